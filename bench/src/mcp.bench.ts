/** MCP as a client meets it: calls a second over HTTP, how soon progress is told, how soon stdio answers. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { startEmbeddedPostgres } from "@leadstream/embedded-postgres";
import { prospectConfig } from "@leadstream/prospect/config";
import { openProspectDatabase, transaction } from "@leadstream/prospect/db/client";
import { appendEvents } from "@leadstream/prospect/journal/append";
import { Wakes } from "@leadstream/prospect/journal/wake";
import { readServerSentEvents } from "@leadstream/prospect/mcp/read-server-sent-events";
import { fakeAgents } from "@leadstream/prospect/pipeline/testing/fake-agents";
import { fakeSources } from "@leadstream/prospect/pipeline/testing/fake-source";
import { testSecret, testToken } from "@leadstream/prospect/pipeline/testing/sample";
import { startProspect } from "@leadstream/prospect/service";
import { createLog } from "@leadstream/runtime/log";
import { quantile, type Figure } from "./figure.ts";

const concurrent = 20;
const calls = 3000;
const warmUp = 400;
const notices = 60;
const starts = 5;
const job = "bench-mcp";

export async function run(): Promise<Figure[]> {
  const dataDir = mkdtempSync(join(tmpdir(), "leadstream-bench-"));
  const postgres = await startEmbeddedPostgres({ dataDir });
  const service = await startProspect({
    config: prospectConfig({
      DATABASE_URL: postgres.url,
      PROSPECT_PORT: "0",
      PROSPECT_API_TOKEN: testToken,
      WEBHOOK_SECRET: testSecret,
      WEBAPP_WEBHOOK_ENABLED: "false",
    }),
    log: createLog("error", "bench"),
    parts: { agents: fakeAgents().agents, sources: fakeSources([]) },
  });
  try {
    const url = `${service.address}/mcp`;
    await addJob(postgres.url);
    await callMany(url, warmUp);
    const { perSecond, p99, cpu } = await callMany(url, calls);
    const told = await progressDelays(url, postgres.url);
    const stdio = await stdioStarts(service.address, dataDir);
    return [
      {
        name: `get_job over HTTP, ${concurrent} at once`,
        unit: "calls/s",
        value: perSecond,
        target: ">= 300",
        note: `${calls} calls, client and service in this process, ${cpu.toFixed(2)} ms of CPU each`,
      },
      { name: "get_job over HTTP, p99", unit: "ms", value: p99, target: "< 100" },
      {
        name: "commit of an event to its progress notification, p99",
        unit: "ms",
        value: quantile(told, 0.99),
        target: "<= 100",
        note: `${notices} events committed by another connection; median ${quantile(told, 0.5).toFixed(1)} ms`,
      },
      {
        name: "stdio: process start to first answer, a service running",
        unit: "ms",
        value: quantile(stdio, 0.5),
        target: "< 2000",
        note: `median of ${starts}`,
      },
    ];
  } finally {
    await service.stop();
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function post(url: string, name: string, args: object, progressToken?: number): Promise<Response> {
  return fetch(url, {
    method: "POST",
    headers: {
      authorization: `Bearer ${testToken}`,
      "content-type": "application/json",
      accept: "application/json, text/event-stream",
      "mcp-protocol-version": "2026-07-28",
      "mcp-method": "tools/call",
      "mcp-name": name,
    },
    body: JSON.stringify({
      jsonrpc: "2.0",
      id: 1,
      method: "tools/call",
      params: {
        name,
        arguments: args,
        _meta: {
          "io.modelcontextprotocol/protocolVersion": "2026-07-28",
          "io.modelcontextprotocol/clientCapabilities": {},
          ...(progressToken === undefined ? {} : { progressToken }),
        },
      },
    }),
  });
}

async function callMany(
  url: string,
  count: number,
): Promise<{ perSecond: number; p99: number; cpu: number }> {
  const times: number[] = [];
  const spent = process.cpuUsage();
  let left = count;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: concurrent }, async () => {
      while (left > 0) {
        left -= 1;
        const from = performance.now();
        const response = await post(url, "get_job", { job_id: job });
        const { result } = (await response.json()) as { result?: { structuredContent?: object } };
        if (result?.structuredContent === undefined) throw new Error("get_job did not answer.");
        times.push(performance.now() - from);
      }
    }),
  );
  const { user, system } = process.cpuUsage(spent);
  return {
    perSecond: (count * 1000) / (performance.now() - began),
    p99: quantile(times, 0.99),
    cpu: (user + system) / 1000 / count,
  };
}

async function addJob(url: string): Promise<void> {
  const database = await openProspectDatabase({ url, max: 1, onIdleError: raise });
  await database.pool.query(
    `insert into prospect.jobs (job_id, user_id, group_id, source, query, max_leads, input_hash, status, created_at)
     values ($1, 'bench', 'bench', 'list', '', 1000, '', 'running', now())`,
    [job],
  );
  await database.close();
}

/** One lead after the other is found and done; the clock runs from the commit to the line that names it. */
async function progressDelays(url: string, databaseUrl: string): Promise<number[]> {
  const database = await openProspectDatabase({ url: databaseUrl, max: 2, onIdleError: raise });
  const wakes = new Wakes({ url: databaseUrl, pool: database.pool, onError: raise });
  await wakes.start();
  const committed = new Map<string, number>();
  const delays: number[] = [];
  const response = await post(url, "wait_for_job", { job_id: job, timeout_seconds: 60 }, 1);
  const reading = (async () => {
    for await (const { data } of readServerSentEvents(response)) {
      const name = /"message":"(company \d+) is done\."/.exec(data)?.[1];
      const at = committed.get(name ?? "");
      if (at !== undefined) delays.push(performance.now() - at);
      if (delays.length === notices) return;
    }
  })();
  for (let i = 0; i < notices; i += 1) {
    const name = `company ${i}`;
    await commitLead(database, name);
    committed.set(name, performance.now());
    wakes.send({ kind: "log", jobId: job });
    await pause(80);
  }
  await reading;
  await wakes.stop();
  await database.close();
  return delays;
}

async function commitLead(
  database: Awaited<ReturnType<typeof openProspectDatabase>>,
  name: string,
): Promise<void> {
  const lead_id = `bench-${name}`;
  const lead_data = {
    company_name: name,
    website: "",
    domain: "",
    contact_emails: [],
    contact_phones: [],
  };
  await transaction(database, (tx) =>
    appendEvents(
      tx,
      job,
      [
        {
          event_type: "lead_generated",
          lead_id,
          lead_data,
          source: "list",
          source_url: "",
          agent_name: "harvester",
        },
        {
          event_type: "lead_enrichment_end",
          lead_id,
          success: true,
          execution_time_seconds: 0,
          attempt: 1,
        },
      ],
      new Date(),
      { found: 1, completed: 1 },
    ),
  );
}

async function stdioStarts(address: string, dataDir: string): Promise<number[]> {
  const root = join(import.meta.dirname, "../..");
  const times: number[] = [];
  for (let i = 0; i <= starts; i += 1) {
    const from = performance.now();
    const child = spawn(process.execPath, [...process.execArgv, join(root, "launch/src/mcp.ts")], {
      cwd: root,
      env: {
        PATH: process.env["PATH"] ?? "",
        DATA_DIR: dataDir,
        MCP_SERVER_URL: address,
        PROSPECT_API_TOKEN: testToken,
      },
      stdio: ["pipe", "pipe", "inherit"],
    });
    const params = {
      protocolVersion: "2025-11-25",
      capabilities: {},
      clientInfo: { name: "bench", version: "1" },
    };
    child.stdin.write(
      `${JSON.stringify({ jsonrpc: "2.0", id: 1, method: "initialize", params })}\n`,
    );
    const [line] = (await once(createInterface({ input: child.stdout }), "line")) as [string];
    if (!line.includes('"serverInfo"')) throw new Error(`stdio answered ${line}`);
    if (i > 0) times.push(performance.now() - from);
    child.stdin.end();
    await once(child, "exit");
  }
  return times;
}

function raise(error: Error): never {
  throw error;
}
