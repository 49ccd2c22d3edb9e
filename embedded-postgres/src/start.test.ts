import { execFile } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, it } from "vitest";
import { startEmbeddedPostgres } from "./start.ts";

const folder = mkdtempSync(join(tmpdir(), "embedded-"));
chmodSync(folder, 0o755); // As root the server runs as another user, who must be able to pass.
const dataDir = join(folder, "data");
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const start = () => startEmbeddedPostgres({ dataDir, throwAway: true, settings: { fsync: "off" } });

it("starts afresh where the data was removed under a server that a killed run left", async () => {
  const left = await start();
  rmSync(dataDir, { recursive: true });
  const fresh = await start();
  expect(fresh).toMatchObject({ adopted: false, url: left.url });
  expect(fresh.pid).not.toBe(left.pid);
  expect(() => process.kill(left.pid, 0)).toThrow("ESRCH");
  await fresh.stop();
}, 120_000);

it("serves two processes that make their first start at the same moment", async () => {
  const both = join(folder, "both");
  const script = `
    import { startEmbeddedPostgres } from ${JSON.stringify(join(import.meta.dirname, "start.ts"))};
    const { url } = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(both)}, throwAway: true, settings: { fsync: "off" } });
    console.log(url);
    process.exit(0);`;
  const ask = () => promisify(execFile)(process.execPath, ["--input-type=module", "-e", script]);
  const [one, other] = await Promise.all([ask(), ask()]);
  expect(one.stdout).toMatch(/^postgresql:/);
  expect(other.stdout).toBe(one.stdout);
  expect(readdirSync(both).filter((name) => name.includes(".new"))).toEqual([]);
  const left = await startEmbeddedPostgres({ dataDir: both });
  expect(left.adopted).toBe(true);
  await left.stop();
}, 120_000);
