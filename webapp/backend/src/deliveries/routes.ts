import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { pageOf } from "../plugins/answers.ts";
import { discardEvent } from "./discard.ts";
import { listDeliveries } from "./list.ts";
import { replayEvent } from "./replay.ts";

const tags = ["Deliveries"];
const params = z.object({ event_id: z.string().max(200) });
const Attempt = z.object({
  batch_id: z.string(),
  webhook_id: z.string().nullable(),
  job_id: z.string().nullable(),
  received_at: z.string(),
  http_status: z.int(),
  outcome: z.string(),
  events: z.int(),
  applied: z.int(),
  duplicates: z.int(),
  quarantined: z.int(),
  bytes: z.int(),
  duration_ms: z.number(),
});
const Deliveries = pageOf(Attempt).extend({
  jobs: z.array(
    z.object({
      job_id: z.string(),
      query: z.string(),
      status: z.string(),
      applied_sequence: z.int(),
      waiting_events: z.int().nullable(),
      received_at: z.string().nullable(),
    }),
  ),
  quarantine: z.array(
    z.object({
      event_id: z.string(),
      event_type: z.string(),
      job_id: z.string(),
      lead_id: z.string().nullable(),
      sequence: z.int(),
      reason: z.string(),
      received_at: z.string(),
      event: z.looseObject({}),
    }),
  ),
});
const Replayed = z.object({
  event_id: z.string(),
  status: z.enum(["applied", "quarantined"]),
  reason: z.string().nullable(),
  followed: z.array(z.string()),
});
const Discarded = z.object({ event_id: z.string(), status: z.literal("discarded") });
const querystring = z.object({
  job: z.string().max(200).optional(),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** The delivery inspector: for owners alone. */
export function deliveryRoutes(): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      "/api/v1/deliveries",
      {
        config: { owner: true },
        schema: {
          tags,
          summary: "Attempts, lag and quarantine",
          querystring,
          answers: { 200: Deliveries },
        },
      },
      (request) => listDeliveries(request.ctx, request.query),
    );
    app.post(
      "/api/v1/deliveries/:event_id/replay",
      {
        config: { owner: true },
        schema: {
          tags,
          summary: "Try a quarantined event again",
          params,
          answers: { 200: Replayed },
        },
      },
      (request) => replayEvent(request.ctx, request.params.event_id),
    );
    app.post(
      "/api/v1/deliveries/:event_id/discard",
      {
        config: { owner: true },
        schema: {
          tags,
          summary: "Give a quarantined event up",
          params,
          answers: { 200: Discarded },
        },
      },
      (request) => discardEvent(request.ctx, request.params.event_id),
    );
  };
}
