import { z } from "zod";
import { decides, decisionRank } from "../market/roles.ts";
import { asMaterial, pages } from "../prompt-material.ts";
import { fold } from "../text/fold.ts";
import type { ModelPrompt } from "../with-model.ts";
import { line, quoted } from "./proof.ts";

const Answer = z.object({
  people: z.array(z.object({ name: z.string(), role: z.string().nullable(), ...quoted })),
});

const task = [
  "List the people who work at this company and whom the pages name, with the role the page gives them, else null. Not customers, authors of reviews, or people of other companies.",
  "The list named known holds those already found: repeat one of them only to add a role.",
].join(" ");

export const contactExtractionPrompt: ModelPrompt<"contact_extraction"> = async ({
  input,
  draft,
  ask,
  gate,
}) => {
  const answer = await ask({
    schema: Answer,
    task,
    material: [
      ...pages(input),
      asMaterial(
        "known",
        draft.people.map(({ name, role }) => ({ name, role })),
      ),
    ],
  });
  const people = draft.people.map((person) => ({ ...person }));
  for (const { name, role, page, quote } of answer.people.slice(0, 40)) {
    const proof = gate.proof(page, quote);
    const full = line(name, 120);
    if (!proof || full.split(" ").length < 2 || !gate.holds(proof.quote, full)) continue;
    const proven = role && gate.holds(proof.quote, role) ? line(role, 120) : null;
    const known = people.find((person) => fold(person.name) === fold(full));
    if (known) known.role ??= proven;
    else people.push({ name: full, role: proven, email: null, profile_url: null, ...proof });
  }
  people.sort((a, b) => decisionRank(a.role) - decisionRank(b.role));
  const decider = people.find((person) => decides(person.role));
  // An address stays as found; a general one may now have somebody to ask for.
  const best =
    draft.best && draft.best.name === null && decider
      ? { ...draft.best, name: decider.name, why: `Ask for ${decider.name}, ${decider.role}` }
      : draft.best;
  return { ...draft, people, best };
};
