import { z } from "zod";

export const Sector = z.enum([
  "software-it",
  "marketing-design",
  "professional-services",
  "finance-insurance",
  "healthcare",
  "real-estate",
  "construction-trades",
  "manufacturing-industrial",
  "retail-ecommerce",
  "food-beverage",
  "hospitality-travel",
  "transport-automotive",
  "media-entertainment",
  "education-training",
  "nonprofit-religious",
  "staffing-hr",
  "agriculture",
  "personal-services",
]);
export type Sector = z.infer<typeof Sector>;

export const FactField = z.enum([
  "company_name",
  "legal_name",
  "description",
  "industry",
  "founded_year",
  "employee_count",
  "address",
  "city",
  "region",
  "postal_code",
  "country",
  "phone",
  "email",
  "social",
  "person",
  "technology",
  "language",
  "product",
  "careers_url",
  "hiring",
  "logo_url",
]);
export type FactField = z.infer<typeof FactField>;

export const FactMethod = z.enum([
  "jsonld",
  "microdata",
  "meta",
  "link",
  "text",
  "dns",
  "provider",
  "llm",
  "human",
]);
export type FactMethod = z.infer<typeof FactMethod>;

export const FactStatus = z.enum(["verified", "unverified", "conflicting", "stale", "rejected"]);
export type FactStatus = z.infer<typeof FactStatus>;

/** `value` by field: most are text; `industry` `{label, sector?}`, `social` `{network, url}`,
 * `person` `{name, role?, email?, profile_url?}`, `technology` `{name, category}`,
 * `founded_year` a number, `hiring` true. */
export const FactValue = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.object({ label: z.string(), sector: Sector.optional() }).strict(),
  z.object({ network: z.string(), url: z.string() }).strict(),
  z.object({ name: z.string(), category: z.string() }).strict(),
  z
    .object({
      name: z.string(),
      role: z.string().optional(),
      email: z.string().optional(),
      profile_url: z.string().optional(),
    })
    .strict(),
]);
export type FactValue = z.infer<typeof FactValue>;

/** A value and its proof: the quote stands, code-checked, in the saved page of `source_url`. */
export const Fact = z.object({
  field: FactField,
  value: FactValue,
  source_url: z.string(),
  quote: z.string(),
  method: FactMethod,
  confidence: z.number().min(0).max(1),
  observed_at: z.string(),
  status: FactStatus,
});
export type Fact = z.infer<typeof Fact>;

/** A value that was found and refused; it stays visible with the reason. */
export const RejectedFact = Fact.extend({ reason: z.string() });
export type RejectedFact = z.infer<typeof RejectedFact>;

/** A dated or datable happening on the pages: input of buying triggers. */
export const Signal = z.object({
  kind: z.enum([
    "hiring",
    "funding",
    "opening",
    "expansion",
    "launch",
    "award",
    "partnership",
    "acquisition",
    "event",
    "news",
    "certification",
  ]),
  text: z.string(),
  date: z.string().nullable(),
  source_url: z.string(),
  quote: z.string(),
});
export type Signal = z.infer<typeof Signal>;
