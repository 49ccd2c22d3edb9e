/** Shares one provider among all leads at work: fewer at once when it says "too many", more again when it does not. */
export interface RateLimit {
  /** Runs the call when its turn has come; rejects with the signal's reason when that comes first. */
  run<T>(call: () => Promise<T>, signal: AbortSignal): Promise<T>;
  /** Nothing starts before this many milliseconds have passed, and half as much runs at once afterwards. */
  slowDown(waitMs: number): void;
  /** One more may run at once, up to what was allowed at first. */
  speedUp(): void;
  readonly atOnce: number;
}

export interface RateLimitOptions {
  atOnce: number;
  now?: () => number;
  schedule?: (run: () => void, ms: number) => void;
}

interface Waiting {
  start: () => void;
}

export function createRateLimit({
  atOnce: most,
  now = () => performance.now(),
  schedule = scheduleTimer,
}: RateLimitOptions): RateLimit {
  let atOnce = most;
  let running = 0;
  let closedUntil = 0;
  let successes = 0;
  const waiting: Waiting[] = [];

  const admit = (): void => {
    if (closedUntil > now()) return;
    while (running < atOnce) {
      const next = waiting.shift();
      if (!next) return;
      running += 1;
      next.start();
    }
  };

  /** A timer may ring a little early by this clock; whoever waits then has nobody else to call them. */
  const openLater = (): void => {
    const wait = closedUntil - now();
    if (wait > 0) schedule(openLater, wait);
    else admit();
  };

  const turn = (signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const entry: Waiting = {
        start: () => {
          signal.removeEventListener("abort", leave);
          resolve();
        },
      };
      const leave = (): void => {
        waiting.splice(waiting.indexOf(entry), 1);
        reject(signal.reason as Error);
      };
      signal.addEventListener("abort", leave, { once: true });
      waiting.push(entry);
      admit();
    });

  return {
    async run(call, signal) {
      await turn(signal);
      try {
        return await call();
      } finally {
        running -= 1;
        admit();
      }
    },
    slowDown(waitMs) {
      const until = now() + waitMs;
      successes = 0;
      // Many calls hear the same "too many" at once; only the first of them halves.
      if (closedUntil <= now()) atOnce = Math.max(1, Math.floor(atOnce / 2));
      if (until <= closedUntil) return;
      closedUntil = until;
      schedule(openLater, waitMs);
    },
    speedUp() {
      successes += 1;
      if (atOnce >= most || successes < atOnce) return;
      successes = 0;
      atOnce += 1;
      admit();
    },
    get atOnce() {
      return atOnce;
    },
  };
}

function scheduleTimer(run: () => void, ms: number): void {
  setTimeout(run, Math.ceil(ms)).unref();
}
