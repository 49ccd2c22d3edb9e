import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { boardStore } from "../live-board.ts";
import { someBoard, someLead } from "../testing/some.ts";
import { moveLeads } from "./move-leads.ts";

const finished = (given: { stage: "review" | "won"; version: number }) =>
  someLead({ lead_id: "moved", state: "completed", tier: "medium", ...given });

describe("moving a lead", () => {
  beforeEach(() => vi.stubGlobal("requestAnimationFrame", () => 0));
  afterEach(() => vi.unstubAllGlobals());

  it("gives way to another person's move whose news came while the order waited", async () => {
    boardStore.applySnapshot(someBoard([finished({ stage: "review", version: 4 })], 1));
    boardStore.flush();
    const theirs = finished({ stage: "won", version: 5 });
    const orders: unknown[] = [];
    vi.stubGlobal("fetch", async (path: string, init: RequestInit) => {
      if (path.includes("/history")) return Response.json({ items: [] });
      if (init.method !== "PATCH") return Response.json({ lead: theirs });
      const order = JSON.parse(init.body as string) as { expected_version: number };
      orders.push(order.expected_version);
      return order.expected_version === theirs.version
        ? Response.json({ lead: finished({ stage: "review", version: 6 }) })
        : Response.json(
            { error: { code: "version_conflict", message: "Changed meanwhile." } },
            { status: 409 },
          );
    });
    const moving = moveLeads(["moved"], "contacted");
    boardStore.receiveLead(theirs);
    await moving;
    boardStore.flush();
    expect(orders).toEqual([4]);
    expect(boardStore.lead("moved")?.stage).toBe("won");
  });
});
