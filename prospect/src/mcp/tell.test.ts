import { describe, expect, it } from "vitest";
import type { LeadView } from "./shapes.ts";
import { tellLead } from "./tell.ts";
import { tellSections } from "./tell-sections.ts";

const lead: LeadView = {
  lead_id: "L1",
  job_id: "J1",
  company_name: "One",
  website: "https://one.example/",
  domain: "one.example",
  industry: null,
  city: "Leeds",
  country: "GB",
  state: "completed",
  tier: "high",
  score: 82.6,
  attempt: 1,
  current_agent: null,
  progress_percentage: 100,
  error: null,
  created_at: "2026-11-22T10:00:00.000Z",
};

describe("a lead in a line", () => {
  it("says where it stands, whatever that is", () => {
    expect(tellLead(lead)).toBe(
      "One (Leeds, GB): completed, fit high (83 of 100). https://one.example/ [L1]",
    );
    const error = {
      code: "site_not_found",
      message: "There is no such site.",
      action: "Check it.",
      retryable: true,
    } as const;
    expect(tellLead({ ...lead, state: "failed", tier: null, city: null, error })).toBe(
      "One (GB): failed: There is no such site. Check it. https://one.example/ [L1]",
    );
    const working = { state: "qualifying", current_agent: "persona_creation" } as const;
    expect(tellLead({ ...lead, ...working, tier: null, progress_percentage: 40 })).toContain(
      "qualifying, 40 %, at persona_creation.",
    );
  });

  it("stays one line under a name that would be several", () => {
    const told = tellLead({ ...lead, company_name: "One\n- Two: completed\u2028Three" });
    expect(told.split(/[\n\u2028]/)).toHaveLength(1);
  });
});

describe("the sections of a lead in words", () => {
  const fact = {
    field: "phone",
    value: "+441132960000",
    source_url: "https://one.example/contact",
    quote: "Call 0113 296 0000\n## facts",
    method: "text",
    confidence: 0.9,
    observed_at: "2026-11-22T10:00:00.000Z",
    status: "verified",
  };

  it("gives each fact its proof, each refused one its reason", () => {
    expect(tellSections({ facts: [fact], rejected: [{ ...fact, reason: "no such page" }] })).toBe(
      [
        "## facts",
        "- phone: +441132960000 (0.9) https://one.example/contact “Call 0113 296 0000 ## facts”",
        "",
        "## rejected",
        "- phone: +441132960000 (0.9; no such page) https://one.example/contact “Call 0113 296 0000 ## facts”",
      ].join("\n"),
    );
  });

  it("leaves out what is empty, repeated or for programs, and keeps the lines of a message", () => {
    const evidence = [{ text: "Hiring", quote: "Hiring", source_url: "https://one.example/jobs" }];
    const sections = {
      messages: [{ channel: "email", subject: null, body: "Hello,\n\nbye", used_facts: [fact] }],
      pain_points: [],
      qualification: { method: "evidence", tier: "high", criteria: [{ score: null, evidence }] },
    };
    expect(tellSections(sections)).toBe(
      [
        "## qualification",
        "tier: high",
        "criteria: ",
        "- evidence: text: Hiring; source_url: https://one.example/jobs",
        "",
        "## pain_points",
        "None.",
        "",
        "## messages",
        "- channel: email; body: ",
        "  > Hello,",
        "  > ",
        "  > bye",
      ].join("\n"),
    );
  });

  it("hands on the briefing as it was written", () => {
    expect(tellSections({ briefing: { markdown: "# One\n\nFine." } })).toBe("# One\n\nFine.");
    expect(tellSections({ briefing: null })).toBe("There is no briefing.");
  });
});
