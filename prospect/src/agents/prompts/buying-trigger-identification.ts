import { Signal } from "@leadstream/contract";
import { z } from "zod";
import { ageInDays, stillNewsDays } from "../buying-trigger-identification.ts";
import { findings, pages } from "../prompt-material.ts";
import type { ModelPrompt } from "../with-model.ts";
import { line, quoted } from "./proof.ts";

const Answer = z.object({
  triggers: z.array(
    z.object({
      trigger: z.string(),
      kind: Signal.shape.kind,
      date: z.string().nullable(),
      why_now: z.string(),
      ...quoted,
    }),
  ),
});

export const buyingTriggerIdentificationPrompt: ModelPrompt<
  "buying_trigger_identification"
> = async ({ input, draft, ask, gate, prose }) => {
  const answer = await ask({
    schema: Answer,
    task: [
      `Today is ${input.now.toISOString().slice(0, 10)}. Find happenings at this company that are a reason to write now: hiring, new places, growth, money, launches, partnerships, awards, events.`,
      "trigger: one English sentence; date as YYYY-MM-DD, YYYY-MM or YYYY only if the quote states it, else null; why_now: one English sentence on what it has to do with the offer.",
    ].join(" "),
    material: [...pages(input), ...findings(input, ["lead_analysis"])],
  });
  const found = answer.triggers
    .slice(0, 8)
    .flatMap(({ trigger, kind, date, why_now, page, quote }) => {
      const proof = gate.proof(page, quote);
      if (!proof || prose.unproven(`${trigger} ${why_now}`).length > 0) return [];
      // A date must stand in the quote itself, at least its year.
      const stated =
        date !== null &&
        /^\d{4}(?:-\d{2}){0,2}$/.test(date) &&
        proof.quote.includes(date.slice(0, 4))
          ? date
          : null;
      const age = ageInDays(stated, input.now);
      if (age !== null && age > stillNewsDays) return [];
      return [
        {
          method: "llm" as const,
          trigger: line(trigger, 300),
          kind,
          date: stated,
          why_now: line(why_now, 300),
          evidence: [{ text: "On the site", ...proof }],
        },
      ];
    });
  // What the readers proved stays; the model adds to it and explains it.
  const kept = draft.filter(
    (own) => !found.some((one) => one.evidence[0]?.quote === own.evidence[0]?.quote),
  );
  if (found.length === 0 && answer.triggers.length > 0) return null;
  return [...found, ...kept]
    .toSorted((a, b) => (b.date ?? "").localeCompare(a.date ?? ""))
    .slice(0, 6);
};
