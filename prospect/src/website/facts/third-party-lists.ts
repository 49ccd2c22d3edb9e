import type { PageView } from "../page-view.ts";

/** Headings below which houses list others: where their doctors operate, and whom else one may call: en, de, fr, es, pt, it, nl. */
const institutions =
  /^(?:(?:our |local |area |affiliated |participating |partner |kooperierende |umliegende )?(?:hospitals|hospital (?:affiliations?|privileges)|(?:ambulatory |outpatient )?surg(?:ery|ical) centers?|medical centers)|hospital (?:and|&) surgery centers?|(?:partner|beleg)?(?:krankenhäuser|kliniken)|hôpitaux(?: partenaires)?|établissements (?:hospitaliers|partenaires)|hospitales|hospitais|ospedali|ziekenhuizen)$/i;
const usefulNumbers =
  /^(?:(?:other )?(?:useful|emergency) (?:(?:tele)?phone )?(?:numbers|contacts)|(?:crisis|emergency) (?:hot|help)?lines|crisis resources|helplines|(?:wichtige |nützliche )?notruf(?:nummern|e)|nützliche (?:ruf|telefon)?nummern|(?:numéros|contacts|téléphones) (?:utiles|d['’]urgence)|(?:números|teléfonos|contactos) (?:útiles|de (?:interés|emergencias?|urgencias?))|(?:números|telefones|contac?tos) (?:úteis|de emergência)|(?:numeri|contatti|telefoni) (?:utili|di emergenza|d['’]emergenza)|(?:nuttige|handige) (?:telefoon)?nummers|noodnummers)$/i;
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
    const text = heading.text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
    if (!usefulNumbers.test(text) && !(institutions.test(text) && !isInstitution.test(title)))
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
