import { z } from "zod";

const text = z.string().trim().max(4000);
const list = z.array(z.string().trim().min(1).max(200)).max(100).default([]);

/** One line of the fit score: what is looked for and how much it counts (0 switches it off). */
export const CriterionName = z.enum([
  "industry",
  "geography",
  "size",
  "pains",
  "offer_fit",
  "reachability",
]);
export type CriterionName = z.infer<typeof CriterionName>;

/** Who we are and whom we look for; what the agents read. */
export const BusinessContext = z.object({
  business_description: text.min(1),
  product_service_description: text.min(1),
  target_market: text.min(1),
  value_proposition: text.min(1),
  ideal_customer: text.optional(),
  pain_points: list,
  competitors: list,
  industry_focus: list,
  geographic_focus: list,
  exclude_domains: list,
  /** Weights of the fit score, 0..10; absent ones take the product's defaults. */
  criteria_weights: z.partialRecord(CriterionName, z.number().min(0).max(10)).optional(),
});
export type BusinessContext = z.infer<typeof BusinessContext>;

/** What a half-filled form sends: everything optional, kept as typed so that nothing is lost. */
export const BusinessContextDraft = BusinessContext.partial().extend({
  business_description: text.optional(),
  product_service_description: text.optional(),
  target_market: text.optional(),
  value_proposition: text.optional(),
});
export type BusinessContextDraft = z.infer<typeof BusinessContextDraft>;

export const requiredProfileFields = [
  "business_description",
  "product_service_description",
  "target_market",
  "value_proposition",
] as const;

/** Names of the required parts that a draft lacks, in the order of the form. */
export function missingProfileFields(draft: unknown): string[] {
  const given = (typeof draft === "object" && draft !== null ? draft : {}) as Record<
    string,
    unknown
  >;
  return requiredProfileFields.filter((name) => {
    const value = given[name];
    return typeof value !== "string" || value.trim() === "";
  });
}
