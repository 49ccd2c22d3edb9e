import { z } from "zod";

const unread = z.number().nullable();
const status = z.enum(["ok", "degraded", "down"]);

/** What the system page answers; a number that nobody could read is null. */
export const System = z.object({
  overall: status,
  services: z.array(
    z.object({ name: z.string(), status, latency_ms: unread, detail: z.string().nullable() }),
  ),
  queues: z.array(
    z.object({
      name: z.string(),
      waiting: unread,
      active: unread,
      failed: unread,
      oldest_seconds: unread,
    }),
  ),
  delivery: z.object({ lag_events: unread, stale_seconds: unread }),
  shed_level: z.int(),
  sockets: z.int(),
  versions: z.object({
    leadstream: z.string(),
    node: z.string(),
    postgres: z.string().nullable(),
  }),
  memory_bytes: z.object({ webapp: z.number(), prospect: unread }),
  uptime_seconds: z.number(),
  errors: z.array(z.object({ code: z.string(), count: z.int(), last_at: z.string() })),
});
