import type { ServerEvent, ServerEventBus } from "@modelcontextprotocol/server";
import type { Log } from "@leadstream/runtime/log";
import type { LogStream } from "../journal/stream.ts";
import type { Wakes } from "../journal/wake.ts";
import { jobUri, leadUri } from "./uris.ts";

const settleMs = 100;

/**
 * Says that `job://` and `lead://` resources have changed, to everybody who subscribed to one, over either protocol.
 * A job is read only while somebody is interested in it, by one reader however many they are.
 */
export class ResourceNews implements ServerEventBus {
  readonly #stream: LogStream;
  readonly #log: Log;
  readonly #closing: AbortSignal;
  readonly #listeners = new Set<(event: ServerEvent) => void>();
  /** The place in the log from which the next change is news. */
  readonly #positions = new Map<string, number>();
  readonly #reading = new Set<string>();
  readonly #changed = new Set<string>();
  #settling: NodeJS.Timeout | undefined;
  readonly #forget: () => void;

  constructor(options: { stream: LogStream; wakes: Wakes; log: Log; closing: AbortSignal }) {
    this.#stream = options.stream;
    this.#log = options.log;
    this.#closing = options.closing;
    // A job that was over may go on by a retry.
    this.#forget = options.wakes.on((wake) => {
      if (wake.kind === "log" && this.#positions.has(wake.jobId)) this.#read(wake.jobId);
    });
    options.closing.addEventListener("abort", () => this.#stop(), { once: true });
  }

  /** From here on changes of this job and its leads are told. The caller has shown that the job is its own. */
  watch(jobId: string, lastSequence: number): void {
    if (this.#positions.has(jobId)) return;
    this.#positions.set(jobId, lastSequence);
    this.#read(jobId);
  }

  publish(event: ServerEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  subscribe(listener: (event: ServerEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#positions.clear();
    };
  }

  #read(jobId: string): void {
    if (this.#reading.has(jobId) || this.#closing.aborted) return;
    this.#reading.add(jobId);
    this.#follow(jobId).then(
      () => this.#reading.delete(jobId),
      (error: unknown) => {
        this.#reading.delete(jobId);
        this.#log.warn({ err: error, jobId }, "News of a job could not be read.");
      },
    );
  }

  async #follow(jobId: string): Promise<void> {
    const stop = new AbortController();
    const signal = AbortSignal.any([stop.signal, this.#closing]);
    const from = this.#positions.get(jobId);
    if (from === undefined) return;
    for await (const entries of this.#stream.follow(jobId, from, signal)) {
      // Nobody is left who wanted to know.
      if (!this.#positions.has(jobId)) return stop.abort();
      this.#changed.add(jobUri(jobId));
      for (const { sequence, lead_id } of entries) {
        this.#positions.set(jobId, sequence);
        if (lead_id !== null) this.#changed.add(leadUri({ job_id: jobId, lead_id }));
      }
      this.#settling ??= setTimeout(() => this.#tell(), settleMs);
    }
  }

  #tell(): void {
    this.#settling = undefined;
    const uris = [...this.#changed];
    this.#changed.clear();
    for (const uri of uris) this.publish({ kind: "resource_updated", uri });
  }

  #stop(): void {
    this.#forget();
    clearTimeout(this.#settling);
    this.#listeners.clear();
    this.#positions.clear();
  }
}
