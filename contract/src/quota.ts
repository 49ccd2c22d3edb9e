import { z } from "zod";

export const Plan = z.enum(["free", "starter", "pro", "enterprise"]);
export type Plan = z.infer<typeof Plan>;

/** Units of a plan; `limit` null is unlimited. `jobs` is how many may run at once. */
export const plans: Record<Plan, { limit: number | null; period: "day" | "week"; jobs: number }> = {
  free: { limit: 10, period: "week", jobs: 1 },
  starter: { limit: 75, period: "day", jobs: 2 },
  pro: { limit: 500, period: "day", jobs: 5 },
  enterprise: { limit: null, period: "day", jobs: 20 },
};

export const Quota = z.object({
  plan: Plan,
  period: z.enum(["day", "week"]),
  limit: z.number().int().nullable(),
  used: z.number().int(),
  held: z.number().int(),
  /** Granted to running jobs and not yet turned into leads: part of `remaining`, and no other job's to take. */
  reserved: z.number().int().optional(),
  /** The limit less what is used and held. */
  remaining: z.number().int().nullable(),
  resets_at: z.string(),
});
export type Quota = z.infer<typeof Quota>;
