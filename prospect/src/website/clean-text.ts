import { remember } from "./remember.ts";

/** Code points that no reader sees: zero width, bidi controls, soft hyphens, tags, variation selectors. */
const unseen: readonly [number, number][] = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff9, 0xfffb],
  [0xe0000, 0xe01ef],
];
/** C0 and C1 controls but for tab, line feed, form feed and carriage return. */
const control: readonly [number, number][] = [
  [0, 8],
  [0xb, 0xb],
  [0xe, 0x1f],
  [0x7f, 0x9f],
];

// Written from numbers, since such characters cannot be read in a source file either.
const classOf = (ranges: readonly [number, number][]) =>
  `[${ranges.map(([from, to]) => `\\u{${from.toString(16)}}-\\u{${to.toString(16)}}`).join("")}]`;
const invisible = new RegExp(classOf(unseen), "gu");
const invisibleProbe = new RegExp(classOf(unseen), "u");
const controls = new RegExp(classOf(control), "gu");
/** Anything but printable ASCII and plain white space. */
export const beyondAscii = /[^ -~\t\n\r\f]/;

export function withoutInvisible(text: string): string {
  return invisibleProbe.test(text) ? text.replace(invisible, "") : text;
}

const untidy = /[^ -~]|  |^ | $/;

/** Beside plain letters and marks, those of Latin, Greek, Cyrillic and Hebrew and the signs of typography: all of them are seen. */
const odd =
  /[^ -~\u00a1-\u00ac\u00ae-\u034e\u0370-\u05ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2100-\u214f]|  |^ | $/;

/** One line as a person reads it: invisible characters gone, every run of space one space. */
export function cleanLine(text: string): string {
  // Most lines are plain and tidy already.
  if (!untidy.test(text) || !odd.test(text)) return text;
  if (!beyondAscii.test(text)) return text.replace(/\s+/g, " ").trim();
  return withoutInvisible(text).replace(controls, " ").replace(/\s+/g, " ").trim();
}

/** For comparing: lower case, no accents, single spaces. */
export function fold(text: string): string {
  // Most text is plain; then there is nothing to decompose.
  if (!untidy.test(text)) return text.toLowerCase();
  return text.length < 500 ? foldLine(text) : decompose(text);
}

/** Several readers ask for the same lines, and menus and footers come again on every page. */
const foldLine = remember(4_000, decompose);

function decompose(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}

/** The words of a text for looking up, folded and without hyphens. The plain class is several times as fast as the one that knows all scripts. */
export function foldedWords(text: string): string[] {
  const folded = fold(text);
  if (!beyondAscii.test(folded)) return folded.match(/[a-z0-9&]+/g) ?? [];
  // "Fußpflege" is "Fusspflege" in Switzerland, "œuvre" is typed "oeuvre".
  const spelt = folded.replaceAll("ß", "ss").replaceAll("œ", "oe").replaceAll("æ", "ae");
  return spelt.match(/[\p{L}\p{N}&]+/gu) ?? [];
}

/** The text without escapes of addresses; as it stands where one of them is broken. */
export function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
