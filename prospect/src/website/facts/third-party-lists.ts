import { headsOthers } from "./introduced.ts";
import type { PageView } from "../page-view.ts";

/** Where a house's doctors operate, and whom else one may call: en, de, fr, es, pt, it, nl. */
const institutions =
  /^(?:(?:our |local |area |affiliated |participating |partner |kooperierende |umliegende )?(?:hospitals|hospital (?:affiliations?|privileges)|(?:ambulatory |outpatient )?surg(?:ery|ical) cent(?:er|re)s?|medical cent(?:er|re)s)|hospital (?:and|&) surgery cent(?:er|re)s?|(?:partner|beleg)?(?:krankenh(?:ä|ae)user|kliniken)|h[ôo]pitaux(?: partenaires)?|cliniques partenaires|établissements (?:hospitaliers|partenaires)|hospitales|hospitais|ospedali|ziekenhuizen)$/i;
/** Whether a heading leads to a list of hospitals and the like, with numbers and addresses of their own. */
export const headsInstitutions = (heading: string) => institutions.test(bare(heading));
const bare = (heading: string) => heading.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");

const usefulNumbers =
  /^(?:(?:other )?(?:useful|emergency) (?:(?:tele)?phone )?(?:numbers|contacts)|(?:crisis|emergency) (?:hot|help)?lines|crisis resources|helplines|(?:wichtige |nützliche )?notruf(?:nummern|e)|nützliche (?:ruf|telefon)?nummern|(?:numéros|contacts|téléphones) (?:utiles|d['’]urgence)|(?:números|teléfonos|contactos) (?:útiles|de (?:interés|emergencias?|urgencias?))|(?:números|telefones|contac?tos) (?:úteis|de emergência)|(?:numeri|contatti|telefoni) (?:utili|di emergenza|d['’]emergenza)|(?:nuttige|handige) (?:telefoon)?nummers|noodnummers)$/i;
/** Whom a house sends its customers to for what it does not do itself. */
const recommended =
  /^(?:(?:some )?(?:folks|people|businesses|companies|shops|neighbou?rs|friends) (?:that |whom? )?we (?:like|love|trust|recommend|work with)|(?:our )?(?:friends(?: and neighbou?rs)?|neighbou?rs|recommended (?:businesses|suppliers|trades(?:people)?|contractors|partners))|we (?:also )?recommend|wir empfehlen|unsere empfehlungen|empfehlenswert(?:e \p{L}+)?|nous recommandons|nos (?:bonnes adresses|voisins|amis)|bonnes adresses|(?:les )?recomendamos|recomendados|amigos de la casa|recomendamos|n[óo]s recomendamos|wij (?:bevelen aan|raden aan)|aanbevolen (?:door ons|bedrijven)|consigliamo|amici e vicini)$/iu;
/** A house that is one of them itself says so in its title. */
const isInstitution =
  /hospi[ct]|hôpita|ospedal|krankenh|klini|clini|ziekenhui|surg\w+ center|medical center|health system/i;

/** How far below its heading a list may reach. */
const reach = 80;

/** Whether a heading above, or the one that this is a part of, opens a list of other bodies with their numbers and addresses. */
export function inListOfOthers(view: PageView, index: number): boolean {
  let listed = known.get(view);
  if (!listed) known.set(view, (listed = linesOfLists(view)));
  return listed.has(index);
}

const known = new WeakMap<PageView, ReadonlySet<number>>();

function linesOfLists({ lines, title }: PageView): ReadonlySet<number> {
  const listed = new Set<number>();
  for (const [index, heading] of lines.entries()) {
    if (heading.text.length > 45 || !isHeading.test(heading.tag)) continue;
    const text = bare(heading.text);
    if (
      !usefulNumbers.test(text) &&
      !recommended.test(text) &&
      !headsOthers.test(text) &&
      !(headsInstitutions(text) && !isInstitution.test(title))
    )
      continue;
    for (let at = index + 1; at <= index + reach; at += 1) {
      const line = lines[at];
      // Each of them may have a smaller heading of its own.
      if (!line || line.region !== heading.region) break;
      if (isHeading.test(line.tag) && line.tag <= heading.tag) break;
      listed.add(at);
    }
  }
  return listed;
}

const isHeading = /^h[1-6]$/;
