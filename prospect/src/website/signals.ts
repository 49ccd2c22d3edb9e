import type { Signal } from "@leadstream/contract";
import type { PageView } from "./page-view.ts";
import type { Site } from "./site.ts";

export function readSignals(_site: Site): { view: PageView; signal: Signal }[] {
  return [];
}
