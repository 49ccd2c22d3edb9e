import type { PageKind } from "../../choose-pages.ts";
import { Mark } from "../../line-marks.ts";
import type { Line } from "../../page-view.ts";
import { hasStreet } from "../address/street.ts";
import { isLegalName } from "../legal-forms.ts";
import { nameKey } from "../name-key.ts";
import { isDepartment } from "./departments.ts";
import type { Emit, Found } from "./found.ts";
import type { Group } from "./group.ts";
import { numberAlone } from "./name-patterns.ts";
import { isRole } from "./role.ts";

const polite =
  "(?:Mr|Mrs|Ms|Miss|Shri|Sri|Smt|Er|Dhr|Mevr|Mw|Mevrouw|[Dd]e [Hh]eer|[Hh]eer|Herrn?|Frau|Sra?|Sig|Sig\\.ra|Sig\\.na|Mme|M|Monsieur|Madame|Dra?|Prof|Ing|Dott|Dott\\.ssa|Adv)";
const initials = String.raw`(?:\p{Lu}\. ?){1,3}(?:(?:[Vv]an|[Dd]e[rn]?|[Vv]on|[Tt]e[rn]|den|la|le) ){0,3}\p{Lu}[\p{L}’'-]{2,}(?: \p{Lu}\p{Ll}{2,})?`;
/** "Mr. K. Orth", "Dhr. J. van der Velde, directeur": the title says that the initials are somebody's. */
const whole = new RegExp(
  `^(${polite})\\.? (${initials})(?:,?$|\\s?(?:,|[-–—|:(/])\\s*(.{2,70}?)\\)?$)`,
  "u",
);

/** Where else the first name's letter alone would be a street or a model: only behind a title, and beside what ties it to the house. */
export function initialled(
  lines: readonly Line[],
  index: number,
  {
    group,
    kind,
    houseKeys,
  }: { group: Group | null; kind: PageKind | null; houseKeys: readonly string[] },
  emit: Emit,
): Found[] | null {
  const { text, marks } = lines[index] as Line;
  if (text.length > 110 || (marks & Mark.stop) === 0) return null;
  const [, , bare = "", said] = whole.exec(text) ?? [];
  if (bare === "") return null;
  const name = `Mr. ${bare.replace(/\.(?=\p{L})/gu, ". ")}`;
  if (said !== undefined)
    return isRole(said) || isDepartment(said) ? some(emit(name, said, text, 0.92)) : null;
  const [above = "", below = ""] = [lines[index - 1]?.text, lines[index + 1]?.text];
  if (isRole(below)) return some(emit(name, below, text, 0.92));
  if (isRole(above) && above.length < 60) return some(emit(name, above, text, 0.92));
  const isHouse = (line: string) =>
    isLegalName(line.replace(/^M\/s\.? /i, "").replace(/,$/, "")) ||
    houseKeys.includes(nameKey(line.replace(/^M\/s\.? /i, "")));
  const tied =
    group !== null ||
    isHouse(below) ||
    ((kind === "contact" || kind === "imprint") &&
      (isHouse(above) || numberAlone.test(below) || hasStreet(below) || below.includes("@")));
  return tied ? some(emit(name, group?.role ?? null, text, 0.92)) : null;
}

const some = (found: Found[]) => (found.length > 0 ? found : null);
