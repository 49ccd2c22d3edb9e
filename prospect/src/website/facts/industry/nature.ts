import type { PageView } from "../../page-view.ts";
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

/** What registers say of the house, where it prints it: as much as a few mentions in titles. */
export function addPrinted(views: readonly PageView[], add: Add): void {
  const code = activityCodeOf(views);
  if (code)
    add(code.sector, 8, { phrase: code.code, view: code.view, text: code.text, worth: 0.1 });
  const charity = charityMarkOf(views);
  if (charity) add("nonprofit-religious", 8, { ...charity, worth: 3 });
}
