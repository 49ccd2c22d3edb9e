import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbeddedPostgres } from "@leadstream/embedded-postgres";
import { createLog } from "@leadstream/runtime/log";
import { afterAll, beforeAll, expect, it } from "vitest";
import { prospectConfig } from "../../src/config.ts";
import { fakeAgents } from "../../src/pipeline/testing/fake-agents.ts";
import { testSecret, testToken } from "../../src/pipeline/testing/sample.ts";
import { startProspect, type ProspectService } from "../../src/service.ts";
import { leadstreamTools } from "./mcp-agent.ts";

let dataDir: string;
let postgres: Awaited<ReturnType<typeof startEmbeddedPostgres>>;
let service: ProspectService;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "adk-mcp-"));
  postgres = await startEmbeddedPostgres({ dataDir });
  service = await startProspect({
    config: prospectConfig({
      DATABASE_URL: postgres.url,
      PROSPECT_PORT: "0",
      PROSPECT_API_TOKEN: testToken,
      WEBHOOK_SECRET: testSecret,
      WEBAPP_WEBHOOK_ENABLED: "false",
    }),
    log: createLog("silent", "test"),
    parts: { agents: fakeAgents().agents },
  });
}, 60_000);
afterAll(async () => {
  await service.stop();
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

it("gives an agent of the kit the product's tools", async () => {
  const toolset = leadstreamTools(`${service.address}/mcp`, testToken);
  const tools = await toolset.getTools();
  expect(tools.map(({ name }) => name)).toContain("start_prospecting");
  await toolset.close();
});
