import { Problem } from "@leadstream/contract";

/**
 * Snapshots of boards, built a few at once: when a server comes back, every browser asks at the same moment. Those of
 * one workspace that wait together share one, which is not begun before the last of them asked.
 */
export class Snapshots<T> {
  readonly #atOnce: number;
  readonly #mayWait: number;
  readonly #waiting = new Map<
    string,
    { build: () => Promise<T>; answer: PromiseWithResolvers<T> }
  >();
  readonly #building = new Set<string>();

  constructor(atOnce = 8, mayWait = 500) {
    this.#atOnce = atOnce;
    this.#mayWait = mayWait;
  }

  take(workspaceId: string, build: () => Promise<T>): Promise<T> {
    const waiting = this.#waiting.get(workspaceId);
    if (waiting !== undefined) return waiting.answer.promise;
    if (this.#building.size < this.#atOnce && !this.#building.has(workspaceId))
      return this.#build(workspaceId, build);
    if (this.#waiting.size >= this.#mayWait) {
      throw new Problem("unavailable", "Too many boards are being read just now.", {
        action: "It is tried again by itself.",
        retryAfterSeconds: 1,
      });
    }
    const answer = Promise.withResolvers<T>();
    this.#waiting.set(workspaceId, { build, answer });
    return answer.promise;
  }

  async #build(workspaceId: string, build: () => Promise<T>): Promise<T> {
    this.#building.add(workspaceId);
    try {
      return await build();
    } finally {
      this.#building.delete(workspaceId);
      this.#next();
    }
  }

  #next(): void {
    for (const [workspaceId, { build, answer }] of this.#waiting) {
      if (this.#building.size >= this.#atOnce) return;
      if (this.#building.has(workspaceId)) continue;
      this.#waiting.delete(workspaceId);
      this.#build(workspaceId, build).then(answer.resolve, answer.reject);
    }
  }
}
