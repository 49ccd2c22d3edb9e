import { defineAgent, need, type AgentResults, type EvidenceInput } from "./agent.ts";
import { knowLead, type EvidenceItem } from "./known-lead.ts";
import { companyIndustry } from "./market/company-industry.ts";
import { niches } from "./market/industries.ts";
import { countryName } from "./market/places.ts";
import { asCode, escapeMarkdown as plain } from "./text/markdown.ts";
import { sentence } from "./text/sentence.ts";

export const internalBriefing = defineAgent({
  name: "internal_briefing",
  description: "Sums it all up for the person who calls",
  needs: [
    "website_research",
    "lead_analysis",
    "contact_extraction",
    "lead_qualification",
    "persona_creation",
    "pain_point_deepening",
    "buying_trigger_identification",
    "competitor_identification",
    "strategy_generation",
    "value_proposition_customization",
    "objection_handling",
    "strategic_question_generation",
    "personalized_message",
  ],
  reads: ["profile", "company_name", "city", "country", "employee_count", "founded_year"],
  weight: 4,
  evidence: (input) => writeBriefing(input),
});

/** What a model puts before the sections; plain sentences, escaped like everything else. */
export interface Foreword {
  overview: string;
  opening: string;
  mind: readonly string[];
}

export function writeBriefing(
  input: EvidenceInput,
  foreword?: Foreword,
): NonNullable<AgentResults["internal_briefing"]> {
  const sections = [
    head(input),
    foreword ? inShort(foreword) : "",
    fit(input),
    contacts(input),
    why(input),
    pains(input),
    use(input),
    approach(input),
    talk(input),
    open(input),
    sources(input),
  ];
  return {
    method: "evidence",
    markdown: `${sections.filter((section) => section !== "").join("\n\n")}\n`,
  };
}

function head(input: EvidenceInput): string {
  const lead = knowLead(input);
  const analysis = need(input, "lead_analysis");
  const { tier, score } = need(input, "lead_qualification");
  const place = [lead.city, lead.country ? countryName(lead.country) : null]
    .filter((part) => part !== null)
    .join(", ");
  const { niche } = companyIndustry(lead);
  const trade = niche ? niches[niche].label.en : null;
  const facts = [
    ["Website", asCode(lead.domain)],
    ["Place", place && plain(place)],
    [
      "Trade",
      plain(lead.industry?.label ?? trade ?? analysis.sector?.replaceAll("-", " and ") ?? ""),
    ],
    ["People", plain(lead.text("employee_count") ?? "")],
    ["Founded", plain(lead.text("founded_year") ?? "")],
    ["Offers", plain(analysis.services.slice(0, 5).join(", "))],
  ].filter(([, value]) => value !== "");
  const verdict = tier === "unknown" ? "fit unknown" : `${tier} fit, ${score} of 100`;
  return [
    `# ${plain(lead.name)}: ${verdict}`,
    plain(analysis.summary),
    facts.map(([label, value]) => `- **${label}:** ${value}`).join("\n"),
  ].join("\n\n");
}

function inShort({ overview, opening, mind }: Foreword): string {
  return [
    `## In short\n\n${plain(overview)}`,
    opening ? `**How to start:** ${plain(opening)}` : "",
    mind.map((text) => `- Mind: ${plain(text)}`).join("\n"),
  ]
    .filter(Boolean)
    .join("\n\n");
}

const criterionNames: Record<string, string> = {
  industry: "Industry",
  geography: "Geography",
  size: "Size",
  pains: "Pains",
  offer_fit: "Fit with the offer",
  reachability: "Reachability",
};

function fit(input: EvidenceInput): string {
  const { criteria, summary } = need(input, "lead_qualification");
  const rows = criteria.map(({ criterion, weight, score, evidence }) => {
    const value =
      weight === 0 ? "not counted" : score === null ? "unknown" : `${Math.round(score * 100)} %`;
    return `| ${criterionNames[criterion] ?? plain(criterion)} | ${weight} | ${value} | ${plain(evidence[0]?.text ?? "")} |`;
  });
  return [
    "## Fit",
    plain(summary),
    ["| Criterion | Weight | Score | Why |", "|---|---|---|---|", ...rows].join("\n"),
  ].join("\n\n");
}

function contacts(input: EvidenceInput): string {
  const { best, people, emails, phones } = need(input, "contact_extraction");
  const lines = [
    best
      ? `**Start here:** ${best.name ? `${plain(best.name)}, ` : ""}${best.channel} ${asCode(best.address)}. ${plain(sentence(best.why))}`
      : "No way to reach them was found on the site.",
    ...people
      .slice(0, 5)
      .map(
        (person) =>
          `- ${plain(person.name)}${person.role ? `, ${plain(person.role)}` : ""}${person.email ? `, ${asCode(person.email)}` : ""}`,
      ),
    ...emails
      .filter((email) => email.value !== best?.address)
      .slice(0, 4)
      .map((email) => `- ${asCode(email.value)}${email.kind === "role" ? " (general)" : ""}`),
    ...phones
      .filter((phone) => phone.value !== best?.address)
      .slice(0, 3)
      .map((phone) => `- ${asCode(phone.value)}`),
  ];
  return ["## Who to reach", lines[0], lines.slice(1).join("\n")].filter(Boolean).join("\n\n");
}

function why(input: EvidenceInput): string {
  const triggers = need(input, "buying_trigger_identification");
  if (triggers.length === 0) return "";
  return [
    "## Why now",
    triggers
      .slice(0, 4)
      .map(
        (one) =>
          `- ${one.date ? `${plain(one.date.slice(0, 10))}: ` : ""}${happening(one)}${plain(one.why_now)}${quoted(one.evidence)}`,
      )
      .join("\n"),
  ].join("\n\n");
}

/** A happening told in the words of the quote below it is not told twice. */
function happening({
  trigger,
  evidence,
}: {
  trigger: string;
  evidence: readonly EvidenceItem[];
}): string {
  return evidence.some((one) => one.quote?.includes(trigger.trim().slice(0, 60)))
    ? ""
    : `${plain(sentence(trigger))} `;
}

function pains(input: EvidenceInput): string {
  const all = need(input, "pain_point_deepening");
  const shown = all.filter((one) => one.severity !== "unknown");
  const silent = all.filter((one) => one.severity === "unknown");
  const lines = [
    ...shown.map(
      (one) =>
        `- **${plain(one.pain)}** (${one.severity}). ${plain(one.our_answer)}${quoted(one.evidence)}`,
    ),
    ...(silent.length > 0
      ? [`- Not spoken of on the site: ${plain(silent.map((one) => one.pain).join("; "))}`]
      : []),
  ];
  return lines.length === 0 ? "" : ["## Pains", lines.join("\n")].join("\n\n");
}

const relations = {
  uses: "in use",
  mentions: "named on the site",
  competes_with_them: "set against them",
};

function use(input: EvidenceInput): string {
  const all = need(input, "competitor_identification");
  if (all.length === 0) return "";
  return [
    "## What they use",
    all
      .map((one) => `- ${plain(one.name)} (${relations[one.relation]})${quoted(one.evidence)}`)
      .join("\n"),
  ].join("\n\n");
}

function approach(input: EvidenceInput): string {
  const strategy = need(input, "strategy_generation");
  if (!strategy) return "";
  const chosen = strategy.candidates.find((one) => one.chosen);
  const others = strategy.candidates
    .filter((one) => !one.chosen)
    .map((one) => `- ${plain(one.name)}, ${one.score.toFixed(2)}: ${plain(one.reasons.join(" "))}`);
  return [
    `## Approach: ${plain(strategy.chosen)}`,
    plain(chosen?.approach ?? ""),
    plain(strategy.why),
    `Also weighed:\n\n${others.join("\n")}`,
  ]
    .filter(Boolean)
    .join("\n\n");
}

function talk(input: EvidenceInput): string {
  const propositions = need(input, "value_proposition_customization").map(
    (one) => `- ${plain(one.proposition)}`,
  );
  const questions = need(input, "strategic_question_generation").map(
    (one, at) => `${at + 1}. ${plain(one.question)}`,
  );
  const objections = need(input, "objection_handling").map(
    (one) => `- **${plain(one.objection)}** ${plain(one.response)}`,
  );
  return [
    propositions.length > 0 ? `## What to offer\n\n${propositions.join("\n")}` : "",
    questions.length > 0 ? `## What to ask\n\n${questions.join("\n")}` : "",
    objections.length > 0 ? `## What they may say\n\n${objections.join("\n")}` : "",
  ]
    .filter(Boolean)
    .join("\n\n");
}

function open(input: EvidenceInput): string {
  const { criteria } = need(input, "lead_qualification");
  const { warnings, rejected } = need(input, "website_research");
  const lines = [
    ...criteria
      .filter((one) => one.score === null && one.weight > 0)
      .map(
        (one) =>
          `- ${criterionNames[one.criterion] ?? plain(one.criterion)}: ${plain(one.evidence[0]?.text ?? "unknown")}`,
      ),
    ...(rejected.length > 0
      ? [
          `- ${rejected.length} found ${rejected.length === 1 ? "value was" : "values were"} refused; they are listed with the facts, each with its reason.`,
        ]
      : []),
    ...warnings.map(
      (one) =>
        `- Careful, ${plain(one.kind.replaceAll("_", " "))} at ${asCode(one.source_url)}: ${plain(one.text.slice(0, 160))}`,
    ),
  ];
  return lines.length === 0 ? "" : `## What is not known, and what to mind\n\n${lines.join("\n")}`;
}

function sources(input: EvidenceInput): string {
  return `## Read for this\n\n${need(input, "website_research")
    .pages.map((page) => `- ${asCode(page.url)}`)
    .join("\n")}`;
}

function quoted(evidence: readonly EvidenceItem[]): string {
  const proof = evidence.find((one) => one.quote !== undefined && one.quote !== "");
  return proof?.quote
    ? `\n  - “${plain(proof.quote)}” ${proof.source_url ? `(${asCode(proof.source_url)})` : ""}`.trimEnd()
    : "";
}
