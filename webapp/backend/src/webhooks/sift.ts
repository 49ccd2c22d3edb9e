import type { EventOutcome } from "@leadstream/contract";
import type { Incoming } from "./read-events.ts";

export interface Sifted {
  /** The contiguous run that has had no effect yet. */
  fresh: Incoming[];
  results: Map<string, EventOutcome>;
  acknowledged: number;
  expected: number | null;
}

/** What of a delivery is new, what was here before, and whether something is missing in front of the rest. */
export function sift(
  appliedSequence: number,
  events: readonly Incoming[],
  known: ReadonlySet<string>,
): Sifted {
  const fresh: Incoming[] = [];
  const results = new Map<string, EventOutcome>();
  const seen = new Set(known);
  let acknowledged = appliedSequence;
  for (const incoming of events) {
    const { event_id: eventId, sequence, sequence_from: from = sequence } = incoming.envelope;
    if (sequence > acknowledged) {
      // A merged event may begin in what was applied already: it is the newest word on what it merges.
      if (from > acknowledged + 1)
        return { fresh, results, acknowledged, expected: acknowledged + 1 };
      acknowledged = sequence;
      if (!seen.has(eventId)) {
        seen.add(eventId);
        fresh.push(incoming);
        continue;
      }
    }
    results.set(eventId, "duplicate");
  }
  return { fresh, results, acknowledged, expected: null };
}
