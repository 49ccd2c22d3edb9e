import { Mark } from "../../line-marks.ts";
import type { Line, PageView } from "../../page-view.ts";
import { thirdParty } from "../third-party.ts";
import { matchesOf } from "../../matches.ts";
import type { Found } from "./found.ts";
import { faxAfter, faxLabels, idLabels, idWords, labels, phoneAndFax, undotted } from "./labels.ts";
import { dialled, lettered } from "./lettered.ts";
import { isOthersNumber } from "./others-number.ts";
import { shortSecond, withAreaOf } from "./pieces.ts";
import { nextNumber, runsOf } from "./runs.ts";
import { isVatNumber } from "./vat-number.ts";

/** Codes of Portugal and Brazil are grouped like telephones. */
const codeAtEnd = /(?:^|\s)\d{4,5}-\d{3}$/;

/** What stands between two numbers of one area: "… 5550-0143 e 5550-0144". */
const joiner = /^\)?\s*(?:e|y|ou|o|or|and|et|und|en|oder|[,;|&/–—-])\s*$/;

/** Numbers of one shape, or a second that begins as whole numbers do. */
const alike = (first: string, second: string) =>
  /^[(+0]/.test(second.trim()) ||
  first.trim().replace(/\d/g, "0") === second.trim().replace(/\d/g, "0");

/** "(0xx47) 3555-0143", "0**47 3555 0143": Brazil's nought and the carrier that the caller is to choose. */
const throughCarrier =
  /(?:\+?55 ?)?\(? ?0 ?(?:xx|\*\*) ?-?(?<area>\d{2})\)?[ .-]{0,3}(?<rest>\d{4,5}[ .-]?\d{4})(?!\d)/gi;

/** "655550143", "3335550143" alone on its line: the mobiles of Spain, Portugal and Italy, and Brazil's with their area. */
const ofMobiles: Record<string, RegExp> = {
  es: /^[679]\d{8}$/,
  ca: /^[679]\d{8}$/,
  gl: /^[679]\d{8}$/,
  pt: /^(?:9[1236]\d{7}|[1-9]\d9\d{8})$/,
  it: /^3[1-9]\d{8}$/,
};
const besides = /@|^(?:contact|contat|tel|whats|e-?mail|correo|fale|ligue|chiam|llam)/i;

/** A number without groups is one where it stands alone beside an e-mail address or below what says so. */
const isBareMobile = (view: PageView, index: number, text: string) =>
  ofMobiles[(view.lang ?? "").slice(0, 2).toLowerCase()]?.test(text) === true &&
  [-2, -1, 1, 2].some((by) => {
    const near = view.lines[index + by]?.text ?? "";
    return near.length < 60 && besides.test(near);
  });

const mayBeLettered = /\d{3}\)?[ .-].{0,6}[A-Z]{2}/;

export function* inLines(view: PageView): Generator<Found> {
  for (let index = 0; index < view.lines.length; index += 1) {
    const line = view.lines[index] as Line;
    if ((line.marks & Mark.digit) === 0 || line.text.length > 20_000) continue;
    if (!/\d{2}/.test(line.text)) continue;
    let last = null as { text: string; end: number; labelled: boolean } | null;
    for (const { text, index: at } of runsOf(line.text)) {
      // "Rua da Fonte, 12 4480-210 Conde": the digits end in a postal code, which its town follows.
      const end = at + text.length;
      if (codeAtEnd.test(text) && /^,?\s\p{Lu}/u.test(line.text.slice(end, end + 3))) continue;
      const goesOn: boolean = last !== null && joiner.test(line.text.slice(last.end, at));
      const joined: string | null =
        last !== null && goesOn ? withAreaOf(last.text.trim(), text.trim()) : null;
      const found = judged(view, index, at, text);
      const labelled: boolean =
        found.labelled ||
        (goesOn && last?.labelled === true && (joined !== null || alike(last.text, text)));
      // "(21) 5550-0143 | 5550-0144 | 5550-0145": the area goes on to the third.
      last = { text: joined ?? text, end, labelled };
      yield found.id || found.fax ? found : { ...found, text: joined ?? text, labelled };
      const second =
        labelled && !found.id ? shortSecond(text, line.text.slice(end, end + 20)) : null;
      if (second !== null)
        yield {
          ...found,
          text: second.text,
          labelled,
          quote: line.text.slice(at, end + second.end),
        };
      const next =
        (labelled || /^\s?\(\d/.test(text)) && !found.id
          ? nextNumber(text, line.text.slice(end, end + 14))
          : null;
      if (next !== null)
        yield {
          ...found,
          text: next.text,
          labelled,
          quote: line.text.slice(at, end + next.end),
        };
    }
    if (/0 ?(?:xx|\*\*)/i.test(line.text) && line.text.length < 1000)
      for (const match of matchesOf(throughCarrier, line.text)) {
        const { area, rest } = match.groups ?? {};
        const found = judged(view, index, match.index, match[0]);
        if (!found.id) yield { ...found, text: `(${area}) ${rest}`, labelled: true };
      }
    if (
      (line.marks & Mark.capitals) !== 0 &&
      line.text.length < 1000 &&
      mayBeLettered.test(line.text)
    )
      for (const match of matchesOf(lettered, line.text)) {
        const found = judged(view, index, match.index, match[0]);
        const linked = line.href?.startsWith("tel:") === true;
        const text = dialled(match[0], found.labelled || linked);
        if (text !== null) yield { ...found, text, labelled: true };
      }
  }
}

/** What the words around a run of digits say that it is. */
function judged(view: PageView, index: number, at: number, text: string): Found {
  const line = view.lines[index] as Line;
  const end = at + text.length;
  const before = line.text.slice(Math.max(0, at - 40), at);
  const over = at < 3 ? (view.lines[index - 1]?.text ?? "") : "";
  const alone = before.trim() === "";
  const context = alone ? over.slice(-40) : before;
  const after = line.text.slice(end, end + 24);
  const base = {
    text,
    quote: text,
    view,
    method: "text" as const,
    fax: false,
    id: false,
    stranger: thirdParty(view, index, at),
  };
  const both = phoneAndFax.test(context);
  if (!both && (faxLabels.test(context) || faxAfter.test(after)))
    return { ...base, weight: 0.9, labelled: true, fax: true };
  // A label on the line above is that line; "… - Larópolis | PI" ends an address.
  const labelled = !alone || over.length < 30;
  if (
    (labelled && (idLabels.test(context) || idWords.test(undotted(context)))) ||
    isVatNumber(before, text, after)
  )
    return { ...base, weight: 0.4, labelled: false, id: true };
  return {
    ...base,
    weight: 0.86,
    labelled:
      both ||
      labels.test(context) ||
      (alone && (goesOnBelow(line.text, over) || isBareMobile(view, index, line.text))),
    others: isOthersNumber(line.text.slice(Math.max(0, at - 130), at), view.title),
  };
}

/** "Phone: 212-555-0143 / 0144" above a line of nothing but numbers: the label is theirs too. */
function goesOnBelow(text: string, over: string): boolean {
  if (!/^[\d\s()+./–—-]+$/.test(text)) return false;
  const label = /^\p{L}[\p{L}. ]{0,15}:\s?(?=[\d(+][\d\s()+./–—-]+$)/u.exec(over)?.[0] ?? "";
  return label !== "" && labels.test(label) && !faxLabels.test(label);
}
