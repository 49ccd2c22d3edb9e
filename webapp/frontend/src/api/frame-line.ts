import type { LiveFrame, LiveMessage } from "@leadstream/contract/realtime";

export interface Position {
  epoch: string | null;
  revision: number;
}

/** What became of a frame: its news to apply, nothing new, kept until the hole before it is filled, or another history. */
export type Taken =
  | { outcome: "applied"; messages: LiveMessage[] }
  | { outcome: "duplicate" }
  | { outcome: "gap" }
  | { outcome: "other_epoch" };

const mostKept = 500;

/**
 * Puts frames back into one unbroken line of revisions. A frame is applied only when it continues the line;
 * one that starts later waits, one that ends earlier is a repeat.
 */
export class FrameLine {
  #epoch: string | null = null;
  #revision = 0;
  #waiting: LiveFrame[] = [];

  get position(): Position {
    return { epoch: this.#epoch, revision: this.#revision };
  }
  get waiting(): number {
    return this.#waiting.length;
  }

  /** Starts anew from a snapshot. Frames that go on from it are kept. */
  restart(epoch: string, revision: number): void {
    this.#epoch = epoch;
    this.#revision = revision;
    this.#waiting = this.#waiting.filter((frame) => frame.epoch === epoch && frame.to > revision);
  }

  take(frame: LiveFrame): Taken {
    if (this.#epoch === null) {
      this.#keep(frame);
      return { outcome: "gap" };
    }
    if (frame.epoch !== this.#epoch) {
      this.#keep(frame);
      return { outcome: "other_epoch" };
    }
    if (frame.to <= this.#revision) return { outcome: "duplicate" };
    if (frame.from > this.#revision + 1) {
      this.#keep(frame);
      return { outcome: "gap" };
    }
    return { outcome: "applied", messages: [...this.#advance(frame), ...this.drain()] };
  }

  /** Applies what waited and now continues the line. */
  drain(): LiveMessage[] {
    const messages: LiveMessage[] = [];
    for (;;) {
      this.#waiting = this.#waiting.filter(
        (frame) => frame.epoch !== this.#epoch || frame.to > this.#revision,
      );
      const index = this.#waiting.findIndex(
        (frame) => frame.epoch === this.#epoch && frame.from <= this.#revision + 1,
      );
      const next = this.#waiting[index];
      if (next === undefined) return messages;
      this.#waiting.splice(index, 1);
      messages.push(...this.#advance(next));
    }
  }

  #advance(frame: LiveFrame): LiveMessage[] {
    const fresh = frame.messages.filter((message) => message.revision > this.#revision);
    this.#revision = frame.to;
    return fresh;
  }

  // Past the bound a frame is let go: the catch-up that the hole asks for brings it again.
  #keep(frame: LiveFrame): void {
    if (this.#waiting.length < mostKept) this.#waiting.push(frame);
  }
}
