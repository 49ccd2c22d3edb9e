import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer, type AddressInfo, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

// A database that takes the connection and hangs up when it is told to: a start that fails at a known moment.
const database = createServer();
const dataDir = mkdtempSync(join(tmpdir(), "start-"));
beforeAll(async () => {
  database.listen(0, "127.0.0.1");
  await once(database, "listening");
});
afterAll(() => {
  database.close();
  rmSync(dataDir, { recursive: true });
});

function start(settings: Record<string, string> = {}) {
  const { port } = database.address() as AddressInfo;
  const child = spawn(
    process.execPath,
    [...process.execArgv, join(import.meta.dirname, "start.ts")],
    {
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        ...process.env,
        DATABASE_URL: `postgresql://me:hunter2@127.0.0.1:${port}/x`,
        DATA_DIR: dataDir,
        WEBAPP_PORT: "0",
        PROSPECT_PORT: "0",
        ...settings,
      },
    },
  );
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
  child.stdout.setEncoding("utf8");
  return { child, ended: once(child, "close"), errors: () => errors };
}

// The whole product is loaded, which a busy machine needs its time for.
describe("a start", { timeout: 120_000 }, () => {
  it("that fails says why in one line", async () => {
    const { child, ended, errors } = start();
    child.stdout.resume();
    const [socket] = (await once(database, "connection")) as [Socket];
    socket.destroy();
    expect((await ended)[0]).toBe(1);
    expect(errors()).toMatch(/^Leadstream cannot start: DATABASE_URL: [^\n]+\n$/);
    expect(errors()).not.toContain("hunter2");
  });

  it("with a wrong setting ends before there is a database", async () => {
    const { child, ended, errors } = start({ DATABASE_URL: "", ENRICH_CONCURRENCY: "none" });
    child.stdout.resume();
    expect((await ended)[0]).toBe(1);
    expect(errors()).toMatch(/^Leadstream cannot start: ENRICH_CONCURRENCY: [^\n]+\n$/);
    expect(readdirSync(dataDir)).toEqual(["secrets"]);
  });

  it("that is told to stop ends quietly, whatever that does to it", async () => {
    const { child, ended, errors } = start();
    const [socket] = (await once(database, "connection")) as [Socket];
    child.kill("SIGINT");
    expect(await once(child.stdout, "data")).toEqual([expect.stringContaining("Stopping")]);
    socket.destroy();
    expect((await ended)[0]).toBe(0);
    expect(errors()).toBe("");
  });
});
