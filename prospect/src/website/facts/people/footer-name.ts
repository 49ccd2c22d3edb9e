import { Mark } from "../../line-marks.ts";
import { hasStreet } from "../address/street.ts";
import { lexiconHits } from "../industry/lexicon.ts";
import { nameKey } from "../name-key.ts";
import { buildings } from "./addressee.ts";
import type { Emit, Found } from "./found.ts";
import { onlyName } from "./name-patterns.ts";
import { hasGivenName, looksLikeName, tidyName } from "./person-name.ts";

const dividing = / [–—|·•-] /;
const mayDivide = Mark.bar | Mark.dash | Mark.beyondAscii;

/** "Kestrel House – Ann Voss – Quay Street 1 – 555 010 2222": between the house's name and its address in a footer. */
export function nameInFooter(
  text: string,
  marks: number,
  houseKeys: readonly string[],
  emit: Emit,
): Found[] {
  if (text.length > 250 || (marks & mayDivide) === 0 || !dividing.test(text)) return [];
  const parts = text.replace(/^© ?(?:\d{4} )?/, "").split(/\s[–—|·•-]\s/);
  const house = houseKeys.slice(0, 3);
  if (parts.length < 3 || !house.includes(nameKey(parts[0] ?? ""))) return [];
  if (!parts.some((part) => hasStreet(part) || /@|\d{3}[ .-]?\d{2}|^\d{4,5} \p{Lu}/u.test(part)))
    return [];
  const [, name = ""] = onlyName.exec(parts[1] ?? "") ?? [];
  return hasGivenName(name) &&
    looksLikeName(tidyName(name)) &&
    lexiconHits(name) === 0 &&
    !buildings.test(name)
    ? emit(name, null, text, 0.7)
    : [];
}
