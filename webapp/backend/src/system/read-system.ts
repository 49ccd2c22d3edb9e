import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { register } from "prom-client";
import type { WebappDb } from "../db/client.ts";
import type { ProspectState, ProspectWatch } from "./watch-prospect.ts";

type Status = "ok" | "degraded" | "down";

interface Service {
  name: string;
  status: Status;
  latency_ms: number | null;
  detail: string | null;
}

interface Queue {
  name: string;
  waiting: number | null;
  active: number | null;
  failed: number | null;
  oldest_seconds: number | null;
}

const { version } = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../../package.json"), "utf8"),
) as { version: string };

/** How the installation fares, for the person who runs it. Numbers that nobody could read are null. */
export async function readSystem({
  db,
  watch,
  now,
}: {
  db: WebappDb;
  watch: ProspectWatch;
  now: Date;
}) {
  const [database, prospect] = await Promise.all([askDatabase(db), watch.look()]);
  const services: Service[] = [
    { name: "webapp", status: "ok", latency_ms: null, detail: null },
    database.service,
    {
      name: "prospect",
      status: prospect.reachable ? "ok" : "down",
      latency_ms: prospect.latencyMs,
      detail: prospect.detail,
    },
  ];
  const stale = watch.deliveryStaleSeconds();
  if (stale !== null && prospect.reachable) {
    services.push({
      name: "delivery",
      status: "degraded",
      latency_ms: null,
      detail: "Events wait in the log of the prospect service.",
    });
  }
  const healthy = database.service.status === "ok";
  return {
    overall: overall(services),
    services,
    queues: [...prospectQueues(prospect), ...(healthy ? await ownQueues(db, now) : [])],
    delivery: {
      lag_events: prospect.gauges.get("leadstream_delivery_behind_events") ?? null,
      stale_seconds: stale,
    },
    shed_level: (await own("webapp_shed_level")) ?? 0,
    sockets: (await own("webapp_live_sockets")) ?? 0,
    versions: { leadstream: version, node: process.versions.node, postgres: database.version },
    memory_bytes: {
      webapp: process.memoryUsage().rss,
      prospect: prospect.gauges.get("process_resident_memory_bytes") ?? null,
    },
    uptime_seconds: Math.round(process.uptime()),
    errors: healthy ? await errors(db, now) : [],
  };
}

function overall(services: readonly Service[]): Status {
  if (services.some(({ name, status }) => name === "database" && status === "down")) return "down";
  return services.every(({ status }) => status === "ok") ? "ok" : "degraded";
}

async function askDatabase(db: WebappDb): Promise<{ service: Service; version: string | null }> {
  const began = performance.now();
  try {
    const { rows } = await db.execute<{ version: string }>(
      sql`select current_setting('server_version') as version`,
    );
    return {
      service: {
        name: "database",
        status: "ok",
        latency_ms: performance.now() - began,
        detail: null,
      },
      version: rows[0]?.version ?? null,
    };
  } catch {
    // Saying that it is down is the answer; whoever needed it has logged why.
    return {
      service: {
        name: "database",
        status: "down",
        latency_ms: null,
        detail: "The database does not answer.",
      },
      version: null,
    };
  }
}

function prospectQueues({ reachable, gauges }: ProspectState): Queue[] {
  const jobs = (status: string) =>
    reachable ? (gauges.get(`leadstream_jobs{status="${status}"}`) ?? 0) : null;
  const open = gauges.get("leadstream_leads_open") ?? null;
  return [
    {
      name: "harvest",
      waiting: jobs("queued"),
      active: jobs("running"),
      failed: jobs("failed"),
      oldest_seconds: null,
    },
    { name: "enrich-lead", waiting: null, active: open, failed: null, oldest_seconds: null },
  ];
}

async function ownQueues(db: WebappDb, now: Date): Promise<Queue[]> {
  const { rows } = await db.execute<{
    name: string;
    waiting: string;
    failed: string;
    oldest: string | null;
  }>(sql`
    select 'orders' as name, count(*) as waiting, count(*) filter (where attempts > 1) as failed,
      extract(epoch from ${now}::timestamptz - min(created_at)) as oldest
    from webapp.relays where done_at is null
    union all
    select 'outgoing-webhooks', count(*), count(*) filter (where attempts > 1), extract(epoch from ${now}::timestamptz - min(created_at))
    from webapp.outgoing_messages where status = 'waiting'
    union all
    select 'quarantine', count(*), count(*), extract(epoch from ${now}::timestamptz - min(received_at))
    from webapp.inbox where status = 'quarantined'`);
  return rows.map((row) => ({
    name: row.name,
    waiting: Number(row.waiting),
    active: null,
    failed: Number(row.failed),
    oldest_seconds: row.oldest === null ? null : Math.max(0, Math.round(Number(row.oldest))),
  }));
}

/** What leads and jobs failed with during the last day, newest cause first. */
async function errors(db: WebappDb, now: Date) {
  const since = new Date(now.getTime() - 86_400_000);
  const { rows } = await db.execute<{ code: string; n: string; last_at: Date | string }>(sql`
    select code, count(*) as n, max(at) as last_at from (
      select error ->> 'code' as code, updated_at as at from webapp.leads where state = 'failed' and updated_at >= ${since}
      union all
      select error ->> 'code', ended_at from webapp.jobs where status = 'failed' and ended_at >= ${since}
    ) e where code is not null group by code order by last_at desc`);
  return rows.map((row) => ({
    code: row.code,
    count: Number(row.n),
    last_at: new Date(row.last_at).toISOString(),
  }));
}

async function own(name: string): Promise<number | null> {
  const metric = await register.getSingleMetric(name)?.get();
  return metric?.values[0]?.value ?? null;
}
