import { useSyncExternalStore } from "react";
import type { StartForm } from "./start-form.ts";

interface StartDialogState {
  open: boolean;
  preset: Partial<StartForm>;
}

let state: StartDialogState = { open: false, preset: {} };
const listeners = new Set<() => void>();

function become(next: StartDialogState): void {
  state = next;
  for (const listener of listeners) listener();
}

/** Opens the dialog that starts a job, from anywhere, with some answers already given. */
export const openStart = (preset: Partial<StartForm> = {}): void => become({ open: true, preset });
export const closeStart = (): void => become({ open: false, preset: {} });

export const useStartDialog = (): StartDialogState =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );
