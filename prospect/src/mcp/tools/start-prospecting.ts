import { z } from "zod";
import { JobShape } from "../shapes.ts";
import { StartArguments, startFor } from "../start.ts";
import { nextStep, tellJob } from "../tell.ts";
import { jobUri } from "../uris.ts";
import { defineTool, makesWork } from "../tool.ts";

export const startProspecting = defineTool({
  name: "start_prospecting",
  title: "Start prospecting",
  description:
    "Finds companies that fit the profile and enriches each with 14 agents. Answers at once with a job_id; the job goes on by itself. " +
    "Follow it with wait_for_job, read the results with list_leads and get_lead.",
  scope: "run",
  annotations: makesWork,
  input: StartArguments,
  output: z.object({ job_id: z.string(), job: JobShape }),
  run: async (deps, args, { principal }) => {
    const job = await startFor(deps, principal, args);
    return {
      data: { job_id: job.job_id, job },
      text: `${tellJob(job)} ${nextStep(job)}`,
      links: [{ uri: jobUri(job.job_id), name: `Job ${job.job_id}` }],
    };
  },
});
