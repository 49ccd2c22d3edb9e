import { z } from "zod";

export const webhookPath = "/mcp/webhook/event-stream";
export const webhookAlias = "/queue/mcp/event-stream";
export const maxBatchEvents = 200;
export const maxBatchBytes = 256 * 1024;
export const signatureToleranceSeconds = 300;

export const EventOutcome = z.enum(["applied", "duplicate", "stored", "quarantined"]);
export type EventOutcome = z.infer<typeof EventOutcome>;

/** 200: what was committed. */
export const WebhookAccepted = z.object({
  acknowledged: z.record(z.string(), z.int()),
  results: z.array(z.object({ event_id: z.string(), status: EventOutcome })),
});
export type WebhookAccepted = z.infer<typeof WebhookAccepted>;

/** 409: the receiver lacks an earlier event; the sender rewinds to it. */
export const SequenceGap = z.object({
  error: z.object({ code: z.literal("sequence_gap"), message: z.string() }),
  expected_sequence: z.int().positive(),
});
export type SequenceGap = z.infer<typeof SequenceGap>;

/** One event alone, or several of one job in order. */
export const WebhookBody = z.union([
  z.object({ events: z.array(z.unknown()).min(1).max(maxBatchEvents) }),
  z.looseObject({ event_type: z.string() }),
]);
export type WebhookBody = z.infer<typeof WebhookBody>;
