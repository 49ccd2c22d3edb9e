import type { Found } from "./found.ts";
import type { Parse } from "./number.ts";

/** A run may hold two numbers, or a number and the house number after it: then its parts are read one by one. */
export function piecesOf(whole: Found, parse: Parse): Found[] {
  if (whole.method !== "text" || (!whole.id && parse(whole.text, whole.labelled))) return [whole];
  const parts = whole.text
    .split(/\s[-–—/]\s|\.\s|\s?\/\s?|\s{2,}|\s\(?(?=\+|\(|00\d)/)
    .map((part) => part.trim());
  if (parts.length < 2) return twoInARow(whole, parse);
  // "CEP 89201-100 - (47) 3455-0143": the label speaks of the number right after it.
  return parts
    .map((part, index) => ({
      ...whole,
      text: (index > 0 && withAreaOf(parts[index - 1] ?? "", part)) || part,
      quote: part,
      // "+91 5555 550143/5555550144": what stands beside an international number is one too.
      labelled: whole.labelled || (index > 0 && parts[0]?.startsWith("+") === true),
      id: whole.id && !(index > 0 && /^(?:[+(]|0\d{1,4}[ ./-])/.test(part)),
    }))
    .filter(({ text }) => text.replace(/\D/g, "").length >= 7);
}

/** "01632 960143 07700 960144": a space alone between two numbers, each of them whole. */
function twoInARow(whole: Found, parse: Parse): Found[] {
  for (const { index } of whole.text.matchAll(/ /g)) {
    const texts = [whole.text.slice(0, index).trim(), whole.text.slice(index + 1)];
    if (texts.every((text) => text.replace(/\D/g, "").length >= 8 && parse(text, whole.labelled)))
      return texts.map((text) => ({ ...whole, text, quote: text }));
  }
  return [whole];
}

const areaBefore = /^(\(\d{2,5}\)|\d{2,5}(?=[ /-]))[ /-]{0,2}(\d[\d .-]{4,10})$/;

/** "11 5550-0143 / 5550-0144": a second number with as many digits and groups as the first shares its area code. */
export function withAreaOf(first: string, second: string): string | null {
  const [, area, rest] = areaBefore.exec(first) ?? [];
  if (area === undefined || rest === undefined || !/^\d[\d .-]{4,10}$/.test(second)) return null;
  const shape = (text: string) => text.replace(/\d/g, "0").replace(/[ .-]/g, "-");
  // A Brazilian mobile beside a fixed number has a digit more.
  const alike =
    shape(rest) === shape(second) || /^\d{4,5}-\d{4} \d{4,5}-\d{4}$/.test(`${rest} ${second}`);
  return alike ? `${area} ${second}` : null;
}

const shortAfter = /^\s?(?:und|oder|or|and|ou|et|o|e|y|of|en)\s(\d{5,6})(?=\s*(?:$|[,;|()]))/u;

/** "0871 55501 oder 55511": a second number of five or six digits, too few for a run of its own, in the area of the first. */
export function shortSecond(first: string, after: string): { text: string; end: number } | null {
  const match = shortAfter.exec(after);
  const second = match?.[1];
  const text = second === undefined ? null : withAreaOf(first.trim(), second);
  return match && text !== null ? { text, end: match[0].length } : null;
}
