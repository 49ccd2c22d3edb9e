import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { DatabaseUnusable } from "./database.ts";

// A server that takes the connection and says nothing would hold the start for ever.
const connectWithinMs = 10_000;

/**
 * Applies the `NNNN_name.sql` files of `folder` that the schema has not seen, each in its own transaction,
 * in order of name. Migrators race when two processes start together, so all of it runs under one advisory lock.
 * Answers the names applied now.
 */
export async function migrate(options: {
  url: string;
  schema: string;
  folder: string;
}): Promise<string[]> {
  const client = new pg.Client({
    connectionString: options.url,
    application_name: "leadstream-migrate",
    connectionTimeoutMillis: connectWithinMs,
  });
  client.on("error", () => undefined); // the query that is under way, or the next one, fails with it
  const schema = pg.escapeIdentifier(options.schema);
  const applied: string[] = [];
  try {
    try {
      await client.connect();
      await client.query("select pg_advisory_lock(hashtext($1))", [
        `leadstream-migrate-${options.schema}`,
      ]);
      await client.query(`create schema if not exists ${schema}`);
      await client.query(
        `create table if not exists ${schema}.migrations (name text primary key, applied_at timestamptz not null default now())`,
      );
    } catch (error) {
      throw new DatabaseUnusable(error);
    }
    const seen = new Set(
      (await client.query<{ name: string }>(`select name from ${schema}.migrations`)).rows.map(
        (r) => r.name,
      ),
    );
    const names = (await readdir(options.folder))
      .filter((name) => /^\d{4}_[\w-]+\.sql$/.test(name))
      .sort();
    for (const name of names) {
      if (seen.has(name)) continue;
      const sql = await readFile(join(options.folder, name), "utf8");
      await client.query("begin");
      try {
        await client.query(`set local search_path to ${schema}, public`);
        await client.query(sql);
        await client.query(`insert into ${schema}.migrations (name) values ($1)`, [name]);
        await client.query("commit");
      } catch (error) {
        await client.query("rollback");
        throw new Error(`The migration ${name} of ${options.schema} failed.`, { cause: error });
      }
      applied.push(name);
    }
  } finally {
    await client.end();
  }
  return applied;
}
