import { z } from "zod";

const unknown = z.number().nullable();
const counted = { leads: z.int(), completed: z.int(), failed: z.int() };

/** What analytics answers; what was not measured is null. */
export const Analytics = z.object({
  from: z.string(),
  to: z.string(),
  bucket: z.enum(["minute", "hour", "day"]),
  totals: z.object({
    ...counted,
    cancelled: z.int(),
    success_rate: unknown,
    cost_usd: unknown,
    cost_known_usd: unknown,
    leads_without_cost: z.int(),
    cost_per_lead_usd: unknown,
  }),
  by_state: z.array(z.object({ state: z.string(), count: z.int() })),
  by_stage: z.array(z.object({ stage: z.string(), count: z.int() })),
  by_source: z.array(z.object({ source: z.string(), ...counted })),
  throughput: z.array(
    z.object({ at: z.string(), found: z.int(), completed: z.int(), failed: z.int() }),
  ),
  agents: z.array(
    z.object({
      agent_name: z.string(),
      runs: z.int(),
      succeeded: z.int(),
      p50_seconds: z.number(),
      p95_seconds: z.number(),
      cost_usd: unknown,
      evidence: z.int(),
      llm: z.int(),
      evidence_fallback: z.int(),
    }),
  ),
  failures: z.array(z.object({ code: z.string(), count: z.int() })),
  quota: z.array(z.object({ period_start: z.string(), used: z.int(), limit: z.int().nullable() })),
});
