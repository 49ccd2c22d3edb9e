import { defineAgent, need, type AgentResults, type EvidenceInput } from "./agent.ts";
import { knowLead, type KnownLead } from "./known-lead.ts";
import { statedChallenges } from "./market/challenges.ts";
import { companyIndustry } from "./market/company-industry.ts";
import { happenings, isCareersDoor } from "./market/happenings.ts";
import { niches } from "./market/industries.ts";
import { countryName } from "./market/places.ts";
import { findHits, readQuestion } from "./text/relevance.ts";
import { fold } from "./text/fold.ts";
import { listed } from "./text/sentence.ts";
import { meaningfulTerms, passagesOf, shorten, type Passage } from "./text/passages.ts";

export const leadAnalysis = defineAgent({
  name: "lead_analysis",
  description: "Works out what the company does and what moves it",
  needs: ["website_research"],
  reads: [
    "profile",
    "company_name",
    "industry",
    "description",
    "product",
    "city",
    "country",
    "employee_count",
    "founded_year",
  ],
  weight: 6,
  evidence: analyzeLead,
});

export function analyzeLead(input: EvidenceInput): AgentResults["lead_analysis"] {
  const lead = knowLead(input);
  const passages = passagesOf(lead.texts);
  const industry = companyIndustry(lead);
  const services = servicesOf(lead);
  return {
    method: "evidence",
    sector: industry.sector,
    services,
    recent_activity: happenings(need(input, "website_research").signals)
      .filter((signal) => !isCareersDoor(signal.quote))
      .toSorted((a, b) => (b.date ?? "").localeCompare(a.date ?? ""))
      .slice(0, 6)
      .map(({ text, date, source_url, quote }) => ({ text, date, source_url, quote })),
    challenges: statedChallenges(passages).map(({ pattern, passage }) => ({
      text: pattern.text,
      evidence: [
        { text: "In the site's words", source_url: passage.url, quote: shorten(passage.text, 240) },
      ],
    })),
    relevance: relevanceTo(offerOf(input), passages),
    summary: summarize(lead, industry.niche ? niches[industry.niche].label.en : null, services),
  };
}

export function offerOf({ profile }: Pick<EvidenceInput, "profile">): string {
  return [
    profile.product_service_description,
    profile.value_proposition,
    ...profile.pain_points,
  ].join(". ");
}

const partOfDoubt = 0.5;

/** How much of what the offer deals with the site speaks of; null when too little was read or nothing touches. */
export function relevanceTo(offer: string, passages: readonly Passage[]): number | null {
  const asked = readQuestion(offer);
  const read = passages.reduce((sum, passage) => sum + passage.terms.size, 0);
  if (read < 30) return null;
  const matters = [...asked.concepts].filter((name) =>
    passages.some((passage) => passage.concepts.has(name)),
  );
  const best = findHits(offer, passages, { limit: 1, minimum: 0.1 })[0];
  if (matters.length === 0 && !best) return null;
  // Each shared matter takes away a part of the doubt; nobody speaks of everything that an offer touches.
  const shared = 1 - (1 - partOfDoubt) ** matters.length;
  return Math.round(Math.max(shared, best?.strength ?? 0) * 100) / 100;
}

const headings = new Set(
  "about|about us|news|overview|prices|pricing|careers|jobs|blog|faq|our team|gallery|testimonials|sobre|sobre nos|noticias|precos|equipa|equipe|a nossa equipa|galeria|carreiras|precios|nuestro equipo|empleo|a propos|actualites|tarifs|notre equipe|uber uns|aktuelles|preise|karriere|galerie|over ons|nieuws|prijzen|vacatures|chi siamo|notizie|prezzi|galleria".split(
    "|",
  ),
);

function servicesOf(lead: KnownLead): string[] {
  const seen = new Set<string>();
  return (
    lead
      .all("product")
      .flatMap((fact) => (typeof fact.value === "string" ? [fact.value.trim()] : []))
      // A heading such as "What we do" names no service.
      .filter(
        (name) =>
          meaningfulTerms(name).length > 0 &&
          !headings.has(fold(name)) &&
          !seen.has(name.toLowerCase()) &&
          seen.add(name.toLowerCase()),
      )
      .slice(0, 10)
  );
}

function summarize(lead: KnownLead, trade: string | null, services: readonly string[]): string {
  const kind = lead.industry?.label ?? null;
  const place = [lead.city, lead.country ? countryName(lead.country) : null]
    .filter((part) => part !== null)
    .join(", ");
  const founded = lead.text("founded_year");
  const size = lead.text("employee_count");
  const parts = [
    kind
      ? `${lead.name}: ${kind}${place ? ` in ${place}` : ""}.`
      : `${lead.name}${place ? `, ${place}` : ""}.`,
    !kind && trade ? `Its words are those of ${trade}.` : null,
    founded ? `Founded ${founded}.` : null,
    size ? `${size} people.` : null,
    services.length > 0 ? `Offers ${listed(services.slice(0, 4))}.` : null,
    kind || trade || services.length > 0
      ? null
      : "The site does not say plainly what the company does.",
  ];
  return parts.filter((part) => part !== null).join(" ");
}
