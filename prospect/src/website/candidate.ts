import type { FactField, FactMethod, FactValue } from "@leadstream/contract";
import type { PageView } from "./page-view.ts";

/** One reading of one place on one page: a value, the words that prove it, and how much such a place is worth. */
export interface Candidate {
  field: FactField;
  value: FactValue;
  /** Two candidates of a field with the same key say the same. */
  key: string;
  view: PageView;
  quote: string;
  method: FactMethod;
  /** 0..1: how often values read from such a place are right. */
  weight: number;
  /** Set when the value was understood and must not be used; it stays visible with this reason. */
  refused?: string;
}

/** The value of a field that is text; other kinds of value have no plain wording. */
export function textOfValue(value: FactValue): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
