import { observable } from "../api/observable.ts";
import { useSyncExternalStore } from "react";

const none: ReadonlySet<string> = new Set();

export const selection = observable(none);

export function toggleSelected(id: string): void {
  const next = new Set(selection.get());
  if (!next.delete(id)) next.add(id);
  selection.set(next);
}

export function select(ids: Iterable<string>): void {
  selection.set(new Set([...selection.get(), ...ids]));
}

export function clearSelection(): void {
  selection.set(none);
}

export function useSelected(id: string): boolean {
  return useSyncExternalStore(selection.subscribe, () => selection.get().has(id));
}

/** The selection when the lead is part of it, else the lead alone: what an order given on a card is about. */
export function chosenWith(id: string): string[] {
  const chosen = selection.get();
  return chosen.has(id) ? [...chosen] : [id];
}
