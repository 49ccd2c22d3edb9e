import { defineAgent, need, type AgentResults, type EvidenceInput } from "./agent.ts";
import { knowLead } from "./known-lead.ts";
import { readSize } from "./market/company-size.ts";
import { answerTo } from "./pain-point-deepening.ts";

type Objections = AgentResults["objection_handling"];

export const objectionHandling = defineAgent({
  name: "objection_handling",
  description: "Prepares for what they are likely to say against it",
  needs: ["website_research", "lead_analysis", "pain_point_deepening", "competitor_identification"],
  reads: ["profile", "employee_count"],
  weight: 4,
  evidence: handleObjections,
});

export function handleObjections(input: EvidenceInput): Objections {
  return [
    ...againstCompetitor(input),
    ...againstTime(input),
    ...againstSize(input),
    ...againstData(input),
    priced(input),
  ];
}

function againstCompetitor(input: EvidenceInput): Objections {
  return need(input, "competitor_identification")
    .filter((one) => one.relation !== "competes_with_them")
    .slice(0, 2)
    .map((one) => ({
      method: "evidence",
      objection: `"We already use ${one.name}."`,
      response: `Ask what ${one.name} does well and where they still work around it. Only then: ${answerTo(one.name, input.profile)}`,
      evidence: one.evidence,
    }));
}

function againstTime(input: EvidenceInput): Objections {
  const staff = need(input, "lead_analysis").challenges.find((one) => /staff|wait/.test(one.text));
  const hiring = knowLead(input).best("hiring");
  if (!staff && !hiring) return [];
  const evidence = staff
    ? staff.evidence
    : hiring && hiring.source_url !== ""
      ? [{ text: "Has open positions", source_url: hiring.source_url, quote: hiring.quote }]
      : [];
  return [
    {
      method: "evidence",
      objection: '"We have no time for something new right now."',
      response:
        "Agree that hands are short and make that the subject: ask which single task takes the most time, and offer to start with that one alone.",
      evidence,
    },
  ];
}

const smallTeam = 15;

function againstSize(input: EvidenceInput): Objections {
  const fact = knowLead(input).best("employee_count");
  const size =
    fact && (typeof fact.value === "string" || typeof fact.value === "number")
      ? readSize(fact.value)
      : null;
  if (!fact || !size || (size.to ?? size.from) > smallTeam) return [];
  return [
    {
      method: "evidence",
      objection: '"We are too small for this."',
      response: `Say what a team of their size gets out of it in the first month, in hours or money, or say honestly that it does not pay. From your profile: ${input.profile.value_proposition}`,
      evidence:
        fact.source_url === ""
          ? [{ text: `${size.from} people, entered by hand` }]
          : [{ text: "Their size", source_url: fact.source_url, quote: fact.quote }],
    },
  ];
}

const sensitive: Partial<Record<string, string>> = {
  healthcare: "patient data",
  "finance-insurance": "financial data",
  "professional-services": "client files",
  "staffing-hr": "applicants' data",
  "education-training": "pupils' and students' data",
};

function againstData(input: EvidenceInput): Objections {
  const { sector } = need(input, "lead_analysis");
  const data = sector ? sensitive[sector] : undefined;
  if (!data) return [];
  return [
    {
      method: "evidence",
      objection: `"What happens to our ${data}?"`,
      response:
        "Have the answer ready before the call: where data is kept, who can read it, and the data processing agreement. Your profile does not say, so it is not claimed here.",
      evidence: [{ text: `Companies of this sector answer for ${data}` }],
    },
  ];
}

function priced(input: EvidenceInput): Objections[number] {
  const [pain] = need(input, "pain_point_deepening");
  const known = pain && pain.severity !== "unknown";
  return {
    method: "evidence",
    objection: '"What does it cost, and is it worth it?"',
    response: known
      ? `Work it out with them from "${pain.pain}": how often does it happen, and what does one time cost? Set the price beside that sum.`
      : "Do not name a price before a cost is on the table: ask which of the subjects in your profile costs them most today.",
    evidence: known
      ? pain.evidence
      : [{ text: "A question that comes in most talks; nothing on the site speaks of it" }],
  };
}
