import { z } from "zod";
import { asMaterial, facts, pages } from "../prompt-material.ts";
import { fold } from "../text/fold.ts";
import type { ModelPrompt } from "../with-model.ts";
import { line, quoted } from "./proof.ts";

const Answer = z.object({
  competitors: z.array(
    z.object({
      name: z.string(),
      relation: z.enum(["uses", "mentions", "competes_with_them"]),
      reason: z.string(),
      ...quoted,
    }),
  ),
});

const task = [
  "Find products or suppliers named in the material that do what the seller's offer does, fully or in part. relation: uses when the company says or shows that it uses them,",
  "competes_with_them when it sets itself against them, else mentions. reason: one English sentence. General tools that any website runs on do not count.",
].join(" ");

export const competitorIdentificationPrompt: ModelPrompt<"competitor_identification"> = async ({
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
      ...pages(input),
      facts(input),
      asMaterial(
        "known",
        draft.map(({ name, relation }) => ({ name, relation })),
      ),
    ],
  });
  const found = answer.competitors
    .slice(0, 8)
    .flatMap(({ name, relation, reason, page, quote }) => {
      const proof = gate.proof(page, quote);
      if (!proof || !gate.holds(proof.quote, name) || prose.unproven(reason).length > 0) return [];
      return [
        {
          method: "llm" as const,
          name: line(name, 120),
          relation,
          evidence: [{ text: line(reason, 300), ...proof }],
        },
      ];
    });
  const kept = draft.filter((own) => !found.some((one) => fold(one.name) === fold(own.name)));
  if (found.length === 0 && answer.competitors.length > 0) return null;
  return [...found, ...kept];
};
