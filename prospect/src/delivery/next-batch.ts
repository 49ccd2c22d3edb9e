import { maxBatchBytes, maxBatchEvents } from "@leadstream/contract";
import type { LogEntry } from "../journal/read.ts";
import { mergeProgress } from "./merge-progress.ts";

export interface Batch {
  from: number;
  to: number;
  events: number;
  body: string;
}

const wrapping = Buffer.byteLength('{"events":[]}');

/** As much of the log as one request may hold; an event too large for any batch goes alone. Behind, progress is merged. */
export function nextBatch(
  entries: readonly LogEntry[],
  behind: boolean,
  limit = maxBatchEvents,
): Batch | null {
  const [first] = entries;
  if (first === undefined) return null;
  const parts: string[] = [];
  let bytes = wrapping;
  let to = 0;
  for (const entry of behind ? mergeProgress(entries) : entries) {
    const size = Buffer.byteLength(entry.json) + 1;
    if (parts.length > 0 && (parts.length >= limit || bytes + size > maxBatchBytes)) break;
    parts.push(entry.json);
    bytes += size;
    to = entry.sequence;
  }
  return {
    from: first.sequence,
    to,
    events: parts.length,
    body: `{"events":[${parts.join(",")}]}`,
  };
}
