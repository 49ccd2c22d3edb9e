/** Characters that no reader sees: zero width, bidi controls, soft hyphens, tags, variation selectors. */
const invisible = /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E01EF}]/gu;
const invisibleProbe = /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E01EF}]/u;
const controls = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g;

export function withoutInvisible(text: string): string {
  return invisibleProbe.test(text) ? text.replace(invisible, "") : text;
}

const untidy = /[^\x20-\x7e]|  |^ | $/;

/** One line as a person reads it: invisible characters gone, every run of space one space. */
export function cleanLine(text: string): string {
  // Most lines are plain and tidy already.
  if (!untidy.test(text)) return text;
  if (!/[^\t\n\r\f\x20-\x7e]/.test(text)) return text.replace(/\s+/g, " ").trim();
  return withoutInvisible(text).replace(controls, " ").replace(/\s+/g, " ").trim();
}

/** For comparing: lower case, no accents, single spaces. */
export function fold(text: string): string {
  // Most text is plain; then there is nothing to decompose.
  if (!untidy.test(text)) return text.toLowerCase();
  return text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase().replace(/\s+/g, " ").trim();
}

/** The words of a text for looking up: folded, hyphens kept inside. */
export function foldedWords(text: string): string[] {
  const folded = fold(text);
  // The plain class is several times as fast as the one that knows all scripts.
  return folded.match(/[^\x00-\x7f]/.test(folded) ? /[\p{L}\p{N}&-]+/gu : /[a-z0-9&-]+/g) ?? [];
}
