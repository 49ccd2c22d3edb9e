import type { Candidate } from "../../../candidate.ts";
import type { Line } from "../../../page-view.ts";
import type { Site } from "../../../site.ts";
import { letterKey } from "../../name-key.ts";
import type { Found } from "../found.ts";
import { looksLikeName, tidyName } from "../person-name.ts";
import { isRole, startsAsRole } from "../role.ts";
import { gather } from "./gathered.ts";
import { likelihood } from "./likelihood.ts";
import type { Occurrence } from "./occurrences.ts";
import { isTied, signsOf } from "./signs.ts";
import { weights } from "./weights.ts";

/** From which likelihood on a name is given; on unseen companies more than nine of ten such names were right. */
const likely = 0.6;

/**
 * People whom no single rule finds, by all that speaks for each together: page, heading, markup, words beside the name,
 * how many names are printed alike. `found` are those whom the rules found or refused: they stay as they are.
 */
export function peopleWeighed(
  site: Site,
  houseKeys: readonly string[],
  soFar: readonly Candidate[],
  found: readonly Found[],
): Found[] {
  const { occurrences, around } = gather(site, houseKeys, soFar);
  if (occurrences.length === 0) return [];
  const known = partsOf(found.map(({ name }) => tidyName(name.trim())));
  const best = new Map<string, { seen: Occurrence; sure: number }>();
  for (const seen of occurrences) {
    if (known.has(seen.key)) continue;
    const own = nameParts(seen.name);
    if ([...known.values()].some((other) => isSame(other, own))) continue;
    const signs = signsOf(seen, around);
    if (!isTied(signs)) continue;
    const sure = likelihood(signs, weights);
    if (sure >= likely && sure > (best.get(seen.key)?.sure ?? 0))
      best.set(seen.key, { seen, sure });
  }
  return [...best.values()].map(({ seen, sure }) => ({
    name: seen.name,
    role: roleOf(seen),
    view: seen.view,
    quote: (seen.view.lines[seen.index] as Line).text,
    method: "text",
    weight: 0.55 + (sure - likely) / 2,
  }));
}

interface NameParts {
  key: string;
  first: string;
  family: string;
}

function nameParts(name: string): NameParts {
  const [first = "", ...rest] = name.split(" ");
  return { key: letterKey(name), first: letterKey(first), family: letterKey(rest.at(-1) ?? "") };
}

const partsOf = (names: readonly string[]): ReadonlyMap<string, NameParts> =>
  new Map([...new Set(names)].map(nameParts).map((parts) => [parts.key, parts]));

/** "Anna Voss", "Anna Voss-Orth", "Ann Voss": one name in the other, or the same family name behind a first name cut short. */
const isSame = (one: NameParts, other: NameParts): boolean =>
  one.key.includes(other.key) ||
  other.key.includes(one.key) ||
  (one.family === other.family &&
    (one.first.startsWith(other.first) || other.first.startsWith(one.first)));

/** What is printed below or right behind the name, where that is a role. */
function roleOf({ view, index, end }: Occurrence): string | null {
  const behind = (view.lines[index] as Line).text.slice(end).replace(/^[\s,:|•·()–—/-]+/, "");
  if (behind !== "" && behind.length < 60 && startsAsRole(behind)) return behind.replace(/\)$/, "");
  const below = view.lines[index + 1]?.text ?? "";
  return behind === "" && below.length < 60 && isRole(below) && !looksLikeName(below)
    ? below
    : null;
}
