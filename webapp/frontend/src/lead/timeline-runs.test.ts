import { describe, expect, it } from "vitest";
import { foldTimeline, type TimelineEvent, totalOf } from "./timeline-runs.ts";

let count = 0;
const event = (event_type: string, given: Partial<TimelineEvent> = {}): TimelineEvent => ({
  event_id: `e${(count += 1)}`,
  event_type,
  timestamp: "2026-11-22T10:00:00.000Z",
  ...given,
});
const usage = (cost_usd: number | null) => ({
  provider: "p",
  model: "m",
  input_tokens: 10,
  output_tokens: 5,
  cost_usd,
});

const story = [
  event("lead_enrichment_start", { attempt: 1 }),
  event("agent_start", { agent_name: "website_research" }),
  event("tool_call_start", {
    agent_name: "website_research",
    tool_name: "fetch_page",
    tool_call_id: "t1",
    tool_args: { url: "https://a.example" },
  }),
  event("tool_call_end", {
    tool_call_id: "t1",
    execution_time_seconds: 0.2,
    success: true,
    output_snippet: "Home",
  }),
  event("agent_start", { agent_name: "lead_analysis" }),
  event("agent_end", {
    agent_name: "website_research",
    success: true,
    method: "evidence",
    execution_time_seconds: 1.5,
  }),
  event("agent_end", {
    agent_name: "lead_analysis",
    success: false,
    method: "llm",
    execution_time_seconds: 2,
    usage: usage(0.01),
  }),
  event("lead_enrichment_start", { attempt: 2 }),
  event("agent_start", { agent_name: "lead_analysis" }),
];

describe("the timeline of a lead", () => {
  it("puts beginnings and ends of agents and tools together, attempt by attempt", () => {
    const [first, second] = foldTimeline(story);
    expect(first?.runs.map((run) => [run.agent, run.success, run.seconds])).toEqual([
      ["website_research", true, 1.5],
      ["lead_analysis", false, 2],
    ]);
    expect(first?.runs[0]?.tools[0]).toMatchObject({
      name: "fetch_page",
      seconds: 0.2,
      success: true,
      snippet: "Home",
    });
    expect(second).toMatchObject({
      attempt: 2,
      runs: [{ agent: "lead_analysis", success: null, seconds: null }],
    });
  });

  it("shows a moment of the past as it was then", () => {
    const [then] = foldTimeline(story.slice(0, 3));
    expect(then?.runs[0]).toMatchObject({ success: null, tools: [{ success: null }] });
  });

  it("sums time and cost, and says nothing of the cost when one part is unknown", () => {
    expect(totalOf(foldTimeline(story))).toEqual({ seconds: 3.5, costUsd: 0.01 });
    const unknown = [
      ...story,
      event("agent_end", {
        agent_name: "lead_analysis",
        success: true,
        method: "llm",
        execution_time_seconds: 1,
        usage: usage(null),
      }),
    ];
    expect(totalOf(foldTimeline(unknown)).costUsd).toBeNull();
  });
});
