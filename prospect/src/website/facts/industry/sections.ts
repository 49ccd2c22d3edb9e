import type { Candidate } from "../../candidate.ts";
import type { Line } from "../../page-view.ts";
import { letterKey } from "../name-key.ts";
import { weightUnder } from "./asides.ts";
import { tellsTheWay } from "./the-way.ts";

/** What stands under a heading, and how much it says of the trade. */
interface Section {
  tag: string;
  weight: number;
  /** Whether it tells how to come here. */
  way?: boolean;
}

export const nothing: Section = { tag: "", weight: 1 };

export function sectionOf(
  { tag, text }: Line,
  people: readonly string[],
  roles: ReadonlySet<string>,
): Section {
  if (tellsTheWay(text)) return { tag, weight: 0.3, way: true };
  if (tag === "h1") return { tag, weight: 1 };
  const weight = weightUnder(text);
  const ofSomebody = isPortrait(text, people) || (people.length > 1 && roles.has(text));
  return { tag, weight: weight === 1 && ofSomebody ? 0.5 : weight };
}

/** "PAUL ORTH, CHIEF OFFICER": where somebody studied and worked before is told below. */
function isPortrait(heading: string, people: readonly string[]): boolean {
  if (people.length < 2 || heading.length > 100) return false;
  const key = letterKey(heading);
  return people.some((name) => key.includes(name));
}

/** The names of those who are of the house; one alone is often all there is of it. */
export function peopleOf(soFar: readonly Candidate[]): readonly string[] {
  const keys = soFar.flatMap(({ field, key, refused }) =>
    field === "person" && !refused && key.length > 5 ? [key] : [],
  );
  return [...new Set(keys)];
}

export function rolesOf(soFar: readonly Candidate[]): ReadonlySet<string> {
  return new Set(
    soFar.flatMap(({ field, value }) =>
      field === "person" && typeof value === "object" && "role" in value && value.role
        ? [value.role]
        : [],
    ),
  );
}
