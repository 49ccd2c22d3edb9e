/**
 * Real PostgreSQL for tests: one server a run (started by `postgres-for-the-run.ts`), one database a file, made
 * from a template that holds the migrations. In a test file:
 *
 *   const database = await createTestDatabase({ schema: "prospect", migrations: folder });   // in beforeAll
 *   database.url; await database.query("select 1"); await database.drop();                   // drop in afterAll
 *
 * `migrations` may be several folders or one; each with the name of its schema.
 */
import { createHash, randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { inject } from "vitest";
import { migrate } from "../migrate.ts";

declare module "vitest" {
  interface ProvidedContext {
    postgresUrl: string;
  }
}

export interface Migrations {
  schema: string;
  folder: string;
}

export interface TestDatabase {
  url: string;
  query<R extends pg.QueryResultRow>(sql: string, values?: unknown[]): Promise<R[]>;
  drop(): Promise<void>;
}

export async function createTestDatabase(...migrations: Migrations[]): Promise<TestDatabase> {
  const server = inject("postgresUrl");
  const template = await makeTemplate(server, migrations);
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await admin(server, `create database ${name} template ${template}`);
  const url = on(server, name);
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  pool.on("error", () => undefined); // `drop database … with (force)` and tests that stop the server end idle sessions.
  return {
    url,
    query: async <R extends pg.QueryResultRow>(sql: string, values: unknown[] = []) =>
      (await pool.query<R>(sql, values)).rows,
    drop: async () => {
      await pool.end();
      await admin(server, `drop database if exists ${name} with (force)`);
    },
  };
}

/** The name carries the migrations' hash, so a changed file makes a new template and never a stale one. */
async function makeTemplate(server: string, migrations: Migrations[]): Promise<string> {
  const hash = createHash("sha256");
  for (const { schema, folder } of migrations) {
    hash.update(schema);
    for (const file of readdirSync(folder)
      .filter((f) => f.endsWith(".sql"))
      .sort())
      hash.update(file).update(readFileSync(join(folder, file)));
  }
  const name = `template_${hash.digest("hex").slice(0, 24)}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(hashtext('leadstream-test-template'))");
    const known = await client.query("select 1 from pg_database where datname = $1", [name]);
    if (known.rowCount === 0) {
      const draft = `draft_${randomUUID().replaceAll("-", "")}`;
      await client.query(`create database ${draft}`);
      for (const { schema, folder } of migrations)
        await migrate({ url: on(server, draft), schema, folder });
      await client.query(`alter database ${draft} rename to ${name}`);
    }
  } finally {
    await client.end();
  }
  return name;
}

async function admin(server: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** The same server, another database; keeps the socket folder that stands in the query. */
export function on(server: string, database: string): string {
  return server.replace(/^(postgres(?:ql)?:\/\/[^/]*\/)[^?]*/, `$1${database}`);
}
