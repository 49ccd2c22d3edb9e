import type { Signal } from "@leadstream/contract";
import { describe, expect, it } from "vitest";
import { identifyTriggers } from "./buying-trigger-identification.ts";
import { bookingSeller } from "./testing/profiles.ts";
import { evidenceInput, fact, research } from "./testing/run-agents.ts";

const url = "https://a.example/news";
const signal = (kind: Signal["kind"], quote: string, date: string | null = null): Signal => ({
  kind,
  text: quote,
  date,
  source_url: url,
  quote,
});
const triggersOf = (signals: Signal[], facts: ReturnType<typeof fact>[] = []) =>
  identifyTriggers(evidenceInput(research({ domain: "a.example", signals, facts }), bookingSeller));

describe("reasons to write now", () => {
  it("come newest first, each with its quote", () => {
    const triggers = triggersOf([
      signal("award", "We won the regional prize.", "2026-05-02"),
      signal("opening", "Our second shop opened its doors.", "2026-11-01"),
    ]);
    expect(triggers.map((one) => [one.kind, one.date])).toEqual([
      ["opening", "2026-11-01"],
      ["award", "2026-05-02"],
    ]);
    expect(triggers[0]?.evidence[0]).toMatchObject({
      source_url: url,
      quote: "Our second shop opened its doors.",
    });
  });

  it.each([
    "11/06/2025 Expansion of the works",
    "29 de julho de 2026 Expansion of the works",
    "July 29, 2026: Expansion of the works",
    "2026-07-29 Expansion of the works",
  ])("tell the happening without the date before it: %s", (quote) => {
    const [trigger] = triggersOf([signal("expansion", quote, "2026-07-29")]);
    expect(trigger?.trigger).toBe("Expansion of the works");
    expect(trigger?.evidence[0]?.quote).toBe(quote);
  });

  it("leave out what is history", () => {
    expect(triggersOf([signal("award", "We won the regional prize.", "2023-05-02")])).toEqual([]);
  });

  it("say so where the page gives no date", () => {
    expect(triggersOf([signal("launch", "Our new line is here.")])[0]?.why_now).toContain(
      "gives no date",
    );
  });

  it("tell of a headline and its sentence once", () => {
    const triggers = triggersOf([
      signal("news", "Second shop", "2026-11-01"),
      signal("opening", "Second shop. Our second shop opened its doors.", "2026-11-01"),
    ]);
    expect(triggers.map((one) => one.trigger)).toEqual([
      "Second shop. Our second shop opened its doors.",
    ]);
  });

  it("take a careers page for a careers page and an opening for an opening", () => {
    expect(triggersOf([signal("hiring", "Careers")])[0]).toMatchObject({
      trigger: "Keeps a careers page",
      why_now: expect.stringContaining("not that they do now"),
    });
    expect(triggersOf([signal("hiring", "We are looking for a baker.")])[0]?.why_now).toContain(
      "more work than hands",
    );
    const said = { ...fact("hiring", true, "We are hiring bakers", url) };
    expect(triggersOf([], [said])[0]?.trigger).toBe("Has open positions");
    expect(triggersOf([], [{ ...said, method: "link" }])[0]?.trigger).toBe("Keeps a careers page");
  });

  it("are none where nothing happened", () => {
    expect(triggersOf([])).toEqual([]);
  });
});
