import type { Candidate } from "../../candidate.ts";
import type { Line, PageView } from "../../page-view.ts";
import { findPlaces } from "./find-places.ts";
import { grammars, stateOnly } from "./grammars.ts";
import type { ParsedPlace } from "./parsed-place.ts";
import { placed } from "./placed.ts";
import { besideContact, hasStreet, isFramed, streetNear } from "./street.ts";

/** "Dorpsstraat 5 | 3621 AB | Breukelen": bars and dots read as commas; each part is quoted as it stands. */
export function betweenBars(view: PageView, index: number, hints: readonly string[]): Candidate[] {
  const { text } = view.lines[index] as Line;
  if (text.length > 160 || !(/[|•·]/.test(text) || text.includes(" / "))) return [];
  if (!/\s[|•·/]\s/.test(text)) return [];
  const read = text.replace(/\s+[|•·/]\s+/g, ", ");
  const places = [...findPlaces(read, grammars, hints), ...findPlaces(read, stateOnly, hints)];
  const place =
    places.find(({ city, at }) => hasStreet(read.slice(0, read.indexOf(city, at)))) ??
    places.find(
      (one) =>
        (fillsLine(one, read) && isAddressed(view, index)) ||
        (one.known && one.region !== null && nameAndNumber.test(read.slice(0, one.at))),
    );
  if (place === undefined) return [];
  const quotes: Record<string, string> = { city: place.city, region: place.region ?? "" };
  return placed(view, place, index, hints)
    .map((one) => ({
      ...one,
      quote:
        quotes[one.field] ??
        (one.field === "address" ? one.quote : (place.postalCode ?? place.city)),
    }))
    .filter(({ quote }) => text.includes(quote));
}

/** "Olmo 345 | 5999 Larquén | Córdoba": a street that no word announces. */
const nameAndNumber =
  /(?:^|, )\p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){0,3},? (?:[Nn][º°.]* ?)?\d{1,5}(?: [^,]{1,20})?, $/u;

/** "Larkford | Kent | TN99 6ZZ": a town, its code and nothing else, so the bars part an address and no menu. */
const fillsLine = ({ quote, postalCode, known }: ParsedPlace, read: string) =>
  known && postalCode !== null && read.length - quote.length < 6;

/** A table's row of products has words and numbers between bars too. */
const isAddressed = (view: PageView, index: number) =>
  isFramed(view.lines[index] as Line) ||
  besideContact(view, index) ||
  streetNear(view, index, "") !== null;
