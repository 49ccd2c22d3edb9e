import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import pg from "pg";
import { prepareRepeated } from "./prepare-repeated.ts";

/** There is no database at this address, or not for this user. Its message says why, and holds no secret. */
export class DatabaseUnusable extends Error {
  override readonly name = "DatabaseUnusable";

  constructor(cause: unknown) {
    const { message = "", code = "" } = cause as { message?: string; code?: string };
    super(message || code, { cause });
  }
}

export type Tables = Record<string, unknown>;

export interface Database<T extends Tables> {
  db: NodePgDatabase<T>;
  pool: pg.Pool;
  url: string;
  close(): Promise<void>;
}

/** The transaction that a verb hands to its helpers; `db` itself fits too where a test rolls back around it. */
export type Tx<T extends Tables> = Parameters<Parameters<NodePgDatabase<T>["transaction"]>[0]>[0];

export interface DatabaseOptions<T extends Tables> {
  url: string;
  schema: T;
  /** Connections at most. The embedded server allows 60 in all. */
  max?: number;
  applicationName: string;
  /** An idle connection died, as when the server restarts: the pool replaces it, the caller logs it. */
  onIdleError: (error: Error) => void;
}

/** One driver, one dialect: PostgreSQL and what speaks its protocol. */
export function openDatabase<T extends Tables>(options: DatabaseOptions<T>): Database<T> {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.max ?? 10,
    application_name: options.applicationName,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
  });
  let closing = false;
  // A server that is stopped with us may end a session before our farewell reaches it.
  pool.on("error", (error) => {
    if (!closing) options.onIdleError(error);
  });
  // A connection that breaks while it is lent out tells nobody but itself, and an unheard error ends the process. Its
  // query fails and says so; here it only has to be heard.
  pool.on("connect", (client) => {
    client.on("error", () => undefined);
    prepareRepeated(client);
  });
  const db = drizzle(pool, { schema: options.schema });
  const ofConnection = new WeakMap<pg.PoolClient, NodePgDatabase<T>>();
  // Drizzle's own keeps the connection for ever when `begin` fails, as it does on each one that a restart of the server
  // has cut: a few restarts and the pool is empty.
  db.transaction = async (work, config) => {
    const connection = await pool.connect();
    try {
      const own = ofConnection.get(connection) ?? drizzle(connection, { schema: options.schema });
      ofConnection.set(connection, own);
      return await own.transaction(work, config);
    } finally {
      connection.release();
    }
  };
  return {
    db,
    pool,
    url: options.url,
    close: () => {
      closing = true;
      return pool.end();
    },
  };
}
