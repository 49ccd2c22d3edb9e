import type { Failure } from "@leadstream/contract";
import type { SavedPage } from "./types.ts";

/** Why a home page is not a company's own website; null when it may be. */
export function refuseIdentity(_page: SavedPage): Failure | null {
  return null;
}
