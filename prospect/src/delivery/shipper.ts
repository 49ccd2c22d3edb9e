import type { Log } from "@leadstream/runtime/log";
import type { BackendProfile } from "pg-boss";
import type { Agent } from "undici";
import type { ProspectDatabase } from "../db/client.ts";
import type { Wakes } from "../journal/wake.ts";
import { hasSessionLocks } from "../pipeline/instance.ts";
import { DeliveryLeader, type Leadership } from "./leader.ts";
import { DeliveryLease } from "./lease.ts";
import type { DeliveryMetrics } from "./metrics.ts";
import { createDeliveryAgent } from "./post-batch.ts";
import { pruneLog } from "./prune.ts";
import { Receiver } from "./receiver.ts";
import { JobShipment } from "./ship.ts";
import { Slots } from "./slots.ts";

export interface ShipperOptions {
  database: ProspectDatabase;
  backend: BackendProfile;
  wakes: Wakes;
  log: Log;
  now: () => Date;
  url: string;
  secrets: readonly string[];
  metrics: DeliveryMetrics;
  random?: () => number;
  jobsAtOnce?: number;
  alarmAfterMs?: number;
}

export interface StalledJob {
  job_id: string;
  failing_since: string;
  failures: number;
  last_error: string | null;
  alarm: boolean;
}

const pollMs = 1000;
const pruneMs = 10 * 60_000;

/** Ships the logs of all jobs that have news: one request in flight per job, jobs side by side. */
export class Shipper {
  readonly #options: ShipperOptions;
  readonly #agent: Agent;
  readonly #leader: Leadership;
  readonly #shipments = new Map<string, { shipment: JobShipment; done: Promise<void> }>();
  readonly #news = new Set<string>();
  readonly #alarmed = new Set<string>();
  readonly #unsubscribe: () => void;
  readonly #slots: Slots;
  #timers: NodeJS.Timeout[] = [];
  #signal: AbortSignal | undefined;
  readonly #receiver: Receiver;
  #looking = false;
  #lookAgain = false;

  constructor(options: ShipperOptions) {
    this.#options = options;
    const jobsAtOnce = options.jobsAtOnce ?? 16;
    this.#slots = new Slots(jobsAtOnce, () => {
      if (this.#news.size > 0) void this.#look(false);
    });
    this.#agent = createDeliveryAgent(jobsAtOnce);
    this.#receiver = new Receiver(options.url);
    const leadership = {
      onLead: (lost: AbortSignal) => this.#lead(lost),
      onError: (error: Error) =>
        options.log.warn({ err: error }, "Delivery lost its lock and tries again."),
    };
    this.#leader = hasSessionLocks(options.backend)
      ? new DeliveryLeader({ url: options.database.url, ...leadership })
      : new DeliveryLease({ pool: options.database.pool, ...leadership });
    this.#unsubscribe = options.wakes.on((wake) => {
      if (wake.kind === "log") this.#hasNews(wake.jobId);
      if (wake.kind === "reconnected") void this.#look();
    });
  }

  start(): void {
    this.#leader.start();
  }

  async stop(): Promise<void> {
    this.#unsubscribe();
    for (const timer of this.#timers) clearInterval(timer);
    this.#timers = [];
    await this.#leader.stop();
    await Promise.all([...this.#shipments.values()].map(({ done }) => done));
    await this.#agent.close();
  }

  /** How loaded the receiver says it is, 0 to 3. */
  get receiverLevel(): number {
    return this.#receiver.shedLevel;
  }

  get leads(): boolean {
    return this.#leader.leads;
  }

  /** Jobs whose delivery is being refused just now, the longest first. */
  stalled(): StalledJob[] {
    const alarmAfterMs = this.#options.alarmAfterMs ?? 60_000;
    return [...this.#shipments.values()]
      .flatMap(({ shipment: { jobId, failingSince, failures, lastError } }) =>
        failingSince === null
          ? []
          : [
              {
                job_id: jobId,
                failing_since: failingSince.toISOString(),
                failures,
                last_error: lastError,
                alarm: this.#options.now().getTime() - failingSince.getTime() >= alarmAfterMs,
              },
            ],
      )
      .sort((a, b) => (a.failing_since < b.failing_since ? -1 : 1));
  }

  #lead(lost: AbortSignal): void {
    this.#signal = lost;
    for (const timer of this.#timers) clearInterval(timer);
    const prune = () =>
      void pruneLog(this.#options.database, this.#options.now()).catch((error: unknown) =>
        this.#options.log.warn({ err: error }, "Old log rows could not be pruned."),
      );
    this.#timers = [
      setInterval(() => void this.#look(), pollMs),
      setInterval(() => this.#watch(), pollMs),
      setInterval(prune, pruneMs),
    ];
    lost.addEventListener("abort", () => {
      for (const timer of this.#timers) clearInterval(timer);
      this.#timers = [];
    });
    void this.#look();
  }

  #hasNews(jobId: string): void {
    this.#news.add(jobId);
    void this.#look(false);
  }

  /** Starts shipments for jobs with news; the poll also finds those nobody announced. */
  async #look(poll = true): Promise<void> {
    if (this.#looking) {
      this.#lookAgain ||= poll;
      return;
    }
    this.#looking = true;
    try {
      do {
        const all = poll || this.#lookAgain;
        this.#lookAgain = false;
        const signal = this.#signal;
        if (signal === undefined || signal.aborted) return;
        const room = this.#slots.free;
        // News of a job that is being shipped stays noted until its shipment ends.
        const told = [...this.#news].filter((jobId) => !this.#shipments.has(jobId));
        if (room <= 0 || (!all && told.length === 0)) return;
        for (const jobId of told) this.#news.delete(jobId);
        const { rows } = await this.#options.database.pool.query<{
          job_id: string;
          acknowledged_sequence: number;
        }>({
          name: all ? "jobs-behind" : "jobs-told",
          text: `select job_id, acknowledged_sequence from prospect.jobs
                 where last_sequence > acknowledged_sequence and not job_id = any($1) ${all ? "" : "and job_id = any($3)"}
                 order by acknowledged_sequence, created_at limit $2`,
          values: [[...this.#shipments.keys()], room, ...(all ? [] : [told])],
        });
        for (const row of rows) this.#ship(row.job_id, row.acknowledged_sequence, signal);
      } while (this.#lookAgain || [...this.#news].some((jobId) => !this.#shipments.has(jobId)));
    } catch (error) {
      this.#options.log.warn(
        { err: error },
        "Delivery could not look for news; the poll comes again.",
      );
    } finally {
      this.#looking = false;
    }
  }

  #ship(jobId: string, acknowledged: number, signal: AbortSignal): void {
    const { database, log, now, url, secrets, metrics, random = Math.random } = this.#options;
    const shipment = new JobShipment(
      {
        database,
        log,
        now,
        url,
        secrets,
        dispatcher: this.#agent,
        random,
        onDelivered: (events, oldest) => metrics.delivered(events, oldest, now()),
        onRefused: (status) => metrics.refused(status),
        receiver: this.#receiver,
        slots: this.#slots,
      },
      jobId,
      acknowledged,
    );
    const done = shipment
      .run(signal)
      .catch((error: unknown) =>
        log.warn({ err: error, jobId }, "A shipment broke off; the poll starts it again."),
      )
      .finally(() => {
        this.#shipments.delete(jobId);
        this.#alarmed.delete(jobId);
        if (this.#news.size > 0) void this.#look(false);
      });
    this.#shipments.set(jobId, { shipment, done });
  }

  #watch(): void {
    const stalled = this.stalled();
    const [longest] = stalled;
    this.#options.metrics.stalledSeconds(
      longest === undefined
        ? 0
        : (this.#options.now().getTime() - Date.parse(longest.failing_since)) / 1000,
    );
    for (const job of stalled) {
      if (!job.alarm || this.#alarmed.has(job.job_id)) continue;
      this.#alarmed.add(job.job_id);
      this.#options.log.error(
        { ...job },
        "Delivery to the web app makes no progress. Events are kept and sent when it answers.",
      );
    }
  }
}
