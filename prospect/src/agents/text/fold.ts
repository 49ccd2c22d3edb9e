import { remember } from "../../website/remember.ts";

/** Lower case without diacritics, so that `Clínica` meets `clinica` and `Größe` meets `grosse`. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("ø", "o")
    .replaceAll("ł", "l")
    .replaceAll("æ", "ae")
    .replaceAll("’", "'");
}

/** Folded words in order. */
export function words(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A light stem over seven languages: plural and gender endings go, so cognates meet (`clinicas`, `clinics`). Sites repeat their words, so stems are kept. */
export const stem = remember(50_000, makeStem);

type Endings = readonly [ending: string, replacement: string, shortest: number][];

const plurals: Endings = [
  ["izacoes", "iz", 9],
  ["izacao", "iz", 8],
  ["ization", "iz", 9],
  ["isation", "iz", 9],
  ["ungen", "ung", 8],
  ["coes", "cao", 6],
  ["ciones", "cion", 8],
  ["oes", "ao", 6],
  ["ies", "i", 5],
  ["sses", "ss", 6],
  ["ais", "al", 6],
  ["eis", "el", 6],
  ["en", "", 7],
  ["es", "", 6],
  ["s", "", 4],
];
// "booking" stays apart from "book".
const verbal: Endings = [
  ["ing", "", 8],
  ["ed", "", 7],
];

function makeStem(word: string): string {
  if (/^\d/.test(word)) return word;
  const short = withoutEnding(withoutEnding(word, plurals), verbal);
  return short.length >= 5 ? short.replace(/[aeo]$/, "").replace(/y$/, "i") : short;
}

function withoutEnding(word: string, endings: Endings): string {
  const found = endings.find(
    ([ending, , shortest]) => word.length >= shortest && word.endsWith(ending),
  );
  if (!found || (found[0] === "s" && /(ss|us|is)$/.test(word))) return word;
  return word.slice(0, -found[0].length) + found[1];
}
