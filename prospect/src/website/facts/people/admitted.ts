import { Mark } from "../../line-marks.ts";
import { cue, cuesOf } from "./cues.ts";
import type { Emit, Found } from "./found.ts";
import { beginsWithName, full } from "./name-patterns.ts";
import { hasGivenName } from "./person-name.ts";

/** What the register, the chamber or the health insurance lets somebody be, with or without whose word it is. */
const admitted = new RegExp(
  `^${full} (?:is|ist|est|es|está|è|é) (?:(?:an?|een|eine?|une?|una?|uma?|um) )?(?:(?:fully|state|ook|officieel|staatlich|auch|également|también|também|anche) )?(?:` +
    "registered|licen[cs]ed|accredited|chartered|board[- ]certified|ge(?:de)?conventioneerd|(?:BIG-|SKJ-)?geregistreerd|erkend|zugelassen|approbiert|vereidigt|niedergelassen" +
    "|(?:dé)?conventionnée?|agréée?|assermentée?|inscrite? (?:à|au|auprès)|colegiad[oa]|jurad[oa]|titulad[oa]|credenciad[oa]|inscrit[oa] (?:na|no|en|em)|iscritt[oa] (?:all|al)|abilitat[oa]|convenzionat[oa]" +
    ")(?!\\p{L})",
  "u",
);
const copula = / (?:is|ist|est|es|está|è|é) /;
const copulaCue = cue("is ist est es está è é");

/** "Anna Lenz is a registered osteopath": a house says so of those who practise there. */
export function admittedTo(text: string, marks: number, emit: Emit): Found[] {
  if (text.length > 200 || (marks & Mark.smallWord) === 0) return [];
  if ((cuesOf(text) & copulaCue) === 0 || !copula.test(text.slice(0, 60))) return [];
  if (!beginsWithName(text)) return [];
  const [quote = "", name = ""] = admitted.exec(text) ?? [];
  return hasGivenName(name) ? emit(name, null, quote, 0.7) : [];
}
