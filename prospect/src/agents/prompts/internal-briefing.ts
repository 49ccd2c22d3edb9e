import { z } from "zod";
import { writeBriefing } from "../internal-briefing.ts";
import { findings } from "../prompt-material.ts";
import type { ModelPrompt } from "../with-model.ts";
import { line } from "./proof.ts";

const Answer = z.object({ overview: z.string(), opening: z.string(), mind: z.array(z.string()) });

const task = [
  "Brief the salesperson before the call, in English. overview: three or four sentences on who they are, whether they fit and why now. opening: how to start the talk, two sentences.",
  "mind: up to four things to be careful with or to find out. Plain text without Markdown.",
].join(" ");

const basis = [
  "lead_analysis",
  "lead_qualification",
  "contact_extraction",
  "pain_point_deepening",
  "buying_trigger_identification",
  "competitor_identification",
  "strategy_generation",
  "objection_handling",
] as const;

/** The model writes sentences; headings, tables and proofs stay ours, so that nothing it copies from a page becomes markup. */
export const internalBriefingPrompt: ModelPrompt<"internal_briefing"> = async ({
  input,
  ask,
  prose,
}) => {
  const answer = await ask({ schema: Answer, task, material: findings(input, basis) });
  const sound = (text: string): boolean => text !== "" && prose.unproven(text).length === 0;
  const overview = line(answer.overview, 1_200);
  const opening = line(answer.opening, 600);
  if (!sound(overview)) return null;
  const foreword = {
    overview,
    opening: sound(opening) ? opening : "",
    mind: answer.mind
      .map((text) => line(text, 300))
      .filter(sound)
      .slice(0, 4),
  };
  return { ...writeBriefing(input, foreword), method: "llm" };
};
