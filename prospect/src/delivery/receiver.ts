import { connect } from "node:net";

/** Why a delivery got no answer: nothing listens at the address, or what does said nothing. */
export type Unreachable = "nobody_listens" | "no_answer";

const lookMs = 250;

/**
 * What the shipments of all jobs know of the receiver together. Each backs off by itself, and none waits out an outage
 * when there is a sign that it is over: another job's delivery was taken, or somebody listens where nobody did.
 */
export class Receiver {
  /** The receiver's own load: above 0 progress is merged before a backlog forms. */
  shedLevel = 0;
  /** How many signs of life there have been. */
  signs = 0;
  readonly #url: URL;
  readonly #waiting = new Set<{ why: Unreachable; resume: () => void }>();
  #looking: NodeJS.Timeout | undefined;

  constructor(url: string) {
    this.#url = new URL(url);
  }

  answered(shedLevel: number): void {
    this.shedLevel = shedLevel;
    this.signs += 1;
    for (const { resume } of this.#waiting) resume();
  }

  /**
   * At most this long. It is waited in full by who was answered and refused, and by who had no answer although there
   * were signs since `signsBefore`, when it last failed: that is no outage but a fault of its own.
   */
  wait(
    ms: number,
    signal: AbortSignal,
    why: Unreachable | undefined,
    signsBefore: number | null,
  ): Promise<void> {
    return new Promise((resolve) => {
      const isOutage = why !== undefined && signsBefore === this.signs;
      const waiter = isOutage ? { why, resume: () => end() } : null;
      const end = () => {
        clearTimeout(timer);
        signal.removeEventListener("abort", end);
        if (waiter !== null) this.#waiting.delete(waiter);
        resolve();
      };
      const timer = setTimeout(end, ms);
      signal.addEventListener("abort", end);
      if (signal.aborted) return end();
      if (waiter === null) return;
      this.#waiting.add(waiter);
      if (waiter.why === "nobody_listens") this.#lookLater();
    });
  }

  #lookLater(): void {
    if (this.#looking !== undefined) return;
    this.#looking = setTimeout(() => {
      this.#looking = undefined;
      this.#look();
    }, lookMs).unref();
  }

  /** A bare connection, and only while one was refused: it costs both sides next to nothing. */
  #look(): void {
    const refused = () => [...this.#waiting].filter(({ why }) => why === "nobody_listens");
    if (refused().length === 0) return;
    const { hostname, port, protocol } = this.#url;
    const socket = connect({
      host: hostname.replace(/^\[|\]$/g, ""),
      port: port === "" ? (protocol === "https:" ? 443 : 80) : Number(port),
      timeout: 2_000,
    });
    socket.once("connect", () => {
      socket.destroy();
      this.signs += 1;
      for (const { resume } of refused()) resume();
    });
    socket.once("timeout", () => socket.destroy());
    socket.once("error", () => undefined); // still nobody: looked for again below
    socket.once("close", () => this.#lookLater());
    socket.unref();
  }
}
