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

function lettersOf(text: string): string {
  const folded = fold(text);
  return folded.replace(beyondAscii.test(folded) ? /[^\p{L}\p{N}]+/gu : /[^a-z0-9]+/g, "");
}
