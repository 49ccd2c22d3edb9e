import type { Fact, RejectedFact } from "@leadstream/contract";
import { z } from "zod";
import { pages } from "../prompt-material.ts";
import type { ModelPrompt } from "../with-model.ts";
import { line, quoted } from "./proof.ts";

const fields = [
  "description",
  "industry",
  "product",
  "person",
  "employee_count",
  "founded_year",
  "city",
  "country",
] as const;

const Answer = z.object({
  facts: z.array(
    z.object({ field: z.enum(fields), value: z.string(), role: z.string().nullable(), ...quoted }),
  ),
});

const task = [
  "Find facts about the company that its pages state: a description in one sentence as it stands there, its trade (industry), products or services,",
  "people with their roles, number of employees, founding year, city and country (ISO code of two letters).",
  "One entry a fact, each with the label of its page and the quote that states it. For a person, value is the name alone and role what they do there, else null.",
].join(" ");

/** Fields that one value fills; a value found by the readers is not overruled by a model. */
const single = new Set<string>([
  "description",
  "industry",
  "employee_count",
  "founded_year",
  "city",
  "country",
]);
const confidence = 0.6;

export const websiteResearchPrompt: ModelPrompt<"website_research"> = async ({
  input,
  draft,
  ask,
  gate,
}) => {
  const answer = await ask({
    schema: Answer,
    task,
    material: pages({ results: { website_research: draft } }),
  });
  const facts: Fact[] = [];
  const rejected: RejectedFact[] = [];
  const observed_at = input.now.toISOString();
  for (const { field, value: given, role, page, quote } of answer.facts.slice(0, 60)) {
    const value = line(given, 300);
    if (
      value === "" ||
      (single.has(field) && [...draft.facts, ...facts].some((fact) => fact.field === field))
    )
      continue;
    const made = valueOf(field, value, role);
    if (
      made === null ||
      [...draft.facts, ...facts].some((fact) => fact.field === field && sameValue(fact.value, made))
    )
      continue;
    const proof = gate.proof(page, quote);
    // Countries are asked for as codes and labels as a trade, which seldom stand there letter for letter.
    const stated =
      proof !== null &&
      (field === "country" || field === "industry" || gate.holds(proof.quote, value));
    const fact: Fact = {
      field,
      value: made,
      source_url: proof?.source_url ?? draft.base_url,
      quote: proof?.quote ?? line(quote, 400),
      method: "llm",
      confidence,
      observed_at,
      status: stated ? "unverified" : "rejected",
    };
    if (stated) facts.push(fact);
    else
      rejected.push({
        ...fact,
        reason:
          proof === null
            ? "The model's quote is not found on the pages"
            : "The model's quote does not state the value",
      });
  }
  return {
    ...draft,
    facts: [...draft.facts, ...facts],
    rejected: [...draft.rejected, ...rejected],
  };
};

function valueOf(
  field: (typeof fields)[number],
  value: string,
  role: string | null,
): Fact["value"] | null {
  switch (field) {
    case "person":
      return value.split(/\s+/).length < 2
        ? null
        : { name: value, ...(role ? { role: line(role, 120) } : {}) };
    case "industry":
      return { label: value };
    case "founded_year":
      return /^(1[5-9]|20)\d{2}$/.test(value) ? Number(value) : null;
    case "country":
      return /^[A-Z]{2}$/.test(value) ? value : null;
    case "description":
    case "product":
    case "employee_count":
    case "city":
      return value;
  }
}

function sameValue(one: Fact["value"], other: Fact["value"]): boolean {
  const name = (value: Fact["value"]): string =>
    (typeof value === "object" && "name" in value
      ? value.name
      : JSON.stringify(value)
    ).toLowerCase();
  return name(one) === name(other);
}
