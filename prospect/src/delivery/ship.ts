import { failpoint } from "@leadstream/runtime/failpoint";
import type { Log } from "@leadstream/runtime/log";
import { uuidv7 } from "@leadstream/runtime/uuid";
import type { Dispatcher } from "undici";
import type { ProspectDatabase } from "../db/client.ts";
import { readLog, type LogEntry } from "../journal/read.ts";
import { nextBatch } from "./next-batch.ts";
import { postBatch, type Reply } from "./post-batch.ts";
import type { Receiver, Unreachable } from "./receiver.ts";
import { retryDelayMs } from "./retry-schedule.ts";
import type { Slots } from "./slots.ts";

export interface ShipDeps {
  database: ProspectDatabase;
  log: Log;
  now: () => Date;
  url: string;
  secrets: readonly string[];
  dispatcher: Dispatcher;
  random: () => number;
  onDelivered: (events: number, oldest: Date | null) => void;
  onRefused: (status: number | null) => void;
  receiver: Receiver;
  /** Jobs that read and send just now; one that waits after a refusal is in nobody's way. */
  slots: Slots;
}

// Enough for one full batch even after merging.
const readAhead = 400;

/**
 * Ships the log of one job: one request in flight, from its cursor, in order, until nothing is left. Exists while its
 * job has news; the shipper makes another one for the next.
 */
export class JobShipment {
  readonly jobId: string;
  readonly #deps: ShipDeps;
  #cursor: number;
  /** When the oldest event that waits was first refused; null while delivery flows. */
  failingSince: Date | null = null;
  failures = 0;
  lastError: string | null = null;
  #limit: number | undefined;
  /** What follows the cursor, as far as it was read; null: to be read. Empty: there is nothing. */
  #ahead: readonly LogEntry[] | null = null;
  /** What to wait for before the next request. */
  #pause: (() => Promise<void>) | null = null;
  /** How much the receiver had been heard of when it was last asked in vain. */
  #signsBefore: number | null = null;

  constructor(deps: ShipDeps, jobId: string, acknowledged: number) {
    this.#deps = deps;
    this.jobId = jobId;
    this.#cursor = acknowledged;
  }

  get cursor(): number {
    return this.#cursor;
  }

  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const leave = await this.#deps.slots.take();
      try {
        if (signal.aborted || !(await this.#sendNext(signal))) return;
      } finally {
        leave();
      }
      if (this.#pause === null) continue;
      // A pause may be long, and there may be many: what was read is read again after it.
      this.#ahead = null;
      await this.#pause(); // aborted: the loop sees it
      this.#pause = null;
    }
  }

  /** One request; false when nothing is left to send. */
  async #sendNext(signal: AbortSignal): Promise<boolean> {
    const ahead = (this.#ahead ??= await this.#read(this.#cursor));
    const [first] = ahead;
    if (first === undefined) return false;
    if (first.sequence > this.#cursor + 1)
      this.#deps.log.error(
        { jobId: this.jobId, sequence: first.sequence },
        "The log has a hole; events were pruned before delivery.",
      );
    // A second full batch waits behind this one: that is what being behind means.
    const batch = nextBatch(
      ahead,
      ahead.length >= readAhead || this.#deps.receiver.shedLevel > 0,
      this.#limit,
    );
    if (batch === null) return false;
    const started = performance.now();
    const reply = await postBatch({
      ...this.#deps,
      jobId: this.jobId,
      messageId: `msg_${uuidv7()}`,
      batch,
      now: this.#deps.now(),
      signal,
    });
    if (signal.aborted && reply.kind === "refused") return false;
    const before = this.#cursor;
    await this.#take(reply, batch.from, batch.to, performance.now() - started, signal);
    if (this.#cursor > before) this.#deps.onDelivered(this.#cursor - before, timeOf(first));
    return true;
  }

  #read(after: number): Promise<LogEntry[]> {
    return readLog(this.#deps.database.pool, this.jobId, after, readAhead);
  }

  async #take(
    reply: Reply,
    from: number,
    to: number,
    durationMs: number,
    signal: AbortSignal,
  ): Promise<void> {
    switch (reply.kind) {
      case "acknowledged":
        this.#deps.receiver.answered(reply.shedLevel);
        // It may have more than was sent now, when an earlier reply was lost; never more than there is.
        if (reply.sequence >= from) {
          await this.#moveTo(reply.sequence);
          this.#limit = undefined;
          this.#flows();
          return;
        }
        return this.#refused(
          200,
          `The receiver acknowledged ${reply.sequence}, before what it was sent.`,
          null,
          { from, to, durationMs, signal },
        );
      case "gap":
        if (reply.expected <= from && reply.expected !== this.#cursor + 1) {
          this.#deps.log.warn(
            { jobId: this.jobId, expected: reply.expected, sent: from },
            "The receiver lacks earlier events; rewinding.",
          );
          await this.#moveTo(Math.max(0, reply.expected - 1));
          return;
        }
        if (reply.expected > from) {
          await this.#moveTo(Math.max(0, reply.expected - 1));
          return;
        }
        return this.#refused(
          409,
          `The receiver wants sequence ${reply.expected}, which it was just sent.`,
          null,
          { from, to, durationMs, signal },
        );
      case "too_large":
        if (this.#limit !== 1) {
          this.#limit = Math.max(1, Math.floor((to - from + 1) / 2));
          return;
        }
        return this.#refused(413, "A single event is larger than the receiver takes.", null, {
          from,
          to,
          durationMs,
          signal,
        });
      case "refused":
        return this.#refused(
          reply.status,
          reply.error,
          reply.retryAfterMs,
          { from, to, durationMs, signal },
          reply.why,
        );
    }
  }

  /** Sets the cursor; what comes next is read meanwhile, unless it was read before. */
  async #moveTo(sequence: number): Promise<void> {
    failpoint("ship.before-cursor");
    const rest = this.#ahead?.filter((entry) => entry.sequence > sequence) ?? [];
    const isNext = rest[0]?.sequence === sequence + 1;
    const [{ rows }, ahead] = await Promise.all([
      this.#deps.database.pool.query<{ acknowledged_sequence: number }>({
        name: "ship-cursor",
        text: `update prospect.jobs set acknowledged_sequence = least($2, last_sequence) where job_id = $1 returning acknowledged_sequence`,
        values: [this.jobId, sequence],
      }),
      isNext ? rest : this.#read(sequence),
    ]);
    this.#cursor = rows[0]?.acknowledged_sequence ?? sequence;
    this.#ahead = this.#cursor === sequence ? ahead : null;
  }

  #flows(): void {
    this.failures = 0;
    this.failingSince = null;
    this.lastError = null;
  }

  async #refused(
    status: number | null,
    error: string,
    afterMs: number | null,
    {
      from,
      to,
      durationMs,
      signal,
    }: { from: number; to: number; durationMs: number; signal: AbortSignal },
    why?: Unreachable,
  ): Promise<void> {
    this.failures += 1;
    this.failingSince ??= this.#deps.now();
    this.lastError = error;
    this.#deps.onRefused(status);
    await this.#deps.database.pool.query({
      name: "ship-refused",
      text: `insert into prospect.delivery_attempts (attempt_id, job_id, from_sequence, to_sequence, status, error, duration_ms, created_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      values: [
        uuidv7(),
        this.jobId,
        from,
        to,
        status,
        error.slice(0, 500),
        durationMs,
        this.#deps.now(),
      ],
    });
    const delay = Math.max(retryDelayMs(this.failures, this.#deps.random), afterMs ?? 0);
    const { receiver } = this.#deps;
    const before = this.#signsBefore;
    this.#signsBefore = receiver.signs;
    this.#pause = () => receiver.wait(delay, signal, why, before);
  }
}

function timeOf(entry: LogEntry): Date | null {
  const at = /"timestamp":"([^"]+)"/.exec(entry.json)?.[1];
  return at === undefined ? null : new Date(at);
}
