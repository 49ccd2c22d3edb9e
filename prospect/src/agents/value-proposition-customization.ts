import { defineAgent, need, type AgentResults, type EvidenceInput } from "./agent.ts";
import { knowLead } from "./known-lead.ts";
import { answerTo, ownAnswerTo } from "./pain-point-deepening.ts";

type Propositions = AgentResults["value_proposition_customization"];

export const valuePropositionCustomization = defineAgent({
  name: "value_proposition_customization",
  description: "Puts your value proposition into this company's terms",
  needs: [
    "website_research",
    "persona_creation",
    "pain_point_deepening",
    "competitor_identification",
  ],
  reads: ["profile", "company_name"],
  weight: 4,
  evidence: customizePropositions,
});

export function customizePropositions(input: EvidenceInput): Propositions {
  const { name } = knowLead(input);
  const pains = need(input, "pain_point_deepening");
  const personas = need(input, "persona_creation");
  const audience = (pain: string): string | null => {
    const persona = personas.find((one) => one.challenges.includes(pain)) ?? personas[0];
    return persona ? (persona.name ? `${persona.name}, ${persona.title}` : persona.title) : null;
  };
  const fromPains = pains
    // A pain that the profile has no answer to is no ground for a promise.
    .filter((pain) => pain.severity !== "unknown" && ownAnswerTo(pain.pain, input.profile) !== null)
    .slice(0, 3)
    .map((pain): Propositions[number] => ({
      method: "evidence",
      proposition: `For ${name}, on "${pain.pain}": ${pain.our_answer}`,
      for_persona: audience(pain.pain),
      evidence: pain.evidence,
    }));
  const fromUse = need(input, "competitor_identification")
    .filter((one) => one.relation === "uses")
    .slice(0, 1)
    .map((one): Propositions[number] => ({
      method: "evidence",
      proposition: `Beside ${one.name}, which ${name} uses: ${answerTo(one.name, input.profile)}`,
      for_persona: personas[0]?.name ?? personas[0]?.title ?? null,
      evidence: one.evidence,
    }));
  if (fromPains.length + fromUse.length > 0) return [...fromPains, ...fromUse];
  return [
    {
      method: "evidence",
      proposition: input.profile.value_proposition,
      for_persona: personas[0]?.name ?? personas[0]?.title ?? null,
      evidence: [
        { text: "Your value proposition as it stands: the site gives nothing to tie it to" },
      ],
    },
  ];
}
