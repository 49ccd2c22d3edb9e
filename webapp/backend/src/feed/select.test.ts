import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Message } from "./message.ts";
import { selectNext } from "./select.ts";

const wide = { messages: 1_000, characters: 1_000_000 };
const run = (keys: (string | null)[], from = 1): Message[] =>
  keys.map((mergeKey, i) => ({
    revision: from + i,
    name: mergeKey === null ? "lead-enriched" : "lead-enrichment-progress",
    mergeKey,
    head: "{",
  }));
const revisions = (messages: Message[]) => messages.map(({ revision }) => revision);

describe("selecting a reader's next messages", () => {
  it("keeps everything for a reader that keeps up", () => {
    expect(revisions(selectNext(run(["a", "a", null, "a"]), false, wide))).toEqual([1, 2, 3, 4]);
  });

  it("keeps the newest progress of each lead and everything else for one that does not", () => {
    expect(revisions(selectNext(run(["a", "b", null, "a", null, "b", "c"]), true, wide))).toEqual([
      3, 4, 5, 6, 7,
    ]);
  });

  it("stops at its limits, but always moves", () => {
    expect(
      selectNext(run([null, null, null]), false, { messages: 2, characters: 100 }),
    ).toHaveLength(2);
    expect(selectNext(run([null, null, null]), false, { messages: 9, characters: 0 })).toHaveLength(
      1,
    );
  });

  it("ends, frame by frame, with the last message, without ever losing one that is no progress", () => {
    const key = fc.constantFrom("a", "b", "c", null);
    fc.assert(
      fc.property(
        fc.array(key, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 7 }),
        (keys, messages) => {
          const all = run(keys);
          const got: Message[] = [];
          for (let position = 0; position < all.length;) {
            const next = selectNext(all.slice(position), true, { messages, characters: 1_000 });
            got.push(...next);
            position = next.at(-1)?.revision ?? all.length + 1;
          }
          expect(revisions(got)).toEqual([...revisions(got)].sort((a, b) => a - b));
          expect(got.at(-1)?.revision).toBe(all.length);
          expect(got.filter(({ mergeKey }) => mergeKey === null)).toEqual(
            all.filter(({ mergeKey }) => mergeKey === null),
          );
          for (const lead of ["a", "b", "c"]) {
            const of = (list: Message[]) =>
              list.findLast(({ mergeKey }) => mergeKey === lead)?.revision;
            expect(of(got)).toBe(of(all));
          }
        },
      ),
    );
  });
});
