import { Problem } from "@leadstream/contract";
import type { FastifyPluginAsync } from "fastify";
import { z } from "zod";
import { cancelJob } from "../pipeline/cancel.ts";
import { describeJob } from "../pipeline/describe-job.ts";
import { listDiscards, restoreDiscard } from "../pipeline/discards.ts";
import { pauseJob, resumeJob } from "../pipeline/pause.ts";
import type { AppDeps } from "./deps.ts";
import { parse } from "./parse.ts";

const JobPath = z.object({ job_id: z.string().min(1).max(200) });
const DiscardPath = JobPath.extend({ discard_id: z.string().min(1).max(100) });
const PageQuery = z.object({
  after: z.string().max(100).default(""),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
});

export const jobRoutes =
  ({ ctx, durations, concurrency }: AppDeps): FastifyPluginAsync =>
  async (app) => {
    const describe = async (jobId: string) => ({
      job: await describeJob(ctx, durations, concurrency, jobId),
    });
    const jobOf = (params: unknown) => parse(JobPath, params, "The address").job_id;

    app.get("/api/v2/jobs/:job_id", async (request) => describe(jobOf(request.params)));

    for (const [verb, run] of Object.entries({
      cancel: cancelJob,
      pause: pauseJob,
      resume: resumeJob,
    }))
      app.post(`/api/v2/jobs/:job_id/${verb}`, async (request) => {
        const jobId = jobOf(request.params);
        await run(ctx, jobId);
        return describe(jobId);
      });

    app.get("/api/v2/jobs/:job_id/discards", async (request) => {
      const jobId = jobOf(request.params);
      const { after, limit } = parse(PageQuery, request.query, "The query");
      return listDiscards(ctx, jobId, after, limit);
    });

    app.post("/api/v2/jobs/:job_id/discards/:discard_id/restore", async (request) => {
      const { job_id, discard_id } = parse(DiscardPath, request.params, "The address");
      const lead_id = await restoreDiscard(ctx, job_id, discard_id);
      if (lead_id === null)
        throw new Problem("conflict", "This entry names no website that could be visited.", {
          action: "Add the company to a list with its website, and start a job from that.",
        });
      return { lead_id };
    });
  };
