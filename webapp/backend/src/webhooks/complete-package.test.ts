import { FinalPackage } from "@leadstream/contract";
import { describe, expect, it } from "vitest";
import { completePackage } from "./complete-package.ts";

const at = "2026-11-22T10:00:00.000Z";

describe("the package of a sender that left parts out", () => {
  it("is whole when it only has a tier", () => {
    const made = FinalPackage.parse(completePackage({ qualification: { tier: "high" } }, at));
    expect(made).toMatchObject({
      qualification: { tier: "high", score: null },
      facts: [],
      strategy: null,
      briefing: null,
    });
  });

  it("keeps what is there, in every part", () => {
    const fact = {
      field: "city",
      value: "Leeds",
      source_url: "https://a.example/",
      quote: "Leeds",
      method: "text",
      confidence: 0.9,
    };
    const made = FinalPackage.parse(
      completePackage(
        {
          facts: [fact],
          analysis: { services: ["Catering"] },
          personas: [{ title: "Owner" }],
          strategy: { chosen: "Call first" },
          messages: [{ channel: "phone", body: "Hello" }],
          briefing: "# Hello",
        },
        at,
      ),
    );
    expect(made).toMatchObject({
      facts: [{ ...fact, observed_at: at, status: "unverified" }],
      analysis: { services: ["Catering"] },
      personas: [{ title: "Owner" }],
      strategy: { chosen: "Call first" },
      messages: [{ channel: "phone", body: "Hello" }],
      briefing: { markdown: "# Hello" },
    });
  });

  it.each([
    { qualification: { tier: "great" } },
    { facts: [{ field: "city", value: "Leeds" }] },
    { personas: "many" },
    { analysis: "good" },
  ])("stays refused where a part is wrong: %j", (wrong) => {
    expect(FinalPackage.safeParse(completePackage(wrong, at)).success).toBe(false);
  });
});
