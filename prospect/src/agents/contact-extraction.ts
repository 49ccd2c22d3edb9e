import { defineAgent, type AgentResults, type EvidenceInput } from "./agent.ts";
import { knowLead, type KnownLead } from "./known-lead.ts";
import { decides, decisionRank } from "./market/roles.ts";
import { fold, words } from "./text/fold.ts";

type Contacts = AgentResults["contact_extraction"];

export const contactExtraction = defineAgent({
  name: "contact_extraction",
  description: "Collects people, addresses and numbers, and picks the best way in",
  needs: ["website_research"],
  reads: ["email", "phone", "person", "social"],
  weight: 4,
  evidence: extractContacts,
});

export function extractContacts(input: EvidenceInput): Contacts {
  const lead = knowLead(input);
  const people = peopleOf(lead);
  const emails = emailsOf(lead, input, people);
  const phones = unique(
    [
      ...lead
        .all("phone")
        .flatMap((fact) =>
          typeof fact.value === "string"
            ? [{ value: fact.value, quote: fact.quote, source_url: fact.source_url }]
            : [],
        ),
      ...input.lead.contact_phones.map((value) => ({
        value,
        quote: value,
        source_url: input.lead.source_url,
      })),
    ],
    (phone) => phone.value.replace(/[^\d+]/g, ""),
  );
  const socials = unique(
    lead
      .all("social")
      .flatMap((fact) =>
        typeof fact.value === "object" && "network" in fact.value
          ? [{ network: fact.value.network, url: fact.value.url }]
          : [],
      ),
    (social) => social.url,
  );
  return {
    people,
    emails,
    phones,
    socials,
    best: bestWayIn({ people, emails, phones, socials }, lead),
  };
}

function peopleOf(lead: KnownLead): Contacts["people"] {
  return unique(
    lead.all("person").flatMap((fact) => {
      if (typeof fact.value !== "object" || !("name" in fact.value) || "category" in fact.value)
        return [];
      const { name, role, email, profile_url } = fact.value;
      return [
        {
          name,
          role: role ?? null,
          email: email ?? null,
          profile_url: profile_url ?? null,
          quote: fact.quote,
          source_url: fact.source_url,
        },
      ];
    }),
    (person) => fold(person.name),
  ).toSorted((a, b) => decisionRank(a.role) - decisionRank(b.role));
}

function emailsOf(
  lead: KnownLead,
  input: EvidenceInput,
  people: Contacts["people"],
): Contacts["emails"] {
  const found = [
    ...lead
      .all("email")
      .flatMap((fact) =>
        typeof fact.value === "string"
          ? [{ value: fact.value, quote: fact.quote, source_url: fact.source_url }]
          : [],
      ),
    ...people.flatMap((person) =>
      person.email
        ? [{ value: person.email, quote: person.quote, source_url: person.source_url }]
        : [],
    ),
    ...input.lead.contact_emails.map((value) => ({
      value,
      quote: value,
      source_url: input.lead.source_url,
    })),
  ];
  return unique(found, (email) => email.value.toLowerCase()).map((email) => ({
    ...email,
    value: email.value.toLowerCase(),
    kind: emailKind(email.value, people),
  }));
}

const roleBoxes = new Set(
  "info information contact contacto contactos contato contatos hello hi ola hola bonjour hallo ciao office mail email geral general sales vendas ventas vente verkauf vertrieb verkoop vendite comercial commercial marketing support suporte soporte help helpdesk ajuda service services servico kundenservice customer customerservice atendimento clientes client clients kunden klant reception rececao recepcao recepcion accueil empfang receptie welcome booking bookings reservas reserva reservation reservations reservierung termin termine agenda appointments consultas praxis clinica clinic studio team equipa equipe admin administracao administracion administration verwaltung secretaria secretariat sekretariat segreteria jobs careers karriere bewerbung recrutamento rh hr empleo emploi vacatures press imprensa presse prensa media legal privacy datenschutz dpo rgpd gdpr billing invoices faturacao facturacion buchhaltung accounting compras orders encomendas pedidos commandes bestellung shop loja tienda webshop newsletter kontakt post enquiries enquiry inquiries ask hotel restaurant bar events eventos partners partnerships web webmaster postmaster noreply no-reply".split(
    " ",
  ),
);

/** A box of a function or of a person; unknown where the name before the @ tells neither. */
export function emailKind(
  email: string,
  people: readonly { name: string; email: string | null }[] = [],
): "personal" | "role" | "unknown" {
  const local = fold(email.split("@")[0] ?? "");
  if (people.some((person) => person.email?.toLowerCase() === email.toLowerCase()))
    return "personal";
  const parts = local.split(/[._\-+\d]+/).filter((part) => part !== "");
  if (parts.some((part) => roleBoxes.has(part)) || roleBoxes.has(local)) return "role";
  if (
    people.some((person) =>
      words(person.name).some((name) => name.length > 2 && parts.includes(name)),
    )
  )
    return "personal";
  return parts.length === 2 &&
    parts.every((part) => /^[a-z]{1,20}$/.test(part)) &&
    (parts[1]?.length ?? 0) > 1
    ? "personal"
    : "unknown";
}

/** Whose name an address bears; nobody's where it may be that of two. */
export function ownerOf<P extends { name: string }>(
  email: string,
  people: readonly P[],
): P | undefined {
  const local = fold(email.split("@")[0] ?? "");
  const [best, next] = people
    .map((person) => ({
      person,
      shared: words(person.name).filter((name) => name.length > 2 && local.includes(name)).length,
    }))
    .toSorted((a, b) => b.shared - a.shared);
  return best && best.shared > (next?.shared ?? 0) ? best.person : undefined;
}

/** Boxes that reach nobody who buys. */
const wrongDoors =
  /^(jobs|careers|karriere|bewerbung|recrutamento|rh|hr|press|presse|imprensa|prensa|privacy|datenschutz|dpo|rgpd|gdpr|legal|noreply|no-reply|webmaster|postmaster|newsletter|billing|invoices|faturacao|buchhaltung)\b/;
const contactPage = /contact|kontakt|contato|contacto|contatti|contattaci/i;

function bestWayIn(contacts: Omit<Contacts, "best">, lead: KnownLead): Contacts["best"] {
  const decider = contacts.people.find((person) => decides(person.role));
  const person = [decider, ...contacts.people].find((one) => one?.email);
  if (person?.email)
    return {
      name: person.name,
      channel: "email",
      address: person.email,
      why: person.role
        ? `Named on the site as ${person.role}, with an address of their own`
        : "Named with an own address on the site",
    };
  const usable = contacts.emails.filter((email) => !wrongDoors.test(email.value));
  const personal = usable
    .filter((one) => one.kind === "personal")
    .toSorted(
      (a, b) =>
        decisionRank(ownerOf(a.value, contacts.people)?.role) -
        decisionRank(ownerOf(b.value, contacts.people)?.role),
    );
  const email = personal[0] ?? usable.find((one) => one.kind === "role") ?? usable[0];
  if (email) {
    const owner = ownerOf(email.value, contacts.people);
    const named = owner ?? decider;
    return {
      name: named?.name ?? null,
      channel: "email",
      address: email.value,
      why: owner
        ? "An address that bears this person's name"
        : named
          ? `General address; ask for ${named.name}${named.role ? `, ${named.role}` : ""}`
          : email.kind === "role"
            ? "General address; the site names no person to write to"
            : "The address on the site",
    };
  }
  const phone = contacts.phones[0];
  if (phone)
    return {
      name: decider?.name ?? null,
      channel: "phone",
      address: phone.value,
      why: "The site gives a number and no e-mail address",
    };
  const profile =
    contacts.people.find((one) => one.profile_url)?.profile_url ??
    contacts.socials.find((one) => fold(one.network) === "linkedin")?.url;
  if (profile)
    return {
      name: decider?.name ?? null,
      channel: "linkedin",
      address: profile,
      why: "The site gives neither an e-mail address nor a number",
    };
  const form = lead.texts.find(
    (page) => contactPage.test(page.url) || contactPage.test(page.title),
  );
  return form
    ? {
        name: decider?.name ?? null,
        channel: "form",
        address: form.url,
        why: "Only a contact page was found",
      }
    : null;
}

function unique<T>(items: readonly T[], key: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => key(item) !== "" && !seen.has(key(item)) && seen.add(key(item)));
}
