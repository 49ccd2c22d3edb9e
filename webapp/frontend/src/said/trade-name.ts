import { speaker } from "../i18n/index.ts";

/** A trade in the language of the page; one in a company's own words stays as it is. Components that show it use `useT`. */
export function tradeName(label: string): string {
  return speaker()?.trade(label) ?? label;
}
