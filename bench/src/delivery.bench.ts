/** Shipping alone: a backlog of signed batches to a receiver that only counts. What the receiver does is measured with it. */
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbeddedPostgres } from "@leadstream/embedded-postgres";
import { prospectConfig } from "@leadstream/prospect/config";
import { openProspectDatabase } from "@leadstream/prospect/db/client";
import { fakeAgents } from "@leadstream/prospect/pipeline/testing/fake-agents";
import { fakeSources } from "@leadstream/prospect/pipeline/testing/fake-source";
import { testSecret, testToken } from "@leadstream/prospect/pipeline/testing/sample";
import { startProspect } from "@leadstream/prospect/service";
import { createLog } from "@leadstream/runtime/log";
import type { Figure } from "./figure.ts";

const jobs = 4;
const eventsOfJob = 5000;

export async function run(): Promise<Figure[]> {
  const dataDir = mkdtempSync(join(tmpdir(), "leadstream-bench-"));
  const postgres = await startEmbeddedPostgres({ dataDir });
  try {
    const rates: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      await fillLogs(postgres.url, round);
      rates.push(await drain(postgres.url));
    }
    return [
      {
        name: "signed shipping of a backlog",
        unit: "events/s",
        value: rates.toSorted((a, b) => a - b)[1] ?? Number.NaN,
        target: ">= 2000",
        note: `${jobs} jobs of ${eventsOfJob} events; the receiver parses and counts`,
      },
    ];
  } finally {
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function fillLogs(url: string, round: number): Promise<void> {
  const database = await openProspectDatabase({
    url,
    max: 2,
    onIdleError: (error) => {
      throw error;
    },
  });
  await database.pool.query(
    `insert into prospect.jobs (job_id, user_id, group_id, source, query, max_leads, input_hash, status, last_sequence, created_at)
     select 'bench-' || $1::text || '-' || n, 'bench', 'bench', 'list', '', 1, '', 'running', $2::int, now() from generate_series(1, $3::int) n`,
    [round, eventsOfJob, jobs],
  );
  await database.pool.query(
    `insert into prospect.events (job_id, sequence, event_id, event_type, lead_id, body, created_at)
     select 'bench-' || $1::text || '-' || n, s, gen_random_uuid(), 'agent_start', 'lead-' || (s % 50), $2, now()
     from generate_series(1, $3::int) n, generate_series(1, $4::int) s`,
    [
      round,
      JSON.stringify({
        agent_name: "lead_analysis",
        agent_description: "Reads what the company does.",
        progress_percentage: 12.5,
        estimated_time_remaining: 3.1,
      }),
      jobs,
      eventsOfJob,
    ],
  );
  await database.close();
}

async function drain(url: string): Promise<number> {
  let received = 0;
  const all = Promise.withResolvers<void>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { events } = JSON.parse(Buffer.concat(chunks).toString("utf8")) as {
        events: { job_id: string; sequence: number; event_id: string }[];
      };
      received += events.length;
      const last = events.at(-1);
      response.setHeader("content-type", "application/json");
      response.end(
        JSON.stringify({
          acknowledged: { [last?.job_id ?? ""]: last?.sequence },
          results: events.map(({ event_id }) => ({ event_id, status: "applied" })),
        }),
      );
      if (received === jobs * eventsOfJob) all.resolve();
    });
  });
  await new Promise<void>((resume) => server.listen(0, "127.0.0.1", resume));
  const config = prospectConfig({
    DATABASE_URL: url,
    PROSPECT_PORT: "0",
    PROSPECT_API_TOKEN: testToken,
    WEBHOOK_SECRET: testSecret,
    WEBAPP_WEBHOOK_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  });
  const started = performance.now();
  const service = await startProspect({
    config,
    log: createLog("error", "bench"),
    roles: { http: false, worker: false, delivery: true },
    parts: { agents: fakeAgents().agents, sources: fakeSources([]) },
  });
  await all.promise;
  const seconds = (performance.now() - started) / 1000;
  await service.stop();
  server.closeAllConnections();
  server.close();
  return (jobs * eventsOfJob) / seconds;
}
