/**
 * A job with a model: 96 leads through the real prompts, over HTTP, against a provider that takes 800 ms for every
 * call. What stands in the figure beside the waiting is ours: prompts, checks of the answers, pipeline, database.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AgentName } from "@leadstream/contract";
import { startEmbeddedPostgres } from "@leadstream/embedded-postgres";
import { agents as cards, createAgents } from "@leadstream/prospect/agents/graph";
import { bookingSeller } from "@leadstream/prospect/agents/testing/profiles";
import { savedPagesOf } from "@leadstream/prospect/agents/testing/saved-pages";
import { dentalPracticePt as site } from "@leadstream/prospect/agents/testing/sites";
import { prospectConfig } from "@leadstream/prospect/config";
import { createModelEngine } from "@leadstream/prospect/model/engine";
import { fakeSources, find } from "@leadstream/prospect/pipeline/testing/fake-source";
import { testSecret, testToken } from "@leadstream/prospect/pipeline/testing/sample";
import { startProspect } from "@leadstream/prospect/service";
import { createLog } from "@leadstream/runtime/log";
import type { Figure } from "./figure.ts";

const leads = 96;
const atOnce = 16;
const callMs = 800;

export async function run(): Promise<Figure[]> {
  const dataDir = mkdtempSync(join(tmpdir(), "leadstream-bench-"));
  const postgres = await startEmbeddedPostgres({ dataDir });
  const provider = await startSlowProvider();
  try {
    const ms = await timeJob(postgres.url, provider.url);
    const ideal = Math.ceil(leads / atOnce) * longestChain() * callMs;
    return [
      {
        name: `${leads} leads with a model over HTTP, ${callMs} ms a call, ${atOnce} at once`,
        unit: "x ideal",
        value: ms / ideal,
        target: "<= 1.3",
        note: `${provider.calls()} calls; ideal ${ideal / 1000} s`,
      },
    ];
  } finally {
    provider.stop();
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function timeJob(databaseUrl: string, baseUrl: string): Promise<number> {
  const engine = createModelEngine({ model: "openai-compatible:slow", baseUrl });
  const pages = savedPagesOf(site);
  const service = await startProspect({
    config: prospectConfig({
      DATABASE_URL: databaseUrl,
      PROSPECT_PORT: "0",
      PROSPECT_API_TOKEN: testToken,
      WEBHOOK_SECRET: testSecret,
      WEBAPP_WEBHOOK_ENABLED: "false",
      ENRICH_CONCURRENCY: String(atOnce),
    }),
    log: createLog("error", "bench"),
    parts: {
      sources: fakeSources(Array.from({ length: leads }, (_, i) => find(`Company ${i}`))),
      agents: createAgents({
        model: engine?.askModel,
        maxPages: pages.length,
        fetchPolitely: () => Promise.reject(new Error("The pages are at hand.")),
        crawlSite: () =>
          Promise.resolve({
            ok: true,
            baseUrl: site.base_url,
            domain: site.domain,
            pages,
            warnings: [],
          }),
        extractFacts: () => ({
          facts: site.facts,
          rejected: [],
          signals: site.signals,
          warnings: [],
        }),
      }),
    },
  });
  try {
    const started = performance.now();
    const response = await fetch(`${service.address}/api/v2/execute_streaming_prospect`, {
      method: "POST",
      headers: { authorization: `Bearer ${testToken}`, "content-type": "application/json" },
      body: JSON.stringify({
        business_context: bookingSeller,
        user_id: "bench",
        source: "directory",
        max_leads: leads,
      }),
    });
    const text = await response.text();
    if (!text.includes(`"leads_completed":${leads}`))
      throw new Error("Not all leads were completed.");
    return performance.now() - started;
  } finally {
    await service.stop();
  }
}

/** Answers in the form that was asked for, with nothing in it, after exactly the time that a model takes. */
async function startSlowProvider() {
  let calls = 0;
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      calls += 1;
      const asked = JSON.parse(Buffer.concat(parts).toString()) as {
        response_format?: { json_schema?: { schema?: Schema } };
      };
      const content = JSON.stringify(emptyOf(asked.response_format?.json_schema?.schema ?? {}));
      setTimeout(() => {
        response.setHeader("content-type", "application/json");
        response.end(
          JSON.stringify({
            id: "1",
            object: "chat.completion",
            created: 1,
            model: "slow",
            choices: [{ index: 0, message: { role: "assistant", content }, finish_reason: "stop" }],
            usage: { prompt_tokens: 1000, completion_tokens: 100, total_tokens: 1100 },
          }),
        );
      }, callMs);
    });
  });
  server.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    calls: () => calls,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

interface Schema {
  type?: string | string[];
  properties?: Record<string, Schema>;
}

function emptyOf({ type, properties }: Schema): unknown {
  if (properties)
    return Object.fromEntries(
      Object.entries(properties).map(([name, schema]) => [name, emptyOf(schema)]),
    );
  if (type === "array") return [];
  return type === "string" ? "" : type === "number" ? 0 : null;
}

/** Agents on the longest chain of needs; each asks once here. */
function longestChain(): number {
  const depth = (name: AgentName): number =>
    1 + Math.max(0, ...(cards.find((card) => card.name === name)?.needs ?? []).map(depth));
  return Math.max(...cards.map(({ name }) => depth(name)));
}
