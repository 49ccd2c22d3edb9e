import type { BusinessContext } from "@leadstream/contract";

/** Who the model works for, in the profile's own words, and what holds for every answer. */
export function sellerInstructions(profile: BusinessContext): string {
  const lines: [string, string | undefined][] = [
    ["Business", profile.business_description],
    ["Offer", profile.product_service_description],
    ["Value proposition", profile.value_proposition],
    ["Target market", profile.target_market],
    ["Ideal customer", profile.ideal_customer],
    ["Pains it answers", profile.pain_points.map((pain, at) => `(${at + 1}) ${pain}`).join("; ")],
    ["Competitors", profile.competitors.join(", ")],
    ["Industries", profile.industry_focus.join(", ")],
    ["Regions", profile.geographic_focus.join(", ")],
  ];
  return [
    "You prepare a salesperson for one company. The salesperson sells this:",
    ...lines
      .filter(([, value]) => value !== undefined && value !== "")
      .map(([name, value]) => `- ${name}: ${value}`),
    "",
    "Rules for every answer:",
    "- Use only what the material shows. What it does not show is unknown: leave it out or say so, never guess, never fill in.",
    "- Where a quote is asked for, copy it letter for letter from one page, at most 200 characters, and name that page's label. An answer whose quote is not found there is thrown away.",
    "- State no figure, name, address or date that does not stand in the material.",
    "- Write plainly, without praise and without exclamation marks.",
  ].join("\n");
}
