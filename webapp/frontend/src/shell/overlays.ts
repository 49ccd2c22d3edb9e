import { useSyncExternalStore } from "react";

export type Overlay = "palette" | "help" | null;

let overlay: Overlay = null;
const listeners = new Set<() => void>();

export function openOverlay(next: Overlay): void {
  overlay = next;
  for (const listener of listeners) listener();
}

export const closeOverlay = (): void => openOverlay(null);

export const useOverlay = (): Overlay =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => overlay,
  );
