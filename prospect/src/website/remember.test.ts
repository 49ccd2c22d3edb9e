import { describe, expect, it } from "vitest";
import { forgetAll, remember } from "./remember.ts";
import { heapMegabytes } from "./testing/heap.ts";

describe("remember", () => {
  it("works each text out once, also where the answer is nothing", () => {
    const asked: string[] = [];
    const firstDigit = remember(10, (text) => {
      asked.push(text);
      return /\d/.exec(text)?.[0];
    });
    expect(["a1", "b", "a1", "b"].map(firstDigit)).toEqual(["1", undefined, "1", undefined]);
    expect(asked).toEqual(["a1", "b"]);
  });

  it("forgets everything before it would keep more than it may", () => {
    let worked = 0;
    const length = remember(2, (text) => {
      worked += 1;
      return text.length;
    });
    for (const text of ["a", "bb", "ccc", "ccc", "a"]) expect(length(text)).toBe(text.length);
    expect(worked).toBe(4);
  });

  it("forgets when asked to", () => {
    let worked = 0;
    const count = remember(10, () => (worked += 1));
    expect([count("a"), count("a")]).toEqual([1, 1]);
    forgetAll();
    expect(count("a")).toBe(2);
  });

  it("hands on half a surrogate pair as it is", () => {
    const cut = "the pair 😀 is cut in half here".slice(0, 10);
    expect(remember(10, (text) => text)(cut)).toBe(cut);
  });

  it("keeps no page alive for the few letters that were cut from it", () => {
    const isMark = remember(1_000, (text) => text.endsWith("7"));
    const before = heapMegabytes();
    // A hundred pages of one megabyte.
    for (let page = 0; page < 100; page += 1)
      isMark(`class-of-the-page-${page} ${"x".repeat(1_000_000)}`.slice(0, 20));
    expect(heapMegabytes() - before).toBeLessThan(20);
  });
});
