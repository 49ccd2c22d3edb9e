import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compileFilter,
  fromParams,
  isFiltering,
  type LeadFilter,
  noFilter,
  plain,
  tierOrder,
  toParams,
} from "./lead-filter.ts";
import { sorts } from "./lead-order.ts";
import { stageOrder } from "./stages.ts";
import { someLead } from "./testing/some.ts";

const text = fc.option(fc.string({ minLength: 1, maxLength: 12 }), { nil: null });
const filters: fc.Arbitrary<LeadFilter> = fc.record({
  q: fc.string({ maxLength: 12 }),
  stages: fc.subarray([...stageOrder]),
  tiers: fc.subarray([...tierOrder]),
  minScore: fc.option(fc.integer({ min: 1, max: 100 }), { nil: null }),
  industry: text,
  country: text,
  source: text,
  job: text,
  hasEmail: fc.option(fc.boolean(), { nil: null }),
  failed: text,
  sort: fc.constantFrom(...sorts),
});

describe("filters in the address", () => {
  it("come back as they went in", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(fromParams(new URLSearchParams(toParams(filter).toString()))).toEqual(filter);
      }),
    );
  });

  it("ignore what they do not know", () => {
    expect(
      fromParams(new URLSearchParams("tier=best&stage=moon&minScore=many&sort=random&email=maybe")),
    ).toEqual(noFilter);
  });

  it("leave the address alone when nothing is filtered", () => {
    expect(toParams(noFilter).toString()).toBe("");
    expect(isFiltering({ ...noFilter, sort: "name" })).toBe(false);
  });
});

describe("what a filter lets through", () => {
  const failed = someLead({
    lead_id: "a",
    state: "failed",
    error: { code: "site_timeout", message: "", action: "", retryable: true },
  });
  const good = someLead({
    lead_id: "b",
    company_name: "Águas do Sul",
    tier: "high",
    score: 80,
    has_email: true,
    country: "BR",
    industry: "Water",
  });
  const passes = (filter: Partial<LeadFilter>, lead = good) =>
    compileFilter({ ...noFilter, ...filter }, (one) => plain(`${one.company_name} ${one.domain}`))(
      lead,
    );

  it.each<[string, Partial<LeadFilter>, boolean]>([
    ["a word without its accent", { q: "aguas" }, true],
    ["all words in any order", { q: "sul águas" }, true],
    ["a word that is not there", { q: "aguas norte" }, false],
    ["the tier", { tiers: ["high"] }, true],
    ["another tier", { tiers: ["low", "medium"] }, false],
    ["a score reached", { minScore: 80 }, true],
    ["a score not reached", { minScore: 81 }, false],
    ["with e-mail", { hasEmail: true }, true],
    ["without e-mail", { hasEmail: false }, false],
    ["the country", { country: "BR" }, true],
    ["failed only", { failed: "any" }, false],
  ])("decides by %s", (_name, filter, expected) => {
    expect(passes(filter)).toBe(expected);
  });

  it("finds failures by their cause", () => {
    expect(passes({ failed: "any" }, failed)).toBe(true);
    expect(passes({ failed: "site_timeout" }, failed)).toBe(true);
    expect(passes({ failed: "internal" }, failed)).toBe(false);
  });
});
