import type { ModelBudget } from "../../agents/agent.ts";
import { promise, settle, type BudgetLimits, type Purse } from "../budget.ts";

/** A purse that is nowhere but here. */
export function memoryBudget(limits: BudgetLimits): ModelBudget {
  let purse: Purse = { calls: 0, spent_usd: 0, promised_usd: 0 };
  return {
    async take(estimatedUsd) {
      const promised = promise(purse, limits, estimatedUsd);
      if (!promised.ok) return { granted: false, why: promised.why };
      purse = promised.purse;
      return {
        granted: true,
        async settle(end) {
          purse = settle(purse, estimatedUsd, end);
        },
      };
    },
  };
}
