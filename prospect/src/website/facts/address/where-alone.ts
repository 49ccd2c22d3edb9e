import type { Candidate } from "../../candidate.ts";
import { belowInstitution } from "./institutions.ts";
import { streetLeft } from "./unfilled.ts";

/**
 * Where no other address stands on the site, the institution is the house itself, or the house sits with it; and a town
 * beside an invented street is its own.
 */
export function liftedWhereAlone(candidates: readonly Candidate[]): Candidate[] {
  const isLifted = ({ field, refused }: Candidate) =>
    refused === belowInstitution || (refused === streetLeft && field !== "address");
  if (
    !candidates.some(isLifted) ||
    candidates.some(({ field, refused }) => field === "city" && refused === undefined)
  )
    return [...candidates];
  return candidates.map((one) => {
    if (!isLifted(one)) return one;
    const { refused: _refused, ...lifted } = one;
    return lifted;
  });
}
