/** From a search provider's first answer to the first lead in the job's stream: what stands between finding and seeing. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbeddedPostgres } from "@leadstream/embedded-postgres";
import { prospectConfig } from "@leadstream/prospect/config";
import { fakeKey, startFakeProviders } from "@leadstream/prospect/harvest/testing/fake-providers";
import { fakeAgents } from "@leadstream/prospect/pipeline/testing/fake-agents";
import { sampleProfile, testSecret, testToken } from "@leadstream/prospect/pipeline/testing/sample";
import { startProspect } from "@leadstream/prospect/service";
import { createLog } from "@leadstream/runtime/log";
import type { Figure } from "./figure.ts";

const rounds = 15;

export async function run(): Promise<Figure[]> {
  const dataDir = mkdtempSync(join(tmpdir(), "leadstream-bench-"));
  const postgres = await startEmbeddedPostgres({ dataDir });
  const providers = await startFakeProviders();
  const config = prospectConfig({
    DATABASE_URL: postgres.url,
    PROSPECT_PORT: "0",
    PROSPECT_API_TOKEN: testToken,
    WEBHOOK_SECRET: testSecret,
    WEBAPP_WEBHOOK_ENABLED: "false",
    BRAVE_API_KEY: fakeKey,
    BRAVE_BASE_URL: providers.url("brave"),
  });
  const service = await startProspect({
    config,
    log: createLog("error", "bench"),
    parts: { agents: fakeAgents().agents },
  });
  try {
    const times: number[] = [];
    // The first round warms up and does not count.
    for (let round = 0; round <= rounds; round += 1) {
      providers.reset();
      const seen = await firstLead(service.address);
      const answered = providers.asked[0]?.answeredAt;
      if (answered === undefined) throw new Error("The provider was not asked.");
      if (round > 0) times.push(seen - answered);
    }
    times.sort((a, b) => a - b);
    return [
      {
        name: "provider's first answer to first lead visible",
        unit: "ms",
        value: times[Math.floor(times.length / 2)] ?? Number.NaN,
        target: "< 300",
        note: `median of ${rounds}; slowest ${Math.round(times.at(-1) ?? 0)} ms`,
      },
    ];
  } finally {
    await service.stop();
    await providers.stop();
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Starts a job and answers when its stream has shown the first lead. */
async function firstLead(address: string): Promise<number> {
  const response = await fetch(`${address}/api/v2/execute_streaming_prospect`, {
    method: "POST",
    headers: { authorization: `Bearer ${testToken}`, "content-type": "application/json" },
    body: JSON.stringify({
      business_context: sampleProfile,
      user_id: "bench",
      source: "web_search",
      user_search_query: "dental clinics in Leeds",
      max_leads: 5,
    }),
  });
  if (!response.ok || response.body === null)
    throw new Error(`The job did not start: ${response.status}`);
  const decoder = new TextDecoder();
  let text = "";
  let seen: number | undefined;
  for await (const part of response.body) {
    text += decoder.decode(part, { stream: true });
    if (seen === undefined && text.includes('"event_type":"lead_generated"'))
      seen = performance.now();
  }
  if (seen === undefined) throw new Error("No lead came.");
  return seen;
}
