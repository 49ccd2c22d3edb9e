import type { Sector } from "@leadstream/contract";
import type { PageView } from "../../page-view.ts";

/** Divisions of the European classification of activities (NACE), which national codes begin with; without those that tell no sector. */
const divisions: readonly [from: number, to: number, Sector][] = [
  [1, 3, "agriculture"],
  [5, 9, "manufacturing-industrial"],
  [10, 11, "food-beverage"],
  [12, 17, "manufacturing-industrial"],
  [18, 18, "marketing-design"],
  [19, 33, "manufacturing-industrial"],
  [38, 38, "manufacturing-industrial"],
  [41, 43, "construction-trades"],
  [45, 45, "transport-automotive"],
  [47, 47, "retail-ecommerce"],
  [49, 53, "transport-automotive"],
  [55, 55, "hospitality-travel"],
  [56, 56, "food-beverage"],
  [58, 60, "media-entertainment"],
  [61, 63, "software-it"],
  [64, 66, "finance-insurance"],
  [68, 68, "real-estate"],
  [69, 72, "professional-services"],
  [73, 73, "marketing-design"],
  [74, 74, "professional-services"],
  [75, 75, "healthcare"],
  [78, 78, "staffing-hr"],
  [79, 79, "hospitality-travel"],
  [80, 80, "professional-services"],
  [81, 81, "personal-services"],
  [85, 85, "education-training"],
  [86, 87, "healthcare"],
  [90, 92, "media-entertainment"],
  [94, 94, "nonprofit-religious"],
  [95, 96, "personal-services"],
];

/** Groups that belong elsewhere than their division. */
const groups: Readonly<Record<string, Sector>> = {
  "411": "real-estate",
  "462": "agriculture",
  "463": "food-beverage",
  "582": "software-it",
  "639": "media-entertainment",
  "741": "marketing-design",
  "742": "media-entertainment",
  "771": "transport-automotive",
  "813": "construction-trades",
  "931": "nonprofit-religious",
  "932": "media-entertainment",
};

export function sectorOfCode(digits: string): Sector | null {
  const division = Number(digits.slice(0, 2));
  return (
    groups[digits.slice(0, 3)] ??
    divisions.find(([from, to]) => division >= from && division <= to)?.[2] ??
    null
  );
}

/** "Code APE 6202A", "NAF : 62.02A", "CNAE 4321", "ATECO 56.10.11", "SBI 4322"; the British SIC has five digits, the American one four and other divisions. */
const printed =
  /\b(?:(?:APE|NAF|CNAE|ATECO|Ateco|SBI|NACE(?:[- ]?BEL)?|ÖNACE|CAE|WZ)\b(?:[ -]?(?:20\d\d\b|[Rr]ev\.? ?\d(?:\.\d)?))?[^\d\n]{0,24}(\d{2}[.\- ]?\d{1,2})|SIC\b(?: codes?)?[^\d\n]{0,6}(\d{5})(?!\d))/;
const mark = /\b(?:APE|NAF|CNAE|ATECO|Ateco|SBI|NACE|ÖNACE|CAE|WZ|SIC)\b/;
/** Legal pages print the codes of those who host and build the site, too. */
const others = /h[ée]berg|hosting|host(?:ed)? by|ospitat|alojad|hospedad|gehost/i;

/** The code of its activity that the house prints, with the line it stands in. */
export function activityCodeOf(
  views: readonly PageView[],
): { sector: Sector; view: PageView; text: string; code: string } | null {
  for (const view of views) {
    if (!mark.test(view.text)) continue;
    for (const [index, { text }] of view.lines.entries()) {
      const match = mark.test(text) ? printed.exec(text) : null;
      const digits = (match?.[1] ?? match?.[2])?.replace(/\D/g, "");
      const sector = digits === undefined ? null : sectorOfCode(digits);
      if (!match || !sector) continue;
      const before = text.slice(Math.max(0, match.index - 200), match.index);
      const above = view.lines.slice(Math.max(0, index - 4), index).map((line) => line.text);
      if ([before, ...above].some((part) => others.test(part))) continue;
      return { sector, view, text, code: match[0] };
    }
  }
  return null;
}
