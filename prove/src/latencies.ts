import type { Child } from "./child.ts";
import { isReport } from "./oracle.ts";
import type { Stage } from "./stage.ts";

/**
 * Milliseconds from an event's commit in prospect's log (its `created_at`) to the moment a client applied the news of
 * it; all clocks are this machine's. Beginnings and ends of leads count: they have one event and one piece of news. Only
 * what was committed between the two times of `Date.now()` does.
 */
export async function transitionLatencies(
  stage: Stage,
  browsers: readonly Child[],
  afterMs: number,
  untilMs = Number.POSITIVE_INFINITY,
): Promise<number[]> {
  const rows = await stage.query<{ revision: string; committed: Date }>(
    `select f.revision, e.created_at as committed
     from (select revision, name, data->'lead'->>'lead_id' as lead_id, data->'lead'->>'attempt' as attempt from webapp.feed
           where name in ('lead-created', 'lead-enriched', 'lead-enrichment-failed')) f
     join (select lead_id, event_type, created_at, body::json->>'attempt' as attempt from prospect.events
           where event_type in ('lead_generated', 'lead_enrichment_end')) e
       on e.lead_id = f.lead_id and case f.name when 'lead-created' then e.event_type = 'lead_generated'
                                                else e.event_type = 'lead_enrichment_end' and e.attempt = f.attempt end`,
  );
  const committed = new Map(rows.map((row) => [Number(row.revision), row.committed.getTime()]));
  const latencies: number[] = [];
  for (const child of browsers) {
    const report = await child.ask({ kind: "report" }, isReport);
    for (const client of report?.clients ?? []) {
      for (const note of client.notes) {
        if (!("applied" in note)) continue;
        for (const revision of note.applied) {
          const at = committed.get(revision);
          if (at !== undefined && at > afterMs && at < untilMs) latencies.push(note.atMs - at);
        }
      }
    }
  }
  return latencies;
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
