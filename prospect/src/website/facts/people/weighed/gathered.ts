import { textOfValue, type Candidate } from "../../../candidate.ts";
import type { Site } from "../../../site.ts";
import { letterKey } from "../../name-key.ts";
import { occurrencesOn, type Occurrence } from "./occurrences.ts";
import { isOfOthers } from "./of-others.ts";
import { isHouse, shapeKey, wordsOf, type Around } from "./signs.ts";

/** The names of a site that are to be weighed, and what of the site bears on them. */
export interface Gathered {
  occurrences: Occurrence[];
  around: Around;
}

/** Every name on the pages but those of the house itself and of places; `soFar` are the fields already read. */
export function gather(
  site: Site,
  houseKeys: readonly string[],
  soFar: readonly Candidate[],
): Gathered {
  const accepted = soFar.filter(({ refused }) => !refused);
  const valuesOf = (...fields: string[]) =>
    accepted.filter(({ field }) => fields.includes(field)).map(({ value }) => textOfValue(value));
  const places = new Set(valuesOf("city").map(letterKey));
  const all = site.views.flatMap(occurrencesOn);
  const times = new Map<string, number>();
  const shapes = new Map<string, Set<string>>();
  for (const { key, view, shape } of all) {
    times.set(key, (times.get(key) ?? 0) + 1);
    const place = shapeKey(view.page.url, shape);
    const names = shapes.get(place);
    if (names) names.add(key);
    else shapes.set(place, new Set([key]));
  }
  return {
    occurrences: all.filter(
      (seen) => !places.has(seen.key) && !isHouse(seen.name, houseKeys) && !isOfOthers(seen),
    ),
    around: {
      houseWords: wordsOf(valuesOf("company_name", "legal_name")),
      host: letterKey(URL.parse(site.baseUrl)?.hostname.replace(/^www\./, "") ?? ""),
      mailboxes: valuesOf("email").map((address) => letterKey(address.split("@")[0] ?? "")),
      times,
      shapes,
    },
  };
}
