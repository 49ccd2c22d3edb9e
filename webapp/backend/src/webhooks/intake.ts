import { Problem } from "@leadstream/contract";

export interface IntakeLimits {
  /** Deliveries applied at once: as many as may hold a database connection. */
  running: number;
  /** Deliveries that may wait for their turn; each holds its body in memory. */
  waiting: number;
}

/** Bounds what the receiver takes on, so that a flood is told to come back instead of filling the memory. */
export class Intake {
  readonly #limits: IntakeLimits;
  readonly #queue: (() => void)[] = [];
  #admitted = 0;
  #running = 0;

  constructor(limits: IntakeLimits) {
    this.#limits = limits;
  }

  /** Share of the room that is taken, 0..1. */
  get fill(): number {
    return this.#admitted / (this.#limits.running + this.#limits.waiting);
  }

  /** Before the body is read. The caller gives the place back with the answer. */
  admit(): () => void {
    if (this.fill >= 1) {
      throw new Problem("rate_limited", "The receiver is full just now.", {
        action: "Send again later.",
        retryAfterSeconds: 1,
      });
    }
    this.#admitted += 1;
    let given = false;
    return () => {
      if (given) return;
      given = true;
      this.#admitted -= 1;
    };
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running >= this.#limits.running)
      await new Promise<void>((resolve) => this.#queue.push(resolve));
    else this.#running += 1;
    try {
      return await work();
    } finally {
      // The place is handed on rather than freed, so nobody overtakes the queue.
      const next = this.#queue.shift();
      if (next === undefined) this.#running -= 1;
      else next();
    }
  }
}
