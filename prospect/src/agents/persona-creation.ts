import { defineAgent, need, type AgentResults, type EvidenceInput } from "./agent.ts";
import { ownerOf } from "./contact-extraction.ts";
import { knowLead } from "./known-lead.ts";
import { companyIndustry } from "./market/company-industry.ts";
import { decisionRank, roleKind, type RoleKind } from "./market/roles.ts";
import { overlap } from "./text/relevance.ts";

type Personas = AgentResults["persona_creation"];

export const personaCreation = defineAgent({
  name: "persona_creation",
  description: "Finds out who decides there and what they care about",
  needs: ["website_research", "lead_analysis", "contact_extraction"],
  reads: ["profile", "person", "industry", "email", "phone"],
  weight: 5,
  evidence: createPersonas,
});

const mostPeople = 3;

export function createPersonas(input: EvidenceInput): Personas {
  const contacts = need(input, "contact_extraction");
  const named = contacts.people
    .filter((person) => person.role !== null)
    .toSorted((a, b) => decisionRank(a.role) - decisionRank(b.role))
    .slice(0, mostPeople)
    .map((person) => ({
      method: "evidence" as const,
      title: person.role ?? "",
      name: person.name,
      ...cares(roleKind(person.role), input),
      channel: person.email
        ? `email: ${person.email}`
        : person.profile_url
          ? `profile: ${person.profile_url}`
          : channelTo(person.name, contacts),
      evidence: [
        person.source_url === ""
          ? { text: "Entered by hand" }
          : { text: "Named on the site", source_url: person.source_url, quote: person.quote },
        {
          text: "Goals follow from the role and challenges from your profile; the site states neither for this person",
        },
      ],
    }));
  return named.length > 0 ? named : [rolePersona(input, channelOf(contacts))];
}

/** Nobody is named: the role that usually decides in such a trade, said to be just that. */
function rolePersona(input: EvidenceInput, channel: string | null): Personas[number] {
  const { sector, niche } = companyIndustry(knowLead(input));
  const title =
    niche === "dental" || niche === "medical" || niche === "physiotherapy" || niche === "veterinary"
      ? "Practice owner or practice manager (role, not a known person)"
      : niche === "law" || niche === "accounting" || niche === "architecture"
        ? "Managing partner (role, not a known person)"
        : sector === "manufacturing-industrial"
          ? "Managing director or head of operations (role, not a known person)"
          : sector === "software-it"
            ? "Founder or managing director (role, not a known person)"
            : sector === "education-training" || sector === "nonprofit-religious"
              ? "Director (role, not a known person)"
              : "Owner or managing director (role, not a known person)";
  return {
    method: "evidence",
    title,
    name: null,
    ...cares("owner", input),
    channel,
    evidence: [
      { text: "The pages read name nobody with a role; this is the role that usually decides" },
    ],
  };
}

const goalsOf: Record<RoleKind, string[]> = {
  owner: ["A business that earns well and does not hang on them alone", "Customers who come back"],
  executive: ["Growth that the organisation can carry", "Costs and risks under control"],
  operations: ["Days that run as planned", "Less work by hand"],
  marketing: ["More and better enquiries", "Being found and trusted"],
  sales: ["A full pipeline", "Less time lost on the wrong enquiries"],
  finance: ["Predictable costs and cash", "Clean records"],
  people: ["Positions filled and people who stay", "Less administration"],
  technology: ["Systems that run and fit together", "Few surprises in security and cost"],
  manager: ["A part of the business that runs as planned", "Less work by hand"],
  practitioner: ["Time for the actual work", "A good experience for those they serve"],
  office: ["Fewer interruptions", "Less work by hand"],
  other: [],
};
const concernsOf: Record<RoleKind, string> = {
  owner: "growth, costs, new customers, staff",
  executive: "growth, costs, compliance, reporting",
  operations:
    "shift planning, delays, paperwork, manual processes, quality, appointments, orders, maintenance",
  marketing: "marketing, visibility in search, new customers, reviews, website",
  sales: "new customers, quotes, customer records, leads",
  finance: "invoicing, payments, bookkeeping, cash flow, costs",
  people: "recruiting, staff shortage, training, payroll",
  technology: "IT security, integration, cloud, automation, legacy systems",
  manager: "shift planning, delays, paperwork, manual processes, quality",
  practitioner: "appointments, missed appointments, paperwork, waiting times",
  office: "phone calls, appointments, paperwork",
  other: "",
};

/** The profile's pains that touch the role most; all of them stand in the profile, none is made up. */
function cares(
  kind: RoleKind,
  { profile }: EvidenceInput,
): { goals: string[]; challenges: string[] } {
  const ranked = profile.pain_points
    .map((pain, at) => ({ pain, at, near: overlap(pain, concernsOf[kind]) }))
    .toSorted((a, b) => b.near - a.near || a.at - b.at);
  return { goals: goalsOf[kind], challenges: ranked.slice(0, 3).map(({ pain }) => pain) };
}

/** The way to somebody without an address of their own: never through a colleague's. */
function channelTo(name: string, contacts: AgentResults["contact_extraction"]): string | null {
  const { best, emails, phones, people } = contacts;
  const own = emails.find(({ value }) => ownerOf(value, people)?.name === name);
  if (own !== undefined) return `email: ${own.value}`;
  if (best === null || best.name === null || best.name === name) return channelOf(contacts);
  const shared = emails.find(({ kind }) => kind !== "personal");
  if (shared !== undefined) return `email: ${shared.value}`;
  return phones[0] === undefined ? null : `phone: ${phones[0].value}`;
}

function channelOf(contacts: AgentResults["contact_extraction"]): string | null {
  return contacts.best ? `${contacts.best.channel}: ${contacts.best.address}` : null;
}
