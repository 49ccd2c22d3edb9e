import { plans, type Plan, type Quota } from "@leadstream/contract";

export interface Counted {
  used: number;
  held: number;
  /** Granted to running jobs and not yet turned into leads. */
  reserved: number;
}

/** First instant (UTC) of the day or of the ISO week, which begins on Monday, that `now` belongs to. */
export function periodStart(plan: Plan, now: Date): Date {
  const day = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  if (plans[plan].period === "day") return new Date(day);
  const sinceMonday = (now.getUTCDay() + 6) % 7;
  return new Date(day - sinceMonday * 86_400_000);
}

export function periodEnd(plan: Plan, now: Date): Date {
  const days = plans[plan].period === "day" ? 1 : 7;
  return new Date(periodStart(plan, now).getTime() + days * 86_400_000);
}

/** Units that nobody has taken or been granted yet; null is unlimited. Never negative, also after a change to a smaller plan. */
export function remainingUnits(plan: Plan, counted: Counted): number | null {
  const { limit } = plans[plan];
  return limit === null
    ? null
    : Math.max(0, limit - counted.used - counted.held - counted.reserved);
}

export function describeQuota(plan: Plan, counted: Counted, now: Date): Quota {
  const { limit, period } = plans[plan];
  return {
    plan,
    period,
    limit,
    used: counted.used,
    held: counted.held,
    reserved: counted.reserved,
    remaining: limit === null ? null : Math.max(0, limit - counted.used - counted.held),
    resets_at: periodEnd(plan, now).toISOString(),
  };
}
