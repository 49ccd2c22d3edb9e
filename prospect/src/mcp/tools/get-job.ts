import { z } from "zod";
import { ownedJob } from "../owned-job.ts";
import { JobId, JobShape } from "../shapes.ts";
import { jobUri, tellJob } from "../tell.ts";
import { defineTool } from "../tool.ts";

export const getJob = defineTool({
  name: "get_job",
  title: "Get a job",
  description: "How far a prospecting job is, what it found and what it cost.",
  scope: "read",
  annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
  input: z.object({ job_id: JobId }),
  output: z.object({ job: JobShape }),
  run: async (deps, { job_id }, { principal }) => {
    const job = await ownedJob(deps, principal, job_id);
    return {
      data: { job },
      text: tellJob(job),
      links: [{ uri: jobUri(job_id), name: `Job ${job_id}` }],
    };
  },
});
