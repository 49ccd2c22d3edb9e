import type { TestDatabase } from "@leadstream/runtime/testing/database";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openProspectDatabase, type ProspectDatabase } from "../db/client.ts";
import { createProspectDatabase } from "../pipeline/testing/start-service.ts";
import { pruneLog } from "./prune.ts";

let test: TestDatabase;
let database: ProspectDatabase;
const now = new Date("2026-11-22T12:00:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 3_600_000);

beforeAll(async () => {
  test = await createProspectDatabase();
  database = await openProspectDatabase({ url: test.url, max: 2, onIdleError: () => undefined });
});
afterAll(async () => {
  await database.close();
  await test.drop();
});

it("forgets only what was acknowledged and is seven days old", async () => {
  await test.query(
    `insert into prospect.jobs (job_id, user_id, group_id, source, query, max_leads, input_hash, status, last_sequence, acknowledged_sequence, created_at)
     values ('job', 'user', 'group', 'list', '', 1, '', 'running', 4, 3, $1)`,
    [daysAgo(9)],
  );
  for (const [sequence, at] of [
    [1, daysAgo(8)],
    [2, daysAgo(7.01)],
    [3, daysAgo(6.99)],
    [4, daysAgo(8)],
  ] as const)
    await test.query(
      `insert into prospect.events (job_id, sequence, event_id, event_type, body, created_at)
       values ('job', $1, gen_random_uuid(), 'pipeline_start', '{}', $2)`,
      [sequence, at],
    );
  expect(await pruneLog(database, now)).toBe(2);
  expect(await test.query("select sequence from prospect.events order by sequence")).toEqual([
    { sequence: 3 },
    { sequence: 4 },
  ]);
  // What was not acknowledged stays however old it gets.
  expect(await pruneLog(database, new Date("2027-11-22T12:00:00Z"))).toBe(1);
  expect(await test.query("select sequence from prospect.events")).toEqual([{ sequence: 4 }]);
});
