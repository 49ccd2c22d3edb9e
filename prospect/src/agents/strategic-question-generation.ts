import { weighTriggers } from "./buying-trigger-identification.ts";
import { isCareersDoor, withoutDate } from "./market/happenings.ts";
import { shorten } from "./text/passages.ts";
import { sentence } from "./text/sentence.ts";
import { defineAgent, need, type AgentResults, type EvidenceInput } from "./agent.ts";

type Questions = AgentResults["strategic_question_generation"];

export const strategicQuestionGeneration = defineAgent({
  name: "strategic_question_generation",
  description: "Writes the questions whose answers are still missing",
  needs: [
    "lead_qualification",
    "persona_creation",
    "pain_point_deepening",
    "buying_trigger_identification",
    "competitor_identification",
  ],
  reads: ["profile"],
  weight: 3,
  evidence: generateQuestions,
});

const mostQuestions = 7;

export function generateQuestions(input: EvidenceInput): Questions {
  return [
    ...aboutPains(input),
    ...aboutTriggers(input),
    ...aboutUse(input),
    ...aboutUnknown(input),
    ...aboutDeciding(input),
  ]
    .slice(0, mostQuestions)
    .map((question) => ({ method: "evidence", ...question }));
}

type Draft = Omit<Questions[number], "method">;

function aboutPains(input: EvidenceInput): Draft[] {
  return need(input, "pain_point_deepening")
    .filter(
      (pain, at, all) =>
        // One sentence that speaks of several pains is asked about once.
        saidThere(pain) === "" || all.findIndex((one) => saidThere(one) === saidThere(pain)) === at,
    )
    .slice(0, 3)
    .map((pain) =>
      pain.severity === "unknown"
        ? {
            question: `Does "${pain.pain}" come up in your work, and when did it last?`,
            why: "The site is silent on this pain; it must not be assumed.",
          }
        : {
            question: saidThere(pain)
              ? `Your site says "${saidThere(pain)}" What does this cost you in a month, in time or in money?`
              : `How much of a burden is this for you: "${pain.pain}"?`,
            why:
              pain.severity === "low"
                ? `It touches "${pain.pain}"; whether it hurts is not said.`
                : `It speaks of "${pain.pain}"; how much it costs is not said.`,
          },
    );
}

function saidThere({ evidence }: { evidence: { quote?: string | undefined }[] }): string {
  return sentence(evidence.find((one) => one.quote !== undefined)?.quote ?? "");
}

function aboutTriggers(input: EvidenceInput): Draft[] {
  const trigger = weighTriggers(need(input, "buying_trigger_identification"), input.now)
    .map((one) => one.trigger)
    .find((one) => !isCareersDoor(one.evidence[0]?.quote ?? ""));
  if (!trigger) return [];
  const since = trigger.date ? ` (${trigger.date.slice(0, 10)})` : "";
  return [
    {
      question: `What changes in your daily work with this: ${quoteOrText(trigger)}${since}?`,
      why: trigger.why_now,
    },
  ];
}

function quoteOrText(trigger: {
  trigger: string;
  evidence: { quote?: string | undefined }[];
}): string {
  return `"${shorten(withoutDate(trigger.evidence[0]?.quote ?? trigger.trigger), 120)}"`;
}

function aboutUse(input: EvidenceInput): Draft[] {
  const [one] = need(input, "competitor_identification");
  if (!one)
    return [
      {
        question: "What do you use for this today, and what do you do by hand?",
        why: "Nothing that competes with your offer was seen on the site.",
      },
    ];
  return [
    {
      question: `How content are you with ${one.name}, and what would you change about it?`,
      why:
        one.relation === "uses"
          ? "It is in use there."
          : "It is named on the site; whether they use it is not known.",
    },
  ];
}

const unknownQuestions: Partial<Record<string, string>> = {
  industry: "How would you describe your business in one sentence, and who are your customers?",
  geography: "Where are you based, and which places do you serve?",
  size: "How many people work with you, and how many of them would touch this?",
};

function aboutUnknown(input: EvidenceInput): Draft[] {
  return need(input, "lead_qualification")
    .criteria.filter((one) => one.score === null && one.weight > 0)
    .flatMap((one) => {
      const question = unknownQuestions[one.criterion];
      return question ? [{ question, why: `Unknown in the fit score: ${one.criterion}.` }] : [];
    });
}

function aboutDeciding(input: EvidenceInput): Draft[] {
  const named = need(input, "persona_creation").find((persona) => persona.name !== null);
  return [
    named
      ? {
          question:
            "Who else has a say when you bring in something like this, and what do they look at?",
          why: `${named.name} is the one name known; decisions are seldom made alone.`,
        }
      : {
          question: "Who decides on something like this, and who would work with it?",
          why: "The site names nobody who decides.",
        },
  ];
}
