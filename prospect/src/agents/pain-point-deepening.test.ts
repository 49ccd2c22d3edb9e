import { describe, expect, it } from "vitest";
import { bookingSeller, maintenanceSeller } from "./testing/profiles.ts";
import { evidenceInput, research, runAll } from "./testing/run-agents.ts";

const painsOf = (text: string, profile = bookingSeller) =>
  Object.fromEntries(
    runAll(
      evidenceInput(
        research({ domain: "a.example", texts: [{ url: "https://a.example/", title: "A", text }] }),
        profile,
      ),
    ).pain_point_deepening.map((one) => [one.pain, one]),
  );
const [missed, calls, waiting] = bookingSeller.pain_points as [string, string, string];
const severities = (text: string) => {
  const pains = painsOf(text);
  return [missed, calls, waiting].map((pain) => pains[pain]?.severity);
};

describe("a pain of the profile", () => {
  it("is not heard in a sentence about something that goes with it", () => {
    expect(
      severities(
        "What keeps us awake: about 11% of our appointments are no-shows, and our front desks spend two hours a day confirming visits by phone.",
      ),
    ).toEqual(["high", "high", "unknown"]);
  });

  it("is heard in the language of the site", () => {
    expect(
      severities("Nos cuesta llenar los huecos que dejan las citas anuladas a última hora."),
    ).toEqual(["high", "unknown", "unknown"]);
  });

  it("is none where the company says that it likes it so", () => {
    expect(
      severities("Our list is full and we like it that way; the waiting list opens each January."),
    ).toEqual(["unknown", "unknown", "unknown"]);
  });

  it("gets no answer that the profile does not hold", () => {
    const pains = painsOf("Energy is now our third largest cost by far.", maintenanceSeller);
    expect(pains["Custos de energia elevados"]).toMatchObject({
      severity: "high",
      our_answer: "Your profile does not say how you answer this.",
    });
    expect(pains["Paragens de máquinas não planeadas"]?.our_answer).toBe(
      "Menos paragens não planeadas e menos reparações de urgência.",
    );
  });
});
