import { createServer, type AddressInfo } from "node:net";
import { mkdtempSync, writeFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DatabaseUnusable } from "./database.ts";
import { migrate } from "./migrate.ts";
import { createTestDatabase, type TestDatabase } from "./testing/database.ts";

describe("migrating a schema", () => {
  let database: TestDatabase;
  let folder: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    folder = mkdtempSync(join(tmpdir(), "migrations-"));
    writeFileSync(join(folder, "0001_one.sql"), "create table one (id int primary key);");
    writeFileSync(join(folder, "0002_two.sql"), "alter table one add column name text;");
    writeFileSync(join(folder, "notes.txt"), "not a migration");
  });
  afterAll(async () => {
    await database.drop();
    rmSync(folder, { recursive: true });
  });

  it("applies each file once, whoever starts first of three", async () => {
    const runs = await Promise.all(
      [1, 2, 3].map(() => migrate({ url: database.url, schema: "sample", folder })),
    );
    expect(runs.map((names) => names.length).sort()).toEqual([0, 0, 2]);
    expect(await database.query("select id, name from sample.one")).toEqual([]);
  });

  it("says of a database that cannot be used why", async () => {
    const refusal = async (url: string) => {
      const error: unknown = await migrate({ url, schema: "sample", folder }).catch((e) => e);
      expect(error).toBeInstanceOf(DatabaseUnusable);
      return (error as Error).message;
    };
    const nowhere = new URL(database.url.replace("@/", "@socket/"));
    const database404 = database.url.replace(nowhere.pathname, "/no_such_database");
    expect(await refusal(database404)).toContain("no_such_database");
    // A web server answers in words that are none of PostgreSQL's; one that hangs up says nothing at all.
    const other = createServer((socket) => socket.resume().end("HTTP/1.1 400 Bad Request\r\n\r\n"));
    await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
    const { port } = other.address() as AddressInfo;
    expect(await refusal(`postgresql://me:hunter2@127.0.0.1:${port}/x`)).not.toContain("hunter2");
    await new Promise((done) => other.close(done));
    expect(await refusal(`postgresql://me:hunter2@127.0.0.1:${port}/x`)).toContain("ECONNREFUSED");
  });

  it("leaves nothing of a file that fails, and names it", async () => {
    writeFileSync(join(folder, "0003_bad.sql"), "create table half (id int); select broken;");
    await expect(migrate({ url: database.url, schema: "sample", folder })).rejects.toThrow(
      "0003_bad.sql",
    );
    expect(await database.query("select 1 from pg_tables where tablename = 'half'")).toEqual([]);
  });
});
