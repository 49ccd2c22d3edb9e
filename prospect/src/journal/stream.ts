import type pg from "pg";
import { readLog, type LogEntry } from "./read.ts";
import type { Wakes } from "./wake.ts";

const pageSize = 500;
const keptEntries = 1000;
const keptBytes = 4 * 1024 * 1024;
const pollMs = 1000;

interface Tail {
  readers: number;
  /** Whether the head was read: before that nobody knows what the tail can spare its readers. */
  loaded: boolean;
  /** The newest entries, contiguous, ending at `last`. */
  recent: LogEntry[];
  last: number;
  /** Whether the job has ended and nothing of it is still at work. */
  ended: boolean;
  changed: PromiseWithResolvers<void>;
}

interface Head {
  job_id: string;
  last_sequence: number;
  over: boolean;
}

/**
 * Follows the logs that somebody in this process reads. One tail per job is shared by all its readers, so five
 * hundred waiters cost one query per change. Woken after each commit, with one poll for all jobs behind it.
 */
export class LogStream {
  readonly #pool: Pick<pg.Pool, "query">;
  readonly #tails = new Map<string, Tail>();
  readonly #onError: (error: Error) => void;
  readonly #unsubscribe: () => void;
  #poll: NodeJS.Timeout | undefined;
  #reading = false;
  readonly #dirty = new Set<string>();
  readonly #grown = new Set<string>();

  constructor(options: {
    pool: Pick<pg.Pool, "query">;
    wakes: Wakes;
    onError: (error: Error) => void;
  }) {
    this.#pool = options.pool;
    this.#onError = options.onError;
    this.#unsubscribe = options.wakes.on((wake) => {
      if (wake.kind === "log")
        this.#touch([wake.jobId], this.#tails.get(wake.jobId)?.loaded === true);
      if (wake.kind === "reconnected") this.#touch(this.#tails.keys());
    });
  }

  stop(): void {
    this.#unsubscribe();
    clearInterval(this.#poll);
    this.#poll = undefined;
    for (const tail of this.#tails.values()) tail.changed.resolve();
    this.#tails.clear();
  }

  /**
   * The entries after `after`, for ever in order, until the job is over and all of it was read, or the signal aborts.
   * Yields pages so that a reader far behind does not pay per entry.
   */
  async *follow(jobId: string, after: number, signal: AbortSignal): AsyncGenerator<LogEntry[]> {
    const tail = this.#attach(jobId);
    let wake: () => void = () => undefined;
    const stop = () => wake();
    signal.addEventListener("abort", stop);
    // No race with a promise of the whole reading: that would keep something of every change until its end.
    const changeOf = ({ promise }: Tail["changed"]) =>
      new Promise<void>((resolve) => {
        wake = resolve;
        if (signal.aborted) resolve();
        void promise.then(resolve);
      });
    try {
      let position = after;
      while (!signal.aborted && this.#tails.get(jobId) === tail) {
        const { changed, ended, last, loaded } = tail;
        if (!loaded) {
          await changeOf(changed);
          continue;
        }
        const entries = await this.#after(jobId, tail, position);
        const newest = entries.at(-1);
        if (newest !== undefined) {
          position = newest.sequence;
          yield entries;
        } else if (position < last) position = last; // pruned meanwhile
        else if (ended) return;
        else await changeOf(changed);
      }
    } finally {
      signal.removeEventListener("abort", stop);
      this.#detach(jobId, tail);
    }
  }

  async #after(jobId: string, tail: Tail, position: number): Promise<LogEntry[]> {
    const first = tail.recent[0];
    if (first !== undefined && position + 1 >= first.sequence)
      return tail.recent.slice(position + 1 - first.sequence);
    if (position >= tail.last) return [];
    return readLog(this.#pool, jobId, position, pageSize);
  }

  #attach(jobId: string): Tail {
    let tail = this.#tails.get(jobId);
    if (tail === undefined) {
      tail = {
        readers: 0,
        loaded: false,
        recent: [],
        last: 0,
        ended: false,
        changed: Promise.withResolvers(),
      };
      this.#tails.set(jobId, tail);
      this.#touch([jobId]);
    }
    tail.readers += 1;
    this.#poll ??= setInterval(() => this.#touch(this.#tails.keys()), pollMs);
    return tail;
  }

  #detach(jobId: string, tail: Tail): void {
    tail.readers -= 1;
    if (tail.readers > 0) return;
    if (this.#tails.get(jobId) === tail) this.#tails.delete(jobId);
    if (this.#tails.size === 0) {
      clearInterval(this.#poll);
      this.#poll = undefined;
    }
  }

  /** `grown`: only its entries are news. Else its head is read too, which says whether the job is over. */
  #touch(jobIds: Iterable<string>, grown = false): void {
    for (const jobId of jobIds)
      if (this.#tails.has(jobId)) (grown ? this.#grown : this.#dirty).add(jobId);
    if (!this.#reading && this.#dirty.size + this.#grown.size > 0) void this.#read();
  }

  async #read(): Promise<void> {
    this.#reading = true;
    try {
      while (this.#dirty.size + this.#grown.size > 0) {
        const grown = [...this.#grown].filter((jobId) => !this.#dirty.has(jobId));
        this.#grown.clear();
        for (const jobId of grown) await this.#grow(jobId);
        if (this.#dirty.size === 0) continue;
        const jobIds = [...this.#dirty];
        this.#dirty.clear();
        const { rows } = await this.#pool.query<Head>({
          name: "journal-heads",
          text: `select job_id, last_sequence, ended_at is not null and found <= completed + failed + cancelled as over
                 from prospect.jobs where job_id = any($1)`,
          values: [jobIds],
        });
        for (const jobId of jobIds)
          await this.#advance(
            rows.find((head) => head.job_id === jobId) ?? {
              job_id: jobId,
              last_sequence: 0,
              over: true,
            },
          );
      }
    } catch (error) {
      this.#onError(error as Error); // the poll comes again
    } finally {
      this.#reading = false;
    }
  }

  async #grow(jobId: string): Promise<void> {
    const tail = this.#tails.get(jobId);
    if (tail === undefined) return;
    const entries = await readLog(this.#pool, jobId, tail.last, pageSize);
    if (entries.length === 0) return;
    take(tail, entries);
    announce(tail);
    if (entries.length === pageSize) this.#grown.add(jobId);
    if (
      entries.some(
        ({ event_type }) => event_type === "pipeline_end" || event_type === "lead_enrichment_end",
      )
    )
      this.#dirty.add(jobId);
  }

  async #advance(head: Head): Promise<void> {
    const tail = this.#tails.get(head.job_id);
    if (tail === undefined) return;
    // A tail that starts now begins at the head: what is older is read page by page by whoever wants it.
    if (!tail.loaded) tail.last = Math.max(0, head.last_sequence - keptEntries);
    let news = !tail.loaded || tail.ended !== head.over;
    tail.loaded = true;
    while (tail.last < head.last_sequence) {
      news = true;
      const entries = await readLog(this.#pool, head.job_id, tail.last, pageSize);
      take(tail, entries);
      if (entries.length > 0) continue;
      // Pruned before it was read here; readers page from the rows that are left.
      tail.recent = [];
      tail.last = head.last_sequence;
    }
    tail.ended = head.over;
    if (news) announce(tail);
  }
}

function take(tail: Tail, entries: LogEntry[]): void {
  tail.recent = newest([...tail.recent, ...entries]);
  tail.last = entries.at(-1)?.sequence ?? tail.last;
}

function announce(tail: Tail): void {
  const { changed } = tail;
  tail.changed = Promise.withResolvers();
  changed.resolve();
}

function newest(entries: LogEntry[]): LogEntry[] {
  let bytes = 0;
  let first = entries.length;
  while (first > 0 && entries.length - first < keptEntries && bytes < keptBytes) {
    first -= 1;
    bytes += entries[first]?.json.length ?? 0;
  }
  return first === 0 ? entries : entries.slice(first);
}
