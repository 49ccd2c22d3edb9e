import type { RequestedPlace } from "../../read-request.ts";
import type { OsmTrade } from "./trade-tags.ts";

/** Text as a string of the query language: nothing in it can end the string. */
function quoted(text: string): string {
  return `"${text
    .replaceAll("\\", "\\\\")
    .replaceAll('"', '\\"')
    .replace(/\p{Cc}/gu, " ")}"`;
}

/**
 * Everything of a trade in a place that has a website. A town may share its name with others, so it is looked for
 * inside the country when one is named with it.
 */
export function overpassQuery(
  trade: OsmTrade,
  place: RequestedPlace,
  country: string | undefined,
  most: number,
): string {
  const objects = trade.tags
    .map(
      ([key, value]) =>
        `  nwr(area.place)[${quoted(key)}=${quoted(value)}]["name"][~"^(website|contact:website|url)$"~"."];`,
    )
    .join("\n");
  return `[out:json][timeout:25];\n${areas(place, country)}\n(\n${objects}\n);\nout tags center ${most};`;
}

function areas(place: RequestedPlace, country: string | undefined): string {
  if (place.country !== undefined)
    return `area["ISO3166-1"=${quoted(place.country)}]["admin_level"="2"]->.place;`;
  const names = ["name", "name:en", "name:pt", "name:es", "name:de"];
  if (country === undefined)
    return `(\n${names.map((key) => `  area["boundary"="administrative"][${quoted(key)}=${quoted(place.name)}];`).join("\n")}\n)->.place;`;
  const within = names
    .map(
      (key) =>
        `  rel(area.country)["boundary"="administrative"][${quoted(key)}=${quoted(place.name)}];`,
    )
    .join("\n");
  return `area["ISO3166-1"=${quoted(country)}]["admin_level"="2"]->.country;\n(\n${within}\n);\nmap_to_area->.place;`;
}
