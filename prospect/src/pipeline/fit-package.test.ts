import { FinalPackage, maxBatchBytes, type Fact } from "@leadstream/contract";
import { describe, expect, it } from "vitest";
import { buildFinalPackage } from "../agents/final-package.ts";
import { eventArgs, eventOutput } from "./event-output.ts";
import { fitPackage, maxEventBytes } from "./fit-package.ts";
import { sampleResults } from "./testing/fake-agents.ts";

const fact = (i: number, quote: string): Fact => ({
  field: "product",
  value: `Product ${i}`,
  source_url: "http://one.example/",
  quote,
  method: "text",
  confidence: 0.5,
  observed_at: "2026-11-22T10:00:00.000Z",
  status: "verified",
});
const small = buildFinalPackage(sampleResults);
const size = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

describe("a record that travels", () => {
  it("stays as it is when it fits", () => {
    expect(fitPackage(small)).toEqual(small);
  });

  it("is shortened the same way each time when it is huge, says so, and still is what the contract wants", () => {
    const huge = {
      ...small,
      facts: Array.from({ length: 5000 }, (_, i) => fact(i, "é".repeat(2000))),
      rejected: Array.from({ length: 5000 }, (_, i) => ({
        ...fact(i, "x".repeat(400)),
        reason: "No proof.",
      })),
    };
    const fitted = fitPackage(huge);
    expect(size(fitted)).toBeLessThan(maxBatchBytes - 10_000);
    expect(FinalPackage.parse(fitted)).toEqual(fitted);
    expect(fitted).toEqual(fitPackage(huge));
    expect(fitted.facts.length).toBeGreaterThan(50);
    expect(fitted.facts[0]?.value).toBe("Product 0");
    expect(fitted.warnings).toMatchObject([
      { kind: "trimmed", text: expect.stringContaining("rejected, facts") },
    ]);
  });

  it("fits even where no list is to blame", () => {
    const huge = {
      ...small,
      briefing: { method: "evidence" as const, markdown: "x".repeat(2 * maxEventBytes) },
    };
    expect(size(fitPackage(huge))).toBeLessThan(maxEventBytes + 1000);
  });
});

describe("a result that travels with its event", () => {
  it("leaves the texts of the pages at home", () => {
    const research = {
      ...sampleResults.website_research,
      texts: [{ url: "http://one.example/", title: "One", text: "long" }],
    };
    expect(eventOutput("website_research", research)).not.toHaveProperty("texts");
    expect(eventOutput("website_research", research)).toHaveProperty("facts");
  });

  it("is left out with a note when it is too large", () => {
    expect(eventOutput("lead_analysis", { summary: "x".repeat(100_000) })).toEqual({
      omitted: expect.stringContaining("too large"),
    });
  });

  it("shows long arguments of a tool shortened", () => {
    expect(eventArgs({ url: "http://one.example/" })).toEqual({ url: "http://one.example/" });
    expect(size(eventArgs({ url: "x".repeat(100_000) }))).toBeLessThan(3000);
  });
});
