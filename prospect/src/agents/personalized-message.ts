import { defineAgent, need, type AgentResults, type EvidenceInput } from "./agent.ts";
import { knowLead, type KnownLead } from "./known-lead.ts";
import { companyIndustry } from "./market/company-industry.ts";
import { matterIn } from "./market/matter-names.ts";
import { niches, readIndustry } from "./market/industries.ts";
import { approachNamed } from "./messages/approaches.ts";
import { observe, type Observation } from "./messages/observation.ts";
import { phrases, type Phrases } from "./messages/phrases.ts";
import type { ConceptName } from "./text/concepts.ts";
import { detectLanguage } from "./text/language.ts";
import { asLanguage, labelIn, type Wording } from "./text/languages.ts";
import { readQuestion } from "./text/relevance.ts";
import { firstSentence, listed, sentence } from "./text/sentence.ts";
import { answerTo } from "./pain-point-deepening.ts";

type Messages = AgentResults["personalized_message"];
type UsedFact = Messages[number]["used_facts"][number];

export const personalizedMessage = defineAgent({
  name: "personalized_message",
  description: "Drafts the first messages in the company's language",
  needs: [
    "website_research",
    "contact_extraction",
    "persona_creation",
    "pain_point_deepening",
    "buying_trigger_identification",
    "competitor_identification",
    "strategy_generation",
  ],
  reads: ["profile", "company_name", "city", "industry", "language", "person"],
  weight: 6,
  evidence: writeMessages,
});

/** Everything a draft is made of; each part is proven or the sender's own. */
interface Draft {
  words: Phrases;
  company: string;
  domain: string;
  recipient: string | null;
  opening: string;
  offer: string;
  matter: string | null;
  ask: string;
  observation: Observation | null;
  used: UsedFact[];
}

export function writeMessages(input: EvidenceInput): Messages {
  const lead = knowLead(input);
  const language = lead.wording;
  const contacts = need(input, "contact_extraction");
  const draft = prepare(input, lead, language);
  const common = { method: "evidence" as const, language, used_facts: draft.used };
  const messages: Messages = [
    { ...common, channel: "email", subject: subjectOf(draft), body: emailBody(draft) },
    { ...common, channel: "linkedin", subject: null, body: linkedinBody(draft) },
  ];
  const [phone] = contacts.phones;
  if (phone)
    messages.push({
      ...common,
      channel: "phone",
      subject: null,
      body: phoneScript(draft),
      used_facts:
        phone.source_url === ""
          ? draft.used
          : [...draft.used, { field: "phone", quote: phone.quote, source_url: phone.source_url }],
    });
  return messages;
}

function prepare(input: EvidenceInput, lead: KnownLead, language: Wording): Draft {
  const wording = phrases[language];
  const contacts = need(input, "contact_extraction");
  const observation = observe(
    approachNamed(need(input, "strategy_generation")?.chosen ?? ""),
    input,
  );
  const matter = observation?.matter ?? mattersOf(input.profile)[0] ?? null;
  const { sector } = companyIndustry(lead);
  const called = (name: ConceptName): string => matterIn(name, sector, language);
  const recipient = contacts.best?.name ?? null;
  const used: UsedFact[] = [];
  const name = lead.best("company_name");
  if (name && name.source_url !== "")
    used.push({ field: "company_name", quote: name.quote, source_url: name.source_url });
  const person = contacts.people.find((one) => one.name === recipient);
  if (person && person.source_url !== "")
    used.push({ field: "person", quote: person.quote, source_url: person.source_url });
  if (observation)
    used.push({
      field: observation.field,
      quote: observation.quote,
      source_url: observation.source_url,
    });
  const city = lead.best("city");
  if (!observation && city && city.source_url !== "")
    used.push({ field: "city", quote: city.quote, source_url: city.source_url });
  return {
    words: wording,
    company: lead.name,
    domain: lead.domain,
    recipient,
    opening: openingOf(wording, lead, observation),
    offer: offerIn(language, input, lead, { matter, pain: observation?.pain, called }),
    matter: matter ? called(matter) : null,
    ask:
      observation?.kind === "tool"
        ? wording.askTool(observation.text)
        : matter
          ? wording.askMatter(called(matter))
          : wording.askPlain,
    observation,
    used,
  };
}

function openingOf(wording: Phrases, lead: KnownLead, observation: Observation | null): string {
  if (!observation) return wording.cameAcross(lead.name, lead.city);
  const ended = /[.!?…]$/.test(observation.text);
  const quoted = `${wording.quote[0]}${observation.text}${wording.quote[1]}${ended ? "" : "."}`;
  switch (observation.kind) {
    case "news":
      return `${wording.news(lead.domain, quoted)}\n\n${wording.newsLeadsTo[observation.news ?? "other"]}`;
    case "words":
      return wording.iRead(lead.domain, quoted);
    case "tool":
      return wording.uses(lead.domain, observation.text);
  }
}

/** The matters of the offer, the one it speaks of most first; what customers suffer from counts twice, but a pain that
 * the offer does not deal with is no subject of the sender's. */
function mattersOf({
  pain_points,
  product_service_description,
  value_proposition,
}: EvidenceInput["profile"]): ConceptName[] {
  const counts = new Map<ConceptName, number>();
  for (const [text, weight] of [
    ...pain_points.map((pain) => [pain, 2] as const),
    [product_service_description, 1] as const,
    [value_proposition, 1] as const,
  ])
    for (const name of readQuestion(text).concepts)
      counts.set(name, (counts.get(name) ?? 0) + weight);
  const all = [...counts].toSorted((a, b) => b[1] - a[1]).map(([name]) => name);
  const offer = readQuestion(`${product_service_description} ${value_proposition}`).concepts;
  const offered = all.filter((name) => offer.has(name));
  return offered.length > 0 ? offered : all;
}

const longestIntroduction = 160;

/** The sender's own sentence where they write the lead's language; else the subjects of the offer in that language. */
function offerIn(
  language: Wording,
  input: EvidenceInput,
  lead: KnownLead,
  {
    matter,
    pain,
    called,
  }: {
    matter: ConceptName | null;
    pain: string | undefined;
    called: (name: ConceptName) => string;
  },
): string {
  const { profile } = input;
  const own =
    detectLanguage(
      `${profile.business_description} ${profile.product_service_description} ${profile.value_proposition}`,
    ) ?? "en";
  if (own === asLanguage(language)) {
    const subject = pain ?? (matter ? called(matter) : profile.pain_points.join(". "));
    const who = sentence(firstSentence(profile.business_description));
    const answer = sentence(answerTo(subject, profile));
    return who === answer || who.length > longestIntroduction ? answer : `${who} ${answer}`;
  }
  const named = mattersOf(profile);
  const subjects = [
    ...new Set([...(matter && named.includes(matter) ? [matter] : []), ...named].map(called)),
  ].slice(0, 3);
  const wording = phrases[language];
  const trade = tradeIn(language, input, lead);
  // Nothing we could put into their language: the sender's own words, marked as such, for the person to translate.
  if (subjects.length === 0)
    return `${wording.quote[0]}${profile.value_proposition}${wording.quote[1]}`;
  const list = listed(subjects, wording.and);
  return trade ? `${wording.matters(list)} ${wording.forTrade(trade)}` : wording.matters(list);
}

/** Named only when the sender's own profile says that the offer is for this trade. */
function tradeIn(language: Wording, { profile }: EvidenceInput, lead: KnownLead): string | null {
  const { niche } = companyIndustry(lead);
  const wished = readIndustry([...profile.industry_focus, profile.target_market].join(", ")).niches;
  return niche && wished.has(niche) ? labelIn(niches[niche].label, language) : null;
}

function subjectOf({ words, company, matter, observation }: Draft): string {
  if (observation?.kind === "news") return words.subjectNews(company);
  return matter ? words.subjectMatter(company, matter) : words.subjectPlain(company);
}

function emailBody({ words, recipient, opening, offer, ask }: Draft): string {
  return [
    words.greeting(recipient),
    opening,
    offer,
    `${ask} ${words.call}`,
    `${words.closing}\n${words.yourName}`,
  ].join("\n\n");
}

const longestConnectNote = 300;

/** A note with a connection request: what does not fit is left out, whole sentences at a time. */
function linkedinBody({ words, recipient, opening, offer, ask }: Draft): string {
  const [seen = ""] = opening.split("\n\n");
  const versions = [[seen, offer, ask], [seen, ask], [offer, ask], [ask]].map(
    (parts) => `${words.greeting(recipient)}\n${parts.join(" ")}`,
  );
  return versions.find((version) => version.length <= longestConnectNote) ?? versions.at(-1) ?? "";
}

function phoneScript({ words, recipient, company, opening, offer, ask }: Draft): string {
  return [
    words.phoneOpening(recipient, company),
    words.phoneAsk,
    upperFirst(opening),
    offer,
    ask,
  ].join("\n\n");
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
