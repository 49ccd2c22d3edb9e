import { z } from "zod";
import { ownedJob } from "../owned-job.ts";
import { JobId, JobShape } from "../shapes.ts";
import { nextStep, tellJob } from "../tell.ts";
import { jobUri } from "../uris.ts";
import { defineTool, onlyReads } from "../tool.ts";

export const getJob = defineTool({
  name: "get_job",
  title: "Get a job",
  description: "How far a prospecting job is, what it found and what it cost.",
  scope: "read",
  annotations: onlyReads,
  input: z.object({ job_id: JobId }),
  output: z.object({ job: JobShape }),
  run: async (deps, { job_id }, { principal }) => {
    const job = await ownedJob(deps, principal, job_id);
    return {
      data: { job },
      text: `${tellJob(job)} ${nextStep(job)}`,
      links: [{ uri: jobUri(job_id), name: `Job ${job_id}` }],
    };
  },
});
