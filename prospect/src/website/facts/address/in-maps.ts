import type { Candidate } from "../../candidate.ts";
import type { Site } from "../../site.ts";
import { letterKey } from "../name-key.ts";
import { findPlaces } from "./find-places.ts";
import { grammars } from "./grammars.ts";

const maps =
  /^(?:https?:)?\/\/(?:www\.|maps\.)?(?:google\.[a-z.]{2,6}\/maps|maps\.google\.|openstreetmap\.org|bing\.com\/maps|maps\.apple\.com)/i;

/** What a map is asked for: "maps?q=12+Elm+St,+Boulder,+CO+80302". Only asked when no page prints an address. */
export function inMaps(site: Site, hints: readonly string[]): Candidate[] {
  const found: Candidate[] = [];
  for (const view of site.views)
    for (const raw of [...view.links.map((link) => link.raw), ...view.frames]) {
      if (raw.length > 1500 || !maps.test(raw.trim())) continue;
      const url = URL.parse(raw.trim(), view.base);
      const asked =
        ["q", "query", "daddr", "destination", "address", "where1"]
          .map((name) => url?.searchParams.get(name))
          .find((value) => value) ??
        placeInPath(url?.pathname ?? "") ??
        placeInEmbed(url?.searchParams.get("pb") ?? "");
      if (!asked || asked.length > 300) continue;
      for (const { city, postalCode, country } of findPlaces(asked, grammars, hints)) {
        if (postalCode === null || country === null) continue;
        const from = { view, quote: raw, method: "link" as const, weight: 0.6 };
        found.push(
          { ...from, field: "city", value: city, key: letterKey(city) },
          { ...from, field: "postal_code", value: postalCode, key: letterKey(postalCode) },
          { ...from, field: "country", value: country, key: country, weight: 0.56 },
        );
        break;
      }
    }
  // Several places are several houses, or a way between them.
  const codes = new Set(found.filter(({ field }) => field === "postal_code").map(({ key }) => key));
  return codes.size === 1 ? found : [];
}

/** "/maps/place/12+Elm+St,+Boulder,+CO+80302/@…" */
function placeInPath(path: string): string | null {
  const place = /\/maps\/(?:place|search)\/([^/@]{4,300})/.exec(path)?.[1];
  if (place === undefined) return null;
  try {
    return decodeURIComponent(place.replaceAll("+", " "));
  } catch {
    return null;
  }
}

/** The place that an embedded map shows: "…!2sElm%20St%2012%2C%20…!5e0!…". */
const placeInEmbed = (parameter: string): string | undefined =>
  [...parameter.matchAll(/!2s([^!]{8,300})/g)]
    .map(([, words = ""]) => words)
    .find((words) => /\d/.test(words) && words.includes(","));
