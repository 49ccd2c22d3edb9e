import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { TestDatabase } from "@leadstream/runtime/testing/database";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fakeAgents } from "../pipeline/testing/fake-agents.ts";
import { fakeSources, find } from "../pipeline/testing/fake-source.ts";
import {
  createProspectDatabase,
  startService,
  testToken,
  type TestService,
} from "../pipeline/testing/start-service.ts";
import { protocolProfile } from "./testing/protocol-profile.ts";
import { startWithToken } from "./testing/with-token.ts";

const require = createRequire(import.meta.url);
const suite = join(
  dirname(require.resolve("@modelcontextprotocol/conformance/package.json")),
  "dist/index.js",
);
/** What the suite can ask of any server; the other scenarios call tools that it names. */
const withoutFixtures = {
  "2025-11-25": [
    "server-initialize",
    "logging-set-level",
    "ping",
    "tools-list",
    "server-sse-multiple-streams",
    "resources-list",
    "prompts-list",
    "dns-rebinding-protection",
    "server-session-lifecycle",
  ],
  "2026-07-28": [
    "tools-list",
    "server-sse-multiple-streams",
    "resources-list",
    "sep-2164-resource-not-found",
    "prompts-list",
    "dns-rebinding-protection",
    "caching",
    "input-required-result-unsupported-methods",
    "http-header-validation",
  ],
};

let database: TestDatabase;
let folder: string;
const services: TestService[] = [];
const doors: Awaited<ReturnType<typeof startWithToken>>[] = [];

beforeAll(async () => {
  database = await createProspectDatabase();
  folder = await mkdtemp(join(tmpdir(), "conformance-"));
});
afterAll(async () => {
  for (const door of doors) await door.stop();
  for (const service of services) await service.stop();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

async function start(extended: boolean): Promise<string> {
  const service = await startService(database, {
    agents: fakeAgents().agents,
    sources: fakeSources([find("One")]),
    ...(extended ? { mcpExtension: protocolProfile } : {}),
  });
  services.push(service);
  const door = await startWithToken(service.address, testToken);
  doors.push(door);
  return `${door.address}/mcp`;
}

function run(url: string, ...args: string[]): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [suite, "server", "--url", url, "--output-dir", folder, ...args],
      { maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) =>
        resolve({ code: error === null ? 0 : 1, said: `${stdout}\n${stderr}` }),
    );
  });
}

describe("the protocol's conformance suite", () => {
  it.each(["2025-11-25", "2026-07-28"])(
    "finds all that %s requires, with the suite's own tools beside the product's",
    async (revision) => {
      const { code, said } = await run(await start(true), "--requirements", revision);
      expect(code, said.slice(-6000)).toBe(0);
    },
    180_000,
  );

  it.each(Object.entries(withoutFixtures))(
    "finds what %s requires on the product's own endpoint, wherever the suite brings no tools of its own",
    async (revision, scenarios) => {
      const { said } = await run(await start(false), "--requirements", revision);
      for (const scenario of scenarios)
        expect(said).toMatch(new RegExp(`✓ ${scenario}: [1-9]\\d* passed, 0 failed`));
    },
    180_000,
  );
});
