import { beyondAscii, fold } from "../clean-text.ts";
import { withoutLegalForm } from "./legal-forms.ts";

/** Two spellings of one name have one key: case, accents, punctuation, articles and legal form do not count. */
export function nameKey(name: string): string {
  return fold(withoutLegalForm(name))
    .replace(/[®™©]/g, "")
    .replace(/&|\+/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/\b(?:and|the)\b/g, " ")
    .replace(/\s+/g, "");
}

/** The letters and digits of a text, folded. Rules ask for the same text one after the other, so the last answer is kept. */
export function letterKey(text: string): string {
  if (last.text !== text) last = { text, letters: lettersOf(text) };
  return last.letters;
}
let last = { text: "", letters: "" };

/** Of each ASCII character its small letter or its digit; of others nothing. */
export const plainLetters = new Uint8Array(128);
for (const letter of "abcdefghijklmnopqrstuvwxyz0123456789") {
  plainLetters[letter.charCodeAt(0)] = letter.charCodeAt(0);
  plainLetters[letter.toUpperCase().charCodeAt(0)] = letter.charCodeAt(0);
}

/** Whether `letterKey` gives a text this key: most texts differ in their first letter, so their keys need not be made. */
export function hasLetterKey(text: string, key: string): boolean {
  let spelt = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 127) return letterKey(text) === key;
    const letter = plainLetters[code];
    if (letter === 0) continue;
    if (letter !== key.charCodeAt(spelt)) return false;
    spelt += 1;
  }
  return spelt === key.length;
}

function lettersOf(text: string): string {
  const folded = fold(text);
  return folded.replace(beyondAscii.test(folded) ? /[^\p{L}\p{N}]+/gu : /[^a-z0-9]+/g, "");
}
