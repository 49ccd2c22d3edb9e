import type { Candidate } from "../../candidate.ts";
import { nested, texts, quoteOf, type StructuredItem } from "../../structured.ts";
import { letterKey } from "../name-key.ts";
import { countryNames, inStates, largeCities, usStates } from "../places.ts";
import { areExchanged, bareCode, partsOfLocality, placeWithin } from "./declared-parts.ts";
import type { ParsedPlace } from "./parsed-place.ts";
import { whyUnfilled } from "./unfilled.ts";

/** A declared address is the house's own where it hangs from the house, a place or the page. */
export function belongsTo(item: StructuredItem, homes: ReadonlySet<StructuredItem>): boolean {
  for (let at = item.parent, depth = 0; at && depth < 4; at = at.parent, depth += 1)
    if (
      homes.has(at) ||
      at.types.some((type) => /^(?:Place|ContactPoint|WebSite|WebPage)$/.test(type))
    )
      return true;
  return false;
}

function cityNotState(name: string): boolean {
  const known = largeCities.get(name.trim().toLowerCase());
  return known === "IN" && !inStates.includes(name.trim());
}

export function declaredAddress(item: StructuredItem, hints: readonly string[] = []): Candidate[] {
  const from = { view: item.view, method: item.method };
  const first = (name: string) => texts(item, name)[0];
  const out: Candidate[] = [];
  const country =
    first("addressCountry") ??
    nested(item, "addressCountry").flatMap((one) => texts(one, "name"))[0];
  const code = country
    ? (countryNames.get(country.toLowerCase()) ??
      (/^[A-Za-z]{2}$/.test(country) ? country.toUpperCase() : null))
    : null;
  const locality = partsOfLocality(first("addressLocality")?.split(",")[0]?.trim() ?? "");
  const declaredRegion = first("addressRegion");
  const home = code ?? hints[0] ?? "";
  // "Koregaon" in "Pune": in a country whose states are known, a region that is a city has the locality for a quarter.
  const isCity =
    declaredRegion !== undefined &&
    (cityNotState(declaredRegion) || areExchanged(locality.city, declaredRegion, home));
  const city = isCity ? declaredRegion : locality.city;
  const region = isCity ? undefined : (declaredRegion ?? locality.region);
  const zip = bareCode(first("postalCode") ?? locality.zip ?? "");
  const street = first("streetAddress");
  // All of it in the street's place.
  const within = street !== undefined && zip === "" ? placeWithin(street, [home, ...hints]) : null;
  const refused = whyUnfilled({ street, city: locality.city, zip });
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
        (part): part is string => part !== undefined && part !== "" && !street.includes(part),
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
  if (within !== null && street !== undefined && (city === "" || city === within.city))
    out.push(...candidatesWithin(within, item, street, city === ""));
  if (country && code)
    out.push({
      ...from,
      field: "country",
      value: code === "UK" ? "GB" : code,
      key: code === "UK" ? "GB" : code,
      quote: quoteOf(item, country),
      weight: 0.92,
    });
  return refused === undefined ? out : out.map((one) => ({ ...one, refused }));
}

/** `"address": "Via dei Pini 3, 31099 Larvara (TV)"`: a house's address in one text. */
export function addressInOneText(item: StructuredItem, hints: readonly string[]): Candidate[] {
  return texts(item, "address").flatMap((text) => {
    const place = placeWithin(text, hints);
    return place === null || whyUnfilled({ street: text, city: place.city }) !== undefined
      ? []
      : candidatesWithin(place, item, text, true);
  });
}

function candidatesWithin(
  { city, postalCode, country }: ParsedPlace,
  item: StructuredItem,
  text: string,
  hasTown: boolean,
): Candidate[] {
  const from = { view: item.view, method: item.method, quote: quoteOf(item, text), weight: 0.86 };
  const out: Candidate[] = [];
  if (hasTown) out.push({ ...from, field: "city", value: city, key: letterKey(city) });
  if (postalCode !== null)
    out.push({ ...from, field: "postal_code", value: postalCode, key: letterKey(postalCode) });
  if (country !== null)
    out.push({ ...from, field: "country", value: country, key: country, weight: 0.76 });
  return out;
}
