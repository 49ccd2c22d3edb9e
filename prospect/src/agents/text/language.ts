import { words } from "./fold.ts";
import { languages, type Language } from "./languages.ts";
import { stopWordsOf } from "./stop-words.ts";

/** The language whose function words carry the text, or null where the text is too short or none leads clearly. */
export function detectLanguage(text: string): Language | null {
  const tokens = words(text.slice(0, 20_000));
  const counts = languages
    .map((language) => ({
      language,
      hits: tokens.filter((token) => stopWordsOf(language).has(token)).length,
    }))
    .toSorted((a, b) => b.hits - a.hits);
  const [first, second] = counts;
  if (!first || !second || first.hits < 3) return null;
  return first.hits >= second.hits * 1.15 ? first.language : null;
}
