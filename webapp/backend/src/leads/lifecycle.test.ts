import { LeadState, type NewEvent } from "@leadstream/contract";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { finalPackage, Story } from "../testing/story.ts";
import {
  foldEvent,
  isTerminal,
  nextStates,
  openLead,
  type Fold,
  type LeadEvent,
} from "./lifecycle.ts";
import type { LiveLead } from "./live-lead.ts";

function harvested(): LiveLead {
  const [event] = new Story("j", "u").find("L1").events;
  if (event?.event_type !== "lead_generated") throw new Error("no lead");
  return openLead(event, "w", "j");
}
/** The lead after the story; refused and ineffective events leave it as it was. */
function tell(lead: LiveLead, story: Story): LiveLead {
  return story.events.reduce((current, event) => {
    const fold = foldEvent(current, event as LeadEvent);
    return fold.outcome === "changed" ? fold.lead : current;
  }, lead);
}
function fold(lead: LiveLead, event: NewEvent): Fold {
  return foldEvent(lead, new Story("j", "u").add(event).events[0] as LeadEvent);
}
const story = () => new Story("j", "u");
const stateStarts = {
  analyzing: "lead_analysis_start",
  qualifying: "qualification_start",
  strategizing: "strategy_generation_start",
  finalizing: "finalization_start",
} as const;

describe("a lead's states", () => {
  it("walks from harvested to completed and lands in the stage of its tier", () => {
    const done = tell(harvested(), story().enrich("L1").complete("L1"));
    expect(done).toMatchObject({
      state: "completed",
      stage: "qualified",
      tier: "high",
      score: 80,
      progressPercentage: 100,
      running: [],
      currentAgent: null,
      error: null,
    });
    for (const [tier, stage] of [
      ["medium", "review"],
      ["unknown", "review"],
      ["low", "disqualified"],
    ] as const) {
      expect(tell(harvested(), story().enrich("L1").complete("L1", tier)).stage).toBe(stage);
    }
  });

  it.each(LeadState.options)("from %s refuses each state that the table does not name", (from) => {
    const lead = { ...harvested(), state: from };
    for (const [to, event_type] of Object.entries(stateStarts)) {
      const { outcome } = fold(lead, { event_type, lead_id: "L1" });
      const expected =
        from === to
          ? "unchanged"
          : nextStates[from].includes(to as LeadState)
            ? "changed"
            : "refused";
      expect([to, outcome]).toEqual([to, expected]);
    }
  });

  it("leaves an end only by a new attempt", () => {
    for (const state of ["completed", "failed", "cancelled"] as const) {
      const lead = { ...tell(harvested(), story().enrich("L1")), state, progressPercentage: 60 };
      const begin = (attempt: number) =>
        fold(lead, {
          event_type: "lead_enrichment_start",
          lead_id: "L1",
          company_name: "x",
          attempt,
          agents_total: 14,
        });
      expect(begin(1)).toMatchObject({ outcome: "refused" });
      expect(begin(2)).toMatchObject({
        outcome: "changed",
        lead: {
          state: "harvested",
          stage: "enriching",
          attempt: 2,
          progressPercentage: 0,
          error: null,
        },
      });
    }
  });

  it("takes a retry straight to the state of the failed agent", () => {
    const failed = tell(harvested(), story().enrich("L1").fail("L1"));
    const retried = tell(
      failed,
      story()
        .begin("L1", 2)
        .add({ event_type: "finalization_start", lead_id: "L1" })
        .complete("L1", "high", 2),
    );
    expect(retried).toMatchObject({ state: "completed", attempt: 2 });
  });

  it("ignores the end of another attempt than the one that runs", () => {
    const second = tell(harvested(), story().enrich("L1").fail("L1").begin("L1", 2));
    const late = story().fail("L1", 1).events[0] as LeadEvent;
    expect(foldEvent(second, late)).toMatchObject({ outcome: "refused" });
  });

  it("keeps the failed agent on the card, since that is where a retry begins", () => {
    const failed = tell(
      harvested(),
      story().begin("L1").work("L1", "website_research", 10).fail("L1"),
    );
    expect(failed).toMatchObject({
      state: "failed",
      currentAgent: "website_research",
      estimatedTimeRemaining: null,
      error: { code: "site_unreachable" },
    });
  });

  it("tells a cancelled attempt from a failed one", () => {
    const error = { code: "cancelled", message: "Stopped.", action: "", retryable: true } as const;
    const end = fold(harvested(), {
      event_type: "lead_enrichment_end",
      lead_id: "L1",
      success: false,
      error,
      execution_time_seconds: 1,
      attempt: 1,
    });
    expect(end).toMatchObject({ outcome: "changed", lead: { state: "cancelled" } });
  });
});

describe("where a person put a lead", () => {
  it("holds over the tier when it completes, and again after another attempt", () => {
    const moved = { ...harvested(), personStage: "meeting" as const };
    const done = tell(moved, story().enrich("L1").complete("L1", "low"));
    expect(done.stage).toBe("meeting");
    const again = tell(done, story().begin("L1", 2));
    expect(again.stage).toBe("enriching");
    expect(tell(again, story().complete("L1", "high", 2)).stage).toBe("meeting");
  });

  it("keeps locked fields and turns what differs into suggestions", () => {
    const lead = {
      ...harvested(),
      city: "York",
      lockedFields: ["city", "tier"],
      tier: "low" as const,
    };
    const end = foldEvent(lead, story().complete("L1", "high").events[0] as LeadEvent);
    if (end.outcome !== "changed") throw new Error("refused");
    expect(end.lead).toMatchObject({
      city: "York",
      tier: "low",
      industry: "Catering",
      stage: "disqualified",
    });
    expect(end.suggested).toMatchObject([
      { field: "city", suggested: "Leeds", fact: { quote: "our kitchen in Leeds" } },
      { field: "tier", suggested: "high" },
    ]);
  });

  it("replaces a name only where it was the domain", () => {
    const name = {
      ...finalPackage("high", "L1").facts[0],
      field: "company_name",
      value: "Proper Name Ltd",
    };
    const found = { ...finalPackage("high", "L1"), facts: [name] } as ReturnType<
      typeof finalPackage
    >;
    const end: NewEvent = {
      event_type: "lead_enrichment_end",
      lead_id: "L1",
      success: true,
      final_package: found,
      execution_time_seconds: 1,
      attempt: 1,
    };
    expect(fold(harvested(), end)).toMatchObject({ lead: { companyName: "Company L1" } });
    expect(fold({ ...harvested(), companyName: "l1.example" }, end)).toMatchObject({
      lead: { companyName: "Proper Name Ltd" },
    });
  });
});

describe("progress", () => {
  const percentages = fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 30 });

  it("never falls within an attempt and shows 100 only when completed", () => {
    fc.assert(
      fc.property(percentages, fc.boolean(), (given, ends) => {
        let lead = tell(harvested(), story().begin("L1"));
        for (const percentage of given) {
          const next = tell(
            lead,
            story()
              .status("L1", "on it", percentage)
              .work("L1", "lead_analysis", Math.min(percentage, 95)),
          );
          expect(next.progressPercentage).toBeGreaterThanOrEqual(lead.progressPercentage);
          expect(next.progressPercentage).toBeLessThan(100);
          lead = next;
        }
        if (ends) expect(tell(lead, story().complete("L1")).progressPercentage).toBe(100);
      }),
    );
  });

  it("shows the agent that still runs when another beside it has finished", () => {
    const start = (agent: string) =>
      ({
        event_type: "agent_start",
        lead_id: "L1",
        agent_name: agent,
        agent_description: `Doing ${agent}`,
        progress_percentage: 5,
        estimated_time_remaining: null,
      }) as const;
    const end = (agent: string) =>
      ({
        event_type: "agent_end",
        lead_id: "L1",
        agent_name: agent,
        success: true,
        method: "evidence",
        execution_time_seconds: 1,
      }) as const;
    const both = tell(
      harvested(),
      story().begin("L1").add(start("lead_analysis")).add(start("contact_extraction")),
    );
    expect(both.currentAgent).toBe("contact_extraction");
    const one = tell(both, story().add(end("contact_extraction")));
    expect(one).toMatchObject({
      currentAgent: "lead_analysis",
      agentDescription: "Doing lead_analysis",
    });
    expect(tell(one, story().add(end("lead_analysis")))).toMatchObject({
      currentAgent: "lead_analysis",
      running: [],
    });
  });

  it("lets what reports after the end go into the timeline alone", () => {
    const failed = tell(harvested(), story().begin("L1").fail("L1"));
    for (const event of story()
      .work("L1", "lead_analysis", 40)
      .status("L1", "late", 50)
      .events.slice(1)) {
      expect(foldEvent(failed, event as LeadEvent).outcome).toBe("unchanged");
    }
  });
});

describe("any sequence of events", () => {
  const event = fc.constantFrom<(s: Story) => Story>(
    (s) => s.begin("L1", 1),
    (s) => s.begin("L1", 2),
    (s) => s.add({ event_type: "lead_analysis_start", lead_id: "L1" }),
    (s) => s.add({ event_type: "finalization_start", lead_id: "L1" }),
    (s) => s.work("L1", "lead_analysis", 30),
    (s) => s.status("L1", "so far", 70),
    (s) => s.complete("L1"),
    (s) => s.complete("L1", "low", 2),
    (s) => s.fail("L1", 1),
    (s) => s.fail("L1", 2),
  );

  it("never leaves the table, and counts a version for every change and only then", () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 25 }), (steps) => {
        let lead = harvested();
        for (const one of steps.reduce((s, step) => step(s), story()).events) {
          const { outcome, lead: after } = { lead, ...foldEvent(lead, one as LeadEvent) };
          expect(after.version).toBe(lead.version + (outcome === "changed" ? 1 : 0));
          if (after.attempt === lead.attempt && after.state !== lead.state)
            expect(nextStates[lead.state]).toContain(after.state);
          if (after.state !== "completed") expect(after.stage).toBe("enriching");
          if (isTerminal(lead.state) && after.state !== lead.state)
            expect(after.attempt).toBeGreaterThan(lead.attempt);
          lead = after;
        }
      }),
      { numRuns: 300 },
    );
  });
});
