type Part = Record<string, unknown>;

const method = "evidence";
const lists: Record<string, Part> = {
  personas: { method, title: "", name: null, goals: [], challenges: [], channel: null },
  pain_points: { method, pain: "", severity: "unknown", our_answer: "" },
  buying_triggers: { method, trigger: "", kind: "news", date: null, why_now: "" },
  competitors: { method, name: "", relation: "mentions" },
  value_propositions: { method, proposition: "", for_persona: null },
  objections: { method, objection: "", response: "" },
  questions: { method, question: "", why: "" },
  messages: { method, channel: "email", subject: null, body: "", language: "und", used_facts: [] },
};
const analysis: Part = {
  method,
  sector: null,
  services: [],
  recent_activity: [],
  challenges: [],
  relevance: null,
  summary: "",
};
const qualification: Part = {
  method,
  tier: "unknown",
  score: null,
  confidence: 0,
  criteria: [],
  cutoffs: { high: 70, medium: 45 },
  summary: "",
};
const strategy: Part = { method, chosen: "", why: "", candidates: [] };

/**
 * A sender of another make may leave out what its agents did not make. What is absent becomes the part's own "nothing
 * found"; what is there stays as it is, for the shape to judge.
 */
export function completePackage(given: Part, observedAt: string): Part {
  const { briefing } = given;
  const made: Part = {
    ...given,
    facts: eachOf(given["facts"], { observed_at: observedAt, status: "unverified" }),
    rejected: given["rejected"] ?? [],
    warnings: given["warnings"] ?? [],
    analysis: complete(given["analysis"] ?? {}, analysis),
    qualification: completeQualification(given["qualification"] ?? {}),
    strategy: complete(given["strategy"] ?? null, strategy),
    briefing: typeof briefing === "string" ? { method, markdown: briefing } : (briefing ?? null),
  };
  for (const [name, empty] of Object.entries(lists)) {
    // Questions and messages quote their facts elsewhere.
    const whole = name === "questions" || name === "messages" ? empty : { ...empty, evidence: [] };
    made[name] = eachOf(given[name], whole);
  }
  return made;
}

function completeQualification(given: unknown): unknown {
  if (!isPart(given)) return given;
  return {
    ...qualification,
    ...given,
    criteria: eachOf(given["criteria"], { weight: 1, score: null, evidence: [] }),
  };
}

function eachOf(given: unknown, empty: Part): unknown {
  return Array.isArray(given) ? given.map((item) => complete(item, empty)) : (given ?? []);
}

const complete = (given: unknown, empty: Part): unknown =>
  isPart(given) ? { ...empty, ...given } : given;

const isPart = (value: unknown): value is Part =>
  typeof value === "object" && value !== null && !Array.isArray(value);
