import type { PageKind } from "../../choose-pages.ts";
import { Mark } from "../../line-marks.ts";
import { nameKey } from "../name-key.ts";
import { coupleIn } from "./couples.ts";
import type { Emit, Found } from "./found.ts";
import { isDepartment } from "./departments.ts";
import { groupOf } from "./group.ts";
import { afterLabel } from "./labelled.ts";
import {
  beginsWithName,
  nameThenRest,
  numberAlone,
  onlyName,
  restMarks,
  roleThenName,
} from "./name-patterns.ts";
import { hasGivenName, lettersOf, looksLikeName, tidyName } from "./person-name.ts";
import { registerNumber } from "./registers.ts";
import { credentials, isRoleWord } from "./role-words.ts";
import { isRole, lettersOnly, mayHoldRole, startsAsRole } from "./role.ts";

/** On whose pages a line stands, and on which of them. */
export interface DividedPlace {
  houseKeys: readonly string[];
  kind: PageKind | null;
}

/** "Ana Ruiz, Head of sales", "Owner: Ana Ruiz": a mark divides the name from what is said of it. */
export function dividedLine(
  text: string,
  marks: number,
  { houseKeys, kind }: DividedPlace,
  emit: Emit,
): Found[] | null {
  // "Inh. Anna Lenz" has no mark but its own stop.
  if (text.length < 60 && /^(?:Inh|Prop)/.test(text)) {
    const owner = afterLabel(text, marks, emit);
    if (owner) return owner;
  }
  if ((marks & restMarks) === 0 || !/[,|–—:(•·/]| - /.test(text))
    return (marks & Mark.joined) === 0 ? null : gluedRole(text, emit);
  const [, pair = "", theirs = ""] =
    text.length < 90 && (marks & (Mark.smallWord | Mark.ampersand)) !== 0
      ? (coupleThenRole.exec(text) ?? [])
      : [];
  if (theirs !== "" && (isRole(theirs) || groupOf(theirs) !== null)) {
    const both = coupleIn(pair, (one, _role, _quote, weight) => emit(one, theirs, text, weight));
    if (both.length > 0) return both;
  }
  const labelled = afterLabel(text, marks, emit);
  if (labelled) return labelled;
  const [, name, rest] = (beginsWithName(text) && nameThenRest.exec(text)) || [];
  if (name && rest) {
    if (looksLikeName(tidyName(name)) && (isRole(rest) || credentials.test(rest)))
      return emit(name, rest, text, 0.86);
    const office = hasGivenName(name) ? amongDegrees(rest) : null;
    if (office !== null && looksLikeName(tidyName(name))) return emit(name, office, text, 0.8);
    if (hasGivenName(name) && lettersOnly.test(rest)) return emit(name, rest, text, 0.78);
    if (hasGivenName(name) && registerNumber.test(rest)) return emit(name, null, text, 0.76);
    if (hasGivenName(name) && houseKeys.slice(0, 3).includes(nameKey(rest)))
      return emit(name, null, text, 0.74);
    // "Ana Ruiz: 082 555 0147" where a house says how it is reached.
    if (kind === "contact" && hasGivenName(name) && numberAlone.test(rest))
      return emit(name, null, text, 0.7);
    // "Ana Ruiz - Bookkeeping" there, and in a list of people.
    if (
      (kind === "contact" || kind === "team") &&
      hasGivenName(name) &&
      looksLikeName(tidyName(name)) &&
      isDepartment(rest)
    )
      return emit(name, rest, text, 0.72);
  }
  const isShouted = (marks & Mark.capitals) !== 0;
  const [, bearer = "", letters = ""] = (isShouted && shoutedLetters.exec(text)) || [];
  // "PAUL ORTH, PA" may be a town of Pennsylvania.
  if (hasGivenName(bearer) && credentials.test(letters) && !/^[A-Z]{2}$/.test(letters))
    return emit(bearer, letters, text, 0.78);
  if (!mayHoldRole(text)) return null;
  const [, shout, office] = (isShouted && shouted.exec(text)) || [];
  if (shout && office && hasGivenName(shout) && isRole(office))
    return emit(shout, office, text, 0.82);
  const [, loud, held] = (isShouted && shoutedThenRole.exec(text)) || [];
  if (loud && held && isRole(held) && (loud !== text.slice(0, loud.length) || hasGivenName(loud)))
    return emit(loud, held, text, 0.92);
  const [, role, named] = roleThenName.exec(text.replace(/\s*[:.]$/, "")) ?? [];
  return role && named && isRole(role) && role.split(" ").length <= 6
    ? emit(named, role, text, 0.8)
    : null;
}

/** "Anna & Paul Lenz, owners". */
const coupleThenRole =
  /^(\p{Lu}\S+ (?:and|&|und|et|e|y|en) \p{Lu}[^,–—|:]{3,40}),? ?(?:[,–—|:]|-) ?(.{3,40})$/u;

/** "PAUL S ORTH, DDS". */
const shoutedLetters =
  /^(\p{Lu}{2}[\p{Lu}'’-]*(?: (?:\p{Lu}\.?|\p{Lu}[\p{Lu}'’-]+)){1,3})[.,]? ((?:\p{Lu}\.?){2,5})(?=$|[,.]? - )/u;

/** "lic. phil., degree in law, managing director": the office among what was studied before it. */
function amongDegrees(rest: string): string | null {
  if (!rest.includes(", ") || rest.length > 110) return null;
  const parts = rest.replace(/[.;]$/, "").split(", ");
  if (parts.length > 4 || parts.some((part) => part.length > 45)) return null;
  return parts.slice(1).find((part) => startsAsRole(part)) ?? null;
}

/** "DR. K. PAUL ORTH, Chairman": only the name, behind its title. */
const shoutedThenRole =
  /^(?:(?:DRA?|MR|MRS|MS|PROF|SRA?|HERR|FRAU|MME)\.? ){0,2}((?:\p{Lu}\. )?\p{Lu}{2}[\p{Lu}'’-]*(?: (?:\p{Lu}\.|\p{Lu}[\p{Lu}'’-]+)){1,3})(?:,| [-–|]) (.{2,80})$/u;

/** "PAUL G. ORTH, CHIEF OPERATING OFFICER": a heading all in capitals. */
const shouted =
  /^(\p{Lu}{2}[\p{Lu}'’-]*(?: (?:\p{Lu}\.|\p{Lu}[\p{Lu}'’-]+)){1,3})(?:,| [-–|]) (\p{Lu}[\p{Lu}\s,.&/'’-]{1,100})$/u;

/** "PresidentePaula Orth": two elements side by side with no space between them, the role first. */
function gluedRole(text: string, emit: Emit): Found[] | null {
  if (text.length > 90) return null;
  const [, role = "", name = ""] =
    /^(\p{Lu}[\p{Ll} -]{4,40}\p{Ll})(\p{Lu}\p{Ll}+ .{3,50})$/u.exec(text) ?? [];
  if (!role.split(/[ -]/).some((word) => isRoleWord(lettersOf(word)))) return null;
  return onlyName.test(name) && looksLikeName(tidyName(name))
    ? emit(name, role, text, hasGivenName(name) ? 0.82 : 0.92)
    : null;
}
