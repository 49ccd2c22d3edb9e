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

export function letterKey(text: string): string {
  const folded = fold(text);
  return folded.replace(beyondAscii.test(folded) ? /[^\p{L}\p{N}]+/gu : /[^a-z0-9]+/g, "");
}
