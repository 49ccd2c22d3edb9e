import { textOfValue, type Candidate } from "../../../candidate.ts";
import { fold } from "../../../clean-text.ts";
import type { PageView } from "../../../page-view.ts";
import type { Site } from "../../../site.ts";
import { letterKey, nameKey } from "../../name-key.ts";
import { occurrencesOn, shapeOf, type Occurrence } from "./occurrences.ts";
import { isOfOthers } from "./of-others.ts";
import type { Around, OnPage } from "./signs.ts";

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
  const onPages = site.views.map((view) => ({ view, named: occurrencesOn(view) }));
  const all = onPages.flatMap(({ named }) => named);
  const times = new Map<string, number>();
  for (const { key } of all) times.set(key, (times.get(key) ?? 0) + 1);
  return {
    occurrences: all.filter(
      (seen) => !places.has(seen.key) && !isHouse(seen.name, houseKeys) && !isOfOthers(seen),
    ),
    around: {
      houseWords: wordsOf(valuesOf("company_name", "legal_name")),
      host: letterKey(URL.parse(site.baseUrl)?.hostname.replace(/^www\./, "") ?? ""),
      mailboxes: valuesOf("email").map((address) => letterKey(address.split("@")[0] ?? "")),
      times,
      pages: new Map(
        onPages
          .filter(({ named }) => named.length > 0)
          .map(({ view, named }) => [view, onPage(view, named)]),
      ),
    },
  };
}

/** So many pictures of a page are looked at. */
const mostPictures = 300;

function onPage(view: PageView, named: readonly Occurrence[]): OnPage {
  const names = new Map<string, Set<string>>();
  for (const { shape, key } of named) {
    const known = names.get(shape);
    if (known) known.add(key);
    else names.set(shape, new Set([key]));
  }
  const lines = new Map<string, number>();
  for (const line of view.lines) {
    const shape = shapeOf(line);
    if (names.has(shape)) lines.set(shape, (lines.get(shape) ?? 0) + 1);
  }
  const pictures = view.images
    .slice(0, mostPictures)
    .flatMap(({ alt }) => (alt.length > 4 && alt.length < 200 ? [letterKey(alt)] : []));
  return { names, lines, pictures };
}

/** Folded words of the house's names. */
function wordsOf(names: readonly string[]): Set<string> {
  return new Set(
    names.flatMap((name) =>
      fold(name)
        .split(/[^\p{L}]+/u)
        .filter((word) => word.length > 2),
    ),
  );
}

function isHouse(name: string, houseKeys: readonly string[]): boolean {
  const key = nameKey(name);
  return houseKeys.some((house) => house.includes(key) || key.includes(house));
}
