import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { discardEvent } from "./discard.ts";
import { listDeliveries } from "./list.ts";
import { replayEvent } from "./replay.ts";

const tags = ["Deliveries"];
const params = z.object({ event_id: z.string().max(200) });
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
        schema: { tags, summary: "Attempts, lag and quarantine", querystring },
      },
      (request) => listDeliveries(request.ctx, request.query),
    );
    app.post(
      "/api/v1/deliveries/:event_id/replay",
      {
        config: { owner: true },
        schema: { tags, summary: "Try a quarantined event again", params },
      },
      (request) => replayEvent(request.ctx, request.params.event_id),
    );
    app.post(
      "/api/v1/deliveries/:event_id/discard",
      { config: { owner: true }, schema: { tags, summary: "Give a quarantined event up", params } },
      (request) => discardEvent(request.ctx, request.params.event_id),
    );
  };
}
