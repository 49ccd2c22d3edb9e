import { z } from "zod";
import { facts, pages } from "../prompt-material.ts";
import type { ModelPrompt } from "../with-model.ts";
import { line, quoted } from "./proof.ts";

const Answer = z.object({
  summary: z.string(),
  services: z.array(z.object({ name: z.string(), ...quoted })),
  challenges: z.array(z.object({ text: z.string(), ...quoted })),
  relevance: z.number().nullable(),
});

const task = [
  "Describe this company for the salesperson: a summary of two or three sentences in English; the services or products it names, as it names them;",
  "challenges that its own words show, each with the quote that shows it; and relevance, 0 to 100, of what it does to the offer, or null when the material does not tell.",
].join(" ");

export const leadAnalysisPrompt: ModelPrompt<"lead_analysis"> = async ({
  input,
  draft,
  ask,
  gate,
  prose,
}) => {
  const answer = await ask({ schema: Answer, task, material: [...pages(input), facts(input)] });
  const services = answer.services.flatMap(({ name, page, quote }) => {
    const proof = gate.proof(page, quote);
    return proof && gate.holds(proof.quote, name) ? [line(name, 120)] : [];
  });
  const challenges = answer.challenges.flatMap(({ text, page, quote }) => {
    const proof = gate.proof(page, quote);
    return proof && prose.unproven(text).length === 0
      ? [{ text: line(text, 300), evidence: [{ text: "In the site's words", ...proof }] }]
      : [];
  });
  const summary = line(answer.summary, 900);
  const standing = summary !== "" && prose.unproven(summary).length === 0;
  if (!standing && services.length === 0 && challenges.length === 0) return null;
  return {
    ...draft,
    method: "llm",
    summary: standing ? summary : draft.summary,
    services: [...new Set([...draft.services, ...services])].slice(0, 12),
    challenges: challenges.length > 0 ? challenges.slice(0, 6) : draft.challenges,
    // Without a quoted ground a number would be an opinion.
    relevance: draft.relevance,
  };
};
