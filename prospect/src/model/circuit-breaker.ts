import type { Failure } from "@leadstream/contract";

/** Stops asking a provider that refuses everybody, so that one message stands for many failed leads. */
export interface CircuitBreaker {
  /**
   * Lets a call through, or answers the failure that keeps it open. Once it was open for a while one call tries; the
   * others wait for how that ends, since a provider that is back would refuse none of them. Whoever was let through
   * says so by `leave` when done, whatever became of it.
   */
  enter(
    signal: AbortSignal,
  ): Promise<{ ok: true; leave: () => void } | { ok: false; failure: Failure }>;
  isOpen(): boolean;
  succeeded(): void;
  /** `atOnce`: waiting helps nobody, as with a wrong key. */
  failed(failure: Failure, atOnce: boolean): void;
}

export interface CircuitBreakerOptions {
  /** Failures in a row until it opens. */
  failures?: number;
  /** How long it stays open before one call may try again: a person who resumes the job should find it tried. */
  openMs?: number;
  now?: () => number;
  onOpen?: (failure: Failure) => void;
  onClose?: () => void;
}

export function createCircuitBreaker({
  failures = 6,
  openMs = 1_000,
  now = () => performance.now(),
  onOpen,
  onClose,
}: CircuitBreakerOptions = {}): CircuitBreaker {
  let inARow = 0;
  let open: { failure: Failure; until: number } | null = null;
  let trying: PromiseWithResolvers<void> | null = null;
  return {
    async enter(signal) {
      for (let busy = trying; busy !== null; busy = trying) await orAborted(busy.promise, signal);
      if (open === null) return { ok: true, leave: () => undefined };
      if (now() < open.until) return { ok: false, failure: open.failure };
      const mine = Promise.withResolvers<void>();
      trying = mine;
      const leave = () => {
        if (trying === mine) trying = null;
        mine.resolve();
      };
      return { ok: true, leave };
    },
    isOpen: () => open !== null,
    succeeded() {
      inARow = 0;
      if (open === null) return;
      open = null;
      onClose?.();
    },
    failed(failure, atOnce) {
      inARow += 1;
      if (open === null && !atOnce && inARow < failures) return;
      const wasOpen = open !== null;
      open = { failure, until: now() + openMs };
      if (!wasOpen) onOpen?.(failure);
    },
  };
}

async function orAborted(promise: Promise<void>, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const aborted = Promise.withResolvers<void>();
  signal.addEventListener("abort", () => aborted.resolve(), { once: true });
  await Promise.race([promise, aborted.promise]);
  signal.throwIfAborted();
}
