import type { Candidate } from "../../candidate.ts";
import type { PageView } from "../../page-view.ts";
import { othersSpeak } from "../strangers.ts";
import { findPlaces } from "./find-places.ts";
import { grammars, stateOnly } from "./grammars.ts";
import { placed } from "./placed.ts";
import { hasStreet } from "./street.ts";

const townAndBrackets = /^\p{Lu}[\p{L}'’ -]{1,40} \(\p{Lu}[\p{L}'’ -]{1,24}\)[.,]?$/u;

/** "Viale dei Pini, 5" above "Larvara (VR)": the two lines of a block that prints no code. */
export function belowStreet(view: PageView, index: number, hints: readonly string[]): Candidate[] {
  const line = view.lines[index];
  if (
    line === undefined ||
    line.text.length > 70 ||
    !line.text.includes(" (") ||
    !townAndBrackets.test(line.text)
  )
    return [];
  const above = (view.lines[index - 1]?.text ?? "").replace(/[\s,]+$/, "");
  if (above.length > 80 || !hasStreet(above) || othersSpeak(line.element)) return [];
  const text = `${above}, ${line.text}`;
  for (const table of [grammars, stateOnly])
    for (const place of findPlaces(text, table, hints))
      if (place.at > above.length) return placed(view, place, index, hints);
  return [];
}
