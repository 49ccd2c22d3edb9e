import { defineAgent, need, type AgentResults, type EvidenceInput } from "./agent.ts";
import { weighTriggers } from "./buying-trigger-identification.ts";
import { approaches, type Approach } from "./messages/approaches.ts";
import { ownAnswerTo } from "./pain-point-deepening.ts";
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
    why: `${best.reasons.join(" ")}${next ? ` ${runnerUp(best, next)}` : ""}`,
    candidates: judged.map((candidate) => ({ ...candidate, chosen: candidate === best })),
  };
}

type Draft = Omit<Candidate, "chosen">;

function runnerUp(best: Draft, next: Draft): string {
  const way = next.name.toLowerCase();
  return next.score === best.score
    ? `As strong: ${way} (${next.score.toFixed(2)} each).`
    : `Next best: ${way} (${next.score.toFixed(2)} against ${best.score.toFixed(2)}).`;
}

const candidates: Record<Approach, (input: EvidenceInput) => Draft> = {
  news,
  pain,
  replace,
  specialist,
  ask,
};

function news(input: EvidenceInput): Draft {
  const weighed = weighTriggers(need(input, "buying_trigger_identification"), input.now);
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

const severityWorth = { high: 0.9, medium: 0.7, low: 0.4, unknown: 0.15 };

function pain(input: EvidenceInput): Draft {
  const pains = need(input, "pain_point_deepening");
  const shown = pains.filter((one) => one.severity !== "unknown");
  const answered = (one: (typeof pains)[number]) => ownAnswerTo(one.pain, input.profile) !== null;
  const first = shown.find(answered) ?? shown[0];
  if (!first)
    return {
      name: approaches.pain,
      approach: "Open with a pain that the site itself speaks of.",
      score: pains.length > 0 ? severityWorth.unknown : 0.05,
      reasons: ["None of your customers' pains is spoken of on the site."],
    };
  return {
    name: approaches.pain,
    approach: answered(first)
      ? `Open with "${first.pain}", in their own words, and answer with: ${first.our_answer}`
      : `Open with "${first.pain}", in their own words, and ask what it costs them.`,
    // A pain to which the offer is no answer opens a talk about something else.
    score:
      severityWorth[first.severity] * (answered(first) ? 1 : 0.5) + (shown.length > 1 ? 0.05 : 0),
    reasons: [
      first.severity === "low"
        ? `The site touches "${first.pain}" without calling it a burden.`
        : `The site speaks of "${first.pain}" (severity ${first.severity}).`,
      ...(answered(first) ? [] : ["Your profile does not say how you answer it."]),
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
