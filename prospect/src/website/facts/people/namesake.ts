import { Mark } from "../../line-marks.ts";
import { nameKey } from "../name-key.ts";
import { cue, cuesOf } from "./cues.ts";
import type { Emit, Found } from "./found.ts";
import { beginsWithName, full, given } from "./name-patterns.ts";
import { hasGivenName } from "./person-name.ts";
import { isRole } from "./role.ts";

const presents = new RegExp(
  `^${full},? (?:is|ist|est|es|è|é|was|works as) (?:(?:an?|the|our|een|eine?|une?|una?|uma?|um|un['’]) ?)?([^.;!?]{4,90})`,
  "u",
);
/** "… is a leading law firm that …": what is told of is the house itself. */
const house =
  /^(?:[\p{L}'’-]+,? ){0,5}(?:firm|compan(?:y|ies)|business|practice|agency|studio|shop|store|team|group|organi[sz]ation|collective|manufacturer|provider|supplier|kanzlei|unternehmen|betrieb|firma|praxis|agentur|bedrijf|kantoor|bureau|onderneming|praktijk|cabinet|entreprise|société|agence|maison|bufete|despacho|empresa|escritório|azienda|ditta|impresa|studio legale)(?!\p{L})/iu;
const copula = / (?:is|ist|est|es|è|é|was|works as) /;
const copulaCue = cue("is ist est es è é was works");
const roleEnds =
  /\s*(?:,| (?:based|with|who|from|in|living|specializ\w+|specialis\w+|met|die|uit|aus|mit|der|die|qui|à|avec|basée?|en|con|que|che|com|di|residente)(?= )).*$/;
const bracketed = new RegExp(`^(.{3,60}) \\(${given}\\)$`, "u");

/** "Anna Lenz is a woodworker based in …" where the house bears her name: whose it is. */
export function namesake(
  text: string,
  marks: number,
  houseKeys: readonly string[],
  emit: Emit,
): Found[] {
  // A copula is a small word.
  if (text.length > 1500 || (marks & (Mark.smallWord | Mark.bracket)) === 0) return [];
  const bearsIt = (name: string) => {
    const key = nameKey(name);
    return houseKeys.slice(0, 3).some((house) => house.includes(key));
  };
  const inBrackets = text.length < 100 && text.endsWith(")") ? bracketed.exec(text) : null;
  // "About Harbour Woodwork (Anna Lenz)".
  if (inBrackets?.[2] && hasGivenName(inBrackets[2])) {
    const before = nameKey(inBrackets[1] ?? "");
    if (houseKeys.slice(0, 3).some((house) => house.length > 4 && before.endsWith(house)))
      return emit(inBrackets[2], null, text, 0.74);
  }
  const [, name, told = ""] =
    ((cuesOf(text) & copulaCue) !== 0 &&
      copula.test(text) &&
      beginsWithName(text) &&
      presents.exec(text)) ||
    [];
  if (!name || !hasGivenName(name) || !bearsIt(name) || house.test(told)) return [];
  const role = told.replace(roleEnds, "");
  return isRole(role) ? emit(name, role, text.slice(0, 120), 0.76) : [];
}
