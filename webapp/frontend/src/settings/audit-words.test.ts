import { describe, expect, it } from "vitest";
import { en } from "../i18n/en/index.ts";
import { createFormat } from "../i18n/format.ts";
import { auditAction, auditLines } from "./audit-words.ts";

const lines = (action: string, details: Record<string, unknown> | null, subject = "x") =>
  auditLines({ action, subject, details }, en, createFormat("en"));

describe("what a change was, in words", () => {
  it("names what was edited of a lead, with both values", () => {
    expect(
      lines("lead.edit", {
        stage: { from: "review", to: "won" },
        city: { from: null, to: "Recife" },
      }),
    ).toEqual(["Stage: Review → Won", "City: None → Recife"]);
  });

  it("says sources, stages and numbers as people do", () => {
    expect(lines("job.start", { source: "directory", max_leads: 1500 })).toEqual([
      "Source: Demo directory",
      "At most: 1,500",
    ]);
    expect(
      lines("leads.move", { action: "move", stage: "contacted", lead_ids: ["a", "b"] }),
    ).toEqual(["Stage: Contacted", "2 leads"]);
    expect(lines("exclusion.add", { reason: "" }, "rival.example")).toEqual(["rival.example"]);
  });

  it("shows an action of a newer server as it came", () => {
    expect(auditAction("lead.edit", en)).toBe("changed");
    expect(auditAction("lead.merge", en)).toBe("lead.merge");
    expect(lines("lead.merge", null)).toEqual([]);
  });
});
