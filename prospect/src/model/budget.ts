import type { Usage } from "@leadstream/contract";
import type { ModelBudget } from "../agents/agent.ts";

export interface BudgetLimits {
  max_cost_usd?: number | null | undefined;
  max_llm_calls?: number | null | undefined;
}

/** What the job has spent so far, as its row says; a purse opened after a restart starts there. */
export interface Spent {
  cost_usd?: number | null | undefined;
  llm_calls?: number | null | undefined;
}

/** A job's purse. Undefined where nothing is limited. */
export function openBudget(limits: BudgetLimits, spent: Spent = {}): ModelBudget | undefined {
  const maxCost = limits.max_cost_usd ?? null;
  const maxCalls = limits.max_llm_calls ?? null;
  if (maxCost === null && maxCalls === null) return undefined;
  let calls = spent.llm_calls ?? 0;
  let cost = spent.cost_usd ?? 0;
  let promised = 0;
  return {
    take(estimatedUsd) {
      if (maxCalls !== null && calls >= maxCalls)
        return { granted: false, why: `The job's limit of ${maxCalls} model calls is reached.` };
      if (maxCost !== null && estimatedUsd === null)
        return {
          granted: false,
          why: "No price is known for this model, so the job's cost limit could not be kept.",
        };
      const estimate = estimatedUsd ?? 0;
      if (maxCost !== null && cost + promised + estimate > maxCost)
        return {
          granted: false,
          why: `The job's cost limit of ${maxCost} USD does not cover another call.`,
        };
      calls += 1;
      promised += estimate;
      let open = true;
      return {
        granted: true,
        settle(usage: Usage | null) {
          if (!open) return;
          open = false;
          promised -= estimate;
          // A call that was refused costs nothing; one that answered without a price is counted at its estimate.
          cost += usage === null ? 0 : (usage.cost_usd ?? estimate);
        },
      };
    },
  };
}

const keptBudgets = 500;

/** One purse for all leads of a job in this process. */
export function createBudgets(): (
  job: BudgetLimits & Spent & { job_id: string },
) => ModelBudget | undefined {
  const open = new Map<string, ModelBudget | undefined>();
  return (job) => {
    if (!open.has(job.job_id)) {
      open.set(job.job_id, openBudget(job, job));
      for (const id of open.keys()) {
        if (open.size <= keptBudgets) break;
        open.delete(id);
      }
    }
    return open.get(job.job_id);
  };
}
