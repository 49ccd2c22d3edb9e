import type { PageView } from "../page-view.ts";
import { countriesIn, countryNames } from "./places.ts";

/** Three letters of any case, packed into one number. */
const packed = (text: string, at: number) =>
  ((text.charCodeAt(at) & 31) << 10) |
  ((text.charCodeAt(at + 1) & 31) << 5) |
  (text.charCodeAt(at + 2) & 31);
const firstWords = new Set(
  [...countryNames.keys(), "georgia", "jordan"].map((name) => name.split(/[ .]/, 1)[0] ?? ""),
);
/** How they begin. */
const beginnings = new Uint8Array(32 ** 3);
for (const first of firstWords) {
  // Behind a shorter word stands anything.
  const others = 32 ** Math.max(0, 3 - first.length);
  for (const word of [first, first.toUpperCase()]) {
    const from = packed(word.padEnd(3, "@"), 0);
    beginnings.fill(1, from, from + others);
  }
}

/** Countries that a text names; most lines name none, which their capital letters tell without a search. */
export function namedCountries(text: string): ReturnType<typeof countriesIn> {
  return mayNameCountry(text) ? countriesIn(text) : none;
}

const none: ReturnType<typeof countriesIn> = [];

/** Countries that a line of a page names: several readers ask, and each line is searched once. */
export function countriesOfLine(view: PageView, index: number): ReturnType<typeof countriesIn> {
  let found = known.get(view);
  if (!found) known.set(view, (found = view.lines.map(() => undefined)));
  return (found[index] ??= namedCountries(view.lines[index]?.text ?? ""));
}

const known = new WeakMap<PageView, (ReturnType<typeof countriesIn> | undefined)[]>();

function mayNameCountry(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (
      letter >= 65 &&
      letter <= 90 &&
      beginnings[packed(text, at)] === 1 &&
      firstWords.has(wordAt(text, at))
    )
      return true;
    // Capitals beyond the alphabet, some small letters among them.
    if ((letter >= 0xc0 && letter <= 0xde) || (letter >= 0x100 && letter < 0x180)) return true;
  }
  return false;
}

function wordAt(text: string, start: number): string {
  let end = start + 1;
  while (end < text.length && isLetter(text.charCodeAt(end))) end += 1;
  return text.slice(start, end).toLowerCase();
}

const isLetter = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f);
