import { EventEmitter } from "node:events";
import pg from "pg";
import type { BackendProfile } from "pg-boss";

const channel = "leadstream_prospect";

export type Wake =
  | { kind: "log" | "cancel"; jobId: string }
  | { kind: "work" }
  | { kind: "reconnected" };

/** CockroachDB has no LISTEN, YugabyteDB none by default: there the polls alone carry news between processes. */
export function hasNotify(backend: BackendProfile): boolean {
  return backend === "postgres" || backend === "citus";
}

/**
 * Wake-ups between the processes that share the database, and within this one. Never data: whoever is woken reads
 * the rows, and whoever is not has a poll behind it.
 *
 * Called after commit. Within the process it is heard at once; other processes hear one NOTIFY per flush, because a
 * NOTIFY inside each hot transaction costs a third of the throughput.
 */
export class Wakes {
  readonly #emitter = new EventEmitter<{ wake: [Wake] }>();
  readonly #url: string;
  readonly #pool: Pick<pg.Pool, "query">;
  readonly #onError: (error: Error) => void;
  readonly #notifies: boolean;
  #pending = new Set<string>();
  #flushing = false;
  #listener: pg.Client | undefined;
  #stopped = false;
  #reconnect: NodeJS.Timeout | undefined;
  readonly #origin = `${process.pid}.${Math.floor(performance.timeOrigin + performance.now())}`;

  constructor(options: {
    url: string;
    notifies?: boolean;
    pool: Pick<pg.Pool, "query">;
    onError: (error: Error) => void;
  }) {
    this.#url = options.url;
    this.#pool = options.pool;
    this.#onError = options.onError;
    this.#notifies = options.notifies ?? true;
    this.#emitter.setMaxListeners(0);
  }

  on(hear: (wake: Wake) => void): () => void {
    this.#emitter.on("wake", hear);
    return () => this.#emitter.off("wake", hear);
  }

  /** Resolves at the first wake that matches, and at the latest after the poll that stands behind it. */
  until(matches: (wake: Wake) => boolean, pollMs: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        forget();
        signal.removeEventListener("abort", end);
        resolve();
      };
      const timer = setTimeout(end, pollMs);
      const forget = this.on((wake) => (matches(wake) ? end() : undefined));
      signal.addEventListener("abort", end);
      if (signal.aborted) end();
    });
  }

  send(wake: Exclude<Wake, { kind: "reconnected" }>): void {
    this.#emitter.emit("wake", wake);
    if (!this.#notifies) return;
    this.#pending.add(wake.kind === "work" ? "work" : `${wake.kind} ${wake.jobId}`);
    if (!this.#flushing) void this.#flush();
  }

  async start(): Promise<void> {
    if (this.#notifies) await this.#listen();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#reconnect);
    const listener = this.#listener;
    this.#listener = undefined;
    await listener?.end();
  }

  async #flush(): Promise<void> {
    this.#flushing = true;
    try {
      // One turn of the loop, so that what commits together is announced together.
      await new Promise((resume) => setImmediate(resume));
      while (this.#pending.size > 0 && !this.#stopped) {
        const messages = [...this.#pending].map((message) => `${this.#origin} ${message}`);
        this.#pending = new Set();
        await this.#pool.query({
          name: "journal-notify",
          text: `select pg_notify('${channel}', message) from unnest($1::text[]) as message`,
          values: [messages],
        });
      }
    } catch (error) {
      // The polls behind the wake-ups carry on; nothing is lost but speed.
      this.#onError(error as Error);
    } finally {
      this.#flushing = false;
    }
  }

  async #listen(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.#url,
      application_name: "leadstream-prospect-listen",
      keepAlive: true,
    });
    client.on("notification", ({ payload = "" }) => this.#hear(payload));
    const lost = (error: Error) => {
      if (this.#listener !== client) return;
      this.#listener = undefined;
      if (!this.#stopped) {
        this.#onError(error);
        this.#later();
      }
    };
    client.on("error", lost);
    client.on("end", () => lost(new Error("The LISTEN connection ended.")));
    await client.connect();
    this.#listener = client;
    await client.query(`listen ${channel}`);
    this.#emitter.emit("wake", { kind: "reconnected" });
  }

  #later(): void {
    clearTimeout(this.#reconnect);
    this.#reconnect = setTimeout(() => {
      this.#listen().catch((error: Error) => {
        this.#listener = undefined;
        if (this.#stopped) return;
        this.#onError(error);
        this.#later();
      });
    }, 500);
  }

  #hear(payload: string): void {
    const [origin, kind, ...rest] = payload.split(" ");
    if (origin === this.#origin) return; // heard when it was sent
    if (kind === "work") this.#emitter.emit("wake", { kind });
    else if (kind === "log" || kind === "cancel")
      this.#emitter.emit("wake", { kind, jobId: rest.join(" ") });
  }
}
