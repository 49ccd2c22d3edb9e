import { isMergeable } from "@leadstream/contract";
import type { LogEntry } from "../journal/read.ts";

/**
 * Within a run of progress events the newest of each lead stands for the older ones; `sequence_from` says from where,
 * so that the receiver still sees a log without holes. Anything else ends the run: it is never merged or passed over.
 */
export function mergeProgress(entries: readonly LogEntry[]): LogEntry[] {
  const merged: LogEntry[] = [];
  let run: LogEntry[] = [];
  const endRun = () => {
    const newest = new Map(run.map((entry) => [entry.lead_id, entry.sequence]));
    let from = run[0]?.sequence ?? 0;
    for (const entry of run) {
      if (newest.get(entry.lead_id) !== entry.sequence) continue;
      merged.push(from === entry.sequence ? entry : { ...entry, json: withFrom(entry.json, from) });
      from = entry.sequence + 1;
    }
    run = [];
  };
  for (const entry of entries) {
    // What concerns the whole job is news, not progress of a lead.
    if (isMergeable(entry) && entry.lead_id !== null) run.push(entry);
    else {
      endRun();
      merged.push(entry);
    }
  }
  endRun();
  return merged;
}

function withFrom(json: string, from: number): string {
  return `{"sequence_from":${from},${json.slice(1)}`;
}
