import { z } from "zod";
import { JobId, JobShape } from "../shapes.ts";
import { nextStep, tellJob } from "../tell.ts";
import { jobUri } from "../uris.ts";
import { defineTool, onlyReads } from "../tool.ts";
import { waitForJob } from "../wait.ts";

export const waitForJobTool = defineTool({
  name: "wait_for_job",
  title: "Wait for a job",
  description:
    "Waits until the job is over or the time is up, and reports progress meanwhile (leads done of leads found, the company and the agent at work). " +
    "Waiting never changes the job: giving up or a broken connection does not cancel it, and it can be waited for again.",
  scope: "read",
  annotations: onlyReads,
  input: z.object({
    job_id: JobId,
    timeout_seconds: z
      .number()
      .min(1)
      .max(3600)
      .default(50)
      .describe(
        "How long to wait. Many clients give a call 60 seconds; wait again for longer jobs.",
      ),
  }),
  output: z.object({
    job: JobShape,
    finished: z.boolean().describe("False when the time was up first."),
  }),
  run: async (deps, { job_id, timeout_seconds }, call) => {
    const { job, finished } = await waitForJob(deps, call, job_id, timeout_seconds);
    return {
      data: { job, finished },
      text: `${tellJob(job)} ${nextStep(job)}`,
      links: [{ uri: jobUri(job_id), name: `Job ${job_id}` }],
    };
  },
});
