import type { Child } from "./child.ts";
import { isReport } from "./oracle.ts";
import type { Stage } from "./stage.ts";

/**
 * Milliseconds from an event's commit in prospect's log (its `created_at`) to the moment a client applied the news of
 * it; all clocks are this machine's. Only beginnings and ends of leads count: they have one event and one piece of news.
 */
export async function transitionLatencies(
  stage: Stage,
  browsers: readonly Child[],
  afterMs: number,
): Promise<number[]> {
  const rows = await stage.query<{ revision: string; committed: Date }>(
    `select f.revision, e.created_at as committed
     from webapp.feed f join prospect.events e
       on e.lead_id = f.data->'lead'->>'lead_id' and ((f.name = 'lead-created' and e.event_type = 'lead_generated')
          or (f.name = 'lead-enriched' and e.event_type = 'lead_enrichment_end' and e.body like '%"success":true%'))`,
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
          if (at !== undefined && at > afterMs) latencies.push(note.atMs - at);
        }
      }
    }
  }
  return latencies;
}
