import pg from "pg";
import type { BackendProfile } from "pg-boss";
import type { Tx } from "../db/client.ts";

/** First key of the advisory locks that living workers hold; the second is their number. */
export const instanceLock = 19_539;
const seenEveryMs = 2000;
export const seenWithinSeconds = 8;

/**
 * A machine that is gone without a word ends no connection: the server asks after it, and lets the lock go some ten
 * seconds later instead of two hours. Over a local socket this means nothing, and does nothing.
 */
const noticeSilence =
  "select set_config('tcp_keepalives_idle', '4', false), set_config('tcp_keepalives_interval', '2', false), set_config('tcp_keepalives_count', '3', false)";

/** Engines without session advisory locks tell the living from the dead by when they were last seen. */
export function hasSessionLocks(backend: BackendProfile): boolean {
  return backend === "postgres" || backend === "citus";
}

/**
 * This worker's proof of life: a session lock on a connection of its own. The moment the process dies the server
 * lets the lock go and another worker takes its leads over. `onLost` is called when the connection breaks while the
 * process lives: then others may take over too, and this one must claim anew under another number.
 */
export class Instance {
  readonly number: number;
  readonly #client: pg.Client;
  #seen: NodeJS.Timeout | undefined;
  #left = false;

  private constructor(number: number, client: pg.Client) {
    this.number = number;
    this.#client = client;
  }

  static async join(options: {
    url: string;
    backend: BackendProfile;
    onLost: (error: Error) => void;
  }): Promise<Instance> {
    const client = new pg.Client({
      connectionString: options.url,
      application_name: "leadstream-worker",
      keepAlive: true,
    });
    let instance: Instance | undefined;
    const lost = (error: Error) => {
      if (instance === undefined || instance.#left) return;
      instance.#left = true;
      clearInterval(instance.#seen);
      options.onLost(error);
    };
    client.on("error", lost);
    client.on("end", () => lost(new Error("The connection that proves this worker alive ended.")));
    await client.connect();
    const { rows } = await client.query<{ number: number }>(
      "select nextval('prospect.instance_numbers')::int as number",
    );
    const number = rows[0]?.number ?? 0;
    if (hasSessionLocks(options.backend)) {
      await client.query(noticeSilence);
      await client.query("select pg_advisory_lock($1, $2)", [instanceLock, number]);
    }
    await client.query("insert into prospect.instances (instance) values ($1)", [number]);
    const joined = new Instance(number, client);
    instance = joined;
    if (!hasSessionLocks(options.backend))
      joined.#seen = setInterval(() => joined.#touch(lost), seenEveryMs);
    return joined;
  }

  async leave(): Promise<void> {
    if (this.#left) return;
    this.#left = true;
    clearInterval(this.#seen);
    await this.#client.query("delete from prospect.instances where instance = $1", [this.number]);
    await this.#client.end();
  }

  /** Ends the session as a crash would: for a worker that could not finish in time. */
  async abandon(): Promise<void> {
    if (this.#left) return;
    this.#left = true;
    clearInterval(this.#seen);
    await this.#client.end();
  }

  #touch(lost: (error: Error) => void): void {
    this.#client
      .query("update prospect.instances set seen_at = now() where instance = $1", [this.number])
      .then(({ rowCount }) => {
        if (rowCount === 0)
          lost(new Error("This worker was not seen for too long and counts as dead."));
      })
      .catch(lost);
  }
}

/** Numbers of the workers that are gone and whose work nobody has taken over yet. */
export async function deadInstances(tx: Tx, backend: BackendProfile): Promise<number[]> {
  const { rows } = hasSessionLocks(backend)
    ? await tx.query<{ instance: number }>({
        name: "dead-instances",
        text: `select i.instance from prospect.instances i
               where not exists (
                 select 1 from pg_locks l
                 where l.locktype = 'advisory' and l.classid = ${instanceLock} and l.objid = i.instance::oid and l.objsubid = 2
                   and l.database = (select oid from pg_database where datname = current_database())
               )`,
      })
    : await tx.query<{ instance: number }>(
        `select instance from prospect.instances where seen_at < now() - interval '${seenWithinSeconds} seconds'`,
      );
  return rows.map((row) => row.instance);
}
