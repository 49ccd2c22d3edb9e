import pg from "pg";
import { instanceLock } from "../pipeline/instance.ts";

/** The right to ship, held by one process at a time. */
export interface Leadership {
  readonly leads: boolean;
  start(): void;
  stop(): Promise<void>;
}

const retryMs = 1000;
// Second key of the lock; workers' numbers start at 1.
const deliveryLock = 0;

/**
 * One process at a time ships, so that a job never has two requests in flight. The lock belongs to a session: when
 * its process dies, another one that waits takes over within a second.
 */
export class DeliveryLeader implements Leadership {
  readonly #url: string;
  readonly #onLead: (lost: AbortSignal) => void;
  readonly #onError: (error: Error) => void;
  #client: pg.Client | undefined;
  #lost = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(options: {
    url: string;
    onLead: (lost: AbortSignal) => void;
    onError: (error: Error) => void;
  }) {
    this.#url = options.url;
    this.#onLead = options.onLead;
    this.#onError = options.onError;
  }

  get leads(): boolean {
    return this.#client !== undefined;
  }

  start(): void {
    void this.#try();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    const client = this.#client;
    this.#client = undefined;
    this.#lost.abort();
    await client?.end();
  }

  async #try(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.#url,
      application_name: "leadstream-delivery",
      keepAlive: true,
    });
    const lost = (error: Error) => {
      if (this.#client !== client) return;
      this.#client = undefined;
      this.#lost.abort();
      if (this.#stopped) return;
      this.#onError(error);
      this.#later();
    };
    client.on("error", lost);
    client.on("end", () => lost(new Error("The connection that holds the delivery lock ended.")));
    try {
      await client.connect();
      // Waits for its turn on the server: a take-over is as quick as the other's end is noticed.
      await client.query("select pg_advisory_lock($1, $2)", [instanceLock, deliveryLock]);
    } catch (error) {
      await client.end().catch(() => undefined); // it never worked
      if (this.#stopped) return;
      this.#onError(error as Error);
      this.#later();
      return;
    }
    if (this.#stopped) {
      await client.end();
      return;
    }
    this.#client = client;
    this.#lost = new AbortController();
    this.#onLead(this.#lost.signal);
  }

  #later(): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(() => void this.#try(), retryMs);
  }
}
