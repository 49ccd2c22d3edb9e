import { z } from "zod";
import { retryLead as retry } from "../../pipeline/retry.ts";
import { inWebapp } from "../in-webapp.ts";
import { ownedLead } from "../leads.ts";
import { LeadId, LeadShape } from "../shapes.ts";
import { leadUri } from "../uris.ts";
import { defineTool, makesWork } from "../tool.ts";

export const retryLead = defineTool({
  name: "retry_lead",
  title: "Retry a lead",
  description:
    "Resumes a failed or cancelled lead at the agent that failed; results that stand are reused and not paid for again.",
  scope: "run",
  annotations: makesWork,
  input: z.object({ lead_id: LeadId }),
  output: z.object({ lead: LeadShape }),
  run: async (deps, { lead_id }, { principal }) => {
    const { job_id } = await ownedLead(deps, principal, lead_id);
    // The web app holds the unit that the new attempt takes.
    const held = await inWebapp(principal, deps.webapp.retryLead(principal.token, lead_id));
    if (held === null) await retry(deps.ctx, job_id, lead_id);
    const lead = await ownedLead(deps, principal, lead_id);
    return {
      data: { lead },
      text: `${lead.company_name} is tried again. Follow it with wait_for_job on ${job_id}.`,
      links: [{ uri: leadUri(lead), name: lead.company_name }],
    };
  },
});
