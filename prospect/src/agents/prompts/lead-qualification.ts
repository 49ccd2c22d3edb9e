import { z } from "zod";
import { decide, judgeLead } from "../lead-qualification.ts";
import { facts, findings, pages } from "../prompt-material.ts";
import type { ModelPrompt } from "../with-model.ts";
import { line, maybeQuoted, share } from "./proof.ts";

// Geography and reachability follow from facts alone; there is nothing to weigh in them.
const judged = ["industry", "size", "pains", "offer_fit"] as const;

const Answer = z.object({
  criteria: z.array(
    z.object({
      criterion: z.enum(judged),
      score: z.number().nullable(),
      reason: z.string(),
      ...maybeQuoted,
    }),
  ),
});

const task = [
  "Judge how well this company fits the seller, criterion by criterion: industry (is its trade one the seller looks for), size (against the ideal customer),",
  "pains (do its own words show the pains), offer_fit (does it do what the offer helps with).",
  "Score 0 to 100, or null when the material does not tell; reason in one English sentence; for every score the quote it rests on.",
].join(" ");

export const leadQualificationPrompt: ModelPrompt<"lead_qualification"> = async ({
  input,
  ask,
  gate,
  prose,
}) => {
  const answer = await ask({
    schema: Answer,
    task,
    material: [...pages(input), facts(input), ...findings(input, ["lead_analysis"])],
  });
  const { criteria, excluded } = judgeLead(input);
  let taken = 0;
  const improved = criteria.map((criterion) => {
    const given = answer.criteria.find((one) => one.criterion === criterion.criterion);
    if (
      !given ||
      given.score === null ||
      criterion.weight === 0 ||
      criterion.ruledOut !== undefined
    )
      return criterion;
    const proof = gate.proof(given.page, given.quote);
    if (!proof || prose.unproven(given.reason).length > 0) return criterion;
    taken += 1;
    return {
      ...criterion,
      score: share(given.score),
      evidence: [{ text: line(given.reason, 300), ...proof }],
    };
  });
  return taken === 0 ? null : { ...decide(improved, excluded), method: "llm" };
};
