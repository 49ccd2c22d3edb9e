import type { Sector } from "@leadstream/contract";
import { concepts, type ConceptName } from "../text/concepts.ts";
import { labelIn, type Wording } from "../text/languages.ts";

/** Guests reserve what patients book. */
const reserving: ReadonlySet<Sector> = new Set(["hospitality-travel", "food-beverage"]);

/** How a matter is called to a company of that sector. */
export function matterIn(name: ConceptName, sector: Sector | null, wording: Wording): string {
  const own = name === "booking" && sector !== null && reserving.has(sector);
  return labelIn(concepts[own ? "reservations" : name].label, wording);
}
