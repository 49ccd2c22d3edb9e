import { describe, expect, it } from "vitest";
import { emptyStart, findObstacle, startRequest, type StartCircumstances } from "./start-form.ts";

const ready: StartCircumstances = {
  role: "member",
  missingProfile: [],
  remaining: 10,
  sourceLacks: [],
};
const list = { ...emptyStart, rows: [{ website: "a.example" }, { website: "b.example" }] };

describe("starting a job", () => {
  it("asks for as many leads as the list has rows", () => {
    expect(startRequest(list)).toEqual({
      source: "list",
      max_leads: 2,
      list: [{ website: "a.example" }, { website: "b.example" }],
    });
  });

  it("takes the whole list, whatever number another source was asked for", () => {
    expect(startRequest({ ...list, maxLeads: 1 }).max_leads).toBe(2);
  });

  it("sends no list to a source that searches", () => {
    expect(startRequest({ ...list, source: "directory", query: " bakeries " })).toEqual({
      source: "directory",
      max_leads: 25,
      user_search_query: "bakeries",
    });
  });

  it.each([
    ["viewer", list, { ...ready, role: "viewer" as const }],
    ["profile", list, { ...ready, missingProfile: ["target_market"] }],
    ["quota", list, { ...ready, remaining: 0 }],
    [
      "source",
      { ...list, source: "web_search" as const },
      { ...ready, sourceLacks: ["TAVILY_API_KEY"] },
    ],
    ["rows", { ...list, rows: [] }, ready],
    ["max_leads", { ...list, source: "directory" as const, maxLeads: 0.5 }, ready],
    [null, list, ready],
    [null, list, { ...ready, remaining: null }],
  ] as const)("finds the obstacle %s", (obstacle, form, circumstances) => {
    expect(findObstacle(form, circumstances)).toBe(obstacle);
  });
});
