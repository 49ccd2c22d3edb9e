import { Element, Text } from "domhandler";
import { cleanLine } from "../../clean-text.ts";
import { blocks, textOf } from "../../element-text.ts";
import type { Candidate } from "../../candidate.ts";
import type { Line, PageView } from "../../page-view.ts";
import { countryNames } from "../places.ts";
import { othersSpeak } from "../strangers.ts";
import { thirdParty } from "../third-party.ts";
import { findPlaces } from "./find-places.ts";
import { stateOnly } from "./grammars.ts";
import { guestSigns } from "./guests.ts";
import { isTownPart } from "./town-and-country.ts";
import type { Town } from "./uncoded-line.ts";
import { candidatesOf } from "./without-code.ts";

/** A name and "Alder, Kerala" in neighbouring spans run into one line and are shown apart: a span that is a place by itself. */
export function inPieces(view: PageView, index: number, hints: readonly string[]): Candidate[] {
  const line = view.lines[index] as Line;
  // In the body of a page such rows list what is served: "Alderton, Va." beside "Project support".
  if (line.region === "main") return [];
  if (line.text.length > 160 || !line.text.includes(",") || /\d/.test(line.text)) return [];
  for (const text of piecesOf(line)) {
    const town = placeAlone(text, hints);
    if (town === null) continue;
    if (
      // "Nima, Accra" beside "Ashanti, Ghana" is one address in two pieces.
      line.text.replace(text, "").includes(",") ||
      othersSpeak(line.element) ||
      thirdParty(view, index) ||
      guestSigns(view, index, line.text.indexOf(text))
    )
      return [];
    return candidatesOf(town, view);
  }
  return [];
}

function placeAlone(text: string, hints: readonly string[]): Town | null {
  if (text.length > 70 || !text.includes(",")) return null;
  for (const { city, country, region, quote } of findPlaces(text, stateOnly, hints))
    if (country !== null && text.length - quote.length < 3)
      return {
        city,
        country,
        ...(region === null ? {} : { region }),
        quote,
        weight: 0.6,
        countryWeight: 0.56,
      };
  const [city, last, ...more] = text.split(",").map((part) => part.trim());
  const country = countryNames.get(last?.toLowerCase() ?? "");
  return more.length === 0 && country !== undefined && isTownPart(city, country)
    ? { city, country, quote: text, weight: 0.58, countryWeight: 0.56 }
    : null;
}

/** The texts of inline elements that stand side by side with nothing but space between them. */
function piecesOf(line: Line): string[] {
  const found: string[] = [];
  const open: Element[] = [line.element];
  for (
    let at = open.shift(), seen = 0;
    at !== undefined && seen < 60;
    at = open.shift(), seen += 1
  ) {
    const parts = at.children.filter((child) => child instanceof Element);
    const inline = parts.filter(({ name }) => !blocks.has(name));
    const bare = at.children.every((child) => !(child instanceof Text) || child.data.trim() === "");
    if (bare && inline.length > 1)
      for (const part of inline) {
        const text = cleanLine(textOf(part, 200));
        if (text.length > 4 && text !== line.text && line.text.includes(text)) found.push(text);
      }
    open.push(...inline);
  }
  return found;
}
