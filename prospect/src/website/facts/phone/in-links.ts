import { decodeSafely } from "../../clean-text.ts";
import type { PageLink, PageView } from "../../page-view.ts";
import { countryOfNumber, numberOfWhatsapp } from "../country-of-numbers.ts";
import { inListOfOthers } from "../third-party-lists.ts";
import { credited, thirdParty } from "../third-party.ts";
import type { Found } from "./found.ts";
import { faxLabels, phoneAndFax } from "./labels.ts";
import { dialled } from "./lettered.ts";
import { isOthersNumber } from "./others-number.ts";

export function* inLinks(view: PageView): Generator<Found> {
  const base = { view, method: "link" as const, labelled: true, id: false, fax: false };
  for (const link of view.links) {
    const raw = link.raw.trim();
    if (/^(?:tel|callto|phone|sms):/i.test(raw)) {
      const called =
        decodeSafely(raw.replace(/^\w+:/, "")).replace(/^\/+/, "").split(/[;?]/, 1)[0] ?? "";
      const text = /[A-Z]{3}/.test(called) ? (dialled(called, true) ?? called) : called;
      const before = view.lines[link.line - 1]?.text ?? "";
      const own = view.lines[link.line]?.text ?? "";
      const fax =
        /\bfax\b/i.test(link.text) ||
        isFax(own.slice(0, Math.max(0, own.indexOf(link.text)))) ||
        (own.startsWith(link.text) && isFax(before));
      const at = own.indexOf(link.text);
      const others = link.text !== "" && at > 0 && isOthersNumber(own.slice(0, at), view.title);
      const stranger = ofStranger(view, link);
      yield { ...base, text, quote: raw, weight: 0.95, fax, others, stranger, shown: link.text };
      continue;
    }
    const number = numberOfWhatsapp(raw);
    if (number !== null)
      yield {
        ...base,
        text: asOpened(number),
        quote: raw,
        weight: 0.9,
        stranger: ofStranger(view, link),
      };
  }
}

/** "wa.me/3335550143": a number that no country has was put in without its prefix; one that begins with a prefix lost a digit. */
function asOpened(number: string): string {
  const national = number.slice(1);
  return countryOfNumber(number) === null && !/^(?:34|351|39|5[1-7])/.test(national)
    ? national
    : number;
}

const isFax = (before: string) => faxLabels.test(before) && !phoneAndFax.test(before);

/** "Site by Jo · Order yours": behind a credit on its line a link leads to the web designer. */
function ofStranger(view: PageView, link: PageLink): boolean {
  const at = link.text === "" ? -1 : (view.lines[link.line]?.text ?? "").indexOf(link.text);
  return (
    credited(view, link) ||
    (at > 0 ? thirdParty(view, link.line, at) : inListOfOthers(view, link.line))
  );
}
