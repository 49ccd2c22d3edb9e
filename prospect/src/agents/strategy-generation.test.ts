import { describe, expect, it } from "vitest";
import { approaches } from "./messages/approaches.ts";
import { bookingSeller, maintenanceSeller } from "./testing/profiles.ts";
import { evidenceInput, research, runAll } from "./testing/run-agents.ts";
import {
  bakeryEn,
  dentalPracticeEn,
  dentalPracticePt,
  metalworksDe,
  silentSite,
} from "./testing/sites.ts";

const strategyFor = (site: typeof silentSite, profile = bookingSeller) => {
  const { strategy_generation: strategy } = runAll(evidenceInput(site, profile));
  if (!strategy) throw new Error("The evidence engine always finds a strategy");
  return strategy;
};

describe("choosing how to start", () => {
  it("weighs every way, chooses the best one and keeps the reasons of all", () => {
    for (const site of [dentalPracticePt, dentalPracticeEn, metalworksDe, bakeryEn, silentSite]) {
      const { candidates, chosen } = strategyFor(site);
      expect(candidates).toHaveLength(5);
      expect(candidates.filter((one) => one.chosen).map((one) => one.name)).toEqual([chosen]);
      expect(candidates[0]?.chosen).toBe(true);
      expect(candidates.map((one) => one.score)).toEqual(
        candidates.map((one) => one.score).toSorted((a, b) => b - a),
      );
      expect(candidates.every((one) => one.reasons.length > 0)).toBe(true);
    }
  });

  it("opens with fresh news that moves needs", () => {
    expect(strategyFor(dentalPracticePt).chosen).toBe(approaches.news);
  });

  it("opens with a pain that the company speaks of itself", () => {
    expect(strategyFor(metalworksDe, maintenanceSeller).chosen).toBe(approaches.pain);
  });

  it("does not open with a pain that the offer is no answer to", () => {
    const url = "https://a.example/";
    const site = research({
      domain: "a.example",
      texts: [{ url, title: "A", text: "Energy is now our third largest cost by far." }],
    });
    const { candidates, chosen } = strategyFor(site, maintenanceSeller);
    expect(chosen).not.toBe(approaches.pain);
    expect(candidates.find((one) => one.name === approaches.pain)?.reasons).toContain(
      "Your profile does not say how you answer it.",
    );
  });

  it("asks before it offers where nothing is known", () => {
    expect(strategyFor(silentSite).chosen).toBe(approaches.ask);
  });

  it("gives a way that rests on nothing no chance", () => {
    const { candidates } = strategyFor(silentSite);
    expect(candidates.find((one) => one.name === approaches.news)?.score).toBe(0.05);
    expect(candidates.find((one) => one.name === approaches.replace)?.reasons[0]).toContain(
      "Nothing that competes",
    );
  });
});
