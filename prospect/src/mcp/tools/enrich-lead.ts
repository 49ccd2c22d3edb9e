import { Problem } from "@leadstream/contract";
import { z } from "zod";
import { listDiscards } from "../../pipeline/discards.ts";
import { listLeads } from "../leads.ts";
import { JobShape, LeadShape, untrusted } from "../shapes.ts";
import { StartArguments, startFor } from "../start.ts";
import { nextStep, nextStepOf, tellJob, tellLead } from "../tell.ts";
import { jobUri, leadUri } from "../uris.ts";
import { defineTool, makesWork } from "../tool.ts";
import { waitForJob } from "../wait.ts";

const { idempotency_key, business_context, user_id, max_cost_usd } = StartArguments.shape;

export const enrichLead = defineTool({
  name: "enrich_lead",
  title: "Enrich one company",
  description:
    "Reads the website of one company and runs all agents over it. Waits a while for the result; what is not done by then goes on by itself under the job_id.",
  scope: "run",
  annotations: makesWork,
  input: z.object({
    website: z.string().trim().min(3).max(2000).describe("The company's website or domain."),
    company_name: z
      .string()
      .trim()
      .min(1)
      .max(300)
      .optional()
      .describe("Its name, where you know it; else its website tells it."),
    wait_seconds: z
      .number()
      .min(0)
      .max(600)
      .default(50)
      .describe("How long to wait for the result; 0 answers at once."),
    idempotency_key,
    business_context,
    user_id,
    max_cost_usd,
  }),
  output: z.object({
    job: JobShape,
    lead: LeadShape.nullable().describe(
      "Null while it is still looked at, or when it was dropped.",
    ),
    finished: z.boolean(),
    note: z.string(),
  }),
  run: async (deps, { website, company_name, wait_seconds, ...rest }, call) => {
    const row = { website, ...(company_name === undefined ? {} : { company_name }) };
    const started = await startFor(deps, call.principal, {
      ...rest,
      source: "list",
      list: [row],
      max_leads: 1,
    });
    const { job, finished } =
      wait_seconds === 0
        ? { job: started, finished: false }
        : await waitForJob(deps, call, started.job_id, wait_seconds);
    const { leads } = await listLeads(deps, job.job_id, { limit: 1 });
    const lead = leads[0] ?? null;
    if (finished && lead === null) {
      const { discards } = await listDiscards(deps.ctx, job.job_id, "", 1);
      throw new Problem("conflict", discards[0]?.reason ?? "This company was not taken.", {
        action: "If you know it already, look for it on the board; else check the address.",
      });
    }
    return {
      data: { job, lead, finished, note: untrusted },
      text: [
        lead === null ? tellJob(job) : tellLead(lead),
        finished && lead !== null ? nextStepOf(lead) : nextStep(job),
        untrusted,
      ].join("\n"),
      links: [
        { uri: jobUri(job.job_id), name: `Job ${job.job_id}` },
        ...(lead === null ? [] : [{ uri: leadUri(lead), name: lead.company_name }]),
      ],
    };
  },
});
