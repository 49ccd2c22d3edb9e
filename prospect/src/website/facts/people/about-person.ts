import type { Line } from "../../page-view.ts";
import type { Emit, Found } from "./found.ts";
import { full } from "./name-patterns.ts";
import { hasGivenName, looksLikeName, tidyName } from "./person-name.ts";
import { startsAsRole } from "./role.ts";

const heads = new RegExp(
  `^(?:About|Meet|Über|Das ist|Wer ist|Over|Dit is|Wie is|Maak kennis met|À propos de|Voici|Qui est|Rencontrez|Sobre|Quién es|Conoce a|Conozca a|Quem é|Conheça(?: [oa])?|Chi è|Incontra|Conosci|Vi presentiamo|Ti presento)(?: (?:our|unseren?|onze|notre|nuestr[oa]|noss[oa]|il nostro|la nostra) [\\p{L} ]{3,30}?,?)? ${full}\\s?[?!.]?$`,
  "u",
);
const heading = /^h[1-6]$/;

/** "About Ann Voss" heads what is told of her, or what she is stands below it. */
export function aboutPerson(lines: readonly Line[], index: number, emit: Emit): Found[] | null {
  const { text, tag } = lines[index] as Line;
  const next = lines[index + 1];
  if (!tag.startsWith("h") || text.length > 80 || !next || !heading.test(tag)) return null;
  const [, name = ""] = heads.exec(text) ?? [];
  if (!looksLikeName(tidyName(name))) return null;
  const role = startsAsRole(next.text) ? next.text : null;
  if (role !== null) return some(emit(name, role, text, 0.82));
  const [first = ""] = tidyName(name).split(" ");
  return hasGivenName(name) && next.text.length > 40 && next.text.startsWith(`${first} `)
    ? some(emit(name, null, text, 0.72))
    : null;
}

const some = (found: Found[]) => (found.length > 0 ? found : null);
