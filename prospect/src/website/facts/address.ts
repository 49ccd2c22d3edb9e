import type { FactMethod } from "@leadstream/contract";
import type { Candidate } from "../candidate.ts";
import type { Line, PageView } from "../page-view.ts";
import type { Site } from "../site.ts";
import { nested, organisations, quoteOf, texts, type StructuredItem } from "../structured.ts";
import { grammars, streetWords, type ParsedPlace } from "./address-grammars.ts";
import { letterKey } from "./name-key.ts";
import { brStates, countryNames, usStates } from "./places.ts";

/** Street, city, region and code from structured data, address blocks and the lines of text. */
export function readAddresses(site: Site): Candidate[] {
  const candidates: Candidate[] = [];
  const homes = new Set(organisations(site.items));
  for (const item of site.items)
    if (item.types.includes("PostalAddress") && (item.parent === null || belongsTo(item, homes))) candidates.push(...structured(item));
  for (const view of site.views) candidates.push(...inText(view));
  return candidates;
}

function belongsTo(item: StructuredItem, homes: ReadonlySet<StructuredItem>): boolean {
  for (let at = item.parent, depth = 0; at && depth < 4; at = at.parent, depth += 1) if (homes.has(at) || at.types.some((type) => /^(?:Place|ContactPoint|WebSite|WebPage)$/.test(type))) return true;
  return nested(item, "address").length > 0;
}

function structured(item: StructuredItem): Candidate[] {
  const from = { view: item.view, method: item.method };
  const first = (name: string) => texts(item, name)[0];
  const out: Candidate[] = [];
  const city = first("addressLocality");
  const region = first("addressRegion");
  const zip = first("postalCode");
  const country = first("addressCountry") ?? nested(item, "addressCountry").flatMap((one) => texts(one, "name"))[0];
  const street = first("streetAddress");
  if (city && city.length < 60 && !/\d{3}/.test(city)) out.push({ ...from, field: "city", value: city.split(",")[0]?.trim() ?? city, key: letterKey(city.split(",")[0] ?? city), quote: quoteOf(item, city), weight: 0.93 });
  if (region && region.length < 60) out.push({ ...from, field: "region", value: region, key: letterKey(region), quote: quoteOf(item, region), weight: 0.9 });
  if (zip && /\d/.test(zip) && zip.length < 14) out.push({ ...from, field: "postal_code", value: zip, key: letterKey(zip), quote: quoteOf(item, zip), weight: 0.94 });
  if (street && street.length < 200) out.push({ ...from, field: "address", value: [street, ...[city, region, zip].filter((part): part is string => part !== undefined && !street.includes(part))].join(", "), key: letterKey(street), quote: quoteOf(item, street), weight: 0.92 });
  const code = country ? (countryNames.get(country.toLowerCase()) ?? (/^[A-Za-z]{2}$/.test(country) ? country.toUpperCase() : null)) : null;
  if (country && code) out.push({ ...from, field: "country", value: code === "UK" ? "GB" : code, key: code === "UK" ? "GB" : code, quote: quoteOf(item, country), weight: 0.92 });
  return out;
}

const notCity = /^(?:Suite|Ste|Floor|Unit|Room|Box|Phone|Tel|Fax|Email|Call|Copyright|All|The|Our|Street|Avenue|Road|Drive|North|South|East|West|In|By|Of|For|To|With|From|And|Home|Contact|About|Est|Since|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mo|Di|Mi|Do|Fr|Sa|So|Uhr|Euro|Eur|EUR|USD|GB|MB|Ghz|Version|Windows|No|Nr|Art|Order|Customers?|Clients?|Years?|Projects?|Employees|Kunden|Jahre|Mitarbeiter|Clientes|Anos|Años|Ans|Office|Hours|Map|Get|View|See|Location|Address|Adres|Adresse|Dirección|Endereço|Indirizzo|Price|Reviews?|Ratings?)$/i;

function* places(text: string, table: typeof grammars): Generator<ParsedPlace> {
  const taken: [number, number][] = [];
  for (const { country, pattern, weight } of table) {
    for (const match of text.matchAll(pattern)) {
      const groups = match.groups ?? {};
      const from = match.index;
      const to = from + match[0].length;
      if (taken.some(([a, b]) => from < b && to > a)) continue;
      const name = (groups["city"] ?? "").replace(/[\s.,-]+$/, "");
      if (name.length < 2 || name.length > 50 || notCity.test(name.split(" ")[0] ?? "") || notCity.test(name)) continue;
      taken.push([from, to]);
      yield { city: name, postalCode: groups["zip"] ?? null, region: groups["region"] ?? null, country, before: text.slice(Math.max(0, from - 120), from), quote: match[0].trim(), weight };
    }
  }
}

function inText(view: PageView): Candidate[] {
  const out: Candidate[] = [];
  const lines = view.lines;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    if (line.text.length > 2500) continue;
    for (const place of places(line.text, grammars)) out.push(...placed(view, place, index));
  }
  return out;
}

function placed(view: PageView, place: ParsedPlace, index: number): Candidate[] {
  const lines = view.lines;
  const near = [lines[index - 2]?.text, lines[index - 1]?.text, place.before].filter((text) => text !== undefined && text !== "").join(" ");
  const street = streetWords.test(place.before) ? place.before : streetWords.test(lines[index - 1]?.text ?? "") ? (lines[index - 1]?.text ?? "") : streetWords.test(lines[index - 2]?.text ?? "") ? (lines[index - 2]?.text ?? "") : null;
  const framed = lines[index]?.region === "footer" || lines[index]?.tag === "address";
  let { weight } = place;
  if (place.country === null || place.country === "IN" || place.country === "BR" && !place.postalCode) weight -= street || framed ? 0 : 0.35;
  else weight -= street || framed ? 0 : 0.08;
  if (street && streetWords.test(near)) weight += 0.04;
  const from = { view, method: "text" as FactMethod, quote: place.quote, weight: Math.max(0.05, Math.min(0.95, weight)) };
  const name = trimStreet(place.city);
  const out: Candidate[] = [{ ...from, field: "city", value: name, key: letterKey(name) }];
  if (place.postalCode) out.push({ ...from, field: "postal_code", value: place.postalCode, key: letterKey(place.postalCode) });
  if (place.region) {
    const region = usStates[place.region] && place.country === "US" ? place.region : (brStates[place.region] && place.country === "BR" ? place.region : place.region);
    out.push({ ...from, field: "region", value: region, key: letterKey(usStates[region] ?? region) });
  }
  if (place.country) out.push({ ...from, field: "country", value: place.country, key: place.country, weight: Math.max(0.05, weight - 0.04) });
  if (street) {
    const text = street.trim().replace(/^.*?(?:address|adres|adresse|endereço|dirección|indirizzo)\s*:\s*/i, "").replace(/[,\s–-]+$/, "");
    if (text.length >= 5) out.push({ ...from, field: "address", value: text.slice(-160), key: letterKey(text).slice(-60), quote: text.slice(-160) });
  }
  return out;
}

/** "2516 SW Glacier Pl Redmond": the words of the street that the city's pattern swallowed. */
function trimStreet(name: string): string {
  const cut = /^.*\b(?:Street|St\.?|Avenue|Ave\.?|Boulevard|Blvd\.?|Road|Rd\.?|Drive|Dr\.?|Lane|Ln\.?|Way|Court|Ct\.?|Place|Pl\.?|Parkway|Pkwy\.?|Highway|Hwy\.?|Circle|Square|Suite|Floor|Broadway)\s+(?=\p{Lu})/u.exec(name);
  return cut ? name.slice(cut[0].length) : name;
}
