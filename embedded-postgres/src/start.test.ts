import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
