import type { Lead, LeadStage } from "@leadstream/contract/lead";
import type { LiveMessage } from "@leadstream/contract/realtime";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BoardStore } from "./board-store.ts";
import { noCounters, count } from "./counters.ts";
import { noFilter } from "./lead-filter.ts";
import { stageOrder } from "./stages.ts";
import { message, someBoard, someJob, someLead, someProgress, someQuota } from "./testing/some.ts";

/** A store that shows nothing until `flush` is called, as between two frames. */
function openStore(): BoardStore {
  return new BoardStore({ schedule: () => undefined, now: () => 0 });
}

function shown(store: BoardStore) {
  const columns = Object.fromEntries(stageOrder.map((stage) => [stage, store.column(stage)]));
  const leads = [...store.leads()].toSorted((a, b) => (a.lead_id < b.lead_id ? -1 : 1));
  return { columns, leads, counters: store.counters(), jobs: store.jobs(), quota: store.quota() };
}

type Step = "progress" | "edit" | "move" | "fail" | "complete" | "delete" | "restore";
const steps: Step[] = ["progress", "edit", "move", "fail", "complete", "delete", "restore"];

/** What a server would publish: versions and revisions only ever grow, in the order of the steps. */
function publish(plan: readonly { lead: number; step: Step; value: number }[]): LiveMessage[] {
  const leads = new Map<string, Lead>();
  const deleted = new Set<string>();
  const messages: LiveMessage[] = [];
  let revision = 0;
  for (const { lead: index, step, value } of plan) {
    const id = `lead-${index}`;
    revision += 1;
    const before = leads.get(id);
    if (before === undefined) {
      const created = someLead({
        lead_id: id,
        created_at: `2026-11-22T10:00:${String(value % 60).padStart(2, "0")}.000Z`,
      });
      leads.set(id, created);
      messages.push(message(revision, "lead-created", { lead: created }));
      continue;
    }
    const version = before.version + 1;
    const keep = (lead: Lead) => {
      leads.set(id, lead);
      return lead;
    };
    if (deleted.has(id)) {
      deleted.delete(id);
      messages.push(message(revision, "lead-created", { lead: keep({ ...before, version }) }));
      continue;
    }
    switch (step) {
      case "progress":
        keep({
          ...before,
          version,
          state: "analyzing",
          error: null,
          progress: {
            current_agent: "website_research",
            agent_description: "Reading",
            progress_percentage: value,
            estimated_time_remaining: null,
          },
        });
        messages.push(
          message(
            revision,
            "lead-enrichment-progress",
            someProgress({
              leadId: id,
              version,
              progressPercentage: value,
              agentDescription: "Reading",
            }),
          ),
        );
        break;
      case "edit":
        messages.push(
          message(revision, "lead-updated", {
            lead: keep({ ...before, version, company_name: `Name ${value}` }),
          }),
        );
        break;
      case "move": {
        const to: LeadStage = stageOrder[value % stageOrder.length] ?? "review";
        const lead = keep({ ...before, version, stage: to });
        messages.push(
          message(revision, "lead-stage-update", {
            leadId: id,
            from: before.stage,
            to,
            by: "person",
            lead,
          }),
        );
        break;
      }
      case "fail": {
        const error = {
          code: "site_timeout" as const,
          message: "Too slow",
          action: "Retry",
          retryable: true,
        };
        const lead = keep({ ...before, version, state: "failed", error });
        messages.push(
          message(revision, "lead-enrichment-failed", { leadId: id, jobId: "job-1", error, lead }),
        );
        break;
      }
      case "complete":
        messages.push(
          message(revision, "lead-enriched", {
            lead: keep({
              ...before,
              version,
              state: "completed",
              stage: "qualified",
              tier: "high",
              score: value,
              error: null,
            }),
          }),
        );
        break;
      case "delete":
      case "restore":
        deleted.add(id);
        keep({ ...before, version });
        messages.push(message(revision, "lead-deleted", { leadId: id, jobId: "job-1" }));
        break;
    }
  }
  return messages;
}

const plans = fc.array(
  fc.record({
    lead: fc.integer({ min: 0, max: 5 }),
    step: fc.constantFrom(...steps),
    value: fc.integer({ min: 0, max: 99 }),
  }),
  { maxLength: 60 },
);

describe("the board as a fold of messages", () => {
  it("is the same whatever the order and the number of times in which the messages arrive", () => {
    fc.assert(
      fc.property(
        plans.chain((plan) => {
          const messages = publish(plan);
          const again = fc.shuffledSubarray(messages);
          return fc.tuple(
            fc.constant(messages),
            fc.shuffledSubarray(messages, { minLength: messages.length }),
            again,
            fc.array(fc.boolean(), {
              minLength: messages.length * 2,
              maxLength: messages.length * 2,
            }),
          );
        }),
        ([messages, shuffled, again, flushes]) => {
          const inOrder = openStore();
          inOrder.receive(messages);
          inOrder.flush();
          const other = openStore();
          [...shuffled, ...again].forEach((one, index) => {
            other.receive([one]);
            if (flushes[index] === true) other.flush();
          });
          other.flush();
          expect(shown(other)).toEqual(shown(inOrder));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("is the same whether shown after each message or once at the end", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const messages = publish(plan);
        const coalesced = openStore();
        coalesced.receive(messages);
        coalesced.flush();
        const uncoalesced = openStore();
        for (const one of messages) {
          uncoalesced.receive([one]);
          uncoalesced.flush();
        }
        expect(shown(uncoalesced)).toEqual(shown(coalesced));
      }),
      { numRuns: 300 },
    );
  });

  it("counts each column as a walk over all its leads would", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const store = openStore();
        for (const one of publish(plan)) {
          store.receive([one]);
          store.flush();
        }
        const counted = noCounters();
        for (const lead of store.leads()) count(counted, lead, 1);
        expect(store.counters()).toEqual(counted);
      }),
    );
  });

  it("keeps every column sorted while leads come, move and leave", () => {
    fc.assert(
      fc.property(
        plans,
        fc.constantFrom("newest", "name", "score", "updated" as const),
        (plan, sort) => {
          const messages = publish(plan);
          const store = openStore();
          store.setFilter({ ...noFilter, sort });
          for (const one of messages) {
            store.receive([one]);
            store.flush();
          }
          const live = stageOrder.map((stage) => store.column(stage));
          store.setFilter({ ...noFilter, sort, q: "zzz" });
          store.setFilter({ ...noFilter, sort });
          expect(live).toEqual(stageOrder.map((stage) => store.column(stage)));
        },
      ),
    );
  });
});

describe("reading the board again", () => {
  it("does not overwrite a newer lead by an older reading", () => {
    const store = openStore();
    store.receive([
      message(5, "lead-created", {
        lead: someLead({ lead_id: "a", version: 5, company_name: "New" }),
      }),
    ]);
    store.addPage([someLead({ lead_id: "a", version: 3, company_name: "Old" })]);
    store.flush();
    expect(store.lead("a")?.company_name).toBe("New");
  });

  it("drops what the new reading does not hold, once every page is here", () => {
    const store = openStore();
    store.applySnapshot(someBoard([someLead({ lead_id: "a" }), someLead({ lead_id: "b" })], 2));
    store.flush();
    const second = someBoard([someLead({ lead_id: "a" })], 9);
    const paged = {
      ...second,
      stages: second.stages.map((stage) =>
        stage.stage === "enriching" ? { ...stage, next_cursor: "more" } : stage,
      ),
    };
    store.applySnapshot(paged);
    store.flush();
    expect(store.column("enriching")).toContain("b");
    store.finishLoading();
    store.flush();
    expect(store.column("enriching")).toEqual(["a"]);
  });

  it("forgets everything when the history is another one", () => {
    const store = openStore();
    store.applySnapshot(someBoard([someLead({ lead_id: "a", version: 50 })], 90));
    store.flush();
    store.applySnapshot(
      someBoard([someLead({ lead_id: "a", version: 2, company_name: "Restored" })], 3, {
        epoch: "epoch-2",
      }),
    );
    store.flush();
    expect(store.lead("a")?.company_name).toBe("Restored");
  });

  it("does not bring back a lead that was deleted while its page was on the way", () => {
    const store = openStore();
    store.receive([message(8, "lead-deleted", { leadId: "a", jobId: "job-1" })]);
    store.addPage([someLead({ lead_id: "a" })]);
    store.flush();
    expect(store.lead("a")).toBeUndefined();
  });

  it("says the server's total until the last page is here", () => {
    const store = openStore();
    const board = someBoard([someLead({ lead_id: "a" })], 1);
    store.applySnapshot({
      ...board,
      stages: board.stages.map((stage) =>
        stage.stage === "enriching" ? { ...stage, count: 300, next_cursor: "more" } : stage,
      ),
    });
    store.flush();
    expect(store.total("enriching")).toBe(300);
  });
});

describe("a change of this tab", () => {
  const finished = someLead({ lead_id: "a", state: "completed", stage: "qualified", version: 4 });

  it("shows at once and stays through its own echo", () => {
    const store = openStore();
    store.applySnapshot(someBoard([finished], 1));
    store.change("a", { opId: "op-1", stage: "won" });
    store.flush();
    expect(store.column("won")).toEqual(["a"]);
    store.receive([
      message(2, "lead-stage-update", {
        leadId: "a",
        from: "qualified",
        to: "won",
        by: "person",
        opId: "op-1",
        lead: { ...finished, stage: "won", version: 5 },
      }),
    ]);
    store.flush();
    expect(store.column("won")).toEqual(["a"]);
    expect(store.pending("a")).toBe(false);
  });

  it("returns the card to where the server has it when it is refused", () => {
    const store = openStore();
    store.applySnapshot(someBoard([finished], 1));
    store.change("a", { opId: "op-1", stage: "won" });
    store.flush();
    store.settle("a", "op-1");
    store.flush();
    expect(store.column("qualified")).toEqual(["a"]);
    expect(store.column("won")).toEqual([]);
  });

  it("lets a move by somebody else show once its own is refused", () => {
    const store = openStore();
    store.applySnapshot(someBoard([finished], 1));
    store.change("a", { opId: "op-1", stage: "won" });
    store.receive([
      message(2, "lead-stage-update", {
        leadId: "a",
        from: "qualified",
        to: "lost",
        by: "person",
        opId: "op-of-another",
        lead: { ...finished, stage: "lost", version: 5 },
      }),
    ]);
    store.settle("a", "op-1");
    store.flush();
    expect(store.column("lost")).toEqual(["a"]);
  });
});

describe("who hears of a flush", () => {
  it("is only the touched lead when progress moves", () => {
    const store = openStore();
    store.applySnapshot(someBoard([someLead({ lead_id: "a" }), someLead({ lead_id: "b" })], 1));
    store.flush();
    const heard: string[] = [];
    store.subscribe("lead:a", () => heard.push("a"));
    store.subscribe("lead:b", () => heard.push("b"));
    store.subscribe("column:enriching", () => heard.push("column"));
    store.receive([
      message(2, "lead-enrichment-progress", someProgress({ leadId: "a", version: 2 })),
    ]);
    store.receive([
      message(
        3,
        "lead-enrichment-progress",
        someProgress({ leadId: "a", version: 3, progressPercentage: 30 }),
      ),
    ]);
    store.flush();
    expect(heard).toEqual(["a"]);
    expect(store.lead("a")?.progress.progress_percentage).toBe(30);
  });

  it("takes the newest of job and quota whatever the order", () => {
    const store = openStore();
    store.receive([
      message(4, "job-progress", { job: someJob({ found: 4 }) }),
      message(3, "job-progress", { job: someJob({ found: 3 }) }),
      message(6, "quota-update", { ...someQuota, used: 6 }),
      message(5, "quota-update", { ...someQuota, used: 5 }),
    ]);
    store.flush();
    expect(store.jobs()[0]?.found).toBe(4);
    expect(store.quota()?.used).toBe(6);
  });
});

describe("filtering ten thousand leads", () => {
  it("finds by name without accents, in every column, and forgets when cleared", () => {
    const store = openStore();
    const leads = Array.from({ length: 200 }, (_, index) =>
      someLead({
        lead_id: `l${index}`,
        company_name: index % 50 === 0 ? `Cedro Logística ${index}` : `Company ${index}`,
      }),
    );
    store.applySnapshot(someBoard(leads, 1));
    store.flush();
    store.setFilter({ ...noFilter, q: "logistica cedro" });
    expect(store.column("enriching")).toHaveLength(4);
    store.receive([
      message(2, "lead-created", {
        lead: someLead({ lead_id: "new", company_name: "Nova Logistica Cedro" }),
      }),
    ]);
    store.receive([
      message(3, "lead-created", { lead: someLead({ lead_id: "other", company_name: "Other" }) }),
    ]);
    store.flush();
    expect(store.column("enriching")).toHaveLength(5);
    store.setFilter(noFilter);
    expect(store.column("enriching")).toHaveLength(202);
  });
});
