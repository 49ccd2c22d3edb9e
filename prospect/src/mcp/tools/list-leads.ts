import { LeadState, Tier } from "@leadstream/contract";
import { z } from "zod";
import { listLeads } from "../leads.ts";
import { ownedJob } from "../owned-job.ts";
import { JobId, LeadShape, untrusted } from "../shapes.ts";
import { tellLead } from "../tell.ts";
import { leadUri } from "../uris.ts";
import { defineTool, onlyReads } from "../tool.ts";

export const listLeadsTool = defineTool({
  name: "list_leads",
  title: "List leads",
  description:
    "The companies of a job with their state, fit and error, page by page. Pass next_cursor as cursor for the next page.",
  scope: "read",
  annotations: onlyReads,
  input: z.object({
    job_id: JobId,
    states: z.array(LeadState).optional().describe("Only leads in one of these states."),
    tiers: z.array(Tier).optional().describe("Only leads of one of these tiers of fit."),
    cursor: z
      .string()
      .max(500)
      .optional()
      .describe("The next_cursor of the page before; leave it out for the first."),
    limit: z.int().min(1).max(200).default(50).describe("Leads on a page."),
  }),
  output: z.object({
    leads: z.array(LeadShape),
    next_cursor: z.string().nullable(),
    note: z.string(),
  }),
  run: async (deps, { job_id, ...page }, { principal }) => {
    const job = await ownedJob(deps, principal, job_id);
    const { leads, next_cursor } = await listLeads(deps, job_id, page);
    const lines = leads.map((lead) => `- ${tellLead(lead)}`);
    const head =
      leads.length === 0
        ? `Job ${job_id} (${job.status}) has no such leads${job.found === 0 ? " yet" : ""}.`
        : `${leads.length} ${leads.length === 1 ? "lead" : "leads"} of job ${job_id} (${job.status}):`;
    const more = next_cursor === null ? [] : [`There are more: cursor ${next_cursor}`];
    return {
      data: { leads, next_cursor, note: untrusted },
      text: [head, ...lines, ...more, untrusted].join("\n"),
      links: leads.slice(0, 20).map((lead) => ({ uri: leadUri(lead), name: lead.company_name })),
    };
  },
});
