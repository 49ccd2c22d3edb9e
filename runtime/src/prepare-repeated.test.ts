import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase, type Database } from "./database.ts";
import { createTestDatabase, type TestDatabase } from "./testing/database.ts";

let test: TestDatabase;
let database: Database<Record<string, never>>;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(async () => {
  await database.close();
  await test.drop();
});

/** A fresh connection, and only one. */
async function open(): Promise<void> {
  await database?.close();
  database = openDatabase({
    url: test.url,
    schema: {},
    max: 1,
    applicationName: "test",
    onIdleError: (error) => {
      throw error;
    },
  });
}
const ask = async (text: string, values?: unknown[]) =>
  (await database.pool.query<{ n: number }>(text, values)).rows[0]?.n;
const prepared = async () =>
  (await database.pool.query<{ statement: string }>("select statement from pg_prepared_statements"))
    .rows;

describe("a query that a connection repeats", () => {
  it("is prepared from its third use on, and answers the same", async () => {
    await open();
    const answers: unknown[] = [];
    for (const n of [1, 2, 3, 4]) {
      answers.push(await ask("select $1::int + 1 as n", [n]));
      expect((await prepared()).length).toBe(n < 3 ? 0 : 1);
    }
    expect(answers).toEqual([2, 3, 4, 5]);
  });

  it("is left alone without values, and keeps a name of its own", async () => {
    await open();
    for (let i = 0; i < 5; i += 1) {
      expect(await ask("select 7 as n")).toBe(7);
      await database.pool.query({ name: "mine", text: "select $1::int as n", values: [i] });
    }
    expect(await prepared()).toEqual([{ statement: "select $1::int as n" }]);
  });

  it("that fails once goes on working", async () => {
    await open();
    for (let i = 0; i < 4; i += 1) expect(await ask("select 12 / $1::int as n", [3])).toBe(4);
    await expect(ask("select 12 / $1::int as n", [0])).rejects.toThrow("division by zero");
    const client = await database.pool.connect();
    const divide = async (by: number) =>
      (await client.query<{ n: number }>("select 12 / $1::int as n", [by])).rows[0]?.n;
    for (let i = 0; i < 4; i += 1) expect(await divide(3)).toBe(4);
    await client.query("begin");
    await expect(divide(0)).rejects.toThrow("division by zero");
    await expect(divide(4)).rejects.toThrow("aborted");
    await client.query("rollback");
    expect(await divide(4)).toBe(3);
    client.release();
  });

  it("leaves the server a bounded number of statements, however many texts there are", async () => {
    await open();
    for (let i = 0; i < 300; i += 1)
      for (let use = 0; use < 3; use += 1)
        expect(await ask(`select $1::int + ${i} as n`, [1])).toBe(1 + i);
    expect((await prepared()).length).toBe(250);
  });

  it("is prepared where the query builder sends it", async () => {
    await open();
    const { sql } = await import("drizzle-orm");
    for (let n = 0; n < 4; n += 1) {
      const { rows } = await database.db.transaction((tx) =>
        tx.execute(sql`select ${n}::int as n`),
      );
      expect(rows).toEqual([{ n }]);
    }
    expect(await prepared()).toEqual([{ statement: "select $1::int as n" }]);
  });
});
