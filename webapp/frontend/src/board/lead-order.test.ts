import { describe, expect, it } from "vitest";
import { compareBy, directionOf, type Sort, sorts, turned } from "./lead-order.ts";
import { someLead } from "./testing/some.ts";

const leads = [
  someLead({ lead_id: "a", company_name: "Élan 10", score: 40, stage: "won", city: "Leeds" }),
  someLead({ lead_id: "b", company_name: "elan 9", score: null, stage: "review", city: "Hull" }),
  someLead({ lead_id: "c", company_name: "Zebra", score: 90, stage: "qualified" }),
  someLead({ lead_id: "d", company_name: "Alder", score: 0, stage: "lost", country: "GB" }),
];
const sorted = (sort: Sort) =>
  leads
    .toSorted(compareBy(sort))
    .map(({ lead_id }) => lead_id)
    .join("");

describe("the order of leads", () => {
  it("is by value, and a minus turns it round", () => {
    expect([sorted("name"), sorted("-name")]).toEqual(["dbac", "cabd"]);
    expect([sorted("stage"), sorted("-stage")]).toEqual(["cbad", "dabc"]);
  });

  it("keeps what has no value at the end either way", () => {
    expect([sorted("score"), sorted("-score")]).toEqual(["cadb", "dacb"]);
    expect([sorted("place").at(-1), sorted("-place").at(-1)]).toEqual(["c", "c"]);
  });

  it("is total: no two leads tie in any", () => {
    for (const sort of sorts)
      for (const a of leads)
        for (const b of leads)
          expect([sort, Math.sign(compareBy(sort)(a, b))]).toEqual([
            sort,
            a === b ? 0 : -Math.sign(compareBy(sort)(b, a)),
          ]);
  });

  it("says which way it goes", () => {
    expect(directionOf("score")).toBe("descending");
    expect(directionOf(turned("score"))).toBe("ascending");
    expect(directionOf("name")).toBe("ascending");
    expect(turned(turned("name"))).toBe("name");
  });
});
