import type { Line } from "../../page-view.ts";
import type { Emit, Found } from "./found.ts";
import { full } from "./name-patterns.ts";
import { hasGivenName, lettersOf, looksLikeName, tidyName } from "./person-name.ts";
import { isRoleWord } from "./role-words.ts";
import { startsAsRole } from "./role.ts";

const heads = new RegExp(
  `^(?:About|Meet|Über|Das ist|Wer ist|Over|Dit is|Wie is|Maak kennis met|Ontmoet|Lernen Sie|Lerne|Faites connaissance avec|Faites la connaissance de|Te presentamos a|Le presentamos a|À propos de|Voici|Qui est|Rencontrez|Sobre|Quién es|Conoce a|Conozca a|Quem é|Conheça(?: [oa])?|Chi è|Incontra|Conosci|Vi presentiamo|Ti presento)(?: (?:our|unseren?|onze|notre|nuestr[oa]|noss[oa]|il nostro|la nostra) [\\p{L} ]{3,30}?,?)? ${full}(?: kennen)?\\s?[?!.]?$`,
  "u",
);
const heading = /^h[1-6]$/;

/** "About Ann Voss" heads what is told of her, or what she is stands below it. */
export function aboutPerson(lines: readonly Line[], index: number, emit: Emit): Found[] | null {
  const { text, tag } = lines[index] as Line;
  const next = lines[index + 1];
  if (!tag.startsWith("h") || text.length > 80 || !next || !heading.test(tag)) return null;
  const [, printed = ""] = heads.exec(text) ?? [];
  const name = withoutOffice(printed);
  if (name === "" || !looksLikeName(tidyName(name))) return null;
  const role = startsAsRole(next.text) ? next.text : null;
  if (role !== null) return some(emit(name, role, text, 0.82));
  const [first = ""] = tidyName(name).split(" ");
  return hasGivenName(name) &&
    next.text.length > 40 &&
    (next.text.startsWith(`${first} `) || tells(next.text, tidyName(name)))
    ? some(emit(name, null, text, 0.72))
    : null;
}

/** "Meet Captain Ann Voss": the office before the name. */
function withoutOffice(printed: string): string {
  const end = printed.indexOf(" ");
  return printed.split(" ").length > 2 && isRoleWord(lettersOf(printed.slice(0, end)))
    ? printed.slice(end + 1)
    : printed;
}

/** "… and the years at sea, Ann Voss is one of …": the sentence has her as its subject. */
function tells(text: string, name: string): boolean {
  const at = text.indexOf(`${name} `);
  return at >= 0 && at < 200 && verbs.test(text.slice(at + name.length, at + name.length + 14));
}
const verbs =
  /^ (?:is|was|has|grew|began|started|joined|brings|ist|war|hat|wuchs|est|a|était|es|ha|fue|nació|é|foi|tem|nasceu|è|nasce|heeft|werd|groeide|begon) /u;

const some = (found: Found[]) => (found.length > 0 ? found : null);
