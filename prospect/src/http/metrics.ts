import { collectDefaultMetrics, Gauge, Registry } from "prom-client";
import type { ProspectDatabase } from "../db/client.ts";
import { shedLevelOf } from "../delivery/shed-level.ts";

/** What the rows say about this service, counted when somebody asks. */
export function createRegistry(database: ProspectDatabase): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const jobs = new Gauge({
    name: "leadstream_jobs",
    help: "Jobs by status.",
    labelNames: ["status"],
    registers,
  });
  const open = new Gauge({
    name: "leadstream_leads_open",
    help: "Leads found and not finished.",
    registers,
  });
  const level = new Gauge({
    name: "leadstream_shed_level",
    help: "How hard the service spares a receiver that is behind, 0 to 3: progress is merged, the harvest slows down.",
    registers,
  });
  const behind = new Gauge({
    name: "leadstream_delivery_behind_events",
    help: "Events in the log that the web app has not acknowledged.",
    registers,
    async collect() {
      const { rows } = await database.pool.query<{
        status: string;
        jobs: number;
        open: number;
        behind: number;
      }>(
        `select status, count(*)::int as jobs, coalesce(sum(found - completed - failed - cancelled), 0)::int as open,
                coalesce(sum(last_sequence - acknowledged_sequence), 0)::float8 as behind
         from prospect.jobs group by status`,
      );
      jobs.reset();
      for (const row of rows) jobs.set({ status: row.status }, row.jobs);
      const events = rows.reduce((sum, row) => sum + row.behind, 0);
      open.set(rows.reduce((sum, row) => sum + row.open, 0));
      behind.set(events);
      level.set(shedLevelOf(events));
    },
  });
  return registry;
}
