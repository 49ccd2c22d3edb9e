import type { BusinessContext } from "@leadstream/contract";
import { languageOf } from "../../country-of.ts";
import { foldText, wordsOf } from "../../fold-words.ts";
import { readRequest } from "../../read-request.ts";
import type { RequestedPlace } from "../../read-request.ts";
import { osmTrade } from "../osm/trade-tags.ts";
import { localTradeName } from "./trade-names.ts";

export interface PlannedQuery {
  query: string;
  country: string | undefined;
  language: string | undefined;
}

const most = 8;

/**
 * What to ask a search engine for: the request as it was written; each kind of company in each place, in the words of
 * the place where those are known; then the same with the words by which companies describe themselves, since those
 * pages are theirs and not about them.
 */
export function planQueries(request: string, profile: BusinessContext): PlannedQuery[] {
  const { subjects, places } = readRequest(request, profile);
  const country = places.find((place) => place.country !== undefined)?.country;
  const wheres =
    places.length > 0
      ? places.map((place) => searched(place, country))
      : [{ name: "", country: undefined, language: undefined }];
  const planned: PlannedQuery[] = [];
  const seen = new Set<string>();
  const plan = (query: string, where: Pick<Where, "country" | "language">) => {
    const words = query.trim().replace(/\s+/g, " ").slice(0, 300);
    // "Dentists in Bristol" and "dentists Bristol" bring the same pages for twice the price.
    const key = wordsOf(words).sort().join(" ") || foldText(words);
    if (words === "" || seen.has(key) || planned.length >= most) return;
    seen.add(key);
    planned.push({ query: words, country: where.country, language: where.language });
  };
  plan(request, wheres.length === 1 ? wheres[0]! : { country: undefined, language: undefined });
  for (const where of wheres)
    for (const subject of subjects)
      plan(`${localName(subject, where.language) ?? subject} ${where.name}`, where);
  for (const where of wheres)
    for (const subject of subjects) plan(`${subject} ${where.name}`, where);
  for (const where of wheres) {
    const self = selfWords[where.language ?? "en"] ?? selfWords["en"];
    for (const subject of subjects)
      plan(`${localName(subject, where.language) ?? subject} ${where.name} ${self}`, where);
  }
  return planned;
}

interface Where {
  /** As people there write it, where the place is a country. */
  name: string;
  country: string | undefined;
  language: string | undefined;
}

/** "Campinas, Brazil": the town is in the country that is named with it. */
function searched(place: RequestedPlace, countryBeside: string | undefined): Where {
  const country = place.country ?? countryBeside;
  const language = country === undefined ? undefined : languageOf(country);
  const local =
    place.country === undefined || language === undefined
      ? undefined
      : new Intl.DisplayNames([language], { type: "region" }).of(place.country);
  return { name: local ?? place.name, country, language };
}

function localName(subject: string, language: string | undefined): string | undefined {
  const trade = language === undefined || language === "en" ? undefined : osmTrade(subject);
  return trade === undefined || language === undefined
    ? undefined
    : localTradeName(trade.label, language);
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
