import type { Found } from "./found.ts";
import type { Parse } from "./number.ts";

/** A run may hold two numbers, or a number and the house number after it: then its parts are read one by one. */
export function piecesOf(whole: Found, parse: Parse): Found[] {
  if (whole.method !== "text" || (!whole.id && parse(whole.text, whole.labelled))) return [whole];
  const parts = whole.text
    .split(/\s[-–—/]\s|\.\s|\s?\/\s?|\s{2,}|\s\(?(?=\+|\(|00\d)/)
    .map((part) => part.trim());
  if (parts.length < 2) return [whole];
  // "CEP 89201-100 - (47) 3455-0143": the label speaks of the number right after it.
  return parts
    .map((part, index) => ({
      ...whole,
      text: part,
      quote: part,
      id: whole.id && !(index > 0 && /^(?:[+(]|0\d{1,4}[ ./-])/.test(part)),
    }))
    .filter(({ text }) => text.replace(/\D/g, "").length >= 7);
}
