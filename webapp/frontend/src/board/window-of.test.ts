import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { windowOf } from "./window-of.ts";

describe("the rendered rows of a column", () => {
  it("are all that can be seen, and not many more", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.nat(2_000_000),
        fc.integer({ min: 1, max: 2000 }),
        fc.integer({ min: 20, max: 200 }),
        (rows, top, view, row) => {
          const scrollTop = Math.min(top, Math.max(0, rows * row - view));
          const { first, end } = windowOf(scrollTop, view, row, rows, 3);
          expect(first).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(rows);
          for (let index = 0; index < rows; index += Math.max(1, Math.floor(rows / 50))) {
            const seen = index * row < scrollTop + view && (index + 1) * row > scrollTop;
            if (seen) expect(index >= first && index < end).toBe(true);
          }
          expect(end - first).toBeLessThanOrEqual(Math.ceil(view / row) + 1 + 6);
        },
      ),
    );
  });

  it("is empty without rows", () => {
    expect(windowOf(0, 500, 100, 0, 3)).toEqual({ first: 0, end: 0 });
  });
});
