import { knownTowns } from "./known-towns.ts";

/** The last word of each town that is known, and what stands behind the town of a federal district. */
const lastWords = new Set([
  ...[...knownTowns.keys()].map((town) => town.slice(town.lastIndexOf(" ") + 1)),
  ..."d.c d.f dc df c f".split(" "),
]);

const space = 32;
const apostrophe = 39;
const hyphen = 45;
const stop = 46;
/** What stands between the parts of a line, beside a hyphen between spaces. */
const dividers = new Set(Array.from(",;|/()–—•·", (letter) => letter.charCodeAt(0)));

/**
 * Whether any part of a line ends in the last word of a known town, or in a number as that of a city's district. Each town
 * does so, and it is cheaper to see than a town or a street.
 */
export function mayEndInTown(text: string): boolean {
  let from = 0;
  let to = 0;
  let goesOn = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === space) goesOn = false;
    else if (
      (letter === hyphen && !goesOn && text.charCodeAt(at + 1) === space) ||
      ((letter < 65 || letter > 122) && dividers.has(letter))
    ) {
      if (endsTown(text, from, to)) return true;
      from = to = at;
      goesOn = false;
    } else if (goesOn) to = at + 1;
    else if (letter !== stop) {
      from = at;
      to = at + 1;
      goesOn = true;
    }
  }
  return endsTown(text, from, to);
}

function endsTown(text: string, from: number, to: number): boolean {
  if (from === to) return false;
  const first = text.charCodeAt(from);
  // "Dublin 4", "Paris 11ème".
  if (first >= 48 && first <= 57) return to - from < 7;
  // "Ville d'Angers".
  const second = text.charCodeAt(from + 1);
  const start = second === apostrophe || second === 0x2019 ? from + 2 : from;
  let end = to;
  while (end > start && text.charCodeAt(end - 1) === stop) end -= 1;
  return lastWords.has(text.slice(start, end).toLowerCase());
}
