/** How true the board is just now, as its badge says it. Times are milliseconds since 1970. */
export type Connection =
  | { status: "connecting"; retryAt: number | null }
  | { status: "live"; latencyMs: number | null }
  | { status: "catching_up"; behind: number }
  | { status: "stale"; since: number; retryAt: number | null }
  | { status: "offline"; since: number | null };

/** What the last heartbeat said of the road behind the socket. */
export interface Pulse {
  shedLevel: number;
  deliveryStaleSeconds: number | null;
}

export interface Clock {
  now(): number;
  setTimeout(run: () => void, ms: number): unknown;
  clearTimeout(timer: unknown): void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  setTimeout: (run, ms) => setTimeout(run, ms),
  clearTimeout: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
};
