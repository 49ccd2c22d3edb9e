import type { Log } from "@leadstream/runtime/log";
import type { LogEntry } from "../journal/read.ts";
import type { LogStream } from "../journal/stream.ts";
import type { Context } from "../pipeline/context.ts";
import { JobProgress, type Progress, type Snapshot } from "./job-progress.ts";

const absentPollMs = 500;

interface Watch {
  readers: number;
  progress: JobProgress;
  over: boolean;
  changed: PromiseWithResolvers<void>;
  stop: AbortController;
}

/**
 * How far the jobs are that somebody waits for. All who wait for one job share one reader of its log and one count,
 * whoever they are and whenever they came.
 */
export class JobWatches {
  readonly #ctx: Pick<Context, "database" | "wakes">;
  readonly #stream: LogStream;
  readonly #log: Log;
  readonly #closing: AbortSignal;
  readonly #watches = new Map<string, Watch>();

  constructor(options: {
    ctx: Pick<Context, "database" | "wakes">;
    stream: LogStream;
    log: Log;
    closing: AbortSignal;
  }) {
    this.#ctx = options.ctx;
    this.#stream = options.stream;
    this.#log = options.log;
    this.#closing = options.closing;
  }

  /** How many jobs are read right now. */
  get size(): number {
    return this.#watches.size;
  }

  /** The newest state, each time there is a newer one, until the job is over or the signal aborts. */
  async *follow(jobId: string, signal: AbortSignal): AsyncGenerator<Progress> {
    const watch = this.#attach(jobId);
    let wake: () => void = () => undefined;
    const stop = () => wake();
    const signals = AbortSignal.any([signal, this.#closing]);
    signals.addEventListener("abort", stop, { once: true });
    try {
      let seen = -1;
      while (!signals.aborted) {
        const { changed, over, progress } = watch;
        if (progress.version !== seen) {
          seen = progress.version;
          yield progress.now();
        } else if (over) return;
        // No race with a promise of the whole wait: that would keep something of every change until its end.
        else
          await new Promise<void>((resolve) => {
            wake = resolve;
            void changed.promise.then(resolve);
          });
      }
    } finally {
      signals.removeEventListener("abort", stop);
      this.#detach(jobId, watch);
    }
  }

  #attach(jobId: string): Watch {
    let watch = this.#watches.get(jobId);
    if (watch === undefined) {
      watch = {
        readers: 0,
        progress: new JobProgress(),
        over: false,
        changed: Promise.withResolvers(),
        stop: new AbortController(),
      };
      this.#watches.set(jobId, watch);
      void this.#read(jobId, watch);
    }
    watch.readers += 1;
    return watch;
  }

  #detach(jobId: string, watch: Watch): void {
    watch.readers -= 1;
    if (watch.readers > 0) return;
    watch.stop.abort();
    this.#watches.delete(jobId);
  }

  async #read(jobId: string, watch: Watch): Promise<void> {
    const signal = AbortSignal.any([watch.stop.signal, this.#closing]);
    while (!signal.aborted && !watch.over) {
      try {
        const snapshot = await this.#snapshot(jobId);
        if (snapshot === undefined) {
          // Ordered from the web app and on its way here.
          await this.#ctx.wakes.until(
            (wake) => wake.kind === "log" && wake.jobId === jobId,
            absentPollMs,
            signal,
          );
          continue;
        }
        watch.progress.begin(snapshot);
        announce(watch);
        for await (const entries of this.#stream.follow(jobId, snapshot.last_sequence, signal))
          if (watch.progress.take(entries.map(parseEntry))) announce(watch);
        if (signal.aborted) return;
        watch.over = true;
        announce(watch);
      } catch (error) {
        this.#log.warn({ err: error, jobId }, "A job that is waited for could not be read.");
        await this.#ctx.wakes.until(() => false, absentPollMs, signal);
      }
    }
  }

  /** One statement, so that the counts and the place in the log belong together. */
  async #snapshot(jobId: string): Promise<Snapshot | undefined> {
    const { rows } = await this.#ctx.database.pool.query<Snapshot>(
      `select j.last_sequence, j.found, j.completed + j.failed + j.cancelled as done,
              coalesce((select json_agg(json_build_object('lead_id', l.lead_id, 'company_name', l.company_name, 'percentage', l.progress))
                        from prospect.leads l
                        where l.job_id = j.job_id and l.state not in ('completed', 'failed', 'cancelled')), '[]') as open
       from prospect.jobs j where j.job_id = $1`,
      [jobId],
    );
    return rows[0];
  }
}

function parseEntry(entry: LogEntry): unknown {
  return JSON.parse(entry.json);
}

function announce(watch: Watch): void {
  const { changed } = watch;
  watch.changed = Promise.withResolvers();
  changed.resolve();
}
