/** What may be under way to one socket. */
export const creditFrames = 32;
export const creditBytes = 256 * 1024;

interface UnderWay {
  bytes: number;
  sentAt: number;
}

/**
 * Counts what a socket was sent and has not confirmed. A client that acknowledges frames is believed from its first
 * acknowledgement on; until then, and for clients that never do, what has left for the network counts as confirmed.
 */
export class Credit {
  readonly #underWay = new Map<number, UnderWay>();
  #bytes = 0;
  #acknowledges = false;
  #confirmedAt = 0;
  /** Since when there was no room; null while there is. */
  #fullSince: number | null = null;

  get hasRoom(): boolean {
    return this.#underWay.size < creditFrames && this.#bytes < creditBytes;
  }

  spend(id: number, bytes: number, nowMs: number): void {
    // A client that asked to begin again may be sent the same frame twice; it is confirmed once.
    this.#bytes += bytes - (this.#underWay.get(id)?.bytes ?? 0);
    this.#underWay.set(id, { bytes, sentAt: nowMs });
    if (!this.hasRoom) this.#fullSince ??= nowMs;
  }

  onAcknowledged(id: number, nowMs: number): boolean {
    this.#acknowledges = true;
    return this.#confirm(id, nowMs);
  }

  onFlushed(id: number, nowMs: number): boolean {
    return this.#acknowledges ? false : this.#confirm(id, nowMs);
  }

  /** For how long there has been no room at all. */
  fullForMs(nowMs: number): number {
    return this.#fullSince === null ? 0 : nowMs - this.#fullSince;
  }

  /** For how long something has been under way without a sign of life; 0 when nothing is. */
  silentForMs(nowMs: number): number {
    const [oldest] = this.#underWay.values();
    return oldest === undefined ? 0 : nowMs - Math.max(oldest.sentAt, this.#confirmedAt);
  }

  /** Answers whether it was still open. */
  #confirm(id: number, nowMs: number): boolean {
    const done = this.#underWay.get(id);
    if (done === undefined) return false;
    this.#underWay.delete(id);
    this.#bytes -= done.bytes;
    this.#confirmedAt = nowMs;
    if (this.hasRoom) this.#fullSince = null;
    return true;
  }
}
