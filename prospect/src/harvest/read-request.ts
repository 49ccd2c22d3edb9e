import type { BusinessContext } from "@leadstream/contract";
import { countryOf } from "./country-of.ts";
import { wordsOf } from "./fold-words.ts";

/** What is looked for and where, as far as the words of a request say it. */
interface ReadRequest {
  /** Kinds of company, as written: "dental clinics". Never empty unless request and profile are. */
  subjects: string[];
  /** Places, as written: "Bristol", "Brazil". */
  places: RequestedPlace[];
}

export interface RequestedPlace {
  name: string;
  /** ISO code when the place is a country. */
  country?: string;
}

const placed =
  /(?:^|\s)(?:in|near|around|from|based in|located in|em|no|na|de|perto de|en|cerca de|aus|im|a)\s+((?:the\s+|o\s+|a\s+)?(?:\p{Lu}[\p{L}.'’-]*)(?:(?:\s+(?:de|do|da|dos|of|am|and|del|la|upon|e|y|und|or)\s+|\s+|,\s*)\p{Lu}[\p{L}.'’-]*)*)\s*[.?!]?\s*(?=$|\s(?:that|who|which|with|looking|needing|que|com|con)\b|[.?!;])/u;

export function readRequest(query: string, profile: BusinessContext): ReadRequest {
  const trimmed = query.trim().replace(/\s+/g, " ");
  const match = placed.exec(trimmed);
  const named = match?.[1] === undefined ? [] : placesIn(match[1]);
  const before =
    match === null
      ? trimmed
      : `${trimmed.slice(0, match.index)} ${trimmed.slice(match.index + match[0].length)}`.trim();
  // A request may be all lower case; then a country at its end still counts.
  const last = named.length === 0 ? lastCountry(before) : undefined;
  const places =
    named.length > 0 ? named : last ? [last.place] : profile.geographic_focus.flatMap(placesIn);
  const subject = withoutCommand(last ? last.rest : before);
  const said = splitSubjects(subject);
  const subjects =
    said.length > 0
      ? said
      : profile.industry_focus.length > 0
        ? [...profile.industry_focus]
        : splitSubjects(withoutCommand(profile.target_market));
  return { subjects: subjects.slice(0, 6), places: places.slice(0, 6) };
}

/** "Bristol and Leeds", "Campinas, Brazil": each by itself. */
function placesIn(text: string): RequestedPlace[] {
  const whole = countryOf(text);
  if (whole !== undefined)
    return [{ name: text.trim().replace(/^(?:the|o|a)\s+/i, ""), country: whole }];
  return text
    .split(/,|\s(?:and|or|e|ou|y|und|oder)\s/u)
    .map((name) =>
      name
        .trim()
        .replace(/^(?:the|o|a)\s+/i, "")
        .replace(/[.?!]+$/, ""),
    )
    .filter((name) => name !== "")
    .map((name) => {
      const country = countryOf(name);
      return country === undefined ? { name } : { name, country };
    });
}

function lastCountry(text: string): { place: RequestedPlace; rest: string } | undefined {
  const words = text.split(" ");
  for (let count = Math.min(3, words.length - 1); count >= 1; count -= 1) {
    const name = words.slice(-count).join(" ");
    const country = name.toLowerCase() === "us" ? undefined : countryOf(name);
    if (country !== undefined)
      return {
        place: { name, country },
        rest: words
          .slice(0, -count)
          .join(" ")
          .replace(/\s(?:in|from|em|no|na|do|en)$/i, ""),
      };
  }
  return undefined;
}

function splitSubjects(text: string): string[] {
  const head =
    text.split(
      /\s(?:that|which|who|whose|with|without|needing|looking for|interested in|que|com|sem)\s/iu,
    )[0] ?? text;
  return head
    .split(/[,;/]|\s(?:and|or|e|ou|y|und|oder)\s/iu)
    .map((part) => part.trim())
    .filter((part) => wordsOf(part).length > 0);
}

/** "Find me 20 dental clinics" asks for dental clinics. */
function withoutCommand(text: string): string {
  return text
    .replace(
      /^(?:please\s+)?(?:can you\s+)?(?:find|get|give|show|search|look|list|quero|procuro|procure|encontre|busque|buscar|preciso de|busco|suche|finde)\s*(?:me|for|us|por)?\s*/iu,
      "",
    )
    .replace(/^(?:all|some|any|the|top|up to|at least|uns?|umas?|\d{1,4})\s+/iu, "")
    .replace(/^\d{1,4}\s+/, "")
    .trim();
}
