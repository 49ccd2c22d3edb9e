import { z } from "zod";
import { findings } from "../prompt-material.ts";
import type { ModelPrompt } from "../with-model.ts";
import { line } from "./proof.ts";

const Answer = z.object({
  questions: z.array(z.object({ question: z.string(), why: z.string() })),
});

const task = [
  "Write five to seven open questions, in English, for a first talk with this company: first what is unknown in the fit, then how much the pains found really weigh, then how they decide.",
  "why: one sentence on which gap in the findings the answer closes. Ask for nothing that the findings answer already.",
].join(" ");

export const strategicQuestionGenerationPrompt: ModelPrompt<
  "strategic_question_generation"
> = async ({ input, ask, prose }) => {
  const material = findings(input, [
    "lead_qualification",
    "persona_creation",
    "pain_point_deepening",
    "buying_trigger_identification",
    "competitor_identification",
  ]);
  const { questions } = await ask({ schema: Answer, task, material });
  const sound = questions
    .slice(0, 7)
    .map(({ question, why }) => ({
      method: "llm" as const,
      question: line(question, 300),
      why: line(why, 300),
    }))
    .filter(
      ({ question, why }) =>
        question.includes("?") && prose.unproven(`${question} ${why}`).length === 0,
    );
  return sound.length === 0 ? null : sound;
};
