import type { BoardStore } from "./board-store.ts";
import { stageOrder } from "./stages.ts";

/** How many leads the filter lets through, in all columns together. */
export function shownCount(store: BoardStore): number {
  return stageOrder.reduce((sum, stage) => sum + store.column(stage).length, 0);
}

/** Hears of every change of what is listed: of the leads, and of the filter, which changes none of the counters. */
export function subscribeToColumns(store: BoardStore, listener: () => void): () => void {
  const stops = stageOrder.map((stage) => store.subscribe(`column:${stage}`, listener));
  return () => stops.forEach((stop) => stop());
}
