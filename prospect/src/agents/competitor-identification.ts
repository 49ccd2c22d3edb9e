import { defineAgent, need, type AgentResults, type EvidenceInput } from "./agent.ts";
import { evidenceOf, knowLead } from "./known-lead.ts";
import type { ConceptName } from "./text/concepts.ts";
import { fold, words } from "./text/fold.ts";
import { passagesOf, shorten, type Passage } from "./text/passages.ts";
import { readQuestion } from "./text/relevance.ts";

type Competitors = AgentResults["competitor_identification"];

export const competitorIdentification = defineAgent({
  name: "competitor_identification",
  description: "Looks for what they use today and whom they name",
  needs: ["website_research", "lead_analysis"],
  reads: ["profile", "technology"],
  weight: 4,
  evidence: identifyCompetitors,
});

export function identifyCompetitors(input: EvidenceInput): Competitors {
  const lead = knowLead(input);
  const passages = passagesOf(need(input, "website_research").texts);
  const used = lead.all("technology").flatMap((fact) => {
    if (typeof fact.value !== "object" || !("category" in fact.value)) return [];
    const { name, category } = fact.value;
    const ours = input.profile.competitors.find((competitor) => sameName(competitor, name));
    if (!ours && !doesOurWork(category, name, input)) return [];
    return [
      {
        method: "evidence" as const,
        name: ours ?? name,
        relation: "uses" as const,
        evidence: [
          evidenceOf(
            fact,
            ours
              ? "Runs on the site"
              : `Runs on the site and does part of what you offer (${category})`,
          ),
        ],
      },
    ];
  });
  const named = input.profile.competitors
    .filter((competitor) => !used.some((one) => sameName(one.name, competitor)))
    .flatMap((competitor) => {
      const passage = passages.find((one) => mentions(one, competitor));
      if (!passage) return [];
      const relation = rivalry.test(fold(passage.text))
        ? ("competes_with_them" as const)
        : usage.test(fold(passage.text))
          ? ("uses" as const)
          : ("mentions" as const);
      return [
        {
          method: "evidence" as const,
          name: competitor,
          relation,
          evidence: [
            {
              text: relationText[relation],
              source_url: passage.url,
              quote: shorten(passage.text, 240),
            },
          ],
        },
      ];
    });
  return [...used, ...named];
}

const relationText = {
  uses: "Says that it uses it",
  mentions: "Names it",
  competes_with_them: "Sets itself against it",
};
const rivalry =
  /\b(alternative to|compared (?:to|with)|unlike|versus|vs|instead of|better than|alternativa a[os]?|comparado|ao contrario|en lugar de|au lieu de|contrairement|im vergleich|statt|anders als|in tegenstelling|a differenza)\b/;
const usage =
  /\b(we use|powered by|uses|using|built (?:on|with)|runs on|partner of|certified partner|booking via|book (?:via|through|on)|usamos|utilizamos|atraves d[aoe]|reserve (?:no|na|atraves)|reservar en|nous utilisons|via|propulse par|wir nutzen|wir verwenden|wir arbeiten mit|buchen uber|uber|gebruiken|boek via|utilizziamo|prenota su)\b/;

/** The whole name as words in a row; a name of one common word must stand with its capital. */
function mentions(passage: Passage, name: string): boolean {
  const wanted = words(name);
  if (wanted.length === 0) return false;
  const has = words(passage.text);
  const stands = has.some((_, at) => wanted.every((word, i) => has[at + i] === word));
  return (
    stands &&
    (wanted.length > 1 ||
      !/^\p{Lu}/u.test(name) ||
      new RegExp(`(?:^|[^\\p{L}\\p{N}])${escape(name)}(?![\\p{L}\\p{N}])`, "u").test(
        passage.text,
      ) ||
      passage.text.includes(name.toUpperCase()))
  );
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function sameName(one: string, other: string): boolean {
  const [a, b] = [words(one).join(""), words(other).join("")];
  return a !== "" && a === b;
}

/** General machinery such as analytics or a content system competes with nobody in particular. */
const ownTrade: readonly (readonly [RegExp, readonly ConceptName[]])[] = [
  [
    /\b(?:book(?:ing)?|schedul\w*|appointments?|reserv\w*)\b/i,
    ["booking", "reservations", "no_show"],
  ],
  [/\b(?:crm|customer relationship)\b/i, ["crm"]],
  [/\b(?:chat\w*|help ?desk|support|ticket\w*)\b/i, ["support"]],
  [/\b(?:e-?commerce|shop|cart)\b/i, ["online_shop"]],
  [/\b(?:payments?|checkout)\b/i, ["payments"]],
  [/\b(?:newsletter|e-?mail marketing|marketing automation)\b/i, ["advertising", "retention"]],
  [/\b(?:recruit\w*|applicant\w*|hr|payroll)\b/i, ["recruitment", "payroll"]],
  [/\b(?:reviews?|reputation)\b/i, ["reviews"]],
  [/\b(?:cms|website builder|site builder)\b/i, ["website"]],
];

function doesOurWork(category: string, name: string, { profile }: EvidenceInput): boolean {
  const offer = readQuestion(profile.product_service_description).concepts;
  return ownTrade.some(
    ([pattern, matters]) =>
      (pattern.test(category) || pattern.test(name)) && matters.some((matter) => offer.has(matter)),
  );
}
