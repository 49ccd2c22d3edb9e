import { Mark } from "../../line-marks.ts";
import { namePattern, shoutedName } from "./person-name.ts";
import { title } from "./titles.ts";

export const full = `(?:${title})?(${namePattern})`;
/** Where a label, an office or the end of the line stands beside it, a name may be shouted in part. */
export const given = `(?:${title})?(${shoutedName})`;
/** "Helen Marsh MRCVS", "Ana Ruiz MD, PhD": letters that a profession gives. */
const letters = String.raw`(?:,?\s(?:\p{Lu}{2,6}|\p{Lu}\p{Ll}{0,2}\p{Lu}\p{L}{0,4})(?![\p{L}]))`;
export const nameThenRest = new RegExp(
  `^${given}(?:,?\\s(?:\\p{Lu}{2,4}|(?:\\p{Lu}\\.){2,4}))?\\s*(?:,|\\||–|—|:| - |\\(|•|·|/)\\s*(.{2,120})$`,
  "u",
);
/** What divides the name from the rest: without any of these marks `nameThenRest` matches no text. */
export const restMarks =
  Mark.comma | Mark.bar | Mark.dash | Mark.colon | Mark.bracket | Mark.slash | Mark.beyondAscii;
export const roleThenName = new RegExp(`^(.{2,60}?)\\s*(?:,|\\||–|—|:| - |•|·)\\s*${given}$`, "u");
export const onlyName = new RegExp(
  `^${given}(?:\\s\\([\\p{L}][\\p{L} .'’-]{1,18}\\))?${letters}{0,3}(?:,\\s*(.{2,40})|,)?$`,
  "u",
);
/** A name that begins a line, before its initials, its numbers and its addresses. */
export const nameFirst = new RegExp(
  `^${given}${letters}{0,3}(?:\\s*\\([\\p{L}.]{1,5}\\))?\\s*(?:$|[;.]$|(?:[:,–—|]| [-/] )\\s*(.*)$)`,
  "u",
);
/** A telephone number and nothing else, perhaps with its label. */
export const numberAlone =
  /^(?:(?:tel(?:efono|éfono|efoon|efon|efone|ephone|éphone)?|phone|mobile?|mobil|mobiel|mob|cell?|celular|office|direct|home|work|fone|handy|gsm|portable|whatsapp|fax|ph|[mtpcdho])[.:\s]*)?[+(]?\d(?:[\d\s()./-]{3,14}[A-Z]{4}(?: ?\(\d{4}\))?|[\d\s()./-]{6,30})$/i;

const beginning = new RegExp(`^${given}`, "u");

/** Whether a line begins with what could be a name: asked once for all the patterns that want one there. */
export function beginsWithName(text: string): boolean {
  if (last.text !== text) last = { text, answer: beginning.test(text) };
  return last.answer;
}
let last = { text: "", answer: false };

/** Two capitalised words in a row, perhaps with a particle between: no name without them. */
export const twoNames = /[A-ZÀ-ÞĀ-ŽΑ-ΩА-Я][^\s,;:!?]*\s(?:[a-zà-ÿ'’]{1,3}\s){0,2}[A-ZÀ-ÞĀ-ŽΑ-ΩА-Я]/;
