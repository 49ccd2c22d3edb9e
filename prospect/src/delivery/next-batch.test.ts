import { maxBatchBytes } from "@leadstream/contract";
import { describe, expect, it } from "vitest";
import type { LogEntry } from "../journal/read.ts";
import { nextBatch } from "./next-batch.ts";

const entries = (count: number, bytes = 100, first = 1): LogEntry[] =>
  Array.from({ length: count }, (_, i) => ({
    sequence: first + i,
    event_type: "agent_end",
    lead_id: "a",
    json: JSON.stringify({ n: first + i, pad: "é".repeat(bytes / 2) }),
  }));

describe("the next batch", () => {
  it("holds at most 200 events", () => {
    expect(nextBatch(entries(350), true)).toMatchObject({ from: 1, to: 200, events: 200 });
  });

  it("holds at most 256 KiB, counted in bytes of the whole body", () => {
    const batch = nextBatch(entries(100, 10_000), true);
    expect(Buffer.byteLength(batch?.body ?? "")).toBeLessThanOrEqual(maxBatchBytes);
    expect(batch?.events).toBe(26);
  });

  it("sends an event that is too large for any batch alone", () => {
    const [large, ...others] = entries(3, 2 * maxBatchBytes);
    expect(nextBatch(large === undefined ? [] : [large, ...others], false)).toMatchObject({
      from: 1,
      to: 1,
      events: 1,
    });
  });

  it("is a body that parses", () => {
    expect(JSON.parse(nextBatch(entries(2), false)?.body ?? "")).toMatchObject({
      events: [{ n: 1 }, { n: 2 }],
    });
    expect(nextBatch([], false)).toBeNull();
  });
});
