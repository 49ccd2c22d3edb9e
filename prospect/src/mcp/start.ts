import { createHash } from "node:crypto";
import {
  BusinessContext,
  ListRow,
  Problem,
  SourceName,
  StartProspecting,
} from "@leadstream/contract";
import { z } from "zod";
import { startJob } from "../pipeline/start-job.ts";
import type { McpDeps } from "./deps.ts";
import { ownedJob } from "./owned-job.ts";
import { callerKey, type Principal } from "./principal.ts";
import { JobShape, type JobView } from "./shapes.ts";

const usualLeads = 10;

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
  max_leads: z
    .int()
    .min(1)
    .max(10_000)
    .optional()
    .describe(`How many companies at most. Default: the whole \`list\`, else ${usualLeads}.`),
  max_cost_usd: z
    .number()
    .positive()
    .optional()
    .describe("What language models may cost in all; what is found then is enriched without them."),
  max_llm_calls: z
    .int()
    .min(0)
    .max(1_000_000)
    .optional()
    .describe("The same as a number of calls."),
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
  { business_context, user_id, idempotency_key, ...asked }: StartArguments,
): Promise<JobView> {
  const rows = asked.list?.length ?? 0;
  const wanted = {
    ...asked,
    source: asked.source === "auto" && rows > 0 ? ("list" as const) : asked.source,
    max_leads: asked.max_leads ?? (rows > 0 ? rows : usualLeads),
  };
  if (principal.kind === "service" && user_id !== undefined) {
    if (business_context === undefined)
      throw new Problem("profile_incomplete", "A start for a named user needs its profile.", {
        action: "Give business_context beside user_id.",
      });
    const job_id = idempotency_key && keyOf(user_id, idempotency_key);
    const start = { ...wanted, business_context, user_id, ...(job_id ? { job_id } : {}) };
    const { jobId } = await startJob(deps.ctx, StartProspecting.parse(start));
    return ownedJob(deps, principal, jobId);
  }
  if (business_context !== undefined || user_id !== undefined)
    throw new Problem("bad_request", "business_context and user_id belong together here.", {
      action:
        principal.kind === "person"
          ? "Leave both out: the profile of your workspace is used. Change it on the page under Profile."
          : "Give both, or neither to act for the owner of this installation.",
    });
  const key = idempotency_key && keyOf(callerKey(principal), idempotency_key);
  const { token, kind } = principal;
  const job = await deps.webapp.startJob(token, wanted, key).catch((error: unknown) => {
    if (kind === "service" && isStranger(error)) throw forWhom(deps.webapp.address);
    throw error;
  });
  return JobShape.parse({ ...job, cancelled: 0 });
}

function isStranger(error: unknown): boolean {
  return (
    error instanceof Problem && (error.code === "unauthenticated" || error.code === "forbidden")
  );
}

function forWhom(page: string): Problem {
  return new Problem("bad_request", "It is not clear for whom to start this job.", {
    action:
      `Use a person's API key: the page at ${page} makes one under Settings, API keys, and asks for an account first ` +
      "where there is none. Or give user_id and business_context.",
  });
}

/** The same key of the same caller is the same job; a colleague's same key is not. */
function keyOf(caller: string, key: string): string {
  const digest = createHash("sha256")
    .update(JSON.stringify([caller, key]))
    .digest("hex");
  return `mcp-${digest.slice(0, 32)}`;
}
