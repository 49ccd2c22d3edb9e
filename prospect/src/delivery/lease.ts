import { randomUUID } from "node:crypto";
import type pg from "pg";
import type { Leadership } from "./leader.ts";

const lastsMs = 6000;
const renewMs = 2000;

/**
 * The same promise as the session lock's on engines that have none: one process ships at a time. The holder counts by
 * its own clock from before it asked, so it stops before anybody else may start.
 */
export class DeliveryLease implements Leadership {
  readonly #pool: Pick<pg.Pool, "query">;
  readonly #onLead: (lost: AbortSignal) => void;
  readonly #onError: (error: Error) => void;
  readonly #holder = randomUUID();
  #held: AbortController | undefined;
  #timer: NodeJS.Timeout | undefined;
  #expiry: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(options: {
    pool: Pick<pg.Pool, "query">;
    onLead: (lost: AbortSignal) => void;
    onError: (error: Error) => void;
  }) {
    this.#pool = options.pool;
    this.#onLead = options.onLead;
    this.#onError = options.onError;
  }

  get leads(): boolean {
    return this.#held !== undefined;
  }

  start(): void {
    void this.#ask();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    const held = this.leads;
    this.#lose();
    if (held)
      await this.#pool.query(
        "delete from prospect.leases where name = 'delivery' and holder = $1",
        [this.#holder],
      );
  }

  async #ask(): Promise<void> {
    const asked = performance.now();
    try {
      const { rowCount } = await this.#pool.query(
        `insert into prospect.leases (name, holder, expires_at) values ('delivery', $1, now() + $2 * interval '1 millisecond')
         on conflict (name) do update set holder = excluded.holder, expires_at = excluded.expires_at
         where leases.holder = excluded.holder or leases.expires_at < now()`,
        [this.#holder, lastsMs],
      );
      if (rowCount === 0) this.#lose();
      else this.#hold(asked);
    } catch (error) {
      this.#onError(error as Error); // it runs out by itself unless a renewal comes through
    }
    if (!this.#stopped) this.#timer = setTimeout(() => void this.#ask(), renewMs);
  }

  #hold(asked: number): void {
    if (this.#stopped) return;
    clearTimeout(this.#expiry);
    this.#expiry = setTimeout(
      () => this.#lose(),
      Math.max(0, lastsMs - renewMs / 2 - (performance.now() - asked)),
    );
    if (this.#held !== undefined) return;
    this.#held = new AbortController();
    this.#onLead(this.#held.signal);
  }

  #lose(): void {
    clearTimeout(this.#expiry);
    const held = this.#held;
    this.#held = undefined;
    held?.abort();
  }
}
