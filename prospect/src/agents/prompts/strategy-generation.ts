import { z } from "zod";
import { approaches, type Approach } from "../messages/approaches.ts";
import { asMaterial, findings } from "../prompt-material.ts";
import type { ModelPrompt } from "../with-model.ts";
import { line, share } from "./proof.ts";

const kinds = [
  "news",
  "pain",
  "replace",
  "specialist",
  "ask",
] as const satisfies readonly Approach[];
const Candidates = z.object({
  candidates: z.array(z.object({ kind: z.enum(kinds), approach: z.string() })),
});
const Verdicts = z.object({
  verdicts: z.array(
    z.object({ number: z.number(), score: z.number(), reasons: z.array(z.string()) }),
  ),
});

const generate = [
  "Propose four to six different ways to open a conversation with this company. kind says what it rests on: news (something that happened there), pain (something they say is hard),",
  "replace (something they use), specialist (their trade), ask (an open question without any claim). approach: two English sentences on what to say and why it would matter to them.",
].join(" ");

const judge = [
  "Judge each of the numbered candidates against the findings, strictly: a way that rests on something not found there scores below 20; one that rests on a dated, quoted happening or on the",
  "company's own words scores high. Give every number a score from 0 to 100 and one to three reasons, each one English sentence that names the finding it rests on or the lack of it.",
].join(" ");

const basis = [
  "lead_analysis",
  "contact_extraction",
  "lead_qualification",
  "persona_creation",
  "pain_point_deepening",
  "buying_trigger_identification",
  "competitor_identification",
] as const;

/** Two calls on purpose: whoever judges has not just fallen in love with an idea of its own. */
export const strategyGenerationPrompt: ModelPrompt<"strategy_generation"> = async ({
  input,
  ask,
  prose,
}) => {
  const found = findings(input, basis);
  const { candidates } = await ask({ schema: Candidates, task: generate, material: found });
  const sound = candidates
    .slice(0, 6)
    .map(({ kind, approach }) => ({ kind, approach: line(approach, 500) }))
    .filter(({ approach }) => approach !== "" && prose.unproven(approach).length === 0);
  if (sound.length < 2) return null;
  const numbered = sound.map(({ kind, approach }, at) => ({ number: at + 1, kind, approach }));
  const { verdicts } = await ask({
    schema: Verdicts,
    task: judge,
    material: [...found, asMaterial("candidates", numbered)],
  });
  const judged = sound
    .flatMap(({ kind, approach }, at) => {
      const verdict = verdicts.find(({ number }) => number === at + 1);
      const reasons = (verdict?.reasons ?? [])
        .map((reason) => line(reason, 300))
        .filter((reason) => reason !== "" && prose.unproven(reason).length === 0);
      return verdict && reasons.length > 0
        ? [
            {
              kind,
              name: approaches[kind],
              approach,
              score: restsOn(kind, input)
                ? share(verdict.score)
                : Math.min(0.2, share(verdict.score)),
              reasons,
            },
          ]
        : [];
    })
    .toSorted((a, b) => b.score - a.score);
  const [best, next] = judged;
  if (!best || judged.length < 2) return null;
  return {
    method: "llm",
    chosen: best.name,
    why: `${best.reasons.join(" ")}${next ? ` Next best: ${next.name.toLowerCase()} (${next.score.toFixed(2)} against ${best.score.toFixed(2)}).` : ""}`,
    candidates: judged.map(({ name, approach, score, reasons }, at) => ({
      name,
      approach,
      score,
      reasons,
      chosen: at === 0,
    })),
  };
};

/** Whatever the judge thinks, a way that rests on nothing found cannot win. */
function restsOn(kind: Approach, { results }: Parameters<typeof findings>[0]): boolean {
  switch (kind) {
    case "news":
      return (results.buying_trigger_identification ?? []).length > 0;
    case "pain":
      return (results.pain_point_deepening ?? []).some((pain) => pain.severity !== "unknown");
    case "replace":
      return (results.competitor_identification ?? []).length > 0;
    case "specialist":
    case "ask":
      return true;
  }
}
