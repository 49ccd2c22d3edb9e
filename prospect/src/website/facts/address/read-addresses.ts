import type { Candidate } from "../../candidate.ts";
import type { Site } from "../../site.ts";
import { organisations } from "../../structured.ts";
import { countryHints } from "../country-hints.ts";
import { countryOfDomain } from "../places.ts";
import { belongsTo, declaredAddress } from "./declared.ts";
import { inLines } from "./in-lines.ts";
import { inLabels } from "./labelled.ts";

/** Street, city, region and code from structured data, labelled parts, address blocks and the lines of text. */
export function readAddresses(site: Site): Candidate[] {
  const homes = new Set(organisations(site.items));
  const hints = countryHints(site);
  const candidates = [
    ...site.items
      .filter(
        (item) =>
          item.types.includes("PostalAddress") && (item.parent === null || belongsTo(item, homes)),
      )
      .flatMap(declaredAddress),
    ...site.views.flatMap((view) => [...inLines(view, hints), ...inLabels(view, hints)]),
  ];
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
