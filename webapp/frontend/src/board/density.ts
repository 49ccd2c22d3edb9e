import type { LeadStage } from "@leadstream/contract/lead";
import { observable } from "../api/observable.ts";

export type Density = "comfortable" | "compact";
const storageKey = "leadstream.density";

export const density = observable<Density>(
  typeof localStorage !== "undefined" && localStorage.getItem(storageKey) === "compact"
    ? "compact"
    : "comfortable",
);

export function setDensity(next: Density): void {
  localStorage.setItem(storageKey, next);
  density.set(next);
}

/** Height of a card with the gap under it, in rem so that enlarged text keeps its room. */
export function rowRem(stage: LeadStage, kind: Density): number {
  if (stage === "enriching") return kind === "comfortable" ? 8.5 : 6.25;
  return kind === "comfortable" ? 5.75 : 4;
}
