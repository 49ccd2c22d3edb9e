import type { Passage } from "../text/passages.ts";
import type { ConceptName } from "../text/concepts.ts";
import { fold } from "../text/fold.ts";

/** What a company lets slip about what is hard for it, in its own words. */
export interface ChallengePattern {
  name: string;
  /** How a briefing puts it. */
  text: string;
  pattern: RegExp;
  /** The matters it is a sign of. */
  matters: readonly ConceptName[];
}

export const challengePatterns: readonly ChallengePattern[] = [
  {
    name: "staff",
    matters: ["staff_shortage", "recruitment"],
    text: "Finds it hard to get enough staff",
    pattern:
      /\b(staff shortage|short[- ]staffed|understaffed|skills shortage|labou?r shortage|falta de (?:pessoal|mao de obra)|falta de personal|escasez de personal|manque de personnel|penurie de|fachkraftemangel|personalmangel|personeelstekort|carenza di personale)\b/,
  },
  {
    name: "waiting",
    matters: ["waiting"],
    text: "Customers have to wait for capacity",
    pattern:
      /\b(waiting list|waitlist|fully booked|long waiting times|not accepting new|lista de espera|agenda (?:cheia|completa)|sem vagas|liste d'attente|complet jusqu|warteliste|aufnahmestopp|keine neuen patienten|ausgebucht|wachtlijst|patientenstop|lista d'attesa|al completo)\b/,
  },
  {
    name: "phone_booking",
    matters: ["phone", "booking", "orders", "reservations"],
    text: "Appointments or orders run over the telephone",
    pattern:
      /\b(?:(?:book|booking|appointments?|reservations?|orders?)\b[^.]{0,30} (?:by|over the|via) (?:tele)?phone|(?:please )?(?:call|ring|phone) (?:us )?(?:to|for) (?:book|an? (?:appointment|quote|reservation)|appointments|orders|reservations)|to (?:book|order|reserve|make an appointment)\b[^.]{0,40}\b(?:call|ring|phone) us|(?:marcacoes|marcacao|marcar|consultas?|reservas?|encomendas?|agendamentos?)\b[^.]{0,40} (?:por|pelo) telefone|ligue(?:-nos)? para (?:marcar|agendar|reservar|encomendar)|(?:citas?|reservas?|pedidos?)\b[^.]{0,30} por telefono|llam[ae](?:nos)? para (?:reservar|pedir)|(?:rendez-vous|reservations?|commandes?)\b[^.]{0,30} par telephone|termin\w*\b[^.]{0,30} (?:telefonisch|per telefon)|telefonisch\w* (?:termin|bestell|reservier)|vereinbaren sie [^.]{0,30}telefonisch|rufen sie (?:uns )?(?:bitte )?an,? um|afspra(?:ak|ken)\b[^.]{0,30} telefonisch|bel (?:ons )?voor een afspraak|prenotazion[ei]\b[^.]{0,30} (?:per telefono|telefonic))/,
  },
  {
    name: "paper",
    matters: ["paperwork", "automation", "documents"],
    text: "Works with paper forms, fax or attachments",
    pattern:
      /\b(?:print (?:out )?(?:and|the) (?:sign|form|complete)|send (?:it )?by fax|order form \(pdf\)|download (?:the|our) form|by fax|imprima (?:e|o) |formulario em pdf|por fax|imprimir y firmar|formulaire (?:a imprimer|pdf)|par fax|(?:formular|bestellformular|anmeldebogen|anamnesebogen) (?:ausdrucken|herunterladen|zum ausdrucken|als pdf)|bitte ausdrucken|per fax|formulier (?:printen|downloaden)|modulo da (?:stampare|scaricare)|via fax)\b/,
  },
  {
    name: "delay",
    matters: ["delivery", "projects"],
    text: "Speaks of delays or long delivery times",
    pattern:
      /\b(delays? in|longer delivery times|delivery delays|supply (?:chain )?(?:problems|issues|shortages)|due to high demand|high call volume|atrasos n[ao]s|prazos de entrega mais|devido (?:a|ao) (?:elevad|grande)|retrasos en|debido a la alta demanda|retards? de livraison|en raison d'une forte demande|lieferengpass|lieferverzogerung|langere lieferzeiten|aufgrund (?:der )?hoher? nachfrage|leververtraging|wegens grote drukte|ritardi nelle consegne)\b/,
  },
  {
    name: "cost",
    matters: ["costs", "energy"],
    text: "Speaks of rising costs",
    pattern:
      /\b(rising (?:costs|prices|energy)|cost pressure|aumento dos (?:custos|precos)|subida de (?:costes|precios)|hausse des (?:couts|prix)|steigende[nr]? (?:kosten|preise|energiepreise)|stijgende (?:kosten|prijzen)|aumento dei (?:costi|prezzi))\b/,
  },
  {
    name: "cancellations",
    matters: ["no_show"],
    text: "Asks customers not to miss or cancel late",
    pattern:
      /\b(no[- ]shows|no[- ]show (?:fee|policy|appointments?|charge)|missed appointments?|cancellation fee|at least (?:24|48) hours (?:in advance|notice|before)|late cancellations?|faltas? (?:a|as) consultas?|desmarcar com|(?:24|48) ?h(?:oras)? de antecedencia|avisar con (?:24|48)|annul\w+ (?:au moins )?(?:24|48) ?h|absagen? (?:bis|mindestens|spatestens)|ausfallhonorar|ausfallgebuhr|spatestens (?:24|48) stunden|(?:24|48) uur (?:van tevoren|voor)|disdett[ae] .{0,30}(?:24|48) ore|failed to attend|nao comparec\w+|no se presentan?|citas (?:anuladas|perdidas)|nicht (?:wahrgenommen|erschienen))\b/,
  },
  {
    name: "burden",
    matters: [],
    text: "Says that something costs them hours or orders",
    pattern:
      /\b(bottleneck|keeps us awake|our (?:(?:second|third) )?(?:biggest|largest|highest) (?:\w+ )?(?:cost|bill|expense|headache)|(?:takes?|takes us) (?:far )?too long|(?:nossa|nosso) (?:segund[oa] |terceir[oa] )?maior (?:custo|conta|despesa|dor)|demora (?:muito|demais)|nuestro mayor (?:coste|gasto)|tarda demasiado|notre plus gros? (?:cout|poste)|prend trop de temps|unser grosster? (?:kosten\w*|aufwand)|dauert (?:uns )?zu lange|duurt te lang|onze grootste kostenpost|la nostra (?:spesa|voce di costo) piu alta|still (?:arrives?|happens?|done|made|confirms?|takes? us|brings?|plans?|types?|reach(?:es)?|depends?|on paper|is done|are made)|(?:hours?|mornings?|days?) (?:a|every|per|each) (?:day|week|month)|(?:we|which) los[et]s? (?:\w+ ){0,3}(?:hours|days|orders|customers|clients|patients)|fills (?:the|our) (?:morning|day)|more than (?:our|the) \w+ can bear|typed (?:up|in)|gargalo|tira o sono|ainda (?:depende|chegam?|e feit[oa]|sao feit[oa]s|confirma\w*|leva\w*|esta\w* em papel)|(?:horas|dias|manhas) por (?:dia|semana|mes)|perdemos (?:\w+ ){0,3}(?:horas|dias|pedidos|clientes|pacientes)|cuello de botella|todavia (?:depende|llegan?|se hacen?)|(?:horas|dias) (?:al|por) (?:dia|semana|mes)|goulot|encore (?:sur papier|a la main)|(?:heures|jours) par (?:jour|semaine|mois)|nous perdons|engpass|(?:noch immer|immer noch|nach wie vor)|bindet (?:unser\w*|die|den|das)|kostet uns|(?:stunden|tage) (?:am|pro|im) (?:tag|woche|monat)|nos cuesta|custa-nos|nos custa|nous coute|ci costa|jeden (?:vormittag|morgen|tag|monat|abend)|knelpunt|nog steeds (?:op papier|met de hand)|(?:uren|dagen) per (?:dag|week|maand)|collo di bottiglia|ancora (?:su carta|a mano)|(?:ore|giorni) al (?:giorno|mese))\b/,
  },
  {
    name: "stated",
    matters: [],
    text: "Names a challenge of its own",
    pattern:
      /\b(our (?:biggest |main |greatest )?challenge|we struggle|we are struggling|o nosso (?:maior )?desafio|nuestro (?:mayor )?reto|nuestro principal desafio|notre (?:plus grand )?defi|unsere (?:grosste )?herausforderung|onze (?:grootste )?uitdaging|la nostra (?:piu grande )?sfida)\b/,
  },
];

/** "No waiting list" and "we like it that way" name a hardship that is none. */
const denied =
  /(?:^|[^\p{L}])(?:no|not|never|without|zero|sem|nao|nunca|sin|sans|pas de|jamais|keine?[nr]?|ohne|geen|zonder|nessun\w*|senza)\s(?:\p{L}+\s){0,2}$/u;
const contented =
  /\b(?:(?:like|prefer|want|love) it (?:that|this) way|by choice|gostamos (?:disso|que seja assim|que assim seja)|preferimos (?:assim|asi)|nos gusta asi|das ist (?:auch )?gut so|so mogen wir es|c'est notre choix|ci piace cosi|zo willen we het)\b/;

/** Says of its own accord that it is content with how things are. */
export function isContent(text: string): boolean {
  return contented.test(fold(text));
}

function names(pattern: RegExp, folded: string): boolean {
  const match = pattern.exec(folded);
  return match !== null && !denied.test(folded.slice(Math.max(0, match.index - 40), match.index));
}

/** A pattern without a matter of its own says something new each time it is met. */
function mostOf({ matters }: ChallengePattern): number {
  return matters.length === 0 ? 4 : 1;
}

export interface StatedChallenge {
  pattern: ChallengePattern;
  passage: Passage;
}

export function statedChallenges(passages: readonly Passage[]): StatedChallenge[] {
  const found: StatedChallenge[] = [];
  for (const passage of passages) {
    const folded = fold(passage.text);
    if (contented.test(folded)) continue;
    for (const pattern of challengePatterns)
      if (
        found.filter((one) => one.pattern === pattern).length < mostOf(pattern) &&
        names(pattern.pattern, folded)
      )
        found.push({ pattern, passage });
  }
  return found;
}
