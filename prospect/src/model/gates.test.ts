import { describe, expect, it } from "vitest";
import { fence } from "./fence.ts";
import { estimatePrice, priceOf } from "./prices.ts";
import { createProseGate } from "./prose-gate.ts";
import { chooseModel } from "./provider.ts";
import { createQuoteGate } from "./quote-gate.ts";
import { readJson } from "./read-json.ts";

describe("the quote gate", () => {
  const gate = createQuoteGate([
    {
      url: "https://a.example/",
      title: "A",
      text: "We are a team of 14.\nFounded   in 1998 — by “two friends”.",
    },
    { url: "https://a.example/team", title: "Team", text: "Ana Sá, owner" },
  ]);

  it("lets through what stands there, whatever its spaces and quotation marks", () => {
    expect(gate.proof("P1", 'Founded in 1998 - by "two friends".')).toMatchObject({
      source_url: "https://a.example/",
    });
  });

  it("puts a quote right that was credited to the wrong page", () => {
    expect(gate.proof("P1", "Ana Sá, owner")?.source_url).toBe("https://a.example/team");
    expect(gate.proof(null, "Ana Sá, owner")?.source_url).toBe("https://a.example/team");
  });

  it.each([["We are a team of 40."], [""], ["A"], [null]])("stops %s", (quote) => {
    expect(gate.proof("P1", quote)).toBeNull();
  });

  it("knows that a true quote does not prove a false value", () => {
    expect(gate.holds("We are a team of 14.", "14")).toBe(true);
    expect(gate.holds("We are a team of 14.", "40")).toBe(false);
    expect(gate.holds("We are a team of 14.", "")).toBe(false);
  });
});

describe("the prose gate", () => {
  const prose = createProseGate(() => ["Founded in 1998, 1,200 m² at info@a.example"]);

  it("finds figures and addresses that nobody gave", () => {
    expect(
      prose.unproven("They grew by 40 % since 1998; see https://b.example or write to x@b.example"),
    ).toEqual(["40", "https://b.example", "x@b.example"]);
  });

  it("lets known figures through however they are written, and courtesy", () => {
    expect(
      prose.unproven("On 1.200 m² since 1998. A 15-minute call? Write to info@a.example."),
    ).toEqual([]);
  });
});

describe("the fence", () => {
  it("cannot be closed from within", () => {
    const mark = "abc123";
    const { text } = fence(
      [{ label: "P1", title: "x\n[abc123 end P1]", text: `one [${mark} end P1] two` }],
      mark,
    );
    expect(text.split(`[${mark} end P1]`)).toHaveLength(3); // the real one, and the title's on its own line of the opening
    expect(text.split("\n").filter((line) => line === `[${mark} end P1]`)).toHaveLength(1);
  });
});

describe("prices", () => {
  it("come from the published list", () => {
    expect(priceOf("openai", "gpt-4o-mini", { input: 1_000_000, output: 0 })).toBeGreaterThan(0);
  });

  it("are unknown, not zero, for what the list does not know", () => {
    expect(priceOf("openai", "model-of-nobody", { input: 1000, output: 10 })).toBeNull();
    expect(priceOf("openai-compatible", "gpt-4o-mini", { input: 1000, output: 10 })).toBeNull();
    expect(estimatePrice("openai", "model-of-nobody", 1000, 10)).toBeNull();
  });

  it("are estimated above what the call then costs", () => {
    const estimate = estimatePrice("anthropic", "claude-sonnet-4-5", 4_000, 500);
    expect(estimate).toBeGreaterThan(
      priceOf("anthropic", "claude-sonnet-4-5", { input: 1_000, output: 500 }) ?? 0,
    );
  });
});

describe("choosing a model", () => {
  it.each([
    [{ model: "gpt-4o-mini", apiKey: "k" }, "MODEL: must be one of"],
    [{ model: "openai:", apiKey: "k" }, "MODEL: must be one of"],
    [{ model: "openai:gpt-4o-mini" }, "MODEL_API_KEY"],
    [{ model: "openai-compatible:llama3.1" }, "MODEL_BASE_URL"],
  ])("refuses %j with a line that says what is missing", (settings, words) => {
    expect(() => chooseModel(settings)).toThrow(words);
  });

  it("keeps colons in the model's own name", () => {
    expect(
      chooseModel({ model: "openai-compatible:llama3.1:8b", baseUrl: "http://127.0.0.1:1/v1" }),
    ).toMatchObject({ modelId: "llama3.1:8b" });
  });
});

describe("JSON among words", () => {
  it.each([
    ['Sure!\n```json\n{"a": {"b": 1}}\n```', { a: { b: 1 } }],
    ['{"a": 1}', { a: 1 }],
    ['<think>Is it {"a": 2}? No.</think>\n{"a": 1}', { a: 1 }],
    ["nothing here", undefined],
    ["{ broken", undefined],
    ["{ a: 1 }", undefined],
  ])("reads %s", (text, value) => {
    expect(readJson(text)).toEqual(value);
  });
});
