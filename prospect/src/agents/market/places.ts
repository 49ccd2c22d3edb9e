import { fold, words } from "../text/fold.ts";
import { languages } from "../text/languages.ts";

/** Where somebody looks, as read from words such as "Portugal", "DACH", "Lisbon" or "not Germany". */
export interface PlaceWish {
  wording: string;
  excluded: boolean;
  /** ISO 3166-1 alpha-2; empty when the wish names a town or a region instead. */
  countries: ReadonlySet<string>;
  anywhere: boolean;
  /** Folded name of the town or region, when it is not a country. */
  locality: string | null;
}

const europeanUnion =
  "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE";
const groups: Record<string, string> = {
  "eu|european union|uniao europeia|union europea|union europeenne|europaische union|europese unie|unione europea":
    europeanUnion,
  "europe|europa|europaisch|emea": `${europeanUnion} GB CH NO IS LI AD MC SM UA RS BA ME MK AL MD`,
  "dach|dach region|german speaking|deutschsprachig": "DE AT CH LI",
  benelux: "BE NL LU",
  "nordics|nordic|scandinavia|escandinavia|scandinavie|skandinavien|scandinavie": "DK SE NO FI IS",
  "iberia|iberian peninsula|peninsula iberica": "PT ES AD",
  "baltics|baltic states": "EE LV LT",
  "uk and ireland|british isles": "GB IE",
  "latam|latin america|america latina|amerique latine|lateinamerika":
    "AR BO BR CL CO CR CU DO EC SV GT HN MX NI PA PY PE UY VE",
  "north america|america do norte|norteamerica|amerique du nord|nordamerika": "US CA MX",
  "south america|america do sul|sudamerica|sudamerika": "AR BO BR CL CO EC PY PE UY VE",
  "palop|lusophone|lusofonia": "PT BR AO MZ CV GW ST TL",
  "apac|asia pacific": "AU NZ JP KR SG HK TW IN ID MY PH TH VN CN",
  "middle east|medio oriente|moyen-orient|naher osten": "AE SA QA KW BH OM JO LB IL TR EG",
  "gulf|gcc": "AE SA QA KW BH OM",
  "anglosphere|english speaking": "US GB CA AU NZ IE",
};
const everywhere = new Set([
  "worldwide",
  "world",
  "global",
  "globally",
  "anywhere",
  "everywhere",
  "international",
  "remote",
  "mundo",
  "mundial",
  "monde",
  "weltweit",
  "wereldwijd",
  "mondo",
]);

const otherNames: Record<string, string> = {
  uk: "GB",
  "great britain": "GB",
  britain: "GB",
  england: "GB",
  scotland: "GB",
  wales: "GB",
  "united kingdom": "GB",
  inglaterra: "GB",
  usa: "US",
  us: "US",
  america: "US",
  "united states of america": "US",
  eua: "US",
  eeuu: "US",
  holland: "NL",
  holanda: "NL",
  "czech republic": "CZ",
  uae: "AE",
  korea: "KR",
  russia: "RU",
  turkey: "TR",
};

const exonyms = [
  "lisbon lisboa lissabon lisbonne lisbona",
  "porto oporto",
  "munich munchen munique monaco-di-baviera muenchen",
  "cologne koln colonia koeln",
  "vienna wien viena vienne",
  "zurich zuerich zurigo zurique",
  "geneva geneve genf ginevra genebra",
  "brussels bruxelles brussel brussel bruselas bruxelas",
  "antwerp antwerpen anvers amberes",
  "the-hague den-haag la-haye",
  "seville sevilla sevilha",
  "milan milano mailand milao",
  "rome roma rom",
  "turin torino turim",
  "florence firenze florenz florencia florenca",
  "venice venezia venedig veneza",
  "naples napoli neapel napoles",
  "genoa genova genua",
  "paris parigi",
  "lyon lyons lione",
  "marseille marseilles marselha",
  "nice nizza niza",
  "strasbourg strassburg",
  "london londres londra londen",
  "edinburgh edimburgo",
  "copenhagen kobenhavn kopenhagen copenhague",
  "stockholm estocolmo",
  "warsaw warszawa warschau varsovia",
  "prague praha prag praga",
  "athens athina athen atenas",
  "nuremberg nurnberg nuernberg",
  "hanover hannover",
  "frankfurt francoforte francfort",
  "hamburg hamburgo",
  "berlin berlim",
  "dusseldorf duesseldorf",
  "basel basle bale basilea",
  "bern berne berna",
  "luxembourg luxemburg",
  "saragossa zaragoza",
  "braganca braganza",
  "ghent gent gand",
  "bruges brugge",
  "new-york nova-iorque nueva-york nova-york",
  "sao-paulo san-pablo",
  "bavaria bayern baviera",
  "saxony sachsen",
  "tuscany toscana",
  "catalonia catalunya cataluna",
  "andalusia andalucia",
  "brittany bretagne",
  "lombardy lombardia",
  "azores acores",
  "madeira",
];
const oneName = new Map(
  exonyms.flatMap((row) =>
    row.split(" ").map((name) => [name, row.split(" ")[0] ?? name] as const),
  ),
);

/** Country names in every language we read, from the runtime's own tables. */
const countryByName = new Map<string, string>(Object.entries(otherNames));
const codes = new Set<string>();
for (const language of languages) {
  const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  for (let a = 65; a <= 90; a += 1)
    for (let b = 65; b <= 90; b += 1) {
      const code = String.fromCharCode(a, b);
      if (
        /^(AA|Q[M-Z]|X[A-Z]|ZZ|E[UZ]|UN|DD|SU|YU|FX|CS|TP|NT|ZR|BU|DY|HV|RH|VD|YD|AN|UK|AC|CP|DG|EA|IC|TA|CQ)$/.test(
          code,
        )
      )
        continue;
      const name = names.of(code);
      if (name === undefined) continue;
      codes.add(code);
      if (!countryByName.has(placeKey(name))) countryByName.set(placeKey(name), code);
    }
}

function placeKey(text: string): string {
  return words(text).join(" ");
}

/** One spelling for a town whatever language names it. */
export function localityKey(text: string): string {
  const key = words(text).join("-");
  return oneName.get(key) ?? key;
}

/** ISO code of a country written as a code or as a name in any language we read; null when it is none. */
export function countryCode(text: string | null | undefined): string | null {
  if (!text) return null;
  const trimmed = text.trim();
  if (
    /^[A-Za-z]{2}$/.test(trimmed) &&
    codes.has(trimmed.toUpperCase()) &&
    trimmed.toUpperCase() !== "UK"
  )
    return trimmed.toUpperCase();
  return countryByName.get(placeKey(trimmed)) ?? null;
}

export function countryName(code: string): string {
  return new Intl.DisplayNames(["en"], { type: "region", fallback: "code" }).of(code) ?? code;
}

const negation =
  /^\s*(?:!|-|not |no |non |never |except(?: for)? |excluding |exclude |without |outside(?: of)? |sem |exceto |excepto |menos |fuera de |fora de |sauf |hors |ohne |nicht |ausser |außer |niet |behalve |tranne |escluso )\s*/i;

/** Takes "not …" off the front of a wish. */
export function readNegation(text: string): { excluded: boolean; wording: string } {
  const wording = text.replace(negation, "").trim();
  return { excluded: wording !== text.trim() && wording !== "", wording: wording || text.trim() };
}

export function readPlace(text: string): PlaceWish {
  const { excluded, wording } = readNegation(text);
  const key = placeKey(wording);
  if (everywhere.has(key))
    return { wording, excluded, countries: new Set(), anywhere: true, locality: null };
  const group = Object.entries(groups).find(([names]) => names.split("|").includes(key));
  if (group)
    return {
      wording,
      excluded,
      countries: new Set(group[1].split(" ")),
      anywhere: false,
      locality: null,
    };
  const whole = countryCode(wording);
  if (whole)
    return { wording, excluded, countries: new Set([whole]), anywhere: false, locality: null };
  // "Lisbon, Portugal" is the town: the country after the comma only says which one.
  const [first = wording, ...rest] = wording.split(",");
  const country = countryCode(rest.join(",").trim());
  return {
    wording,
    excluded,
    countries: new Set(country ? [country] : []),
    anywhere: false,
    locality: localityKey(first),
  };
}

/** Whether a place's name stands in a longer text such as an address. */
export function namesLocality(text: string, locality: string): boolean {
  const tokens = words(text);
  const parts = locality.split("-").length;
  for (let size = 1; size <= Math.max(parts, 3); size += 1)
    for (let at = 0; at + size <= tokens.length; at += 1)
      if (localityKey(tokens.slice(at, at + size).join(" ")) === locality) return true;
  return false;
}

/** Endings that countries sell to everybody say nothing about where a company is. */
const worldwideEndings = new Set([
  "co",
  "io",
  "ai",
  "me",
  "tv",
  "cc",
  "ly",
  "fm",
  "gg",
  "to",
  "sh",
  "so",
  "is",
  "la",
  "ws",
  "eu",
]);

export function countryOfDomain(domain: string): string | null {
  const ending = fold(domain).split(".").at(-1) ?? "";
  if (ending.length !== 2 || worldwideEndings.has(ending)) return null;
  return ending === "uk" ? "GB" : codes.has(ending.toUpperCase()) ? ending.toUpperCase() : null;
}
