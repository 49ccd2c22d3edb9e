import { monitorEventLoopDelay } from "node:perf_hooks";
import { Gauge } from "prom-client";

export type ShedLevel = 0 | 1 | 2 | 3;

/**
 * How full something may be, or how long the event loop may stall, before each level is reached. Stalls count little:
 * where the agents run in the same process they are their work, and fewer frames would not make them shorter.
 */
const steps: { level: ShedLevel; fill: number; stallMs: number }[] = [
  { level: 3, fill: 0.9, stallMs: 2_000 },
  { level: 2, fill: 0.75, stallMs: 1_000 },
  { level: 1, fill: 0.5, stallMs: 400 },
];
const calmMs = 2_000;
const sampleMs = 250;

const gauge = new Gauge({
  name: "webapp_shed_level",
  help: "0 normal to 3: how hard progress is merged just now",
});

/**
 * How hard progress is merged just now. It rises at once with what queues up and falls a step at a time after two calm
 * seconds, so that it does not flutter. Changes of state are never merged, whatever the level.
 */
export class Load {
  readonly #fills: (() => number)[] = [];
  readonly #delay = monitorEventLoopDelay({ resolution: 20 });
  readonly #timer: NodeJS.Timeout;
  #level: ShedLevel = 0;
  #calmSince: number | null = null;
  #lastStallMs = 0;

  constructor() {
    this.#delay.enable();
    this.#timer = setInterval(() => {
      // The 99th of a quarter second's samples: one slow turn counts, and none does for longer than that.
      this.sample(this.#delay.percentile(99) / 1e6, performance.now());
      this.#delay.reset();
    }, sampleMs).unref();
  }

  get level(): ShedLevel {
    return this.#level;
  }

  /** Milliseconds for which news may gather before a frame. */
  get gatherMs(): number {
    return [50, 75, 150, 300][this.#level] ?? 50;
  }

  /** Adds a queue; it answers how full it is, 0..1. */
  watch(fill: () => number): void {
    this.#fills.push(fill);
  }

  sample(stallMs: number, nowMs: number): void {
    const fill = Math.max(0, ...this.#fills.map((of) => of()));
    // Once is a pause, as for the start of a job; twice in a row is load.
    const stalledMs = Math.min(stallMs, this.#lastStallMs);
    this.#lastStallMs = stallMs;
    const wanted = steps.find((step) => fill >= step.fill || stalledMs >= step.stallMs)?.level ?? 0;
    if (wanted >= this.#level) {
      this.#level = wanted;
      this.#calmSince = null;
    } else if (this.#calmSince === null) {
      this.#calmSince = nowMs;
    } else if (nowMs - this.#calmSince >= calmMs) {
      this.#level = (this.#level - 1) as ShedLevel;
      this.#calmSince = nowMs;
    }
    gauge.set(this.#level);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#delay.disable();
  }
}
