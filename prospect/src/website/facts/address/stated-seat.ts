import { Mark } from "../../line-marks.ts";
import { brStates, usStates } from "../places.ts";
import { countryOfCity, isTownOf } from "./known-towns.ts";
import { italianProvinces, provinceNames } from "./italian-provinces.ts";
import { countriesOfRegion, isRegion } from "./regions.ts";
import { hasStreet } from "./street.ts";
import { isTownPart } from "./town-and-country.ts";
import { speaksOfOthers, type Town, type UncodedLine } from "./uncoded-line.ts";

const town = String.raw`(?<city>\p{Lu}[\p{L}'’.-]+(?: (?:(?:de|del|do|da|dos|di|la|el|los|las) ){0,2}\p{Lu}[\p{L}'’.-]+){0,2})`;

/** "…, a bakery in Portland, Oregon": where the house says it sits, when it prints no code. */
const seat = new RegExp(
  `\\b(?:based|located|headquartered|headquarters|situated|offices?|studio|shop|store|company|firm|practice|agency|(?:Street|St\\.?|Avenue|Ave\\.?|Road|Rd\\.?|Drive|Lane|Highway|Hwy\\.?|Boulevard|Blvd\\.?|Route \\d+)) (?:is |are |in the heart of )?(?:here )?in (?:beautiful |downtown |sunny |historic )?${town}, (?<region>${[...Object.values(usStates), ...Object.keys(usStates)].join("|")})(?![\\p{L}])`,
  "u",
);

/** "We're headquartered in Singapore", "con sede en Lima": en, de, nl, fr, es, pt, it. */
const sits = new RegExp(
  `(?:\\b(?:[Bb]ased|[Ll]ocated|[Hh]eadquartered|[Hh]eadquarters) (?:right )?in|\\b(?:mit (?:Haupt)?[Ss]itz|ansässig|zu Hause) in|\\b(?:[Gg]evestigd) (?:in|te)|\\b(?:[Bb]asée?s?|[Ii]nstallée?s?|[Ss]ituée?s?|[Ii]mplantée?s?|dont le siège est) à|\\b(?:[Cc]on (?:sede|oficinas?)|[Uu]bicad[ao]s?|[Rr]adicad[ao]s?|[Ss]ituad[ao]s?|[Nn]os (?:encontramos|ubicamos)|[Cc]on domicilio) en|\\b(?:[Cc]om (?:sede|escritórios?)|[Ss]ediad[ao]s?|[Ll]ocalizad[ao]s?|[Ss]ituad[ao]s?) em|\\b(?:[Cc]on sede|[Cc]on uffici?o?|[Ss]iamo|[Cc]i trov(?:iamo|i|ate)|[Vv]i aspettiamo) a|\\b(?:[Ll]o studio|[Ll]a sede|[Nn]ostr[oa] (?!client|partner|soci|amic|fornit)\\p{L}+|[Nn]uestr[oa] (?!client|soci|amig|provee)\\p{L}+|[Nn]oss[oa] (?!client|parceir|amig|fornec)\\p{L}+) (?:si trova a|se encuentra en|está en|fica em|está em)|\\b[Ee]stamos e[mn]|\\b[Nn]ous sommes à) (?:the heart of |the city of |the centre of |downtown |central |la ciudad de |a cidade de )?${town}(?![\\p{L}])`,
  "u",
);

/** The words before the town in `seat` and in `sits`: cheap to look for. */
const beforeSeat = / in (?:beautiful |downtown |sunny |historic )?\p{Lu}/u;
const beforeTown =
  / (?:in|te|à|en|em|a) (?:the (?:heart|city|centre) of |downtown |central |la ciudad de |a cidade de )?\p{Lu}/u;

const sitting =
  /ased|ocated|eadquarter|itz in|ansässig|zu Hause|evestigd|asée?|nstallé|itué|mplanté|le siège est|on (?:sede|ofici|uffic|domic)|ituad|os (?:encontr|ubicam)|i trov|i aspett|[Ll]o studio|[Ll]a sede|ostr[oa] |uestr[oa] |oss[oa] |bicad|adicad|om (?:sede|escrit)|ediad|ocalizad|iamo a|stamos e|ommes à/;

/** What both hold: most lines hold neither. */
const before =
  / (?:in|te|à|en|em|a) (?:beautiful |downtown |sunny |historic |the (?:heart|city|centre) of |central |la ciudad de |a cidade de )?\p{Lu}/u;

/** Whose seat it is when it is not the house's. */
const others =
  /\b(?:clients?|customers?|compan(?:y|ies)|business(?:es)?|candidates?|startups?|partners?|investors?|suppliers?|people|students?|if you(?:['’]re| are)|anyone|whether|kunden|unternehmen|partner|klanten|bedrijven|entreprises?|soci[ée]t[ée]s?|empresas?|clientes|aziende|clienti)(?: (?:that|who|which) (?:are|is))?\s*$/i;

/** "We're a Delhi-based crew". */
const cityBased = /(?<![\p{L}\p{N}-])(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)-based(?![\p{L}])/u;

export function statedSeat(read: UncodedLine): Town | null {
  if (read.line.href !== null || read.line.region === "nav") return null;
  const { marks } = read.line;
  const named =
    (marks & Mark.dash) !== 0 && read.text.includes("-based") ? cityBased.exec(read.text) : null;
  const known = named?.[1] === undefined ? null : countryOfTown(named[1], read.hints);
  if (
    named?.[1] &&
    known !== null &&
    /\b(?:we|our|i)\b/i.test(read.text) &&
    !speaksOfOthers(read, named.index)
  )
    return { city: named[1], country: known, quote: named[0], weight: 0.6, countryWeight: 0.58 };
  if (!before.test(read.text)) return null;
  const match = beforeSeat.test(read.text) ? seat.exec(read.text) : null;
  const { city, region } = match?.groups ?? {};
  if (!match || !city || !region || speaksOfOthers(read, match.index)) return statedCity(read);
  return { city, region, country: "US", quote: match[0], weight: 0.62, countryWeight: 0.6 };
}

/** "Northern Larkmill Society, based in Leeds" in a list of members or clubs: each item begins with another house's name. */
const listsHouses = ({ line, text }: UncodedLine) =>
  line.tag === "li" &&
  /^\p{Lu}\p{L}+ (?:of |the |and |& )*\p{Lu}\p{L}+/u.test(text) &&
  !/\b(?:we|our|us|wir|unser\p{L}*|nous|notre|somos|nuestr\p{L}+|nossa?|siamo|nostr\p{L}+|wij|onze)\b/iu.test(
    text,
  );

/** A city that everybody knows is its own proof; of several countries' it must not stand before another region. */
function statedCity(read: UncodedLine): Town | null {
  if (!beforeTown.test(read.text)) return null;
  const match = sitting.test(read.text) ? sits.exec(read.text) : null;
  const words = (match?.groups?.["city"] ?? "").replace(/[.'’]+$/, "").split(" ");
  if (!match || others.test(read.text.slice(0, match.index))) return null;
  const city = words
    .map((_, count) => words.slice(0, words.length - count).join(" "))
    .find((name) => countryOfTown(name, read.hints) !== null);
  const country = city === undefined ? null : countryOfTown(city, read.hints);
  if (city === undefined || country === null) return townWithItsRegion(read, match);
  const from = match.index + match[0].indexOf(city) + city.length;
  const behind = /^, (\p{Lu}[\p{L}. ]*)/u.exec(read.text.slice(from))?.[1];
  const region = countriesOfRegion(behind ?? "");
  if (region.length > 0 && !region.includes(country)) return null;
  if (speaksOfOthers(read, match.index)) return null;
  const quote = read.text.slice(match.index, from);
  // Members of the house sit in its country.
  if (listsHouses(read)) return { country, quote, weight: 0.5, countryWeight: 0.5 };
  return { city, country, quote, weight: 0.6, countryWeight: 0.58 };
}

/** "gelegen in Larkdam, Gelderland", "situé à Larque, en Dordogne": a town that no list knows, before a region of the house's country. */
function townWithItsRegion(read: UncodedLine, match: RegExpExecArray): Town | null {
  const [country] = read.hints;
  const caught = match.groups?.["city"]?.replace(/[.'’]+$/, "");
  if (country === undefined || caught === undefined || !isTownPart(caught, country)) return null;
  const from = match.index + match[0].indexOf(caught);
  const behind = read.text.slice(from + caught.length, from + caught.length + 60);
  const found = { city: caught, country, weight: 0.56, countryWeight: 0.52 };
  // "Siamo a Larvara, in via dei Pini 3".
  if (/^,? (?:in |en |na |no |au |at |\()/.test(behind) && /\d/.test(behind) && hasStreet(behind))
    return speaksOfOthers(read, match.index)
      ? null
      : { ...found, quote: read.text.slice(match.index, from + caught.length) };
  const region = ofRegion.exec(behind)?.[1];
  if (region === undefined || speaksOfOthers(read, match.index)) return null;
  const words = region.split(" ");
  for (let count = words.length; count > 0; count -= 1) {
    const name = words
      .slice(0, count)
      .join(" ")
      .replace(/[.)]+$/, "");
    if (
      !isRegionOf(name, country) ||
      !endsPart.test(behind.slice(behind.indexOf(name) + name.length))
    )
      continue;
    const quote = read.text.slice(from, from + caught.length + behind.indexOf(name) + name.length);
    return { ...found, region: name, quote };
  }
  return null;
}

const endsPart = /^\s?(?:[.,;:)!–(-]|$|(?:y|e|and|et|und|en|with|mit|con|com)\s)/u;
/** A province of Italy is named after its town, so it is none of the regions known elsewhere. */
const isRegionOf = (name: string, country: string) =>
  isRegion(name, country) ||
  (country === "IT" && (provinceNames.has(name) || italianProvinces.has(name))) ||
  (country === "BR" && name in brStates);

const ofRegion =
  /^(?:\s?[/–-]\s?(?=[A-Z]{2}(?!\p{L}))|,? )(?:\(|en |dans (?:le |la |les |l['’])|in (?:der |the )?|im |nella? |em |no |na |, )?(\p{Lu}[\p{L}'’-]+(?: (?:(?:do|del|de|e|y|la) )?\p{Lu}[\p{L}'’-]+){0,2})/u;

/** Of a large city anywhere, of a middle-sized town where the site is at home. */
function countryOfTown(name: string, hints: readonly string[]): string | null {
  const [home] = hints;
  return countryOfCity(name, hints) ?? (isTownOf(name, home) ? home : null);
}
