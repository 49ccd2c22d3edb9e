/** The right to be at work, for at most so many at once; who asks first is served first. */
export class Slots {
  readonly #waiting: (() => void)[] = [];
  readonly #onFree: () => void;
  #free: number;

  /** `onFree` hears of each slot that nobody waited for. */
  constructor(count: number, onFree: () => void) {
    this.#free = count;
    this.#onFree = onFree;
  }

  /** How many could start at once. */
  get free(): number {
    return this.#free;
  }

  /** Waits for a slot; the answer gives it back, once. */
  async take(): Promise<() => void> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      // Handed on rather than freed, so that nobody who comes now overtakes who waits.
      const next = this.#waiting.shift();
      if (next !== undefined) return next();
      this.#free += 1;
      this.#onFree();
    };
  }
}
