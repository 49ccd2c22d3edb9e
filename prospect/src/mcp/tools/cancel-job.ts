import { z } from "zod";
import { JobId, JobShape } from "../shapes.ts";
import { stopJob } from "../stop-job.ts";
import { tellJob } from "../tell.ts";
import { jobUri } from "../uris.ts";
import { defineTool } from "../tool.ts";

export const cancelJob = defineTool({
  name: "cancel_job",
  title: "Cancel a job",
  description:
    "Stops new work of a job at once. Leads already completed stay. Cancelling twice, or a job that is over, is fine.",
  scope: "run",
  annotations: {
    readOnlyHint: false,
    destructiveHint: true,
    idempotentHint: true,
    openWorldHint: false,
  },
  input: z.object({ job_id: JobId }),
  output: z.object({ job: JobShape }),
  run: async (deps, { job_id }, { principal }) => {
    const job = await stopJob(deps, principal, job_id);
    return {
      data: { job },
      text: `${tellJob(job)} What was completed stays: list_leads names it.`,
      links: [{ uri: jobUri(job_id), name: `Job ${job_id}` }],
    };
  },
});
