import type { Usage } from "@leadstream/contract";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBudgets, openBudget } from "./budget.ts";

const used = (cost_usd: number | null): Usage => ({
  provider: "openai",
  model: "m",
  input_tokens: 1,
  output_tokens: 1,
  cost_usd,
});

describe("a job's purse", () => {
  it("is none where nothing is limited", () => {
    expect(openBudget({})).toBeUndefined();
  });

  it("never promises more than the limit, in whatever order calls begin and end", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            estimate: fc.integer({ min: 1, max: 40 }),
            actual: fc.integer({ min: 0, max: 40 }),
            end: fc.boolean(),
          }),
          { maxLength: 60 },
        ),
        (calls) => {
          const budget = openBudget({ max_cost_usd: 100 });
          let spent = 0;
          const open: (() => void)[] = [];
          for (const { estimate, actual, end } of calls) {
            const claim = budget?.take(estimate);
            if (claim?.granted) {
              const cost = Math.min(actual, estimate);
              open.push(() => {
                claim.settle(used(cost));
                spent += cost;
              });
            }
            if (end) open.shift()?.();
          }
          for (const finish of open) finish();
          expect(spent).toBeLessThanOrEqual(100);
        },
      ),
      { seed: 20261120 },
    );
  });

  it("starts from what the job spent before a restart", () => {
    expect(openBudget({ max_llm_calls: 5 }, { llm_calls: 5 })?.take(null)).toMatchObject({
      granted: false,
    });
    expect(openBudget({ max_cost_usd: 1 }, { cost_usd: 0.95 })?.take(0.1)).toMatchObject({
      granted: false,
    });
  });

  it("gives back what a refused call did not cost", () => {
    const budget = openBudget({ max_cost_usd: 1 });
    const claim = budget?.take(0.9);
    if (claim?.granted) claim.settle(null);
    expect(budget?.take(0.9)).toMatchObject({ granted: true });
  });

  it("counts a call without a told price at its estimate", () => {
    const budget = openBudget({ max_cost_usd: 1 });
    const claim = budget?.take(0.9);
    if (claim?.granted) claim.settle(used(null));
    expect(budget?.take(0.9)).toMatchObject({ granted: false });
  });

  it("is one for all leads of a job and another for the next job", () => {
    const budgetOf = createBudgets();
    const job = { job_id: "a", max_llm_calls: 1 };
    expect(budgetOf(job)).toBe(budgetOf(job));
    expect(budgetOf({ ...job, job_id: "b" })).not.toBe(budgetOf(job));
  });
});
