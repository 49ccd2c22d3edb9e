import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { today, type Place, type TestClient } from "@leadstream/prospect/mcp/testing/clients";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
let dataDir: string;
let ports: { prospect: string; webapp: string };
const open: TestClient[] = [];

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "mcp-embedded-"));
  ports = { prospect: await freePort(), webapp: await freePort() };
});
afterAll(async () => {
  for (const client of open) await client.close();
  rmSync(dataDir, { recursive: true });
});

function freePort(): Promise<string> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(String(typeof address === "object" && address?.port)));
    });
  });
}

/** `npm run mcp` on a machine where nothing of the product runs, and no database is named. */
function alone(): Place {
  return {
    command: process.execPath,
    args: [
      "--disable-warning=ExperimentalWarning",
      "--import",
      `file://${join(root, "runtime/hooks/drizzle-as-commonjs.mjs")}`,
      join(root, "launch/src/mcp.ts"),
    ],
    cwd: dataDir,
    env: {
      PATH: process.env["PATH"] ?? "",
      HOME: process.env["HOME"] ?? "",
      DATA_DIR: dataDir,
      PROSPECT_PORT: ports.prospect,
      WEBAPP_PORT: ports.webapp,
    },
  };
}

async function connected(): Promise<TestClient> {
  const client = await today("2025-11-25")(alone());
  open.push(client);
  return client;
}

const isUp = (port: string) =>
  fetch(`http://127.0.0.1:${port}/health`).then(
    ({ ok }) => ok,
    () => false,
  );

describe("stdio where no service runs", () => {
  it("starts one on the embedded database, one for all who come at once, and stops it with its client", async () => {
    const clients = await Promise.all([connected(), connected()]);
    for (const client of clients)
      expect((await client.call("list_agents", {})).structuredContent).toHaveProperty("agents");
    const refused = await clients[0].call("start_prospecting", { source: "directory" });
    expect(refused.content[0]?.text).toContain(`the page at http://127.0.0.1:${ports.webapp}`);

    // Whichever of them had started it: it goes with that one, and the other starts it again.
    await clients[0].close();
    expect((await clients[1].call("list_agents", {})).structuredContent).toHaveProperty("agents");
    await clients[1].close();
    await expect.poll(() => isUp(ports.prospect), { timeout: 20_000 }).toBe(false);
    expect(await isUp(ports.webapp)).toBe(false);
  }, 180_000);
});
