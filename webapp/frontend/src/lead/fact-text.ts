import type { Fact } from "@leadstream/contract/facts";
import type { Messages } from "../i18n/index.ts";
import { tradeName } from "../said/trade-name.ts";

/** A value as one line of text. */
export function factText(value: unknown, t: Messages, field?: string): string {
  if (typeof value === "string" && (field === "language" || field === "country"))
    return nameOf(field, value);
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return field === "industry" ? tradeName(value) : value;
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? t.common.yes : t.common.no;
  if (typeof value !== "object") return "";
  const parts = Object.entries(value).flatMap(([name, part]) =>
    typeof part === "string" && part !== ""
      ? [name === "sector" ? sectorName(part, t) : name === "label" ? tradeName(part) : part]
      : [],
  );
  return parts.join(" · ");
}

/** A value as a person would write it into its field: of an industry the label, without the sector that it falls in. */
export function ownText(value: Fact["value"]): string {
  if (typeof value === "object" && value !== null && "label" in value) return value.label;
  return typeof value === "object" ? "" : String(value);
}

function sectorName(sector: string, t: Messages): string {
  return sector in t.lead.sectors
    ? t.lead.sectors[sector as keyof Messages["lead"]["sectors"]]
    : sector;
}

/** What a statement rests on, by name: a field of the facts, or a happening on the pages. */
export function evidenceName(field: string, t: Messages): string {
  const signal = field.startsWith("signal:") ? field.slice("signal:".length) : null;
  if (signal !== null)
    return signal in t.lead.signals
      ? t.lead.signals[signal as keyof Messages["lead"]["signals"]]
      : signal;
  return field in t.lead.fields
    ? t.lead.fields[field as keyof Messages["lead"]["fields"]]
    : field.replaceAll("_", " ");
}

/** The tag where it is one that browsers and screen readers know, as the `lang` of a text must be. */
export function knownLanguage(tag: string): string | undefined {
  try {
    const names = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
    return names.of(tag) === undefined ? undefined : tag;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A language or country by name, in the language of the page; a code that has no name stays itself. */
export function nameOf(type: "language" | "country", code: string): string {
  try {
    const names = new Intl.DisplayNames([document.documentElement.lang], {
      type: type === "country" ? "region" : type,
    });
    return names.of(code) ?? code;
  } catch (error) {
    if (error instanceof RangeError) return code;
    throw error;
  }
}

/** What a salesperson asks first comes first. */
const fieldOrder: readonly Fact["field"][] = [
  "company_name",
  "legal_name",
  "description",
  "industry",
  "person",
  "email",
  "phone",
  "address",
  "city",
  "region",
  "postal_code",
  "country",
  "founded_year",
  "employee_count",
  "product",
  "hiring",
  "careers_url",
  "social",
  "technology",
  "language",
  "logo_url",
];

export interface FactGroup {
  field: Fact["field"];
  facts: Fact[];
}

/** Facts by field; within a field they stay best first, as they were given. */
export function groupFacts(facts: readonly Fact[]): FactGroup[] {
  const groups = new Map<Fact["field"], Fact[]>();
  for (const fact of facts) {
    const group = groups.get(fact.field);
    if (group === undefined) groups.set(fact.field, [fact]);
    else group.push(fact);
  }
  return [...groups]
    .map(([field, grouped]) => ({ field, facts: grouped }))
    .toSorted((a, b) => fieldOrder.indexOf(a.field) - fieldOrder.indexOf(b.field));
}

/** Text of an address in a value, for the fields whose value is one. */
export function factUrl(fact: Fact): string | null {
  const { field, value } = fact;
  if (field === "social" && typeof value === "object" && "url" in value) return value.url;
  if (field === "careers_url" && typeof value === "string") return value;
  return null;
}
