import { Mark } from "../../line-marks.ts";
import { lexiconHits } from "../industry/lexicon.ts";
import { nameKey } from "../name-key.ts";
import { cue, cuesOf } from "./cues.ts";
import type { Emit, Found } from "./found.ts";
import { full } from "./name-patterns.ts";
import { hasGivenName } from "./person-name.ts";

const whose = cue("by von par por di door van");
const mark = / (?:by|von|par|por|di|door|van) \p{Lu}/u;
const houseThenName = new RegExp(
  `^(.{3,70}?) (?:by|von|par|por|di|door|van) ${full}(?=[.!,]?$|[.!,] | [|–—-] )`,
  "u",
);
const welcome =
  /^(?:(?:a )?(?:warm )?welcome to|(?:herzlich )?willkommen (?:bei|in|im|beim|auf)|welkom (?:bij|op)|bienvenue (?:chez|à|au|sur)|bienvenid[oa]s? a|bem[- ]vind[oa]s? (?:a|à|ao)|benvenut[ioa] (?:a|da|in|nel|al)) (?:the |la |le |a |o |il )?/iu;

/** "Welcome to Kestrel House by Ann Voss": the house's whole name, and whose it is. "Reviews of …" before it is another's. */
export function houseBy(
  text: string,
  marks: number,
  houseKeys: readonly string[],
  emit: Emit,
): Found[] {
  if (text.length > 250 || (marks & Mark.smallWord) === 0) return [];
  if ((cuesOf(text) & whose) === 0 || !mark.test(text)) return [];
  const [quote = "", house = "", name = ""] = houseThenName.exec(text) ?? [];
  if (!hasGivenName(name) || lexiconHits(name) > 0) return [];
  const key = nameKey(house.replace(welcome, ""));
  return key.length > 3 && houseKeys.slice(0, 3).includes(key) ? emit(name, null, quote, 0.72) : [];
}
