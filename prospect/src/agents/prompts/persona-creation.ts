import { z } from "zod";
import { findings, pages } from "../prompt-material.ts";
import { fold } from "../text/fold.ts";
import type { ModelPrompt } from "../with-model.ts";
import { line } from "./proof.ts";

const Answer = z.object({
  personas: z.array(
    z.object({
      title: z.string(),
      name: z.string().nullable(),
      goals: z.array(z.string()),
      challenges: z.array(z.string()),
    }),
  ),
});

const task = [
  "Describe up to three people or roles at this company who decide on the offer or feel its pains. Use the people in contact_extraction by their names;",
  "where nobody fits, describe the role and set name to null. Two or three goals and challenges each, in English, that follow from role, company and pains.",
].join(" ");

export const personaCreationPrompt: ModelPrompt<"persona_creation"> = async ({
  input,
  draft,
  ask,
  prose,
}) => {
  const answer = await ask({
    schema: Answer,
    task,
    material: [...findings(input, ["lead_analysis", "contact_extraction"]), ...pages(input, 5_000)],
  });
  const people = input.results.contact_extraction?.people ?? [];
  const personas = answer.personas.slice(0, 3).flatMap(({ title, name, goals, challenges }) => {
    const person = name === null ? null : people.find((one) => fold(one.name) === fold(name));
    if (
      person === undefined ||
      prose.unproven([title, ...goals, ...challenges].join(" ")).length > 0
    )
      return []; // a name that nobody bears
    const evidence = draft.find((one) => one.name === (person?.name ?? null));
    return [
      {
        method: "llm" as const,
        title: person
          ? (person.role ?? line(title, 120))
          : `${line(title, 100)} (role, not a known person)`,
        name: person?.name ?? null,
        goals: goals.slice(0, 4).map((goal) => line(goal, 200)),
        challenges: challenges.slice(0, 4).map((challenge) => line(challenge, 200)),
        channel: evidence?.channel ?? draft[0]?.channel ?? null,
        evidence: person
          ? [
              { text: "Named on the site", source_url: person.source_url, quote: person.quote },
              { text: "Goals are the model's reading of the role" },
            ]
          : [{ text: "The model's reading of a role; the site names nobody for it" }],
      },
    ];
  });
  return personas.length === 0 ? null : personas;
};
