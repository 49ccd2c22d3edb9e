import type { FactMethod } from "@leadstream/contract";
import type { Candidate } from "../candidate.ts";
import { fold } from "../clean-text.ts";
import type { Line, PageView } from "../page-view.ts";
import type { Site } from "../site.ts";
import { nested, organisations, quoteOf, texts, type StructuredItem } from "../structured.ts";
import {
  grammars,
  stateOnly,
  streetWords,
  type Grammar,
  type ParsedPlace,
} from "./address-grammars.ts";
import { countryHints } from "./country-hints.ts";
import { inLabels } from "./labelled-address.ts";
import { letterKey } from "./name-key.ts";
import {
  arProvinces,
  auStates,
  brStates,
  caProvinces,
  countriesIn,
  countryNames,
  countryOfDomain,
  inStates,
  largeCities,
  usStates,
  zaProvinces,
} from "./places.ts";
import { othersSpeak } from "./strangers.ts";
import { thirdParty } from "./third-party.ts";

/** Street, city, region and code from structured data, address blocks and the lines of text. */
export function readAddresses(site: Site): Candidate[] {
  const candidates: Candidate[] = [];
  const homes = new Set(organisations(site.items));
  for (const item of site.items)
    if (item.types.includes("PostalAddress") && (item.parent === null || belongsTo(item, homes)))
      candidates.push(...structured(item));
  const hints = countryHints(site);
  for (const view of site.views) candidates.push(...inText(view, hints), ...inLabels(view, hints));
  return homeFirst(candidates, countryOfDomain(new URL(site.baseUrl).hostname));
}

/** Of offices in several countries, the one of the domain's is the seat. */
function homeFirst(candidates: readonly Candidate[], home: string | null): Candidate[] {
  if (
    home === null ||
    !candidates.some(({ field, value }) => field === "country" && value === home)
  )
    return [...candidates];
  return candidates.map((one) =>
    one.field === "country" && one.value !== home ? { ...one, weight: one.weight * 0.7 } : one,
  );
}

function belongsTo(item: StructuredItem, homes: ReadonlySet<StructuredItem>): boolean {
  for (let at = item.parent, depth = 0; at && depth < 4; at = at.parent, depth += 1)
    if (
      homes.has(at) ||
      at.types.some((type) => /^(?:Place|ContactPoint|WebSite|WebPage)$/.test(type))
    )
      return true;
  return false;
}

function structured(item: StructuredItem): Candidate[] {
  const from = { view: item.view, method: item.method };
  const first = (name: string) => texts(item, name)[0];
  const out: Candidate[] = [];
  const city = first("addressLocality")?.split(",")[0]?.trim();
  const region = first("addressRegion");
  const zip = first("postalCode");
  const country =
    first("addressCountry") ??
    nested(item, "addressCountry").flatMap((one) => texts(one, "name"))[0];
  const street = first("streetAddress");
  if (city && city.length < 60 && !/\d{3}/.test(city))
    out.push({
      ...from,
      field: "city",
      value: city,
      key: letterKey(city),
      quote: quoteOf(item, city),
      weight: 0.93,
    });
  if (region && region.length < 60)
    out.push({
      ...from,
      field: "region",
      value: region,
      key: letterKey(usStates[region] ?? region),
      quote: quoteOf(item, region),
      weight: 0.9,
    });
  if (zip && /\d/.test(zip) && zip.length < 14)
    out.push({
      ...from,
      field: "postal_code",
      value: zip,
      key: letterKey(zip),
      quote: quoteOf(item, zip),
      weight: 0.94,
    });
  if (street && street.length < 200) {
    const value = [
      street,
      ...[city, region, zip].filter(
        (part): part is string => part !== undefined && !street.includes(part),
      ),
    ].join(", ");
    out.push({
      ...from,
      field: "address",
      value,
      key: letterKey(street),
      quote: quoteOf(item, street),
      weight: 0.92,
    });
  }
  const code = country
    ? (countryNames.get(country.toLowerCase()) ??
      (/^[A-Za-z]{2}$/.test(country) ? country.toUpperCase() : null))
    : null;
  if (country && code)
    out.push({
      ...from,
      field: "country",
      value: code === "UK" ? "GB" : code,
      key: code === "UK" ? "GB" : code,
      quote: quoteOf(item, country),
      weight: 0.92,
    });
  return out;
}

const notCity =
  /^(?:suite|ste|floor|unit|room|box|phone|ph|fx|fon|mob|mobile|cell|tlf|tfno|call|tel|fax|email|call|copyright|all|the|our|street|avenue|road|drive|in|by|of|for|to|with|from|and|home|contact|about|est|since|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mo|di|mi|do|fr|sa|so|uhr|eur|euro|usd|gb|mb|ghz|version|windows|no|nr|art|order|customers?|clients?|years?|projects?|employees|kunden|jahre|mitarbeiter|clientes|anos|ans|office|hours|map|get|view|see|location|address|adres|adresse|direccion|endereco|indirizzo|price|reviews?|ratings?|square|sq|members?|users?|people|miles?|km|rights|todos|alle|tous|tutti|bis|und|or|on|at|is|was|cedex|siret|rcs|capital|award|awards)$/;
const streetEnd =
  /^(?:st|street|ave|avenue|blvd|boulevard|rd|road|dr|drive|ln|lane|way|ct|court|pl|place|pkwy|parkway|hwy|highway|cir|circle|sq|square|ter|terrace|suite|ste|floor|building|straat|laan|weg|strasse|straße|walk|row|mews|close|crescent|gardens|grove|hill|gate|quay|wharf|yard|park|estate|alley|green|rise|vale|view|trail|loop|plaza|center|centre|house)$/i;
/** Ends of streets that no town bears; Rock Hill, College Park and Bowling Green are towns. */
const onlyStreetEnd =
  /^(?:st|street|ave|avenue|blvd|boulevard|rd|road|dr|drive|ln|lane|ct|court|pl|place|pkwy|parkway|hwy|highway|cir|circle|sq|suite|ste|floor|building|loop|plaza)$/i;
/** Towns that a house serves or sells in, not where it is. */
const elsewhere =
  /(?:\b(?:serving|serves?|covering|covers|servicing|areas? (?:of|served)|deliver(?:s|ing)? to|ships? (?:from|to)|born in|native of|atendemos|(?:move|moving|travel|drive|fly) (?:to|from)|regi[aã]o de)\b[^.;:|]{0,45}$)/i;
const price =
  /[€$£]\s?\d|\d\s?(?:€|euros?\b|eur\b)|\b(?:sq\.? ?ft|m²|bedrooms?|beds?|baths?|dormitorios|quartos|habitaciones|vani|locali)\b/i;
/** Registers and courts print numbers before their own town's letters. */
const register =
  /\b(?:hrb|hra|rcs|r\.c\.s\.|vr|amtsgericht|handelsregister|siret|kvk|rea|cnpj|vat|iban|no|nr|n[°º])\b[.:\s]*$/i;
const numberedStreet =
  /^\d[\w-]*\s+(?:[NSEW]{1,2}\.?\s+)?(?:\p{Lu}[\p{L}'’.]*|\d+\p{L}{2})(?:\s(?:\p{Lu}[\p{L}'’.]*|\d+\p{L}{2})){0,4}\s(?:St|Street|Ave|Avenue|Blvd|Boulevard|Rd|Road|Dr|Drive|Ln|Lane|Way|Ct|Court|Pl|Place|Pkwy|Parkway|Hwy|Highway|Cir|Circle|Square|Terrace|Trail)\b/u;

function* places(
  text: string,
  table: readonly Grammar[],
  hints: readonly string[],
  tag = "",
): Generator<ParsedPlace & { at: number }> {
  const taken: [number, number][] = [];
  for (const { countries, pattern, needs, weight } of table) {
    if (!needs.test(text)) continue;
    // Bare four digits count only where the site is at home, so elsewhere nobody looks for them.
    if (weight < 0.7 && countries.length > 1 && !countries.some((code) => hints.includes(code)))
      continue;
    for (const match of text.matchAll(pattern)) {
      const groups = match.groups ?? {};
      const from = match.index;
      const to = from + match[0].length;
      if (taken.some(([a, b]) => from < b && to > a)) continue;
      const zip = groups["zip"] ?? null;
      let city = withoutCountry(
        trimStreet(withoutNextSentence(groups["city"] ?? "").replace(/[\s.,-]+$/, "")),
      );
      let region = groups["region"] ?? null;
      // "Paul Street, London EC2A": the town is what stands next to the code.
      if (region && countries[0] === "GB") {
        if (!counties.has(fold(region))) city = region;
        region = counties.has(fold(region)) ? region : null;
      } else if (countries[0] === "GB" && counties.has(fold(city)) && fold(city) !== "durham") {
        // "Norfolk NR23 1EP": the county, whose town stands on a line above.
        continue;
      } else if (
        (countries[0] === "US" ? onlyStreetEnd : streetEnd).test(city.split(" ").at(-1) ?? "")
      )
        continue;
      const served = elsewhere.exec(text.slice(Math.max(0, from - 60), from))?.[0];
      if (
        (served !== undefined && !streetWords.test(served)) ||
        /^\p{Lu}{2,3}$/u.test(city) ||
        register.test(text.slice(Math.max(0, from - 30), from))
      )
        continue;
      city = city
        .replace(/^(?:Serving|Serves|Covering|Covers|Service Area)\s.*$/, "")
        .replace(
          /^(?:Ubicación|Ubicacion|Location|Address|Adresse|Adres|Dirección|Direccion|Endereço|Indirizzo|Sede|Localização|Standort|Office|Headquarters|HQ|Based in|Located in)\s+/i,
          "",
        );
      if (
        zip === null &&
        (/^h[1-3]$/.test(tag) ||
          city.split(" ").length > 3 ||
          /\b(?:in|of|and|by|for|on|at|le|la|en|et|und|y|e)\b/.test(city))
      )
        continue;
      if (
        city.length < 2 ||
        city.length > 45 ||
        notCity.test(fold(city.split(" ")[0] ?? "")) ||
        /^(?:col|colonia|fracc|barrio|bairro|urbanizaci[oó]n)\b/i.test(city) ||
        notCity.test(fold(city.split(" ").at(-1) ?? ""))
      )
        continue;
      if (countries[0] === "IT" && countries.length === 1 && !italianProvinces.has(region ?? ""))
        continue;
      // "Midrand, Gauteng, 1684": the province is no town.
      if (zaProvinces.includes(city)) continue;
      // Two letters of a Brazilian state are letters like any other elsewhere.
      if (countries[0] === "BR" && !zip && !hints.includes("BR")) continue;
      // A province in brackets after any capitalised word is an address only beside a street.
      if (countries[0] === "IT" && !zip && !(hints.includes("IT") && streetWords.test(text)))
        continue;
      // Six digits are a telephone's end as often as a code of India.
      if (
        countries[0] === "IN" &&
        zip &&
        !region &&
        !hints.includes("IN") &&
        largeCities.get(city.toLowerCase()) !== "IN" &&
        !/\bindia\b/i.test(text)
      )
        continue;
      // A town beside a price is an offer's.
      if (price.test(text) && !streetWords.test(text)) continue;
      if (zip && /^\d/.test(match[0]) && numberedStreet.test(text.slice(from, from + 120)))
        continue;
      if (
        zip &&
        /^(?:19|20)\d\d$/.test(zip) &&
        /©|copyright|\(c\)|\bin\s*$|since|\d\s*[-–/.]\s*$/i.test(
          text.slice(Math.max(0, from - 40), from),
        )
      )
        continue;
      const stated = countries.length === 1 ? null : countryAfter(text, to);
      const large = largeCities.get(city.toLowerCase()) ?? "";
      const country =
        countries.length === 1
          ? (countries[0] ?? null)
          : (stated ??
            hints.find((hint) => countries.includes(hint)) ??
            (countries.includes(large) ? large : null));
      taken.push([from, to]);
      yield {
        city,
        postalCode: zip,
        region,
        country,
        known: countries.length === 1 || stated !== null,
        before: text.slice(Math.max(0, from - 140), from),
        quote: match[0].trim(),
        weight,
        at: from,
      };
    }
  }
}

/** "…, Gabon" right behind a town. */
function countryAfter(text: string, to: number): string | null {
  const rest = /^\s?[,.(–-]\s?/.exec(text.slice(to, to + 4))?.[0];
  if (rest === undefined) return null;
  const behind = text.slice(to + rest.length, to + rest.length + 40);
  const [next] = countriesIn(behind);
  return next !== undefined && behind.startsWith(next.name) ? next.code : null;
}

const counties = new Set(
  "surrey,kent,essex,sussex,west sussex,east sussex,hampshire,berkshire,hertfordshire,buckinghamshire,oxfordshire,middlesex,devon,cornwall,somerset,dorset,wiltshire,gloucestershire,norfolk,suffolk,cambridgeshire,bedfordshire,northamptonshire,leicestershire,warwickshire,west midlands,worcestershire,shropshire,staffordshire,derbyshire,nottinghamshire,lincolnshire,yorkshire,north yorkshire,west yorkshire,south yorkshire,lancashire,cheshire,merseyside,greater manchester,cumbria,durham,northumberland,tyne and wear,england,scotland,wales,northern ireland,united kingdom,uk,county antrim,county down".split(
    ",",
  ),
);

const italianProvinces = new Set(
  "AG AL AN AO AP AQ AR AT AV BA BG BI BL BN BO BR BS BT BZ CA CB CE CH CL CN CO CR CS CT CZ EN FC FE FG FI FM FR GE GO GR IM IS KR LC LE LI LO LT LU MB MC ME MI MN MO MS MT NA NO NU OR PA PC PD PE PG PI PN PO PR PT PU PV PZ RA RC RE RG RI RM RN RO SA SI SO SP SR SS SU SV TA TE TN TO TP TR TS TV UD VA VB VC VE VI VR VT VV".split(
    " ",
  ),
);

/** From where the street begins: what stands before it on the line is the company's name or a label. */
function fromStreet(text: string): string {
  const found = streetWords.exec(text);
  if (!found) return text;
  // "6 avenue …" puts the number first, "Pastoor Vonckenstraat 1" a name.
  const lead =
    /(?:\d+[\w-]{0,4}(?: ?(?:bis|ter|quater))?,? |\p{Lu}[\p{L}.]{1,20} (?:(?:van|der|den|de|het|ter|ten|la|le) ){0,2})$/u.exec(
      /^\d/.test(found[0]) ? "" : text.slice(0, found.index),
    );
  return text.slice(lead ? lead.index : found.index);
}

function inText(view: PageView, hints: readonly string[]): Candidate[] {
  const out: Candidate[] = [];
  const lines = view.lines;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    if (line.text.length > 2500 || (line.region === "nav" && line.text.length < 12)) continue;
    let any = false;
    if (!/\d/.test(line.text) && /\d{4}/.test(lines[index - 1]?.text ?? "")) {
      const read = acrossLines(view, index, hints);
      any = read.length > 0;
      out.push(...read);
    }
    if (any) continue;
    if (/\d/.test(line.text))
      for (const place of places(line.text, grammars, hints)) {
        const read = placed(view, place, index, hints);
        any ||= read.length > 0;
        out.push(...read);
      }
    else if (hints.includes("BR") && line.text.length < 70)
      // "Recife/PE" filling its line or standing in the frame; inside a sentence it may be a customer's.
      for (const place of places(line.text, grammars, hints))
        if (
          line.region === "footer" ||
          line.tag === "address" ||
          line.text.length - place.quote.length < 5
        ) {
          any = true;
          out.push(...placed(view, place, index, hints));
        }
    if (!any) {
      const read = acrossLines(view, index, hints);
      any = read.length > 0;
      out.push(...read);
    }
    if (any) continue;
    if (line.text.length < 70 && line.text.includes(","))
      for (const place of places(line.text, stateOnly, hints, line.tag))
        if (line.text.length - place.quote.length < 25) {
          any = true;
          out.push(...placed(view, place, index, hints));
        }
    if (!any && line.text.length < 300) {
      let read = byLargeCity(view, index);
      if (read.length === 0) read = byCityAndCountry(view, index);
      out.push(...(read.length > 0 ? read : byCountry(view, index)));
    }
    if (!any && line.text.length < 1200 && seat.test(line.text)) out.push(...bySeat(view, index));
  }
  return out;
}

/** City and code on lines of their own, as address blocks break them: the lines are read as one, beside a street alone. */
function acrossLines(view: PageView, index: number, hints: readonly string[]): Candidate[] {
  const line = view.lines[index] as Line;
  if (line.text.length > 45 || line.region === "nav") return [];
  // A telephone's line ends no address.
  if (/\d[ ().-]{0,2}\d{3}[ .-]?\d{3,4}$/.test(line.text)) return [];
  for (const count of [1, 2]) {
    const above = view.lines.slice(Math.max(0, index - count), index);
    if (above.length < count || above.some(({ text }) => text.length > 45)) return [];
    const lead = above.map(({ text }) => text.replace(/[\s,;.–-]+$/, "")).join(", ");
    const text = `${lead}, ${line.text}`;
    if (!/\d{4}|[A-Z]\d/.test(text)) continue;
    for (const place of places(text, grammars, hints)) {
      const end = place.at + place.quote.length;
      // "7683 BG" above "Plaats:" is a code above the next label.
      if (/^\s*:/.test(text.slice(end))) continue;
      // What stands within one line was read there.
      if (place.at >= lead.length || end <= lead.length || !place.postalCode) continue;
      // A code that no other country writes so is proof enough; five digits are not.
      const street = streetNear(view, index - count, "");
      const telling = place.known && place.weight >= 0.86;
      if (!telling && !street && !streetWords.test(place.before)) continue;
      const parts = new Map([
        ["city", place.city],
        ["postal_code", place.postalCode],
      ]);
      return placed(view, place, index, hints).flatMap((candidate) => {
        const quote =
          parts.get(candidate.field) ??
          (candidate.field === "address" ? candidate.quote : (place.postalCode ?? ""));
        return [{ ...candidate, quote, weight: candidate.weight - 0.04 }];
      });
    }
  }
  return [];
}

const townBefore =
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}'’-]+(?: (?:(?:de|del|da|do|la|le|of|am|an der) )?\p{Lu}[\p{L}'’-]+){0,3}),\s?$/u;
const regions = new Set(
  [usStates, caProvinces, auStates, brStates]
    .flatMap((table) => Object.values(table))
    .concat(arProvinces, inStates)
    .map((name) => fold(name)),
);

/** "Accra, Ghana" filling its line or ending an address: a town and its country need no code. */
function byCountry(view: PageView, index: number): Candidate[] {
  const line = view.lines[index] as Line;
  if (line.text.length > 140 || othersSpeak(line.element) || thirdParty(view, index)) return [];
  for (const { code, name } of countriesIn(line.text)) {
    const at = line.text.indexOf(name);
    const before = line.text.slice(0, at);
    const town = townBefore.exec(before)?.[1];
    if (!town || regions.has(fold(town)) || notCity.test(fold(town.split(" ")[0] ?? ""))) continue;
    if (countryNames.has(town.toLowerCase()) || elsewhere.test(before.slice(0, -town.length - 2)))
      continue;
    const street = streetWords.test(before);
    const framed = line.region === "footer" || line.tag === "address";
    const alone = line.text.length - town.length - name.length < 6;
    if (!street && !((framed || alone) && !price.test(line.text))) continue;
    const from = {
      view,
      method: "text" as FactMethod,
      quote: line.text
        .slice(at - town.length - 2 < 0 ? 0 : at - town.length - 2, at + name.length)
        .trim(),
    };
    const weight = street ? 0.76 : alone ? 0.6 : 0.55;
    return [
      { ...from, field: "city", value: town, key: letterKey(town), weight },
      { ...from, field: "country", value: code, key: code, weight },
    ];
  }
  return [];
}

const addressLabel =
  /^\W*(?:(?:our |head |main )*(?:address|office|headquarters?|location|hq)|adres(?:se)?|anschrift|standort|endere[çc]o|direcci[oó]n|ubicaci[oó]n|domicilio|indirizzo|sede|si[èe]ge(?: social)?|localisation|bezoekadres|vestiging)\b/i;

/** "Médina, Dakar - Sénégal": a city that everybody knows beside its own country needs neither street nor code. */
function byCityAndCountry(view: PageView, index: number): Candidate[] {
  const line = view.lines[index] as Line;
  if (
    line.text.length > 130 ||
    line.region === "nav" ||
    elsewhere.test(line.text) ||
    /[.!?] \p{Lu}.{25}/u.test(line.text) ||
    othersSpeak(line.element) ||
    thirdParty(view, index)
  )
    return [];
  const countries = new Set(countriesIn(line.text).map(({ code }) => code));
  const [country] = countries;
  if (countries.size !== 1 || country === undefined) return [];
  const parts = line.text
    .split(/\s*[,;:|/()–—•·]\s*|\s-\s/)
    .map((part) => part.replace(/^(?:[\p{L}.]{1,4} )?\d+\s+/u, "").replace(/[\s.]+$/, ""));
  // "Akanda, Libreville Estuaire": of two known towns neither is sure.
  const cities = parts.filter((part) =>
    part.split(" ").some((_, count, words) => {
      const start = words
        .slice(0, count + 1)
        .join(" ")
        .toLowerCase();
      return largeCities.get(start) === country;
    }),
  );
  const city = cities[0];
  if (
    city === undefined ||
    cities.some((other) => other !== city) ||
    largeCities.get(city.toLowerCase()) !== country
  )
    return [];
  // A list of projects names cities and countries too.
  const framed =
    line.region === "footer" ||
    line.tag === "address" ||
    /\d/.test(line.text) ||
    addressLabel.test(line.text) ||
    addressLabel.test(view.lines[index - 1]?.text ?? "");
  if (!framed) return [];
  const from = { view, method: "text" as FactMethod, quote: line.text, weight: 0.68 };
  return [
    { ...from, field: "city", value: city, key: letterKey(city) },
    { ...from, field: "country", value: country, key: country, weight: 0.7 },
  ];
}

/** "…, a bakery in Portland, Oregon": where the house says it sits, when it prints no code. */
const seat = new RegExp(
  `\\b(?:based|located|headquartered|headquarters|situated|offices?|studio|shop|store|company|firm|practice|agency) (?:is |are |in the heart of )?(?:here )?in (?:beautiful |downtown |sunny |historic )?(?<city>\\p{Lu}[\\p{L}'.-]+(?: \\p{Lu}[\\p{L}'.-]+){0,2}), (?<region>${[...Object.values(usStates), ...Object.keys(usStates)].join("|")})(?![\\p{L}])`,
  "u",
);

function bySeat(view: PageView, index: number): Candidate[] {
  const line = view.lines[index] as Line;
  const match = seat.exec(line.text);
  const { city, region } = match?.groups ?? {};
  if (
    !match ||
    !city ||
    !region ||
    othersSpeak(line.element) ||
    thirdParty(view, index, match.index)
  )
    return [];
  const from = { view, method: "text" as FactMethod, quote: match[0], weight: 0.62 };
  return [
    { ...from, field: "city", value: city, key: letterKey(city) },
    { ...from, field: "region", value: region, key: letterKey(usStates[region] ?? region) },
    { ...from, field: "country", value: "US", key: "US", weight: 0.6 },
  ];
}

interface Street {
  text: string;
}

function streetNear(view: PageView, index: number, before: string): Street | null {
  for (const text of [before, view.lines[index - 1]?.text, view.lines[index - 2]?.text])
    if (text && text.length < 400 && streetWords.test(text)) return { text };
  return null;
}

/** Four digits are a year or a number of things as often: their street stands before them or right above, without a code of its own. */
function streetOf(view: PageView, place: ParsedPlace & { at: number }, index: number): boolean {
  if (streetWords.test(place.before)) return true;
  const line = view.lines[index] as Line;
  if (place.at > 4 || line.text.length - place.quote.length > 25) return false;
  for (const back of [1, 2]) {
    const above = view.lines[index - back]?.text ?? "";
    if (/(?<!\d)\d{4}(?!\d)/.test(above)) return false;
    if (above.length < 400 && streetWords.test(above)) return true;
  }
  return false;
}

function placed(
  view: PageView,
  place: ParsedPlace & { at: number },
  index: number,
  hints: readonly string[],
): Candidate[] {
  const line = view.lines[index] as Line;
  const street = streetNear(view, index, place.before);
  const framed = line.region === "footer" || line.tag === "address";
  const short = line.text.length < 60;
  let weight = place.weight;
  if (!place.known) {
    // A number and a capitalised word are an address only where a street, or the country and a place for addresses, say so.
    const fits = place.country !== null;
    if (!street && !(fits && (framed || short || place.region))) return [];
    if (!fits) weight -= 0.15;
    if (
      /^\d{4}$/.test(place.postalCode ?? "") &&
      !(fits && (streetOf(view, place, index) || place.region))
    )
      return [];
  } else if (!street && !framed && !short) weight -= 0.12;
  else if (
    !street &&
    hints.length > 0 &&
    place.country !== null &&
    !hints.includes(place.country) &&
    place.country !== "US"
  )
    weight -= 0.25;
  if (street) weight += 0.04;
  const refused = thirdParty(view, index, place.at)
    ? { refused: "stands in a part of the page about another company" }
    : {};
  const from = {
    view,
    method: "text" as FactMethod,
    quote: place.quote,
    weight: Math.max(0.05, Math.min(0.95, weight)),
    ...refused,
  };
  const city = ordinaryCase(place.city);
  const out: Candidate[] = [{ ...from, field: "city", value: city, key: letterKey(city) }];
  if (place.postalCode)
    out.push({
      ...from,
      field: "postal_code",
      value: place.postalCode,
      key: letterKey(place.postalCode),
    });
  if (place.region)
    out.push({
      ...from,
      field: "region",
      value: place.region,
      key: letterKey((place.country === "US" && usStates[place.region]) || place.region),
    });
  if (place.country)
    out.push({
      ...from,
      field: "country",
      value: place.country,
      key: place.country,
      weight: Math.max(0.05, weight - (place.known ? 0.02 : 0.08)),
    });
  if (street) {
    const text = fromStreet(street.text)
      .trim()
      .replace(
        /^.*?(?:address|adres|adresse|anschrift|endereço|dirección|indirizzo|sede)\s*[:)]\s*/i,
        "",
      )
      .replace(/,?\s*(?:C\.?P\.?|CEP|CAP|PLZ|Postcode|ZIP)\.?\s*:?\s*$/i, "")
      .replace(/[,;|·•\s–-]+$/, "")
      .slice(-160);
    if (text.length >= 5)
      out.push({
        ...from,
        field: "address",
        value: text,
        key: letterKey(text).slice(-60),
        quote: text,
      });
  }
  return out;
}

/** "Rua X, 10" above "Penha - Rio de Janeiro": a street beside a city that everybody knows needs no code. */
function byLargeCity(view: PageView, index: number): Candidate[] {
  const line = view.lines[index] as Line;
  const street = streetWords.test(line.text)
    ? line.text
    : (view.lines[index - 1]?.text.length ?? 999) < 120 &&
        streetWords.test(view.lines[index - 1]?.text ?? "")
      ? (view.lines[index - 1]?.text ?? "")
      : null;
  if (street === null || thirdParty(view, index)) return [];
  const parts = line.text.split(/\s*[,;|/()–—]\s*|\s-\s/).map((part) =>
    part
      .trim()
      .replace(/\s+D\.?\s?[CF]\.?$/, "")
      // "Calle 72 No. 10-34 Oficina 201 Bogotá": the street runs into the city.
      .replace(street === line.text ? /^.*\d\S*\s+(?=\p{Lu})/u : /^$/, ""),
  );
  for (const part of parts.reverse()) {
    const country = largeCities.get(part.toLowerCase());
    if (!country) continue;
    // "Saint-Sauveur, Québec": the province, unless nothing stands before it.
    if (country === "CA" && /^qu[ée]bec$/i.test(part) && parts.indexOf(part) < parts.length - 1)
      continue;
    // "Villa María, Córdoba, Argentina": the city is also a province's name, and the town stands before it.
    if (
      arProvinces.includes(part) &&
      /argentina/i.test(line.text) &&
      parts[parts.indexOf(part) + 1] &&
      part !== "Buenos Aires"
    ) {
      const town = parts[parts.indexOf(part) + 1] ?? "";
      if (
        /^\p{Lu}[\p{L}'.]+(?: (?:de |del |la )*\p{Lu}[\p{L}'.]+){0,3}$/u.test(town) &&
        !streetWords.test(town)
      )
        return townOf(town, part, street, view, line);
    }
    const from = { view, method: "text" as FactMethod, quote: line.text.slice(0, 200) };
    return [
      { ...from, field: "city", value: part, key: letterKey(part), weight: 0.72 },
      { ...from, field: "country", value: country, key: country, weight: 0.66 },
      {
        ...from,
        field: "address",
        value: fromStreet(street).slice(0, 160),
        key: letterKey(fromStreet(street)).slice(0, 60),
        quote: fromStreet(street).slice(0, 160),
        weight: 0.7,
      },
    ];
  }
  return [];
}

function townOf(
  town: string,
  region: string,
  street: string,
  view: PageView,
  line: Line,
): Candidate[] {
  const from = { view, method: "text" as FactMethod, quote: line.text.slice(0, 200), weight: 0.7 };
  return [
    { ...from, field: "city", value: town, key: letterKey(town) },
    { ...from, field: "region", value: region, key: letterKey(region) },
    { ...from, field: "country", value: "AR", key: "AR", weight: 0.66 },
    {
      ...from,
      field: "address",
      value: fromStreet(street).slice(0, 160),
      key: letterKey(fromStreet(street)).slice(0, 60),
      quote: fromStreet(street).slice(0, 160),
    },
  ];
}

const streetInName =
  /^(?:[\p{L}\p{N}.'’-]+\s+)+?(?:Street|St\.?|Avenue|Ave\.?|Boulevard|Blvd\.?|Road|Rd\.?|Drive|Dr\.?|Lane|Ln\.?|Way|Court|Ct\.?|Place|Pl\.?|Parkway|Pkwy\.?|Highway|Hwy\.?|Circle|Square|Suite|Floor|Broadway)\s+(?=\p{Lu})/u;

/** "SW Glacier Pl Redmond": the words of the street that the city's pattern swallowed; "St. Paul" has none. */
function trimStreet(name: string): string {
  let city = name;
  for (let times = 0; times < 3; times += 1) city = city.replace(streetInName, "");
  return city;
}

/** "8011 RC ZWOLLE": a shouted town is written as towns are. */
function ordinaryCase(city: string): string {
  return city.length > 3 && city === city.toUpperCase()
    ? city.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    : city;
}

/** "69002 Lyon. Directrice": a full stop after a whole word ends the town; after "St" or "Mt" it does not. */
function withoutNextSentence(name: string): string {
  return name.replace(/(\p{L}{4,})\.\s.*$/u, "$1");
}

function withoutCountry(name: string): string {
  // "Ciudad de México", "Panama City" bear their country's name and keep it.
  if (largeCities.has(name.toLowerCase())) return name;
  const words = name.replace(/\s+Cedex(?:\s.*)?$/i, "").split(" ");
  for (const count of [1, 2])
    if (words.length > count && countryNames.has(words.slice(-count).join(" ").toLowerCase()))
      return words.slice(0, -count).join(" ");
  return words.join(" ");
}
