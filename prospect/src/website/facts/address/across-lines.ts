import type { Candidate } from "../../candidate.ts";
import { Mark } from "../../line-marks.ts";
import type { Line, PageView } from "../../page-view.ts";
import { findPlaces } from "./find-places.ts";
import { grammars } from "./grammars.ts";
import { placed } from "./placed.ts";
import { isRegion } from "./regions.ts";
import { hasStreet, streetNear } from "./street.ts";

const holdsCode = /\d{4}|[A-Z]\d|\d{3}-\d{3}|\d{3} \d{3}/;
const endsInDigit = (text: string) => {
  const last = text.charCodeAt(text.length - 1);
  return last >= 48 && last <= 57;
};

/** City and code on lines of their own, as address blocks break them: the lines are read as one, beside a street alone. */
export function acrossLines(view: PageView, index: number, hints: readonly string[]): Candidate[] {
  const line = view.lines[index] as Line;
  if (line.text.length > 45 || line.region === "nav") return [];
  // A code stands in one of the three lines.
  const marks =
    line.marks | (view.lines[index - 1]?.marks ?? 0) | (view.lines[index - 2]?.marks ?? 0);
  if ((marks & Mark.digit) === 0) return [];
  // "Larcena 46999" above "Valencia": the province, whose town stands before the code.
  const above = view.lines[index - 1]?.text ?? "";
  if (
    endsInDigit(above) &&
    /^\p{Lu}[\p{L} '’-]{2,30},? \d{5}$/u.test(above) &&
    isRegion(line.text, hints[0] ?? "")
  )
    return [];
  // A telephone's line ends no address.
  if (
    endsInDigit(line.text) &&
    /\d[ ().-]{0,2}\d{3}[ .-]?\d{3,4}$/.test(line.text) &&
    !/\bCEP\b|^\d{2}\.?\d{3}-\d{3}$/.test(line.text)
  )
    return [];
  let coded = holdsCode.test(line.text);
  for (const count of [1, 2]) {
    const first = view.lines[index - count];
    if (first === undefined || first.text.length > 45) return [];
    // "020 000 44 44" and the next service's name.
    if (first.href?.startsWith("tel:")) return [];
    coded ||= holdsCode.test(first.text);
    if (!coded) continue;
    const lead = view.lines
      .slice(index - count, index)
      .map(({ text }) => text.replace(/[\s,;.–-]+$/, ""))
      .join(", ");
    const text = `${lead}, ${line.text}`;
    for (const place of findPlaces(text, grammars, hints)) {
      const end = place.at + place.quote.length;
      // "7683 BG" above "Plaats:" is a code above the next label.
      if (/^\s*:/.test(text.slice(end))) continue;
      // What stands within one line was read there.
      if (place.at >= lead.length || end <= lead.length || !place.postalCode) continue;
      // A code that no other country writes so is proof enough; five digits are not.
      const street = streetNear(view, index - count, "");
      const telling = place.known && place.weight >= 0.86;
      if (!telling && !street && !hasStreet(place.before)) continue;
      const parts = new Map([
        ["city", place.city],
        ["postal_code", place.postalCode],
      ]);
      return placed(view, place, index, hints).flatMap((candidate) => {
        const quote =
          parts.get(candidate.field) ??
          (candidate.field === "address" ? candidate.quote : (place.postalCode ?? ""));
        return [{ ...candidate, quote, weight: candidate.weight - 0.04 }];
      });
    }
  }
  return [];
}
