import { describe, expect, it } from "vitest";
import { bookingSeller } from "./testing/profiles.ts";
import { evidenceInput, research, runAll } from "./testing/run-agents.ts";

const url = "https://a.example/";
const both =
  "About one in ten of our appointments are no-shows, and our front desk spends two hours a day on the phone.";
const questionsTo = (site: Partial<Parameters<typeof research>[0]>) =>
  runAll(
    evidenceInput(research({ domain: "a.example", ...site }), bookingSeller),
  ).strategic_question_generation.map((one) => one.question);

describe("the questions for a talk", () => {
  it("ask once about a sentence that speaks of two pains, in its own words", () => {
    const questions = questionsTo({ texts: [{ url, title: "A", text: both }] });
    expect(questions.filter((question) => question.includes(both))).toHaveLength(1);
    expect(new Set(questions).size).toBe(questions.length);
  });

  it("do not ask what the entry of a menu changes", () => {
    const door = {
      kind: "hiring" as const,
      text: "Careers",
      date: null,
      source_url: url,
      quote: "Careers",
    };
    expect(questionsTo({ signals: [door] }).join("\n")).not.toContain("Careers");
  });
});
