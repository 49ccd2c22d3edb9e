/**
 * Hands values from a run that pushes to a loop that pulls, one at a time: what pushes waits until what it gave was
 * asked for, so a source is never read further than somebody reads.
 */
export class Channel<T> {
  readonly #given: T[] = [];
  #wanted = Promise.withResolvers<void>();
  #news = Promise.withResolvers<void>();
  #ended: { error?: unknown } | undefined;

  async give(value: T): Promise<void> {
    await this.#wanted.promise;
    if (this.#ended) return;
    this.#wanted = Promise.withResolvers();
    this.#given.push(value);
    this.#news.resolve();
  }

  end(outcome: { error?: unknown } = {}): void {
    this.#ended ??= outcome;
    this.#wanted.resolve();
    this.#news.resolve();
  }

  async *values(): AsyncGenerator<T, void> {
    for (;;) {
      this.#wanted.resolve();
      await this.#news.promise;
      this.#news = Promise.withResolvers();
      for (const value of this.#given.splice(0)) yield value;
      if (this.#ended === undefined) continue;
      if ("error" in this.#ended) throw this.#ended.error;
      return;
    }
  }
}
