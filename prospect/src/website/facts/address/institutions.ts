import type { Line, PageView } from "../../page-view.ts";
import { remember } from "../../remember.ts";
import { headsInstitutions } from "../third-party-lists.ts";

/** Headings over the addresses of other houses: where its doctors operate, who sells its goods, what lies nearby. */
const sellers =
  /^(?:(?:our |local |nearby )*(?:dealers|stockists|retailers|distributors|suppliers)|where we operate|where to buy|(?:useful|helpful) (?:links|addresses|contacts)|(?:nearby |local |area )*(?:hotels|lodgings?)|where to stay|(?:unsere )?(?:h(?:ä|ae)ndler|vertriebspartner|lieferanten)|bezugsquellen|n(?:ü|ue)tzliche (?:adressen|links)|(?:nos )?(?:revendeurs|distributeurs|fournisseurs)|adresses utiles|(?:nuestros )?(?:distribuidores|proveedores)|d[óo]nde comprar|(?:nossos )?(?:revendedores|distribuidores|fornecedores)|onde comprar|(?:i nostri )?(?:rivenditori|fornitori)|indirizzi utili|(?:onze )?(?:dealers|leveranciers)|nuttige (?:adressen|links))\s*:?$/i;
const others = remember(5000, (text) => headsInstitutions(text) || sellers.test(text.trim()));

/** "Mitglied der Ingenieurkammer Larken", "Zuständige Kammer: …": whose address stands on the lines below it. */
const overseer =
  /(?:^|\s)(?:mitglied|angeh(?:ö|oe)rige?r?|zust(?:ä|ae)ndige?\w*|eingetragen|aufsichtsbeh(?:ö|oe)rde|membre|inscrit\w*|colegiad\w+|inscrit[ao]|iscritt[ao]|aangesloten|registered with|member of|regulated by|licensed by|supervised by)(?=\s|:).{0,60}(?:kammer|beh(?:ö|oe)rde|verband|innung|ordre|chambre|colegio|ordem|ordine|albo|chamber|board|authority|council|association)/i;

export const belowInstitution = "stands below the name of another institution";

/** Whether an address belongs to an institution that a heading, or the line over it, names. */
export function isInstitutions(view: PageView, index: number): boolean {
  const line = view.lines[index] as Line;
  for (let back = 1; back <= 40; back += 1) {
    const above = view.lines[index - back];
    if (above === undefined || above.region !== line.region) return false;
    if (back <= 3 && above.text.length < 110 && overseer.test(above.text)) return true;
    if (/^h[1-6]$/.test(above.tag)) return above.text.length < 50 && others(above.text);
  }
  return false;
}
