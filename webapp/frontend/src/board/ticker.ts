import { useSyncExternalStore } from "react";

export interface Tick {
  /** As `performance.now()` said at this second. */
  now: number;
  /** As `Date.now()` said. */
  wall: number;
}

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | null = null;
let tick = read();

function read(): Tick {
  return { now: performance.now(), wall: Date.now() };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (timer === null) {
    tick = read();
    timer = setInterval(() => {
      tick = read();
      for (const one of listeners) one();
    }, 1000);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0 || timer === null) return;
    clearInterval(timer);
    timer = null;
  };
}

/** The time, once a second, from one timer for everybody who counts. */
export function useTick(): Tick {
  return useSyncExternalStore(subscribe, () => tick);
}
