import { defineAgent, need, type AgentResults, type EvidenceInput } from "./agent.ts";
import { ageInDays } from "./buying-trigger-identification.ts";
import { isCareersDoor } from "./market/happenings.ts";
import { approaches, type Approach } from "./messages/approaches.ts";
import { sentence } from "./text/sentence.ts";

type Strategy = NonNullable<AgentResults["strategy_generation"]>;
type Candidate = Strategy["candidates"][number];

export const strategyGeneration = defineAgent({
  name: "strategy_generation",
  description: "Weighs several ways to start and chooses one",
  needs: [
    "lead_analysis",
    "contact_extraction",
    "lead_qualification",
    "persona_creation",
    "pain_point_deepening",
    "buying_trigger_identification",
    "competitor_identification",
  ],
  reads: ["profile", "company_name"],
  weight: 5,
  evidence: generateStrategy,
});

export function generateStrategy(input: EvidenceInput): Strategy {
  const judged = (["news", "pain", "replace", "specialist", "ask"] as const)
    .map((approach) => candidates[approach](input))
    .map((candidate) => ({
      ...candidate,
      score: Math.min(1, Math.round(candidate.score * 100) / 100),
    }))
    .toSorted((a, b) => b.score - a.score);
  const [best, next] = judged;
  if (!best) throw new Error("A strategy needs candidates");
  return {
    method: "evidence",
    chosen: best.name,
    why: `${best.reasons.join(" ")}${next ? ` Next best: ${next.name.toLowerCase()} (${next.score.toFixed(2)} against ${best.score.toFixed(2)}).` : ""}`,
    candidates: judged.map((candidate) => ({ ...candidate, chosen: candidate === best })),
  };
}

type Draft = Omit<Candidate, "chosen">;

const candidates: Record<Approach, (input: EvidenceInput) => Draft> = {
  news,
  pain,
  replace,
  specialist,
  ask,
};

// An event that changes needs weighs more than an occasion to say hello.
const movesNeeds = new Set(["hiring", "funding", "opening", "expansion", "launch", "acquisition"]);

function news(input: EvidenceInput): Draft {
  const weighed = need(input, "buying_trigger_identification")
    .map((trigger) => ({
      trigger,
      worth:
        freshness(ageInDays(trigger.date, input.now)) *
        (isCareersDoor(trigger.evidence[0]?.quote ?? "")
          ? 0.4
          : movesNeeds.has(trigger.kind)
            ? 1
            : 0.85),
    }))
    .toSorted((a, b) => b.worth - a.worth);
  const [best] = weighed;
  if (!best)
    return {
      name: approaches.news,
      approach: "Write on the occasion of something that happened there.",
      score: 0.05,
      reasons: ["No dated or current happening was found on the site."],
    };
  return {
    name: approaches.news,
    approach: `Write on the occasion of this: ${sentence(best.trigger.trigger)} Then lead over to what it means for their work.`,
    score: best.worth,
    reasons: [
      `Reason to write now: ${best.trigger.why_now}`,
      ...(weighed.length > 1
        ? [`${weighed.length - 1} further ${weighed.length === 2 ? "trigger" : "triggers"} found.`]
        : []),
    ],
  };
}

function freshness(age: number | null): number {
  if (age === null) return 0.5;
  if (age <= 31) return 0.95;
  if (age <= 120) return 0.85;
  return age <= 365 ? 0.65 : 0.45;
}

const severityWorth = { high: 0.9, medium: 0.7, low: 0.4, unknown: 0.15 };

function pain(input: EvidenceInput): Draft {
  const pains = need(input, "pain_point_deepening");
  const [first] = pains;
  const shown = pains.filter((one) => one.severity !== "unknown");
  if (!first || shown.length === 0)
    return {
      name: approaches.pain,
      approach: "Open with a pain that the site itself speaks of.",
      score: first ? severityWorth.unknown : 0.05,
      reasons: ["None of your customers' pains is spoken of on the site."],
    };
  return {
    name: approaches.pain,
    approach: `Open with "${first.pain}", in their own words, and answer with: ${first.our_answer}`,
    score: severityWorth[first.severity] + (shown.length > 1 ? 0.05 : 0),
    reasons: [
      `The site speaks of "${first.pain}" (severity ${first.severity}).`,
      ...(shown.length > 1 ? [`${shown.length} of your pains are touched.`] : []),
    ],
  };
}

function replace(input: EvidenceInput): Draft {
  const [first] = need(input, "competitor_identification").toSorted(
    (a, b) => relationWorth[b.relation] - relationWorth[a.relation],
  );
  if (!first)
    return {
      name: approaches.replace,
      approach: "Compare with what they use today.",
      score: 0.05,
      reasons: ["Nothing that competes with your offer was seen in use there."],
    };
  return {
    name: approaches.replace,
    approach: `Speak to what ${first.name} leaves open, and ask how content they are with it.`,
    score: relationWorth[first.relation],
    reasons: [
      first.relation === "uses"
        ? `${first.name} is in use there, so the need is proven and taken.`
        : `${first.name} is named on the site; in what role has to be asked.`,
    ],
  };
}

const relationWorth = { uses: 0.72, mentions: 0.42, competes_with_them: 0.3 };

function specialist(input: EvidenceInput): Draft {
  const industry = need(input, "lead_qualification").criteria.find(
    (one) => one.criterion === "industry",
  );
  const fit = industry?.score ?? null;
  const named = need(input, "persona_creation").some((persona) => persona.name !== null);
  return {
    name: approaches.specialist,
    approach:
      "Show that you know their trade: one sentence on what companies like them gain, then one question.",
    score: (fit === null ? 0.2 : fit * 0.6) + (named ? 0.05 : 0),
    reasons: [
      fit === null
        ? "Their trade could not be told."
        : fit >= 0.9
          ? "They are in the trade you made this for."
          : `Their trade fits by ${Math.round(fit * 100)} %.`,
      ...(named ? ["There is a person to address by name."] : []),
    ],
  };
}

function ask(input: EvidenceInput): Draft {
  const { tier } = need(input, "lead_qualification");
  const guesswork = need(input, "pain_point_deepening").every((one) => one.severity === "unknown");
  return {
    name: approaches.ask,
    approach: "Ask one honest question about how they work today, and offer nothing yet.",
    score: 0.35 + (tier === "unknown" ? 0.15 : 0) + (guesswork ? 0.05 : 0),
    reasons: [
      tier === "unknown"
        ? "Too little is known for a claim."
        : "Works without any claim about them.",
      ...(guesswork ? ["Their pains are not known from the site."] : []),
    ],
  };
}
