import { FactField, type Fact, type Sector } from "@leadstream/contract";
import { need, type EvidenceInput, type PageText } from "./agent.ts";
import { countryCode, countryOfDomain } from "./market/places.ts";
import { detectLanguage } from "./text/language.ts";
import { asLanguage, type Language, type Wording } from "./text/languages.ts";

/** Facts with what a person wrote in the place of what was crawled. */
export function standingFacts(
  input: Pick<EvidenceInput, "results" | "corrections" | "now" | "lead">,
): Fact[] {
  const crawled = need(input, "website_research").facts.filter(
    (fact) => fact.status !== "rejected",
  );
  const written = Object.entries(input.corrections).flatMap(([field, value]) =>
    value === undefined || value.trim() === "" || !isField(field)
      ? []
      : [humanFact(field, value.trim(), input)],
  );
  const replaced = new Set(written.map((fact) => fact.field));
  return [...written, ...crawled.filter((fact) => !replaced.has(fact.field))];
}

/** A person may also correct what is no fact, such as the website's address. */
function isField(name: string): name is FactField {
  return FactField.options.some((field) => field === name);
}

function humanFact(
  field: FactField,
  text: string,
  input: Pick<EvidenceInput, "now" | "lead">,
): Fact {
  const value =
    field === "industry"
      ? { label: text }
      : field === "person"
        ? { name: text }
        : field === "founded_year"
          ? Number(text)
          : text;
  return {
    field,
    value,
    quote: text,
    source_url: "",
    method: "human",
    confidence: 1,
    observed_at: input.now.toISOString(),
    status: "verified",
  };
}

/** The company as the agents know it: the best value of each field, and the texts behind it. */
export interface KnownLead {
  name: string;
  domain: string;
  facts: readonly Fact[];
  texts: readonly PageText[];
  /** Best fact of a field; facts come best first. */
  best(field: FactField): Fact | undefined;
  all(field: FactField): Fact[];
  text(field: FactField): string | null;
  industry: { label: string; sector: Sector | null; fact: Fact } | null;
  /** The trade under which the source lists it: a hint where the site's own words leave it open. */
  listedAs: string | null;
  /** ISO code, from a fact alone. */
  country: string | null;
  /** What the domain's ending suggests; a hint, not a fact. */
  countryHint: string | null;
  city: string | null;
  language: Language | null;
  /** How a message to them is worded; English where nothing tells. */
  wording: Wording;
}

export function knowLead(
  input: Pick<EvidenceInput, "results" | "corrections" | "now" | "lead">,
): KnownLead {
  const research = need(input, "website_research");
  const facts = standingFacts(input);
  const tag = textOf(facts, "language") ?? research.language;
  const language =
    asLanguage(tag) ?? detectLanguage(research.texts.map((page) => page.text).join("\n"));
  const best = (field: FactField): Fact | undefined => facts.find((fact) => fact.field === field);
  const text = (field: FactField): string | null => {
    const value = best(field)?.value;
    return typeof value === "string" ? value : typeof value === "number" ? String(value) : null;
  };
  const industryFact = best("industry");
  return {
    name: text("company_name") || input.lead.company_name || research.domain,
    domain: research.domain || input.lead.domain,
    facts,
    texts: research.texts,
    best,
    all: (field) => facts.filter((fact) => fact.field === field),
    text,
    industry: readIndustryFact(industryFact),
    listedAs: input.corrections.industry ? null : (input.lead.industry ?? null),
    country: countryCode(text("country")),
    countryHint: countryOfDomain(research.domain || input.lead.domain),
    city: text("city"),
    language,
    wording:
      language === "pt" &&
      isBrazilian(
        tag,
        countryCode(text("country")) ?? countryOfDomain(research.domain || input.lead.domain),
      )
        ? "pt-BR"
        : (language ?? "en"),
  };
}

function textOf(facts: readonly Fact[], field: FactField): string | null {
  const value = facts.find((fact) => fact.field === field)?.value;
  return typeof value === "string" ? value : null;
}

/** Where the company is outweighs what its page's markup claims. */
function isBrazilian(tag: string | null, country: string | null): boolean {
  return country === null ? /^pt[-_]br$/i.test(tag ?? "") : country === "BR";
}

function readIndustryFact(fact: Fact | undefined): KnownLead["industry"] {
  if (!fact || typeof fact.value !== "object" || !("label" in fact.value)) return null;
  return { label: fact.value.label, sector: fact.value.sector ?? null, fact };
}

export interface EvidenceItem {
  text: string;
  source_url?: string | undefined;
  quote?: string | undefined;
}

/** A fact as evidence: its proof goes with it, a person's word goes without an address. */
export function evidenceOf(fact: Fact, text: string): EvidenceItem {
  return fact.source_url === ""
    ? { text }
    : { text, source_url: fact.source_url, quote: fact.quote };
}
