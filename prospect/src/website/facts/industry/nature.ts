import type { PageView } from "../../page-view.ts";
import { matchesOf } from "../../matches.ts";
import { withoutLegalForm } from "../legal-forms.ts";
import { letterKey } from "../name-key.ts";
import { activityCodeOf } from "./activity-code.ts";
import type { Add } from "./tally.ts";

/** What only a house without profit prints of itself: en, fr, de, nl, it, es, pt. */
const says =
  /registered (?:charity|nonprofit)(?: in [\w ]{3,30})?[ ,]*(?:\(?(?:no|nr|number|reg)\b|#|:|\d)|\bcharity (?:registration |registered |reg\.? )?(?:no\b|number|nr\b|#|:? ?\d{5})|\b501 ?\(?c\)? ?\(?3\)?|association (?:r[ée]gie par la |de |à but non lucratif )?\(?loi (?:du 1er juillet )?(?:de )?1901|vereinsregister|\bANBI\b|\bRUNTS\b|entidad sin [áa]nimo de lucro|registro (?:nacional |auton[óo]mico )?de asociaciones/i;
/** Only pages that hold one of these are asked. */
const marks = [
  "harity",
  "501",
  "1901",
  "ereinsregister",
  "ANBI",
  "RUNTS",
  "lucro",
  "sociaciones",
  "nonprofit",
];
/** Those whom the house gives to, sends to or works for. */
const others =
  /\b(?:donate[sd]? to|donation to|support(?:s|ing|ed)?|in aid of|partner(?:s|ed|ing)? with|proceeds|profits? (?:go|goes)|raised for|for charities|clients?|we help|spenden an|gehen an)\b/i;

/** Where a house says in the words of the law that it is a charity, an association or a foundation. */
function charityMarkOf(
  views: readonly PageView[],
): { view: PageView; text: string; phrase: string } | null {
  for (const view of views) {
    if (!marks.some((mark) => view.text.includes(mark))) continue;
    for (const { text } of view.lines) {
      const match = text.length < 1200 ? says.exec(text) : null;
      if (!match) continue;
      const sentence = text.slice(Math.max(0, match.index - 80), match.index);
      if (!others.test(sentence)) return { view, text, phrase: match[0] };
    }
  }
  return null;
}

/** Legal forms of associations: de, be, it. Schools and clinics may be limited companies without profit; those forms are none of these. */
const associations =
  /(?<![\p{L}\p{N}.])(?:e\. ?V\.|(?:ASBL|asbl|A\.S\.B\.L|VZW|vzw|v\.z\.w|A\.S\.D|ASD|APS|A\.P\.S|ODV|O\.D\.V|ONLUS|Onlus)(?![\p{L}\p{N}]))/gu;

/** Where such a form stands right before or behind the house's own name: partners have forms too. */
function associationOf(
  views: readonly PageView[],
  house: string | null,
): { view: PageView; text: string; phrase: string } | null {
  const key = house === null ? "" : letterKey(withoutLegalForm(house).replace(associations, ""));
  if (key.length < 4) return null;
  for (const view of views)
    for (const { text } of view.lines) {
      if (text.length > 400) continue;
      for (const { 0: phrase, index } of matchesOf(associations, text)) {
        const before = letterKey(text.slice(Math.max(0, index - 80), index));
        const behind = letterKey(text.slice(index + phrase.length, index + 80));
        // "ASBL Le Moulin": an article may stand before the name.
        if (before.endsWith(key) || behind.slice(0, key.length + 3).includes(key))
          return { view, text, phrase };
      }
    }
  return null;
}

/** What registers say of the house, where it prints it: as much as a few mentions in titles. */
export function addPrinted(views: readonly PageView[], house: string | null, add: Add): void {
  const code = activityCodeOf(views);
  if (code)
    add(code.sector, 8, { phrase: code.code, view: code.view, text: code.text, worth: 0.1 });
  const charity = charityMarkOf(views);
  if (charity) add("nonprofit-religious", 8, { ...charity, worth: 3 });
  const association = associationOf(views, house);
  if (association) add("nonprofit-religious", 6, { ...association, worth: 2 });
}
