import { join } from "node:path";
import { openDatabase, type Database, type DatabaseOptions } from "@leadstream/runtime/database";
import { migrate } from "@leadstream/runtime/migrate";
import type { NodePgDatabase, NodePgQueryResultHKT } from "drizzle-orm/node-postgres";
import type { PgDatabase } from "drizzle-orm/pg-core";
import * as schema from "./schema.ts";

export type Schema = typeof schema;
export type WebappDatabase = Database<Schema>;

export type WebappDb = NodePgDatabase<Schema>;

/** What a verb hands to its helpers: a transaction, or `db` itself where a test rolls back around it. */
export type AnyTx = PgDatabase<NodePgQueryResultHKT, Schema>;

export function openWebappDatabase(
  options: Omit<DatabaseOptions<Schema>, "schema">,
): WebappDatabase {
  return openDatabase({ ...options, schema });
}

/** Brings the schema `webapp` to the newest migration; answers the names applied now. */
export function migrateWebapp(url: string): Promise<string[]> {
  return migrate({ url, schema: "webapp", folder: join(import.meta.dirname, "migrations") });
}
