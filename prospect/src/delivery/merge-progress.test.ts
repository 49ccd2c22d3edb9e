import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LogEntry } from "../journal/read.ts";
import { mergeProgress } from "./merge-progress.ts";

const entry = (sequence: number, event_type: string, lead_id: string | null): LogEntry => ({
  sequence,
  event_type,
  lead_id,
  json: JSON.stringify({ event_type, sequence, lead_id }),
});
const from = (one: LogEntry): number =>
  (JSON.parse(one.json) as { sequence_from?: number }).sequence_from ?? one.sequence;

describe("merging progress", () => {
  it("lets the newest of each lead stand for the run", () => {
    const merged = mergeProgress([
      entry(5, "status_update", "a"),
      entry(6, "status_update", "b"),
      entry(7, "status_update", "a"),
      entry(8, "agent_end", "a"),
    ]);
    expect(merged.map((one) => [from(one), one.sequence])).toEqual([
      [5, 6],
      [7, 7],
      [8, 8],
    ]);
  });

  it("never merges what concerns the whole job", () => {
    const job = [entry(1, "status_update", null), entry(2, "status_update", null)];
    expect(mergeProgress(job)).toEqual(job);
  });

  it("keeps everything else, in order, and covers the log without a hole", () => {
    const type = fc.constantFrom("status_update", "status_update", "agent_start", "lead_generated");
    fc.assert(
      fc.property(
        fc.array(fc.tuple(type, fc.constantFrom("a", "b", null)), { maxLength: 60 }),
        (kinds) => {
          const entries = kinds.map(([kind, lead], i) => entry(i + 1, kind, lead));
          const merged = mergeProgress(entries);
          let next = 1;
          for (const one of merged) {
            expect(from(one)).toBe(next);
            next = one.sequence + 1;
          }
          expect(next).toBe(entries.length + 1);
          const lasting = (list: LogEntry[]) =>
            list.filter((one) => one.event_type !== "status_update" || one.lead_id === null);
          expect(lasting(merged)).toEqual(lasting(entries));
          for (const lead of ["a", "b"]) {
            const newest = entries.findLast((one) => one.lead_id === lead);
            expect(merged.findLast((one) => one.lead_id === lead)?.sequence).toBe(newest?.sequence);
          }
        },
      ),
    );
  });
});
