/** How often something may be tried in a while; what succeeds is given back and does not count. */
export class Attempts {
  readonly #max: number;
  readonly #windowMs: number;
  readonly #now: () => number;
  readonly #made = new Map<string, { count: number; endsAt: number }>();

  constructor(options: { max: number; windowMs: number; now: () => number }) {
    this.#max = options.max;
    this.#windowMs = options.windowMs;
    this.#now = options.now;
  }

  /** Null when this attempt may go on, else the seconds until the next may. Counted at once, so many together do not slip by. */
  take(key: string): number | null {
    const now = this.#now();
    const open = this.#made.get(key);
    if (open === undefined || open.endsAt <= now) {
      if (this.#made.size >= 10_000) this.#forgetEnded(now);
      this.#made.set(key, { count: 1, endsAt: now + this.#windowMs });
      return null;
    }
    if (open.count >= this.#max) return Math.ceil((open.endsAt - now) / 1000);
    open.count += 1;
    return null;
  }

  giveBack(key: string): void {
    const open = this.#made.get(key);
    if (open === undefined) return;
    open.count -= 1;
    if (open.count === 0) this.#made.delete(key);
  }

  #forgetEnded(now: number): void {
    for (const [key, { endsAt }] of this.#made) if (endsAt <= now) this.#made.delete(key);
  }
}
