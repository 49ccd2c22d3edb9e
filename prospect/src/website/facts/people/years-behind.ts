import type { Emit, Found } from "./found.ts";
import { given } from "./name-patterns.ts";
import { hasGivenName } from "./person-name.ts";

const forYears = new RegExp(
  `^${given}[,:]? (?:over |more than )?\\d{1,2}\\+? (?:[Yy]ears?|YEARS|años|anos|ans|Jahren?|jaar|anni)(?! (?:old|alt|oud|ago))(?!\\p{L})`,
  "u",
);

/** "Ann Voss 35 Years Experience – 15 on flat roofs": how long somebody has been at it, right behind the name. */
export function yearsBehind(text: string, emit: Emit): Found[] | null {
  if (text.length > 120 || !/ \d{1,2}\+? \p{L}/u.test(text)) return null;
  const name = forYears.exec(text)?.[1];
  if (name === undefined || !hasGivenName(name)) return null;
  const found = emit(name, null, text, 0.74);
  return found.length > 0 ? found : null;
}
