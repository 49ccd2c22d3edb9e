import { z } from "zod";
import { findings, pages } from "../prompt-material.ts";
import { fold } from "../text/fold.ts";
import type { ModelPrompt } from "../with-model.ts";
import { line, quoted } from "./proof.ts";

const Answer = z.object({
  propositions: z.array(
    z.object({ proposition: z.string(), for_persona: z.string().nullable(), ...quoted }),
  ),
});

const task = [
  "Write two or three value propositions for this company, in English, one or two sentences each: what the offer changes for them, tied to something their pages say (that is the quote).",
  "Promise nothing that the seller's own description does not promise. for_persona: the name of a persona it is meant for, else null.",
].join(" ");

export const valuePropositionCustomizationPrompt: ModelPrompt<
  "value_proposition_customization"
> = async ({ input, ask, gate, prose }) => {
  const answer = await ask({
    schema: Answer,
    task,
    material: [
      ...findings(input, ["persona_creation", "pain_point_deepening", "competitor_identification"]),
      ...pages(input, 8_000),
    ],
  });
  const personas = input.results.persona_creation ?? [];
  const propositions = answer.propositions
    .slice(0, 4)
    .flatMap(({ proposition, for_persona, page, quote }) => {
      const proof = gate.proof(page, quote);
      const text = line(proposition, 500);
      if (!proof || text === "" || prose.unproven(text).length > 0) return [];
      const persona = for_persona
        ? personas.find((one) =>
            [one.name, one.title].some((name) => name && fold(for_persona).includes(fold(name))),
          )
        : undefined;
      return [
        {
          method: "llm" as const,
          proposition: text,
          for_persona: persona ? (persona.name ?? persona.title) : null,
          evidence: [{ text: "What it is tied to", ...proof }],
        },
      ];
    });
  return propositions.length === 0 ? null : propositions;
};
