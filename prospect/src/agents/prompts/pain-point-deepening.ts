import { z } from "zod";
import { findings, pages } from "../prompt-material.ts";
import type { ModelPrompt } from "../with-model.ts";
import { line, maybeQuoted } from "./proof.ts";

const Answer = z.object({
  pains: z.array(
    z.object({
      number: z.number(),
      severity: z.enum(["high", "medium", "low", "unknown"]),
      reason: z.string(),
      our_answer: z.string(),
      ...maybeQuoted,
    }),
  ),
});

const task = [
  "Go through the seller's numbered pains. For each: does the company's own text show it? Severity high when it says so itself, medium when clearly implied, low when only touched,",
  "unknown when the material is silent (then quote is null). reason: one English sentence. our_answer: one English sentence on what the offer does about it, from the offer's own description.",
].join(" ");

export const painPointDeepeningPrompt: ModelPrompt<"pain_point_deepening"> = async ({
  input,
  draft,
  ask,
  gate,
  prose,
}) => {
  const answer = await ask({
    schema: Answer,
    task,
    material: [...pages(input), ...findings(input, ["lead_analysis"])],
  });
  let taken = 0;
  const pains = draft.map((own) => {
    const given = answer.pains.find(
      ({ number }) => input.profile.pain_points[number - 1] === own.pain,
    );
    if (!given || prose.unproven(`${given.reason} ${given.our_answer}`).length > 0) return own;
    const proof = gate.proof(given.page, given.quote);
    if (given.severity !== "unknown" && !proof) return own;
    if (given.severity === "unknown" && own.severity !== "unknown") return own; // a proven passage outweighs the model's not seeing it
    taken += 1;
    return {
      ...own,
      method: "llm" as const,
      severity: given.severity,
      our_answer: line(given.our_answer, 400),
      evidence: proof ? [{ text: line(given.reason, 300), ...proof }] : own.evidence,
    };
  });
  const order = { high: 0, medium: 1, low: 2, unknown: 3 };
  return taken === 0 ? null : pains.toSorted((a, b) => order[a.severity] - order[b.severity]);
};
