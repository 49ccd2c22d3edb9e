import { describe, expect, it } from "vitest";
import { rescore } from "./rescore.ts";
import { bookingSeller } from "./testing/profiles.ts";
import { evidenceInput, now, runAll } from "./testing/run-agents.ts";
import { dentalPracticePt } from "./testing/sites.ts";

describe("scoring again with a changed profile", () => {
  const input = evidenceInput(dentalPracticePt, bookingSeller);
  const { website_research, lead_analysis, contact_extraction, lead_qualification } = runAll(input);
  const kept = { website_research, lead_analysis, contact_extraction };

  it("comes to the same score while nothing changed", () => {
    expect(rescore(kept, bookingSeller, { lead: input.lead, now }).qualification).toEqual(
      lead_qualification,
    );
  });

  it("follows the new profile from what was read before", () => {
    const changed = { ...bookingSeller, geographic_focus: ["Norway"], industry_focus: ["banks"] };
    const { qualification } = rescore(kept, changed, { lead: input.lead, now });
    expect(qualification.tier).toBe("low");
    expect(lead_qualification.tier).toBe("high");
  });

  it("follows new weights", () => {
    const weights = { ...bookingSeller, criteria_weights: { industry: 0, geography: 10 } };
    const { qualification } = rescore(kept, weights, { lead: input.lead, now });
    expect(qualification.criteria.find((one) => one.criterion === "geography")?.weight).toBe(10);
    expect(qualification.criteria.find((one) => one.criterion === "industry")?.weight).toBe(0);
  });

  it("keeps to what a person corrected", () => {
    const corrections = { country: "Brazil" };
    const { qualification } = rescore(kept, bookingSeller, { lead: input.lead, corrections, now });
    expect(qualification.criteria.find((one) => one.criterion === "geography")?.score).toBe(0);
  });
});
