import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "./database.ts";
import { createTestDatabase, type TestDatabase } from "./testing/database.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

describe("connections to the database", () => {
  it("are missed while they are needed, and not once they are being closed", async () => {
    const lost: string[] = [];
    const opened = openDatabase({
      url: database.url,
      schema: {},
      applicationName: "test-database",
      onIdleError: (error) => lost.push(error.message),
    });
    await opened.pool.query("select 1");
    const cut = new Promise((resume) => opened.pool.once("error", resume));
    await database.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'test-database'",
    );
    await cut;
    expect(lost).toEqual(["terminating connection due to administrator command"]);

    await opened.pool.query("select 1");
    const closed = opened.close();
    // What the pool says of a session that the server ends before our farewell arrives.
    opened.pool.emit("error", new Error("terminating connection"), undefined);
    await closed;
    expect(lost).toHaveLength(1);
  });
});
