import type { FactMethod } from "@leadstream/contract";
import type { Candidate } from "../../candidate.ts";
import type { Line, PageView } from "../../page-view.ts";
import { letterKey } from "../name-key.ts";
import { othersSpeak } from "../strangers.ts";
import { thirdParty } from "../third-party.ts";
import { isTownOf } from "./known-towns.ts";
import { hasStreet } from "./street.ts";

/** Countries whose codes are five digits and nothing else. */
const fiveDigits = new Set(["DE", "ES", "FR", "IT", "MX", "US"]);
/** "José Larra 6,": a name and a house's number, where no word says street. */
const numbered = /^\p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){0,4},? (?:n[º°.]+ ?)?\d{1,4}[a-z]?,?$/u;

/** "Zaragoza" over "José Larra 6," over "50099": offices listed under the names of their cities. */
export function belowHeading(view: PageView, index: number, hints: readonly string[]): Candidate[] {
  const line = view.lines[index] as Line;
  const [country] = hints;
  if (
    line.text.length !== 5 ||
    !/^\d{5}$/.test(line.text) ||
    country === undefined ||
    !fiveDigits.has(country)
  )
    return [];
  const street = view.lines[index - 1]?.text ?? "";
  if (street.length > 80 || !(hasStreet(street) || numbered.test(street))) return [];
  const heading = [2, 3]
    .map((back) => view.lines[index - back])
    .find((above) => above !== undefined && /^h[2-6]$/.test(above.tag));
  const city = heading?.text ?? "";
  if (!isTownOf(city, country) || othersSpeak(line.element) || thirdParty(view, index)) return [];
  const from = { view, method: "text" as FactMethod, quote: line.text, weight: 0.76 };
  return [
    { ...from, field: "city", value: city, key: letterKey(city), quote: city },
    { ...from, field: "postal_code", value: line.text, key: line.text },
    { ...from, field: "country", value: country, key: country, weight: 0.66 },
  ];
}
