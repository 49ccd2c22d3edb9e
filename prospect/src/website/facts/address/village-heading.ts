import type { Candidate } from "../../candidate.ts";
import type { PageView } from "../../page-view.ts";
import { letterKey } from "../name-key.ts";
import { isTownOf } from "./known-towns.ts";
import { hasStreet } from "./street.ts";
import { isTownPart } from "./town-and-country.ts";

/** Lines of a card: the heading, the house, the street, the place, the town of the post and its code. */
const linesOfCard = 6;

/**
 * "Larkbridge" over "1 The Square," over "Larkbridge," over "Alderton AL9 1ZZ": the post delivers from a larger town,
 * and the house sits in the one that heads the card and stands below the street, or that everybody knows.
 */
export function townOfHeading(
  view: PageView,
  index: number,
  found: readonly Candidate[],
): readonly Candidate[] {
  const city = found.find(({ field, refused }) => field === "city" && refused === undefined);
  const country = found.find(({ field }) => field === "country")?.value;
  if (city === undefined || typeof country !== "string") return [];
  if (!found.some(({ field }) => field === "postal_code")) return [];
  const between: string[] = [];
  for (let back = 1; back <= linesOfCard; back += 1) {
    const above = view.lines[index - back];
    if (above === undefined || above.text.length > 80) return [];
    const text = above.text.replace(/[\s,]+$/, "");
    if (!/^h[2-6]$/.test(above.tag)) {
      between.unshift(text);
      continue;
    }
    const street = between.findIndex(hasStreet);
    const again = between.lastIndexOf(text) > street;
    if (street < 0 || !(again || isTownOf(text, country)) || !isTownPart(text, country)) return [];
    const key = letterKey(text);
    return key === city.key ? [] : [{ ...city, value: text, key, quote: above.text }];
  }
  return [];
}
