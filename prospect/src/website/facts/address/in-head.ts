import type { FactMethod } from "@leadstream/contract";
import type { Candidate } from "../../candidate.ts";
import type { PageView } from "../../page-view.ts";
import type { Site } from "../../site.ts";
import { caProvinces, largeCities, usStates } from "../places.ts";
import { elsewhere, price } from "./telling-words.ts";
import { isTownOf, knownTowns } from "./known-towns.ts";
import { countriesOfRegion } from "./regions.ts";
import { isTownPart } from "./town-and-country.ts";
import { candidatesOf } from "./without-code.ts";
import type { Town } from "./uncoded-line.ts";

const articles =
  /\/(?:blog|news|posts?|articles?|actualites?|noticias?|aktuelles|nieuws|20\d\d)\//i;

/**
 * "Cedar Inn - Alder, MT", "… haras à Brissac dans le Gers": where a title or a description puts the house. Only asked
 * when no page prints an address. Pages that each name another town advertise, so then none is believed.
 */
export function inHead(site: Site, hints: readonly string[]): Candidate[] {
  const declared = site.views.flatMap((view) => geoPlace(view, hints));
  if (declared.length > 0) return declared;
  const found = site.views
    .filter(({ page }) => !articles.test(page.url))
    .flatMap((view) =>
      headTexts(view).flatMap(({ text, method, isTitle }) => {
        const town =
          beforeState(text, isTitle) ?? beforeRegion(text, hints) ?? knownTown(text, hints);
        return town === null ? [] : [{ town, view, method }];
      }),
    );
  const towns = new Set(found.map(({ town }) => town.city));
  return towns.size === 1
    ? found.flatMap(({ town, view, method }) => candidatesOf(town, view, method))
    : [];
}

/** `<meta name="geo.placename" content="…">`, with the country of `geo.region`. */
function geoPlace(view: PageView, hints: readonly string[]): Candidate[] {
  const [quote = ""] = view.metas.get("geo.placename") ?? [];
  const region = view.metas.get("geo.region")?.[0] ?? "";
  const city = quote.split(",")[0]?.trim() ?? "";
  const country = /^[A-Z]{2}(?=-|$)/i.exec(region)?.[0].toUpperCase() ?? hints[0];
  return country !== undefined && isTownPart(city, country)
    ? candidatesOf(place(city, country, city, city, 0.7), view, "meta")
    : [];
}

function headTexts(view: PageView): { text: string; method: FactMethod; isTitle: boolean }[] {
  const meta = (name: string) => view.metas.get(name)?.[0] ?? "";
  const footer = view.lines.flatMap(({ text, region }) =>
    region === "footer" && text.length < 200
      ? [{ text, method: "text" as const, isTitle: false }]
      : [],
  );
  return [
    ...footer,
    { text: view.title, method: "text" as const, isTitle: true },
    { text: meta("description"), method: "meta" as const, isTitle: false },
    { text: meta("og:title"), method: "meta" as const, isTitle: true },
    { text: meta("og:description"), method: "meta" as const, isTitle: false },
  ].filter(({ text }) => text !== "" && text.length < 500 && !price.test(text));
}

const name = String.raw`\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,2}`;
const states = [usStates, caProvinces]
  .flatMap((table) => [...Object.values(table), ...Object.keys(table)])
  .sort((a, b) => b.length - a.length)
  .join("|");
const behind = String.raw`(?=$|[\s]*[,.|!;:)–—-])`;
/** A part of a title that is a place and nothing else. */
const segment = new RegExp(
  `(?:^|[|–—•·:]\\s?|\\s-\\s|\\()(?<city>${name}),\\s(?<region>${states})(?:,? USA?)?\\)?(?=\\s*(?:$|[|–—•·:]|\\s-\\s))`,
  "u",
);
const inState = new RegExp(
  `(?:^|\\s)(?:[Ii]n|[Aa]t|[Nn]ear) (?:beautiful |downtown |historic |scenic |sunny )?(?<city>${name}), ?(?<region>${states})${behind}`,
  "u",
);

/** "Name - Town, MT" in a title, "… in Town, Montana" anywhere in the head. */
function beforeState(text: string, isTitle: boolean): Town | null {
  const match = (isTitle ? segment.exec(text) : null) ?? inState.exec(text);
  const { city, region } = match?.groups ?? {};
  if (!match || !city || !region || elsewhere.test(text.slice(0, match.index))) return null;
  const inUs = region in usStates || Object.values(usStates).includes(region);
  const country = inUs ? "US" : "CA";
  if (!largeCities.has(city.toLowerCase()) && !isTownPart(city, country)) return null;
  return place(city, country, `${city}, ${region}`, match[0], 0.56, region);
}

const into = String.raw`(?:[Ii]n|[Aa]t|[Tt]e|à|À|[Ee]n|[Ee]m|[Nn]a|[Nn]o|a|A|ad|ab)`;
const smallName = String.raw`\p{Lu}[\p{L}'’-]+(?:(?: (?:de|del|da|do|dos|la|le|les|sur|sous|am|an der|upon|in|di|d['’]))? \p{Lu}[\p{L}'’-]+){0,3}`;
const withRegion = new RegExp(
  `(?:^|[\\s(])${into} (?<city>${smallName})(?:, | \\(| dans (?:les? |la |l['’])| en | in | in provincia di | \\(prov\\. )(?<region>\\p{Lu}[\\p{L}'’.]+(?:[ -](?:et |y |de |la |l['’]|d['’])?\\p{Lu}?[\\p{L}'’]+){0,3})`,
  "u",
);

/** "à Brissac dans le Gers", "in Wivelbury, Essex": a region of the house's own country proves a town that nobody knows. */
function beforeRegion(text: string, hints: readonly string[]): Town | null {
  const match = withRegion.exec(text);
  const { city, region } = match?.groups ?? {};
  if (!match || !city || !region || elsewhere.test(text.slice(0, match.index))) return null;
  // The region's pattern runs on into the sentence, so its longest beginning that is one counts.
  const words = region.split(" ");
  for (let count = words.length; count > 0; count -= 1) {
    const start = words.slice(0, count).join(" ").replace(/[.,]$/, "");
    const country = countriesOfRegion(start).find((code) => hints.includes(code));
    if (country === undefined || !isTownPart(city, country)) continue;
    const from = match[0].indexOf(city);
    const to = match[0].indexOf(start, from + city.length) + start.length;
    return place(city, country, match[0].slice(from, to), match[0], 0.54, start);
  }
  return null;
}

const afterInto = new RegExp(
  `(?:^|[\\s(])${into} (?:der |het |the |hartje )?(?:heart of |city of |cidade de |ciudad de |centro de )?(?<words>\\p{Lu}[\\p{L}'’-]+(?:(?: (?:de|del|da|do|la|le|les|am|an der|upon|di|aan de?))? \\p{Lu}[\\p{L}'’-]+){0,3})`,
  "gu",
);

/** "Diëtist in Utrecht": a town of the list, in the country where the site is at home. */
function knownTown(text: string, hints: readonly string[]): Town | null {
  const cities = new Map<string, { country: string; quote: string }>();
  for (const match of text.matchAll(afterInto)) {
    if (elsewhere.test(text.slice(0, match.index))) return null;
    const words = (match.groups?.["words"] ?? "").split(" ");
    for (let count = words.length; count > 0; count -= 1) {
      const city = words.slice(0, count).join(" ");
      const [country] = hints;
      if (!isTownOf(city, country)) continue;
      cities.set(city, { country, quote: match[0].trim() });
      break;
    }
    // "in Utrecht en Zeist", "in Lyon, Paris": several are an area that is served.
    const next = text.slice(match.index + match[0].length);
    if (/^(?:,| en| et| y| e| und| and| &|\s?\/) \p{Lu}/u.test(next) && listsTown(next))
      return null;
  }
  const [[city, { country, quote }] = ["", { country: "", quote: "" }]] = cities;
  return cities.size === 1 ? place(city, country, quote, quote, 0.5) : null;
}

const listsTown = (text: string) =>
  knownTowns.has((/\p{Lu}[\p{L}'’-]+/u.exec(text)?.[0] ?? "").toLowerCase());

function place(
  city: string,
  country: string,
  quote: string,
  whole: string,
  weight: number,
  region?: string,
): Town {
  return {
    city,
    country,
    quote: quote === "" ? whole : quote,
    weight,
    countryWeight: weight,
    ...(region === undefined ? {} : { region }),
  };
}
