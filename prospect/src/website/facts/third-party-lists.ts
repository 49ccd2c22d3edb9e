import type { PageView } from "../page-view.ts";

/** Headings below which houses list others: where their doctors operate, and whom else one may call: en, de, fr, es, pt, it, nl. */
const institutions =
  /^(?:(?:our |local |area |affiliated |participating |partner |kooperierende |umliegende )?(?:hospitals?(?: affiliations?| privileges)?|(?:ambulatory |outpatient )?surg(?:ery|ical) centers?|medical centers)|hospital (?:and|&) surgery centers?|(?:partner|beleg)?(?:krankenhäuser|kliniken)|hôpitaux(?: partenaires)?|établissements (?:hospitaliers|partenaires)|hospitales|hospitais|ospedali|ziekenhuizen)$/i;
const usefulNumbers =
  /^(?:(?:other )?(?:useful|emergency) (?:(?:tele)?phone )?(?:numbers|contacts)|(?:crisis|emergency) (?:hot|help)?lines|crisis resources|helplines|(?:wichtige |nützliche )?notruf(?:nummern|e)|nützliche (?:ruf|telefon)?nummern|(?:numéros|contacts|téléphones) (?:utiles|d['’]urgence)|(?:números|teléfonos|contactos) (?:útiles|de (?:interés|emergencias?|urgencias?))|(?:números|telefones|contac?tos) (?:úteis|de emergência)|(?:numeri|contatti|telefoni) (?:utili|di emergenza|d['’]emergenza)|(?:nuttige|handige) (?:telefoon)?nummers|noodnummers)$/i;
/** A house that is one of them itself says so in its title. */
const isInstitution =
  /hospi[ct]|hôpita|ospedal|krankenh|klini|clini|ziekenhui|surg\w+ center|medical center|health system/i;

/** How far below its heading a list may reach. */
const reach = 80;

/** Whether a heading above, or the one that this is a part of, opens a list of other bodies with their numbers and addresses. */
export function inListOfOthers(view: PageView, index: number): boolean {
  const lists = listsOf(view);
  return lists.some(({ from, to }) => index > from && index <= to);
}

interface List {
  from: number;
  to: number;
}
const known = new WeakMap<PageView, readonly List[]>();

function listsOf(view: PageView): readonly List[] {
  let lists = known.get(view);
  if (!lists) known.set(view, (lists = findLists(view)));
  return lists;
}

function findLists(view: PageView): readonly List[] {
  const lists: List[] = [];
  for (const [index, line] of view.lines.entries()) {
    if (line.text.length > 45 || !/^h[1-6]$/.test(line.tag)) continue;
    const text = line.text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
    if (!usefulNumbers.test(text) && !(institutions.test(text) && !isInstitution.test(view.title)))
      continue;
    // Each of them may have a smaller heading of its own.
    const end = view.lines.findIndex(
      ({ tag, region }, at) =>
        at > index && ((/^h[1-6]$/.test(tag) && tag <= line.tag) || region !== line.region),
    );
    lists.push({ from: index, to: Math.min(end < 0 ? view.lines.length : end - 1, index + reach) });
  }
  return lists;
}
