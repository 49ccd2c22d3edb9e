import { Job, JobStatus, Problem, Quota, StartJob } from "@leadstream/contract";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import type { AppDeps } from "../deps.ts";
import { TimelineItem } from "../leads/timeline.ts";
import { pageOf } from "../plugins/answers.ts";
import { wakeFeed } from "../feed/wake.ts";
import { cancelJob } from "./cancel.ts";
import { bringBackDiscard, listDiscards } from "./discards.ts";
import { estimateJob } from "./estimate.ts";
import { getJob } from "./get.ts";
import { listJobs } from "./list.ts";
import { readJobLog } from "./log.ts";
import { pauseJob } from "./pause.ts";
import { Discard, SourceInfo } from "./prospect-client.ts";
import { startJob } from "./start.ts";

const tags = ["Jobs"];
const One = z.object({ job: Job });
const Several = z.object({ items: z.array(Job), next_cursor: z.string().nullable() });
const params = z.object({ job_id: z.string().max(200) });
const Paging = z.object({
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
const Filter = Paging.extend({
  status: z
    .string()
    .transform((text) => text.split(","))
    .pipe(z.array(JobStatus))
    .optional(),
});
const Range = z.object({ low: z.number(), high: z.number() }).nullable();
const Estimate = z.object({
  estimate: z.object({
    leads_asked: z.int(),
    leads: z.int(),
    quota_after: Quota,
    seconds: Range,
    cost_usd: Range,
    measured_jobs: z.int(),
  }),
});
/** Ten thousand rows with long names and addresses. */
const listBytes = 16 * 1024 * 1024;

export function jobRoutes(deps: AppDeps): FastifyPluginAsyncZod {
  return async (app) => {
    app.post(
      "/api/v1/jobs",
      {
        bodyLimit: listBytes,
        schema: { tags, summary: "Start Prospecting", body: StartJob, response: { 202: One } },
      },
      async (request, reply) => {
        const { job, repeated } = await startJob(
          request.ctx,
          request.body,
          idempotencyKey(request.headers["idempotency-key"]),
        );
        wake(request.ctx.workspaceId);
        if (repeated) reply.header("idempotency-replayed", "true");
        return reply.status(202).send({ job });
      },
    );
    app.post(
      "/api/v1/jobs/estimate",
      {
        bodyLimit: listBytes,
        config: { reads: true },
        schema: {
          tags,
          summary: "What a start would take",
          body: StartJob,
          answers: { 200: Estimate },
        },
      },
      (request) => estimateJob(request.ctx, request.body),
    );
    app.get(
      "/api/v1/jobs",
      {
        schema: {
          tags,
          summary: "Jobs, newest first",
          querystring: Filter,
          response: { 200: Several },
        },
      },
      (request) => listJobs(request.ctx, request.query),
    );
    app.get(
      "/api/v1/jobs/:job_id",
      { schema: { tags, summary: "One job", params, response: { 200: One } } },
      async (request) => ({
        job: await getJob(request.ctx, request.params.job_id),
      }),
    );
    app.post(
      "/api/v1/jobs/:job_id/cancel",
      {
        schema: {
          tags,
          summary: "Stop new work; what is done stays",
          params,
          response: { 200: One },
        },
      },
      async (request) => {
        const job = await cancelJob(request.ctx, request.params.job_id);
        wake(request.ctx.workspaceId);
        return { job };
      },
    );
    for (const order of ["pause", "resume"] as const) {
      app.post(
        `/api/v1/jobs/:job_id/${order}`,
        {
          schema: {
            tags,
            summary: order === "pause" ? "Start nothing new for now" : "Go on where it was paused",
            params,
            response: { 200: One },
          },
        },
        async (request) => {
          const job = await pauseJob(request.ctx, request.params.job_id, order);
          wake(request.ctx.workspaceId);
          return { job };
        },
      );
    }
    app.get(
      "/api/v1/jobs/:job_id/log",
      {
        schema: {
          tags,
          summary: "What the job itself told: what was searched, and what came of it",
          params,
          querystring: z.object({
            cursor: z.coerce.number().int().min(0).optional(),
            limit: z.coerce.number().int().min(1).max(200).default(50),
          }),
          answers: { 200: pageOf(TimelineItem) },
        },
      },
      (request) => readJobLog(request.ctx, request.params.job_id, request.query),
    );
    app.get(
      "/api/v1/jobs/:job_id/discards",
      {
        schema: {
          tags,
          summary: "What was found and dropped, and why",
          params,
          querystring: Paging,
          answers: { 200: pageOf(Discard) },
        },
      },
      (request) => listDiscards(request.ctx, request.params.job_id, request.query),
    );
    app.post(
      "/api/v1/jobs/:job_id/discards/:discard_id/restore",
      {
        schema: {
          tags,
          summary: "Enrich a dropped company after all",
          params: params.extend({ discard_id: z.string().max(100) }),
          answers: { 202: z.object({ lead_id: z.string() }) },
        },
      },
      async (request, reply) =>
        reply.status(202).send({
          lead_id: await bringBackDiscard(
            request.ctx,
            request.params.job_id,
            request.params.discard_id,
          ),
        }),
    );
    app.get(
      "/api/v1/sources",
      {
        schema: {
          tags,
          summary: "Where companies can come from, and what each needs",
          answers: { 200: pageOf(SourceInfo) },
        },
      },
      async (request) => ({
        items: await request.ctx.prospect.sources(),
        next_cursor: null,
      }),
    );
  };

  function wake(workspaceId: string): void {
    wakeFeed(workspaceId);
    deps.wakeRelay();
  }
}

function idempotencyKey(header: string | string[] | undefined): string | null {
  if (header === undefined) return null;
  const key = (Array.isArray(header) ? header.join(",") : header).trim();
  if (key === "" || key.length > 200) {
    throw new Problem("bad_request", "The Idempotency-Key must have 1 to 200 characters.");
  }
  return key;
}
