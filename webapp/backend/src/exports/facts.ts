import type { Fact, FactField } from "@leadstream/contract";
import type { LeadRow } from "../db/schema.ts";

/** A fact's value in one cell. */
export function factText({ value }: Pick<Fact, "value">): string {
  if (typeof value !== "object") return String(value);
  if ("label" in value)
    return value.sector === undefined ? value.label : `${value.label} (${value.sector})`;
  if ("network" in value) return value.url;
  if ("category" in value) return `${value.name} (${value.category})`;
  return [value.name, value.role, value.email]
    .filter((part) => part !== undefined && part !== "")
    .join(", ");
}

/** Facts come best first within a field; a refused one proves nothing. */
export function bestFact(row: LeadRow, field: FactField): Fact | undefined {
  return row.facts.find((fact) => fact.field === field && fact.status !== "rejected");
}

export function firstPerson(
  row: LeadRow,
): { name: string; role?: string | undefined; email?: string | undefined } | null {
  const value = bestFact(row, "person")?.value;
  return typeof value === "object" && "name" in value && !("category" in value) ? value : null;
}
