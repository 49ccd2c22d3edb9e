import { z } from "zod";
import { asMaterial, findings } from "../prompt-material.ts";
import type { ModelPrompt } from "../with-model.ts";
import { line, maybeQuoted } from "./proof.ts";

const Answer = z.object({
  objections: z.array(z.object({ objection: z.string(), response: z.string(), ...maybeQuoted })),
});

const task = [
  "Write three to five objections that this very company is likely to raise, in its voice, and an honest response to each, in English, two sentences at most.",
  "A response may claim only what the seller's description says; where an answer is not known, say what to find out. Quote the passage that makes the objection likely, else null.",
].join(" ");

export const objectionHandlingPrompt: ModelPrompt<"objection_handling"> = async ({
  input,
  draft,
  ask,
  gate,
  prose,
}) => {
  const answer = await ask({
    schema: Answer,
    task,
    material: [
      ...findings(input, ["lead_analysis", "pain_point_deepening", "competitor_identification"]),
      asMaterial("draft", draft),
    ],
  });
  const objections = answer.objections
    .slice(0, 5)
    .flatMap(({ objection, response, page, quote }) => {
      if (
        line(objection) === "" ||
        line(response) === "" ||
        prose.unproven(`${objection} ${response}`).length > 0
      )
        return [];
      const proof = gate.proof(page, quote);
      return [
        {
          method: "llm" as const,
          objection: line(objection, 300),
          response: line(response, 600),
          evidence: proof
            ? [{ text: "What makes it likely", ...proof }]
            : [{ text: "The model's expectation; no passage of the site shows it" }],
        },
      ];
    });
  return objections.length === 0 ? null : objections;
};
