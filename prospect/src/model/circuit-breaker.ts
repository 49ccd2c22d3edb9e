import type { Failure } from "@leadstream/contract";

/** Stops asking a provider that refuses everybody, so that one message stands for many failed leads. */
export interface CircuitBreaker {
  /** The failure that keeps it open; null when a call may be tried. */
  refuses(): Failure | null;
  succeeded(): void;
  /** `atOnce`: waiting helps nobody, as with a wrong key. */
  failed(failure: Failure, atOnce: boolean): void;
}

export interface CircuitBreakerOptions {
  /** Failures in a row until it opens. */
  failures?: number;
  /** How long it stays open before one call may try again. */
  openMs?: number;
  now?: () => number;
  onOpen?: (failure: Failure) => void;
  onClose?: () => void;
}

export function createCircuitBreaker({
  failures = 6,
  openMs = 5_000,
  now = () => performance.now(),
  onOpen,
  onClose,
}: CircuitBreakerOptions = {}): CircuitBreaker {
  let inARow = 0;
  let open: { failure: Failure; until: number } | null = null;
  return {
    refuses() {
      if (open === null) return null;
      if (now() < open.until) return open.failure;
      // One call tries; the rest keep waiting for how it ends.
      open.until = now() + openMs;
      return null;
    },
    succeeded() {
      inARow = 0;
      if (open === null) return;
      open = null;
      onClose?.();
    },
    failed(failure, atOnce) {
      inARow += 1;
      if (!atOnce && inARow < failures) return;
      const wasOpen = open !== null;
      open = { failure, until: now() + openMs };
      if (!wasOpen) onOpen?.(failure);
    },
  };
}
