import type { Fact, FactValue } from "@leadstream/contract/facts";
import type { Messages } from "../i18n/index.ts";

/** A value as one line of text. */
export function factText(value: FactValue | unknown, t: Messages): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? t.common.yes : t.common.no;
  if (typeof value !== "object") return "";
  const parts = Object.entries(value).flatMap(([, part]) => (typeof part === "string" && part !== "" ? [part] : []));
  return parts.join(" · ");
}

export interface FactGroup {
  field: Fact["field"];
  facts: Fact[];
}

/** Facts by field in the order in which they were given, best first within a field. */
export function groupFacts(facts: readonly Fact[]): FactGroup[] {
  const groups = new Map<Fact["field"], Fact[]>();
  for (const fact of facts) {
    const group = groups.get(fact.field);
    if (group === undefined) groups.set(fact.field, [fact]);
    else group.push(fact);
  }
  return [...groups].map(([field, grouped]) => ({ field, facts: grouped }));
}

/** Text of an address in a value, for the fields whose value is one. */
export function factUrl(fact: Fact): string | null {
  const { field, value } = fact;
  if (field === "social" && typeof value === "object" && "url" in value) return value.url;
  if (field === "careers_url" && typeof value === "string") return value;
  return null;
}
