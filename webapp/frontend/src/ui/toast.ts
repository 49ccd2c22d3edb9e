export type ToastTone = "info" | "success" | "warn" | "danger";

export interface ToastOptions {
  title: string;
  description?: string;
  tone?: ToastTone;
  action?: { label: string; onClick: () => void };
  /** 0 keeps it until it is closed. */
  timeoutMs?: number;
  /** The same id replaces the toast that stands instead of stacking another. */
  id?: string;
}

/** What raises and closes toasts once its code is here; until then they wait in line. */
export interface ToastDoor {
  raise: (id: string, options: ToastOptions) => void;
  close: (id: string) => void;
}

let door: ToastDoor | null = null;
let count = 0;
const waiting = new Map<string, ToastOptions>();
const listeners = new Set<() => void>();

/** Says what happened elsewhere; may be called from anywhere, also outside React. Answers the toast's id. */
export function toast(options: ToastOptions): string {
  const id = options.id ?? `toast-${++count}`;
  if (door) door.raise(id, options);
  else {
    waiting.set(id, options);
    for (const listener of listeners) listener();
  }
  return id;
}

export function closeToast(id: string): void {
  waiting.delete(id);
  door?.close(id);
}

export function openToastDoor(opened: ToastDoor): void {
  door = opened;
  for (const [id, options] of waiting) opened.raise(id, options);
  waiting.clear();
}

/** Whether anything was ever said: before that, the code that shows toasts need not be fetched. */
export const anyToast = {
  get: (): boolean => door !== null || waiting.size > 0,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
