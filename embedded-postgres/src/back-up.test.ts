import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, expect, it } from "vitest";
import { backUpCluster } from "./back-up.ts";
import { restoreCluster } from "./restore.ts";
import { startEmbeddedPostgres } from "./start.ts";

const folder = mkdtempSync(join(tmpdir(), "backup-"));
chmodSync(folder, 0o755); // As root the server runs as another user, who must be able to pass.
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const start = (dataDir: string) => startEmbeddedPostgres({ dataDir, throwAway: true });

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

it("copies a cluster that is being written to, as it stood at one moment after the beginning", async () => {
  const [from, to, copy] = ["from", "to", "copy"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const server = await start(from);
  const client = await connect(server.url);
  // Two tables that only ever change together.
  await client.query("create table lines (n int primary key, text text)");
  await client.query("create table sums (total bigint)");
  await client.query("insert into sums values (0)");
  let written = 0;
  const write = async () => {
    written += 1;
    await client.query("begin");
    await client.query("insert into lines values ($1, repeat('x', 2000))", [written]);
    await client.query("update sums set total = total + $1", [written]);
    await client.query("commit");
  };
  for (let n = 0; n < 200; n += 1) await write();
  const before = written;
  const end = new AbortController();
  const writing = (async () => {
    while (!end.signal.aborted) await write();
  })();
  const { files, bytes } = await backUpCluster(server, copy);
  const meanwhile = written;
  end.abort();
  await writing;
  await client.end();
  await server.stop();
  expect(files).toBeGreaterThan(100);
  expect(bytes).toBeGreaterThan(1_000_000);
  expect(meanwhile).toBeGreaterThan(before);

  const { aside, data } = await restoreCluster(to, copy, { suffix: "test" });
  expect({ aside, data }).toEqual({ aside: null, data: join(to, "postgres") });
  const restored = await start(to);
  const reader = await connect(restored.url);
  const { rows } = await reader.query<{ n: number; last: number; sum: string; total: string }>(
    "select count(*)::int as n, max(n) as last, sum(n) as sum, (select total from sums) as total from lines",
  );
  await reader.end();
  await restored.stop();
  const [found] = rows;
  expect(found?.n).toBe(found?.last);
  expect(found?.sum).toBe(found?.total);
  expect(found?.n).toBeGreaterThanOrEqual(before);
}, 120_000);

it("keeps what stood where a copy is put, and refuses while it is in use", async () => {
  const to = join(folder, "to");
  const other = await start(to);
  await expect(restoreCluster(to, join(folder, "nothing"), { suffix: "test" })).rejects.toThrow(
    "There is no backup in",
  );
  await expect(restoreCluster(to, join(folder, "copy"), { suffix: "test" })).rejects.toThrow(
    /is in use\. Stop the product first/,
  );
  await other.stop();
  const { aside } = await restoreCluster(to, join(folder, "copy"), { suffix: "test" });
  expect(aside).toBe(join(to, "postgres.before-test"));
  expect(existsSync(join(to, "postgres.before-test", "PG_VERSION"))).toBe(true);
  expect(readdirSync(to).filter((name) => name.endsWith(".restoring"))).toEqual([]);
}, 120_000);
