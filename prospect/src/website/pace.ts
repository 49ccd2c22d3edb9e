import { setTimeout as sleep } from "node:timers/promises";
import { abortable } from "./abortable.ts";

interface HostQueue {
  tail: Promise<void>;
  waiting: number;
  notBefore: number;
}

/** One request per host at a time, the next one no sooner than the host's delay after the last. */
export class Pace {
  readonly #hosts = new Map<string, HostQueue>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  async take<T>(
    host: string,
    signal: AbortSignal | undefined,
    work: () => Promise<{ result: T; restMs: number }>,
  ): Promise<T> {
    const queue = this.#queueOf(host);
    queue.waiting += 1;
    const before = queue.tail;
    let release = () => {};
    queue.tail = new Promise<void>((resolve) => {
      release = resolve;
    });
    // Waiting for one's turn ends at once on abort, yet the turn itself is only passed on after the one before.
    try {
      await abortable(before, signal);
      const waitMs = queue.notBefore - this.#now();
      if (waitMs > 0) await sleep(waitMs, undefined, signal ? { signal } : {});
      const { result, restMs } = await work();
      queue.notBefore = Math.max(queue.notBefore, this.#now() + restMs);
      return result;
    } finally {
      queue.waiting -= 1;
      void before.then(release);
    }
  }

  #queueOf(host: string): HostQueue {
    const known = this.#hosts.get(host);
    if (known) return known;
    if (this.#hosts.size >= 2000) this.#forgetIdle();
    const queue = { tail: Promise.resolve(), waiting: 0, notBefore: 0 };
    this.#hosts.set(host, queue);
    return queue;
  }

  #forgetIdle(): void {
    const now = this.#now();
    for (const [host, queue] of this.#hosts)
      if (queue.waiting === 0 && queue.notBefore <= now) this.#hosts.delete(host);
  }
}
