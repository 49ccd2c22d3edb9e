import { describe, expect, it } from "vitest";
import { draftOf, emptyProfile, formOf, missingOf, namedFields } from "./profile-form.ts";

describe("the profile form", () => {
  it("gives back what was saved", () => {
    const draft = {
      business_description: "We bake",
      pain_points: ["cold bread"],
      criteria_weights: { size: 3 },
    };
    expect(draftOf(formOf(draft))).toMatchObject(draft);
  });

  it("sends no blank answer, so that the server can name it", () => {
    expect(draftOf({ ...emptyProfile, target_market: "   " })).not.toHaveProperty("target_market");
  });

  it("names each required answer that is blank, in the order of the form", () => {
    expect(missingOf({ ...emptyProfile, target_market: "bakers" })).toEqual([
      "business_description",
      "product_service_description",
      "value_proposition",
    ]);
  });

  it.each([
    [{ missing: ["target_market"] }, ["target_market"]],
    [
      [
        { field: "pain_points.3", message: "too long" },
        { field: "competitors", message: "not a list" },
      ],
      ["pain_points", "competitors"],
    ],
    [null, []],
    ["text", []],
  ])("reads the fields that %j names", (details, names) => {
    expect(namedFields(details)).toEqual(names);
  });
});
