import type { RequestedPlace } from "../../read-request.ts";
import type { CompanySize } from "./company-size.ts";

export interface CompanyQuestion {
  labels: readonly string[];
  places: readonly RequestedPlace[];
  size: CompanySize;
  pageSize: number;
  offset: number;
}

/** Text as a literal of the language: nothing in it can end the literal. */
function literal(text: string, language?: string): string {
  const escaped = text
    .replaceAll("\\", "\\\\")
    .replaceAll('"', '\\"')
    .replace(/\p{Cc}/gu, " ");
  return language === undefined ? `"${escaped}"` : `"${escaped}"@${language}`;
}

/**
 * Companies of an industry with an official website, one page of them in a fixed order. The inner query finds them, the
 * outer one tells of them, since the labels of all would take longer than the service allows.
 */
export function companiesQuery({
  labels,
  places,
  size,
  pageSize,
  offset,
}: CompanyQuestion): string {
  const countries = places.flatMap((place) => place.country ?? []);
  const towns = places.filter((place) => place.country === undefined);
  const where = [
    `VALUES ?label { ${labels.map((label) => literal(label, "en")).join(" ")} }`,
    "?industry rdfs:label ?label.",
    "{ ?company wdt:P452 ?industry. } UNION { ?company wdt:P31 ?industry. }",
    "?company wdt:P856 ?anyWebsite.",
    "FILTER NOT EXISTS { ?company wdt:P576 ?ended. }",
  ];
  const inCountry = `?company wdt:P17 ?country. ?country wdt:P297 ?code. VALUES ?code { ${countries.map((code) => literal(code)).join(" ")} }`;
  const inTown = `VALUES ?town { ${towns.flatMap(({ name }) => ["en", "pt", "es", "de"].map((language) => literal(name, language))).join(" ")} } ?company wdt:P159/wdt:P131* ?seat. ?seat rdfs:label ?town.`;
  // A town and a country together narrow each other; several of one kind are alternatives.
  if (countries.length > 0) where.push(inCountry);
  if (towns.length > 0) where.push(inTown);
  if (size.min !== undefined || size.max !== undefined) {
    const bounds = [
      size.min === undefined ? [] : [`?staff >= ${size.min}`],
      size.max === undefined ? [] : [`?staff <= ${size.max}`],
    ].flat();
    where.push(
      "OPTIONAL { ?company wdt:P1128 ?staff. }",
      `FILTER(!BOUND(?staff) || (${bounds.join(" && ")}))`,
    );
  }
  return `SELECT ?company ?companyLabel ?companyDescription ?website ?countryCode ?cityLabel ?industryName WHERE {
  { SELECT DISTINCT ?company WHERE {
    ${where.join("\n    ")}
  } ORDER BY ?company LIMIT ${pageSize} OFFSET ${offset} }
  ?company wdt:P856 ?website.
  OPTIONAL { ?company wdt:P17/wdt:P297 ?countryCode. }
  OPTIONAL { ?company wdt:P159 ?city. }
  OPTIONAL { ?company wdt:P452 ?named. ?named rdfs:label ?industryName. FILTER(LANG(?industryName) = "en") }
  SERVICE wikibase:label { bd:serviceParam wikibase:language "en,pt,es,de,fr,it,nl,mul". }
} ORDER BY ?company`;
}
