import type { BusinessContextDraft, CriterionName } from "@leadstream/contract/profile";

export const textFields = [
  "business_description",
  "product_service_description",
  "target_market",
  "value_proposition",
  "ideal_customer",
] as const;
export const listFields = [
  "pain_points",
  "competitors",
  "industry_focus",
  "geographic_focus",
  "exclude_domains",
] as const;
export const criteria = [
  "industry",
  "geography",
  "size",
  "pains",
  "offer_fit",
  "reachability",
] as const satisfies readonly CriterionName[];

export type TextField = (typeof textFields)[number];
export type ListField = (typeof listFields)[number];
export type ProfileField = TextField | ListField;

export type ProfileForm = Record<TextField, string> &
  Record<ListField, readonly string[]> & {
    criteria_weights: Partial<Record<CriterionName, number>>;
  };

export const required: readonly TextField[] = [
  "business_description",
  "product_service_description",
  "target_market",
  "value_proposition",
];

export const emptyProfile: ProfileForm = {
  business_description: "",
  product_service_description: "",
  target_market: "",
  value_proposition: "",
  ideal_customer: "",
  pain_points: [],
  competitors: [],
  industry_focus: [],
  geographic_focus: [],
  exclude_domains: [],
  criteria_weights: {},
};

export function formOf(draft: BusinessContextDraft | null | undefined): ProfileForm {
  const form: ProfileForm = structuredClone(emptyProfile);
  if (!draft) return form;
  for (const name of textFields) form[name] = draft[name] ?? "";
  for (const name of listFields) form[name] = draft[name] ?? [];
  form.criteria_weights = withoutUndefined(draft.criteria_weights ?? {});
  return form;
}

/** The shape of the contract, leaving out what was left blank. */
export function draftOf(form: ProfileForm): BusinessContextDraft {
  const draft: Record<string, unknown> = {};
  for (const name of textFields) if (form[name].trim() !== "") draft[name] = form[name].trim();
  for (const name of listFields) draft[name] = form[name];
  if (Object.keys(form.criteria_weights).length > 0)
    draft["criteria_weights"] = form.criteria_weights;
  return draft;
}

export function missingOf(form: ProfileForm): TextField[] {
  return required.filter((name) => form[name].trim() === "");
}

/** The fields a refusal names: `{missing: […]}` for gaps, `[{field, message}]` for what could not be read. */
export function namedFields(details: unknown): string[] {
  if (Array.isArray(details)) {
    return details.flatMap((issue: unknown) => {
      const field =
        typeof issue === "object" && issue !== null && "field" in issue ? issue.field : undefined;
      return typeof field === "string" ? [field.split(".")[0] ?? field] : [];
    });
  }
  if (typeof details !== "object" || details === null || !("missing" in details)) return [];
  const { missing } = details;
  return Array.isArray(missing) ? missing.filter((name) => typeof name === "string") : [];
}

function withoutUndefined<T>(
  record: Partial<Record<CriterionName, T | undefined>>,
): Partial<Record<CriterionName, T>> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
