import type { Lead, LeadStage } from "@leadstream/contract/lead";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openToastDoor, type ToastOptions } from "../../ui/toast.ts";
import { boardStore } from "../live-board.ts";
import { someBoard, someLead } from "../testing/some.ts";
import { undoLast } from "../undo.ts";
import { moveLeads } from "./move-leads.ts";
import { notChanged } from "./refused.ts";

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

  describe("of several at once", () => {
    const one = (lead_id: string, rest: Partial<Lead>) =>
      someLead({ lead_id, state: "completed", stage: "review", ...rest });
    const shown = new Map<string, ToastOptions>();
    let bulk: { ids: string[]; versions: Record<string, number>; stage: string; op_id: string }[];
    let server: Map<string, Lead>;

    beforeEach(() => {
      bulk = [];
      openToastDoor({
        raise: (id, options) => void shown.set(id, options),
        close: (id) => void shown.delete(id),
      });
      // What earlier tests said, too.
      shown.clear();
      server = new Map(["a", "b", "c"].map((id) => [id, one(id, { version: 3 })]));
      boardStore.applySnapshot(someBoard([...server.values()], 1));
      boardStore.flush();
      vi.stubGlobal("fetch", async (path: string, init: RequestInit) => {
        if (path.includes("/history"))
          return Response.json({ items: [{ by: { name: "Bob", email: null } }] });
        if (init.method === "PATCH") {
          const id = path.split("/").at(-1) ?? "";
          const { stage } = JSON.parse(init.body as string) as { stage: LeadStage };
          return Response.json({ lead: move(id, stage) });
        }
        const order = JSON.parse(init.body as string) as (typeof bulk)[number];
        bulk.push(order);
        const done: string[] = [];
        const refused = order.ids.flatMap((id) => {
          const lead = server.get(id);
          if (lead === undefined) return [{ lead_id: id, code: "not_found", message: "Gone." }];
          if (lead.version !== order.versions[id])
            return [{ lead_id: id, code: "version_conflict", message: "Changed.", lead }];
          move(id, order.stage as LeadStage);
          done.push(id);
          return [];
        });
        return Response.json({ done, refused });
      });
    });

    function move(id: string, stage: LeadStage): Lead {
      const lead = { ...one(id, server.get(id) ?? {}), stage };
      lead.version += 1;
      server.set(id, lead);
      return lead;
    }
    const stages = () => Object.fromEntries([...server.values()].map((l) => [l.lead_id, l.stage]));

    it("keeps what another person moved first, names both sides, and does the rest", async () => {
      server.set("a", one("a", { stage: "won", version: 4 }));
      // Only an agent's word or a note: no conflict with the move.
      server.set("b", one("b", { version: 9 }));
      server.delete("c");
      await moveLeads(["a", "b", "c"], "contacted");
      expect(bulk.map(({ ids, versions }) => [ids.join(), versions])).toEqual([
        ["a,b,c", { a: 3, b: 3, c: 3 }],
        ["b", { b: 9 }],
      ]);
      expect(stages()).toEqual({ a: "won", b: "contacted" });
      expect([...shown.values()].map(({ title }) => title)).toContain(
        "Company b moved to Contacted",
      );
      const told = [...shown.values()].find(({ tone }) => tone === "danger");
      told?.action?.onClick();
      expect(notChanged.get()).toMatchObject({
        wanted: "Contacted",
        refused: [
          { lead: { lead_id: "c" }, reason: "Gone." },
          {
            lead: { stage: "review" },
            now: { stage: "won" },
            reason: "Bob moved it to Won first.",
          },
        ],
      });
      boardStore.flush();
      expect(boardStore.lead("a")?.stage).toBe("won");
      notChanged.get()?.again(["a"]);
      await vi.waitFor(() => expect(stages()["a"]).toBe("contacted"));
    });

    it("takes back what it did, and nobody else's move", async () => {
      await moveLeads(["a", "b", "c"], "contacted");
      // As the feed tells it: this tab's own change, then Bob's.
      for (const [id, lead] of server) {
        boardStore.receiveLead(lead);
        boardStore.settle(id, bulk[0]?.op_id ?? "");
      }
      boardStore.receiveLead(move("c", "lost"));
      boardStore.flush();
      await undoLast();
      expect(stages()).toEqual({ a: "review", b: "review", c: "lost" });
      expect([...shown.values()].at(-1)?.description).toBe("Bob moved it to Lost first.");
    });
  });
});
