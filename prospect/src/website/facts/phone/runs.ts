import { matchesOf } from "../../matches.ts";

/** A run of digits as people write numbers: bounded, so that no page can make it slow. */
const run =
  /(?<![\w@#/=.,%-])(?<!\d:)(?:\+|00)?[ ]?\(?\d[\d()[\] .\-–—/‑\u2011]{5,26}\d(?:[ ]?(?:ext\.?|x|ramal|Durchwahl)[ ]?\d{1,6})?(?![\w@%])/gi;

export interface Run {
  text: string;
  index: number;
}

/** The runs of digits of a line. One that holds the beginning of a second whole number ends before it. */
export function runsOf(line: string): readonly Run[] {
  const found: Run[] = [];
  for (let match of matchesOf(run, line)) {
    // Where a run was cut, what follows is read anew, at most a few times a line.
    for (let times = 0; times < 6; times += 1) {
      const start = match.index;
      const next = secondAt(line, start, match[0]);
      if (next === null) break;
      const end = start + match[0].length;
      const text = line.slice(start, next).replace(/[\s/|–—-]+$/, "");
      if (text.length > 6) found.push({ text, index: start });
      run.lastIndex = next;
      const rest = run.exec(line);
      if (rest === null || rest.index >= end) break;
      match = rest;
    }
    const last = found.at(-1);
    if (last === undefined || match.index >= last.index + last.text.length)
      if (secondAt(line, match.index, match[0]) === null)
        found.push({ text: withoutNext(match[0]), index: match.index });
  }
  return found;
}

const divider = /\s[-–—/]\s?|\/\s/g;
/** "44223 330-555-0143": a code of the post before a number grouped as in North America. */
const codeFirst = /^\d{5}(?:-\d{4})? (?=\(?[2-9]\d\d\)?[ .-]\d{3}[ .-]\d{4}$)/;

/** Where a second number begins in a run: "01 45 50 12 34 / 06 12 …" has enough digits on both sides of the stroke. */
function secondAt(line: string, start: number, text: string): number | null {
  const code = codeFirst.exec(text);
  if (code) return start + code[0].length;
  if (text.length < 17) return null;
  // "0049 5361 - 89 222 43": the code of the country and of a town are no number yet.
  const enough = /^ ?00/.test(text) ? 12 : /^ ?\+/.test(text) ? 10 : 8;
  for (const match of matchesOf(divider, text)) {
    if (digitsIn(text.slice(0, match.index)) < enough) continue;
    const next = start + match.index + match[0].length;
    const rest = /^[\d() .+-]*?(?=\s[-–—/]|\/|[^\d() .+-]|$)/.exec(
      line.slice(next, next + 24),
    )?.[0];
    if (digitsIn(rest ?? "") >= 7) return next;
  }
  return null;
}

const digitsIn = (text: string) => text.replace(/\D/g, "").length;

const oneMore = /^\s?(?:\/|e|y|ou|o|or|oder|und|et|en|of|u\.)\s?-?(\d{2,4})(?=\s*(?:$|[,;|()]))/u;

/** "955 550 143 / 44", "(212) 555-0143 or 0144": the end of a number that follows closely on the one before. */
export function nextNumber(number: string, after: string): { text: string; end: number } | null {
  const match = oneMore.exec(after);
  const end = match?.[1];
  if (!match || end === undefined || !number.endsWith(lastOf(number, end.length))) return null;
  const step = Number(end) - Number(lastOf(number, end.length));
  if (!(step > 0 && step < 20)) return null;
  return { text: number.slice(0, -end.length) + end, end: match[0].length };
}

/** "955 550 143 / 44": the end of the next number is no part of the first. */
function withoutNext(text: string): string {
  const [tail] = /\s?\/\s?\d{2,4}$/.exec(text) ?? [];
  if (tail === undefined) return text;
  const first = text.slice(0, -tail.length);
  return digitsIn(first) >= 9 && nextNumber(first, tail) !== null ? first : text;
}

/** The last digits of a number, empty where they are not written together. */
const lastOf = (number: string, length: number) =>
  /\d+$/.exec(number)?.[0].slice(-length).padStart(length, "x") ?? "x";
