import { describe, expect, it } from "vitest";
import { BoardStore } from "./board-store.ts";
import { noFilter } from "./lead-filter.ts";
import { shownCount, subscribeToColumns } from "./shown-leads.ts";
import { someBoard, someLead } from "./testing/some.ts";

describe("the number of leads that match", () => {
  it("is told anew when the filter changes, though no lead did", () => {
    const store = new BoardStore({ schedule: () => undefined, now: () => 0 });
    store.applySnapshot(
      someBoard([someLead({ lead_id: "a", company_name: "Acme" }), someLead({ lead_id: "b" })], 1),
    );
    store.flush();
    const told: number[] = [];
    const stop = subscribeToColumns(store, () => told.push(shownCount(store)));
    store.setFilter({ ...noFilter, q: "acme" });
    expect(told.at(-1)).toBe(1);
    store.setFilter({ ...noFilter, q: "nobody" });
    expect(told.at(-1)).toBe(0);
    stop();
    const heard = told.length;
    store.setFilter(noFilter);
    expect(told.length).toBe(heard);
    expect(shownCount(store)).toBe(2);
  });
});
