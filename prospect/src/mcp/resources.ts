import { Problem } from "@leadstream/contract";
import { McpServer, ResourceNotFoundError, ResourceTemplate } from "@modelcontextprotocol/server";
import type { ReadResourceResult, Resource, ServerContext } from "@modelcontextprotocol/server";
import { completeJobIds, completeLeadIds } from "./complete-ids.ts";
import { afterOf, cursorOf } from "./cursor.ts";
import type { McpDeps } from "./deps.ts";
import { leadSections, listLeads, ownedLead } from "./leads.ts";
import { ownedJob } from "./owned-job.ts";
import type { Principal } from "./principal.ts";
import { refusing } from "./protocol-refusal.ts";
import { recentJobs } from "./recent-jobs.ts";
import { Sections, untrusted } from "./shapes.ts";
import { tellJob } from "./tell.ts";
import { principalOf } from "./tool.ts";
import { idIn, jobUri, leadUri } from "./uris.ts";

const mimeType = "application/json";
const listed = 50;

/** Jobs and leads to be read by address; their content is what get_job, list_leads and get_lead answer. */
export function registerResources(
  server: McpServer,
  deps: McpDeps,
  owner: Principal,
  others: readonly Resource[],
): void {
  server.registerResource(
    "job",
    new ResourceTemplate("job://{job_id}", {
      list: undefined,
      complete: {
        job_id: (given) => refusing(deps.log, () => completeJobIds(deps, owner, given)),
      },
    }),
    { title: "Prospecting job", description: "A job and the first 200 of its leads.", mimeType },
    async (uri, { job_id }, ctx) =>
      orNotFound(deps, uri.href, async () => {
        const job = await ownedJob(deps, principalOf(ctx), idIn(job_id));
        const page = await listLeads(deps, job.job_id, { limit: 200 });
        return content(uri.href, { job, ...page, summary: tellJob(job), note: untrusted });
      }),
  );
  server.registerResource(
    "lead",
    new ResourceTemplate("lead://{job_id}/{lead_id}", {
      list: undefined,
      complete: {
        job_id: (given) => refusing(deps.log, () => completeJobIds(deps, owner, given)),
        lead_id: (given, context) =>
          refusing(deps.log, () =>
            completeLeadIds(deps, owner, given, context?.arguments?.["job_id"]),
          ),
      },
    }),
    { title: "Lead", description: "One company with everything that is known of it.", mimeType },
    async (uri, { job_id, lead_id }, ctx) =>
      orNotFound(deps, uri.href, async () => {
        const lead = await ownedLead(deps, principalOf(ctx), idIn(lead_id));
        if (lead.job_id !== idIn(job_id)) throw new Problem("not_found", "There is no such lead.");
        const sections = await leadSections(deps, lead.lead_id, Sections.options);
        return content(leadUri(lead), { lead, sections, note: untrusted });
      }),
  );
  listJobs(server, deps, others);
}

/** The library asks templates for all they have at once; a person's jobs come page by page, the newest first. */
function listJobs(server: McpServer, deps: McpDeps, others: readonly Resource[]): void {
  const list = async (cursor: string | undefined, ctx: ServerContext) => {
    const before = cursor === undefined ? undefined : afterOf(cursor);
    const jobs = await recentJobs(deps, principalOf(ctx), listed + 1, { before });
    const page = jobs.slice(0, listed);
    const last = page.at(-1);
    return {
      resources: [
        ...(cursor === undefined ? others : []),
        ...page.map((job) => ({
          uri: jobUri(job.job_id),
          name: `Job ${job.job_id}`,
          title: job.query === "" ? `${job.source}, ${job.status}` : `${job.query}, ${job.status}`,
          mimeType,
        })),
      ],
      ...(jobs.length > listed && last !== undefined ? { nextCursor: cursorOf(last.job_id) } : {}),
    };
  };
  server.server.setRequestHandler("resources/list", async ({ params }, ctx) =>
    refusing(deps.log, () => list(params?.cursor, ctx)),
  );
}

function content(uri: string, value: unknown): ReadResourceResult {
  return { contents: [{ uri, mimeType, text: JSON.stringify(value) }] };
}

/** What is not there and what is another's are one answer. */
async function orNotFound(
  { log }: Pick<McpDeps, "log">,
  uri: string,
  read: () => Promise<ReadResourceResult>,
): Promise<ReadResourceResult> {
  return refusing(log, async () => {
    try {
      return await read();
    } catch (error) {
      if (error instanceof Problem && error.code === "not_found")
        throw new ResourceNotFoundError(uri);
      throw error;
    }
  });
}
