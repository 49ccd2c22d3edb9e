import type { Candidate } from "../candidate.ts";
import type { Site } from "../site.ts";

export function readIndustry(_site: Site): Candidate[] {
  return [];
}
