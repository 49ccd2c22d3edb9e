import type { Candidate } from "../../candidate.ts";
import { nested, texts, quoteOf, type StructuredItem } from "../../structured.ts";
import { letterKey } from "../name-key.ts";
import { countryNames, inStates, largeCities, usStates } from "../places.ts";
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

export function declaredAddress(item: StructuredItem): Candidate[] {
  const from = { view: item.view, method: item.method };
  const first = (name: string) => texts(item, name)[0];
  const out: Candidate[] = [];
  const locality = first("addressLocality")?.split(",")[0]?.trim();
  const declaredRegion = first("addressRegion");
  // "Koregaon" in "Pune": in a country whose states are known, a region that is a city has the locality for a quarter.
  const isCity = declaredRegion !== undefined && cityNotState(declaredRegion);
  const city = isCity ? declaredRegion : locality;
  const region = isCity ? undefined : declaredRegion;
  const zip = first("postalCode");
  const country =
    first("addressCountry") ??
    nested(item, "addressCountry").flatMap((one) => texts(one, "name"))[0];
  const street = first("streetAddress");
  const refused = whyUnfilled({ street, city: locality, zip });
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
  return refused === undefined ? out : out.map((one) => ({ ...one, refused }));
}
