import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLog } from "@leadstream/runtime/log";
import { createTestDatabase, type TestDatabase } from "@leadstream/runtime/testing/database";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWebappDatabase, type WebappDatabase } from "../db/client.ts";
import { workspaces } from "../db/schema.ts";
import { deleted } from "../testing/test-live.ts";
import { appendAllToFeed } from "./append.ts";
import { keptForMs, pruneFeed } from "./prune.ts";
import { readPosition } from "./position.ts";
import { checkWatermark, startWatermark } from "./watermark.ts";

let test: TestDatabase;
let database: WebappDatabase;
const log = createLog("silent", "test");

beforeAll(async () => {
  test = await createTestDatabase({
    schema: "webapp",
    folder: join(import.meta.dirname, "../db/migrations"),
  });
  database = openWebappDatabase({
    url: test.url,
    max: 8,
    applicationName: "test",
    onIdleError: () => undefined,
  });
});
afterAll(async () => {
  await database.close();
  await test.drop();
});

let made = 0;
async function newWorkspace(): Promise<string> {
  const id = `feed${(made += 1)}`;
  await database.db.insert(workspaces).values({ id });
  return id;
}
const append = (id: string, n: number) =>
  database.db.transaction((tx) =>
    appendAllToFeed(
      tx,
      id,
      Array.from({ length: n }, (_, i) => deleted(`${i}`)),
    ),
  );
const revisions = async (id: string) =>
  (
    await test.query<{ revision: string }>(
      "select revision from webapp.feed where workspace_id = $1 order by revision",
      [id],
    )
  ).map((row) => Number(row.revision));
const upTo = (n: number, from = 1) => Array.from({ length: n - from + 1 }, (_, i) => from + i);

describe("appending to a feed", () => {
  it("counts without a gap or a repeat, whoever writes at the same time", async () => {
    const id = await newWorkspace();
    await Promise.all(upTo(40).map((i) => append(id, 1 + (i % 5))));
    const written = upTo(40).reduce((sum, i) => sum + 1 + (i % 5), 0);
    expect(await revisions(id)).toEqual(upTo(written));
  });

  it("leaves no gap behind a transaction that was rolled back", async () => {
    const id = await newWorkspace();
    await append(id, 2);
    const undone = database.db.transaction(async (tx) => {
      await appendAllToFeed(tx, id, [deleted("never")]);
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    await append(id, 1);
    expect(await revisions(id)).toEqual([1, 2, 3]);
  });

  it("keeps workspaces apart", async () => {
    const [one, two] = [await newWorkspace(), await newWorkspace()];
    await Promise.all([append(one, 3), append(two, 2)]);
    expect([await revisions(one), await revisions(two)]).toEqual([
      [1, 2, 3],
      [1, 2],
    ]);
  });
});

describe("pruning a feed", () => {
  it("forgets by age and remembers how far", async () => {
    const id = await newWorkspace();
    await append(id, 5);
    const now = new Date();
    await test.query(
      "update webapp.feed set created_at = $2 where workspace_id = $1 and revision <= 3",
      [id, new Date(now.getTime() - keptForMs - 1_000)],
    );
    expect(await pruneFeed(database.db, now)).toBe(3);
    expect(await revisions(id)).toEqual([4, 5]);
    expect(await readPosition(database.db, id)).toMatchObject({ revision: 5, pruned: 3 });
    expect(await pruneFeed(database.db, now)).toBe(0);
    await append(id, 1);
    expect(await revisions(id)).toEqual([4, 5, 6]);
  });
});

describe("the watermark", () => {
  const epoch = async () =>
    (await test.query<{ epoch: string }>("select epoch from webapp.installation"))[0]?.epoch;

  it("begins a new epoch when the database is older than the machine has seen it, and only then", async () => {
    const dataDir = await mkdtemp(join(tmpdir(), "watermark-"));
    const id = await newWorkspace();
    await append(id, 5);
    const first = await epoch();
    await checkWatermark({ db: database.db, dataDir, log });
    await append(id, 5);
    const watermark = startWatermark({ db: database.db, dataDir, log });
    await watermark.stop();
    await checkWatermark({ db: database.db, dataDir, log });
    expect(await epoch()).toBe(first);

    await test.query("update webapp.feed_heads set revision = 6 where workspace_id = $1", [id]);
    await checkWatermark({ db: database.db, dataDir, log });
    const second = await epoch();
    expect(second).not.toBe(first);
    await checkWatermark({ db: database.db, dataDir, log });
    expect(await epoch()).toBe(second);

    await writeFile(join(dataDir, "feed-watermark.json"), "half a fi");
    await checkWatermark({ db: database.db, dataDir, log });
    expect(await epoch()).toBe(second);
    expect(JSON.parse(await readFile(join(dataDir, "feed-watermark.json"), "utf8"))).toMatchObject({
      epoch: second,
    });
    await rm(dataDir, { recursive: true });
  });
});
