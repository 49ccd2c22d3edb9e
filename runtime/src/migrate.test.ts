import { mkdtempSync, writeFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
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

  it("leaves nothing of a file that fails, and names it", async () => {
    writeFileSync(join(folder, "0003_bad.sql"), "create table half (id int); select broken;");
    await expect(migrate({ url: database.url, schema: "sample", folder })).rejects.toThrow(
      "0003_bad.sql",
    );
    expect(await database.query("select 1 from pg_tables where tablename = 'half'")).toEqual([]);
  });
});
