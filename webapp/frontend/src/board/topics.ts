type Listener = () => void;

/** Who listens to what. A topic without listeners costs nothing. */
export class Topics<T extends string> {
  #listeners = new Map<T, Set<Listener>>();

  subscribe(topic: T, listener: Listener): () => void {
    let listeners = this.#listeners.get(topic);
    if (listeners === undefined) this.#listeners.set(topic, (listeners = new Set()));
    const all = listeners;
    all.add(listener);
    return () => {
      all.delete(listener);
      if (all.size === 0 && this.#listeners.get(topic) === all) this.#listeners.delete(topic);
    };
  }

  notify(topics: Iterable<T>): void {
    for (const topic of topics) for (const listener of this.#listeners.get(topic) ?? []) listener();
  }
}
