import type { BusinessContext } from "@leadstream/contract";
import { languageOf } from "../../country-of.ts";
import { foldText, wordsOf } from "../../fold-words.ts";
import { readRequest } from "../../read-request.ts";

export interface PlannedQuery {
  query: string;
  country: string | undefined;
  language: string | undefined;
}

const most = 8;

/**
 * What to ask a search engine for: the request as it was written, then each kind of company in each place, then the
 * same with the words by which companies describe themselves, since those pages are theirs and not about them.
 */
export function planQueries(request: string, profile: BusinessContext): PlannedQuery[] {
  const { subjects, places } = readRequest(request, profile);
  const wheres = places.length > 0 ? places : [undefined];
  const planned: PlannedQuery[] = [];
  const seen = new Set<string>();
  const plan = (query: string, country: string | undefined) => {
    const words = query.trim().replace(/\s+/g, " ").slice(0, 300);
    // "Dentists in Bristol" and "dentists Bristol" bring the same pages for twice the price.
    const key = wordsOf(words).sort().join(" ") || foldText(words);
    if (words === "" || seen.has(key) || planned.length >= most) return;
    seen.add(key);
    planned.push({
      query: words,
      country,
      language: country === undefined ? undefined : languageOf(country),
    });
  };
  const only = places.length === 1 ? places[0]?.country : undefined;
  plan(request, only);
  for (const where of wheres)
    for (const subject of subjects)
      plan(where === undefined ? subject : `${subject} ${where.name}`, where?.country);
  for (const where of wheres) {
    for (const subject of subjects) {
      const language = where?.country === undefined ? "en" : (languageOf(where.country) ?? "en");
      plan(
        `${subject} ${where?.name ?? ""} ${selfWords[language] ?? selfWords["en"]}`,
        where?.country,
      );
    }
  }
  return planned;
}

/** How a company's own page speaks of itself. */
const selfWords: Record<string, string> = {
  en: "about us contact",
  pt: "quem somos contato",
  es: "quiénes somos contacto",
  de: "über uns Kontakt",
  fr: "qui sommes-nous contact",
  it: "chi siamo contatti",
  nl: "over ons contact",
};
