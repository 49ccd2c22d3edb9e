import { Mark } from "../../line-marks.ts";
import type { Emit, Found } from "./found.ts";
import { onlyName } from "./name-patterns.ts";
import { hasGivenName, looksLikeName, tidyName } from "./person-name.ts";
import { isRole } from "./role.ts";

/** "From left to right: …", "v.l.n.r.", "(de gauche à droite)": whom a picture shows. */
const inOrder =
  /(?:(?:pictured|shown|above|back row|front row|seated|standing)?,? ?\(?(?:from )?left to right\)?|l(?:\.| )?(?:to|-)(?: )?r\.?|v\. ?l\. ?n\. ?r\.?|von links(?: nach rechts)?|van links naar rechts|de gauche à droite|de izquierda a derecha|d[ae] esquerda (?:para|à) (?:a )?direita|da sinistra(?: (?:a|verso) destra)?)\)?\s*[:–-]?\s+/iu;
const mark =
  /[Ll]eft to|[Ll] to [Rr]|[Ll]-[Rr]|[Vv]\. ?l\. ?n|[Vv][oa]n links|gauche|izquierda|esquerda|sinistra/;
const between = /\s*[,;]\s*(?![^(]*\))|\s+(?:and|und|et|e|y|en|&)\s+(?=\p{Lu})(?![^(]*\))/u;

/** What stands between two: a mark or "and". */
const severalMarks = Mark.comma | Mark.semicolon | Mark.ampersand | Mark.smallWord;

/** A photograph's caption that names those on it in their order. All of them are names, two at least. */
export function caption(text: string, marks: number, emit: Emit): Found[] {
  if (text.length > 300 || (marks & severalMarks) === 0 || !mark.test(text)) return [];
  const match = inOrder.exec(text);
  // The words open the caption or follow what it shows: "Our crew, from left to right: …".
  if (!match || match.index > 80) return [];
  const parts = text
    .slice(match.index + match[0].length)
    .replace(/[.)]+$/, "")
    .split(between)
    .filter((part) => part !== "");
  const people = parts.map((part) => {
    const [, before = part, said = ""] = /^(.{5,40}?)\s*\(([^)]{2,40})\)$/u.exec(part) ?? [];
    const bare = before.replace(kin, "");
    const name = onlyName.exec(bare)?.[1];
    return name && hasGivenName(name) && looksLikeName(tidyName(name))
      ? { name, role: isRole(said) ? said : null }
      : null;
  });
  if (people.length < 2 || !people.every((one) => one !== null)) return [];
  return people.flatMap(({ name, role }) => emit(name, role, text, 0.72));
}

/** "Paul Orth Père", "Paul Orth sen.": which of two of one name. */
const kin =
  /,? (?:[Pp]ère|[Ff]ils|[Ss]en(?:ior|\.)?|[Jj]un(?:ior|\.)?|[Pp]adre|[Ff]iglio|[Hh]ijo|[Vv]ader|[Zz]oon)$/u;
