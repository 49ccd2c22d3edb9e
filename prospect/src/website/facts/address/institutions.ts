import type { Line, PageView } from "../../page-view.ts";
import { remember } from "../../remember.ts";
import { headsInstitutions } from "../third-party-lists.ts";

const others = remember(5000, headsInstitutions);

/** "Mitglied der Ingenieurkammer Larken", "Zuständige Kammer: …": whose address stands on the lines below it. */
const overseer =
  /(?:^|\s)(?:mitglied|angeh(?:ö|oe)rige?r?|zust(?:ä|ae)ndige?\w*|eingetragen|aufsichtsbeh(?:ö|oe)rde|membre|inscrit\w*|colegiad\w+|inscrit[ao]|iscritt[ao]|aangesloten|registered with|member of|regulated by|licensed by|supervised by)(?=\s|:).{0,60}(?:kammer|beh(?:ö|oe)rde|verband|innung|ordre|chambre|colegio|ordem|ordine|albo|chamber|board|authority|council|association)/i;

/** A line that names an office of the state or a chamber, whose address follows: who licensed the house, or keeps its register. */
const authority =
  /^(?:landratsamt|kreisverwaltung(?:sreferat)?|finanzamt|gewerbeamt|ordnungsamt|gesundheitsamt|bezirksregierung|regierungspr(?:ä|ae)sidium|regierung von|amtsgericht|bezirkshauptmannschaft|magistrat der stadt|industrie- und handelskammer|handwerkskammer|pr(?:é|e)fecture d|chambre de commerce|c(?:á|a)mara de comercio|camera di commercio|junta comercial)(?!\p{Ll})/iu;

/** The liability insurance that German and French law wants named: whose line ends in its legal form, or a label over it. */
const insurer =
  /(?:versicherung(?:en|sverein|sgesellschaft|s)?(?: (?:AG|SE|a\.\s?G\.|VVaG|auf Gegenseitigkeit|aktiengesellschaft))+|(?:berufs|betriebs|verm(?:ö|oe)gensschaden-?)?haftpflichtversicherung|^(?:name und (?:sitz|anschrift) des versicherers|versicherer)|assurances?(?: (?:SA|mutuelles?|IARD))+|(?:responsabilit[ée] civile professionnelle|assurance (?:professionnelle|d[ée]cennale))|(?:seguros|assicurazioni)(?: (?:S\.?A\.?|S\.?p\.?A\.?))|(?:beroeps|bedrijfs)?aansprakelijkheidsverzekering|(?:professional )?(?:liability|indemnity) insurance)/i;
/** A house that insures or sells insurance says so in its title. */
const insures = /versicher|assur|assicur|segur|verzeker|insur|makler|broker/i;

const coded = /(?<!\d)\d{4,5} \p{Lu}/u;

export const belowInstitution = "stands below the name of another institution";

/** Whether an address belongs to an institution that a heading, or the line over it, names. */
export function isInstitutions(view: PageView, index: number): boolean {
  const line = view.lines[index] as Line;
  if (line.text.length < 160 && insurer.test(line.text)) return !insures.test(view.title);
  // Behind a code the insurer's address has ended.
  let isInsurers = true;
  for (let back = 1; back <= 40; back += 1) {
    const above = view.lines[index - back];
    if (above === undefined || above.region !== line.region) return false;
    if (back <= 3 && above.text.length < 110 && overseer.test(above.text)) return true;
    if (back <= 3 && above.text.length < 60 && authority.test(above.text))
      return !authority.test(view.title);
    if (isInsurers && back <= 3 && above.text.length < 110 && insurer.test(above.text))
      return !coded.test(above.text) && !insures.test(view.title);
    isInsurers &&= !coded.test(above.text);
    if (/^h[1-6]$/.test(above.tag)) return above.text.length < 50 && others(above.text);
  }
  return false;
}
