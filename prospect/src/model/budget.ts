import type { Usage } from "@leadstream/contract";

export interface BudgetLimits {
  max_cost_usd?: number | null | undefined;
  max_llm_calls?: number | null | undefined;
}

/** What a job has asked and paid, and what the calls at work may still cost. Amounts in US dollars. */
export interface Purse {
  calls: number;
  spent_usd: number;
  promised_usd: number;
}

/** What a call used; null where it brought nothing, `unmade` where it was given up before it was made. */
export type CallEnd = Usage | null | "unmade";

export function isLimited({ max_cost_usd, max_llm_calls }: BudgetLimits): boolean {
  return max_cost_usd != null || max_llm_calls != null;
}

/** The purse after one more call was promised, or why it does not cover one. `estimatedUsd` is null where no price is known. */
export function promise(
  purse: Purse,
  { max_cost_usd: maxCost, max_llm_calls: maxCalls }: BudgetLimits,
  estimatedUsd: number | null,
): { ok: true; purse: Purse } | { ok: false; why: string } {
  const no = (why: string) => ({ ok: false, why }) as const;
  if (maxCalls != null && purse.calls >= maxCalls)
    return no(`The job's limit of ${maxCalls} model calls is reached.`);
  if (maxCost != null && estimatedUsd === null)
    return no("No price is known for this model, so the job's cost limit could not be kept.");
  const estimate = estimatedUsd ?? 0;
  if (maxCost != null && purse.spent_usd + purse.promised_usd + estimate > maxCost)
    return no(`The job's cost limit of ${maxCost} USD does not cover another call.`);
  return {
    ok: true,
    purse: { ...purse, calls: purse.calls + 1, promised_usd: purse.promised_usd + estimate },
  };
}

/** The purse after a promised call came to its end. */
export function settle(purse: Purse, estimatedUsd: number | null, end: CallEnd): Purse {
  const estimate = estimatedUsd ?? 0;
  const promised_usd = purse.promised_usd - estimate;
  if (end === "unmade") return { ...purse, calls: purse.calls - 1, promised_usd };
  // A call that was refused costs nothing; one that answered without a price is counted at its estimate.
  const cost = end === null ? 0 : (end.cost_usd ?? estimate);
  return { ...purse, spent_usd: purse.spent_usd + cost, promised_usd };
}
