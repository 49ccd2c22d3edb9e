import { describe, expect, it } from "vitest";
import { holdIds } from "./held-ids.ts";

describe("holding newcomers back", () => {
  it("shows what stood there and counts the rest", () => {
    expect(holdIds(["new", "a", "b"], new Set(["a", "b"]))).toEqual({ ids: ["a", "b"], fresh: 1 });
  });

  it("lets go of what has left", () => {
    expect(holdIds(["new", "b"], new Set(["a", "b"]))).toEqual({ ids: ["b"], fresh: 1 });
  });

  it("shows everything once nothing of what stood there is left", () => {
    expect(holdIds(["new", "newer"], new Set(["a"]))).toEqual({ ids: ["new", "newer"], fresh: 0 });
  });

  it("never holds an empty column", () => {
    expect(holdIds(["new"], new Set())).toEqual({ ids: ["new"], fresh: 0 });
  });

  it("changes nothing while nobody is reading", () => {
    const ids = ["b", "a"];
    expect(holdIds(ids, null)).toEqual({ ids, fresh: 0 });
  });
});
