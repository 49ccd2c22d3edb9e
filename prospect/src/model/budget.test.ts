import type { Usage } from "@leadstream/contract";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isLimited, promise, settle, type Purse } from "./budget.ts";

const empty: Purse = { calls: 0, spent_usd: 0, promised_usd: 0 };
const used = (cost_usd: number | null): Usage => ({
  provider: "openai",
  model: "m",
  input_tokens: 1,
  output_tokens: 1,
  cost_usd,
});

describe("a job's purse", () => {
  it("is none where nothing is limited; no calls at all is a limit", () => {
    expect(isLimited({})).toBe(false);
    expect(isLimited({ max_cost_usd: null, max_llm_calls: null })).toBe(false);
    expect(isLimited({ max_llm_calls: 0 })).toBe(true);
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
          let purse = empty;
          const open: (() => void)[] = [];
          for (const { estimate, actual, end } of calls) {
            const promised = promise(purse, { max_cost_usd: 100 }, estimate);
            if (promised.ok) {
              purse = promised.purse;
              open.push(() => (purse = settle(purse, estimate, used(Math.min(actual, estimate)))));
            }
            if (end) open.shift()?.();
            expect(purse.spent_usd + purse.promised_usd).toBeLessThanOrEqual(100);
          }
          for (const finish of open) finish();
          expect(purse.promised_usd).toBe(0);
        },
      ),
      { seed: 20261120 },
    );
  });

  it("says which limit it is", () => {
    const why = (...args: Parameters<typeof promise>) => {
      const promised = promise(...args);
      return promised.ok ? null : promised.why;
    };
    expect(why(empty, { max_llm_calls: 0 }, null)).toContain("limit of 0 model calls");
    expect(why(empty, { max_cost_usd: 1 }, null)).toContain("No price is known");
    expect(why({ ...empty, spent_usd: 0.95 }, { max_cost_usd: 1 }, 0.1)).toContain("1 USD");
    expect(why({ ...empty, promised_usd: 0.95 }, { max_cost_usd: 1 }, 0.1)).toContain("1 USD");
    expect(why(empty, { max_cost_usd: 1, max_llm_calls: 1 }, 1)).toBeNull();
  });

  it.each([
    ["what a refused call did not cost", null, { calls: 1, spent_usd: 0, promised_usd: 0 }],
    ["a call that was never made", "unmade", empty],
    [
      "nothing of a call whose price is not told",
      used(null),
      { ...empty, calls: 1, spent_usd: 0.9 },
    ],
    ["what a call cost less than feared", used(0.1), { ...empty, calls: 1, spent_usd: 0.1 }],
  ] as const)("gives back %s", (_, end, after) => {
    const promised = promise(empty, { max_cost_usd: 1 }, 0.9);
    expect(promised.ok && settle(promised.purse, 0.9, end)).toEqual(after);
  });
});
