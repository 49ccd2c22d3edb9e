import { createHash } from "node:crypto";
import {
  BusinessContext,
  ListRow,
  Problem,
  SourceName,
  StartProspecting,
  type StartJob,
} from "@leadstream/contract";
import { z } from "zod";
import { startJob } from "../pipeline/start-job.ts";
import type { McpDeps } from "./deps.ts";
import { ownedJob, type JobView } from "./owned-job.ts";
import type { Principal } from "./principal.ts";

export const StartArguments = z.object({
  user_search_query: z
    .string()
    .trim()
    .max(1000)
    .optional()
    .describe("Whom to look for, in words: 'dental clinics in Leeds'."),
  source: SourceName.default("auto").describe(
    "Where companies come from. `list` needs `list`; `directory` holds fictional demo companies and needs no network.",
  ),
  list: z
    .array(ListRow)
    .max(10_000)
    .optional()
    .describe("Companies of your own for the source `list`: a name, website or e-mail each."),
  max_leads: z.int().min(1).max(10_000).default(10),
  max_cost_usd: z.number().positive().optional().describe("What language models may cost."),
  max_llm_calls: z.int().nonnegative().optional(),
  idempotency_key: z
    .string()
    .trim()
    .min(1)
    .max(150)
    .optional()
    .describe("The same key again answers the same job instead of starting a second one."),
  business_context: BusinessContext.optional().describe(
    "Who sells what to whom. Only with the service's own token; a person's profile is used otherwise.",
  ),
  user_id: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe("For whom to start. Only with the service's own token."),
});
export type StartArguments = z.infer<typeof StartArguments>;

/**
 * Starts a job in the caller's name. A person's start goes through the web app, so quota, plan and board are those of
 * the page; the service's own token may also name a user and a profile itself, as over REST.
 */
export async function startFor(
  deps: McpDeps,
  principal: Principal,
  asked: StartArguments,
): Promise<JobView> {
  const { business_context, user_id, idempotency_key, ...wanted } = asked;
  if (principal.kind === "service" && user_id !== undefined)
    return startDirectly(deps, principal, { ...asked, user_id });
  if (business_context !== undefined || user_id !== undefined)
    throw new Problem("bad_request", "business_context and user_id belong together here.", {
      action:
        principal.kind === "person"
          ? "Leave both out: the profile of your workspace is used. Change it on the page under Profile."
          : "Give both, or neither to act for the owner of this installation.",
    });
  const key = idempotency_key === undefined ? undefined : `mcp ${idempotency_key}`;
  const job = await deps.webapp
    .startJob(principal.token, startBody(wanted), key)
    .catch((error: unknown) => {
      if (principal.kind === "service" && error instanceof Problem && isStranger(error))
        throw new Problem("bad_request", "It is not clear for whom to start this job.", {
          action:
            "Use a person's API key (Settings, API keys), or give user_id and business_context.",
        });
      throw error;
    });
  const { cancelling: _cancelling, ...view } = job;
  return { ...view, cancelled: 0 };
}

function isStranger(problem: Problem): boolean {
  return problem.code === "unauthenticated" || problem.code === "forbidden";
}

function startBody(
  wanted: Omit<StartArguments, "business_context" | "user_id" | "idempotency_key">,
): StartJob {
  const { user_search_query, source, list, max_leads, max_cost_usd, max_llm_calls } = wanted;
  return {
    source: source === "auto" && (list?.length ?? 0) > 0 ? "list" : source,
    max_leads,
    ...(user_search_query === undefined ? {} : { user_search_query }),
    ...(list === undefined ? {} : { list }),
    ...(max_cost_usd === undefined ? {} : { max_cost_usd }),
    ...(max_llm_calls === undefined ? {} : { max_llm_calls }),
  };
}

async function startDirectly(
  deps: McpDeps,
  principal: Principal,
  asked: StartArguments & { user_id: string },
): Promise<JobView> {
  const { idempotency_key, ...body } = asked;
  if (body.business_context === undefined)
    throw new Problem(
      "profile_incomplete",
      "A start for a named user needs its business_context.",
      {
        action: "Give business_context beside user_id.",
      },
    );
  const { jobId } = await startJob(
    deps.ctx,
    StartProspecting.parse({
      ...body,
      ...(idempotency_key === undefined ? {} : { job_id: jobIdOf(asked.user_id, idempotency_key) }),
    }),
  );
  return ownedJob(deps, principal, jobId);
}

/** The same key of the same user is the same job; another user's same key is not. */
function jobIdOf(userId: string, key: string): string {
  const digest = createHash("sha256")
    .update(JSON.stringify([userId, key]))
    .digest("hex");
  return `mcp-${digest.slice(0, 32)}`;
}
