import { Mark } from "../../line-marks.ts";
import { holds, type Line, type PageView } from "../../page-view.ts";
import { thirdParty } from "../third-party.ts";

/** What forms and imprints call the house's name: de, fr, es, pt, it, nl, en. */
const label =
  /^(?:firmenname|firmierung|geschäftsbezeichnung|unternehmensname|name des unternehmens|raison sociale|dénomination(?: sociale| commerciale)?|nom commercial|nom de l['’]entreprise|nom ?\/ ?raison sociale|denominación(?: social)?|nombre comercial|razón social|titular o razón social|razão social|nome fantasia|denominação(?: social)?|ragione sociale|denominazione(?: sociale)?|handelsnaam|bedrijfsnaam|statutaire naam|company name|trading name|business name|trading as)\s*:?$/i;
/** "Le site … est édité par la société Morel, …": who stands behind the site, in a sentence. */
const owner =
  /(?:est (?:la propriété(?: exclusive)? de|édité(?: et exploité)? par)|is (?:owned and operated|owned|operated|published) by|es propiedad(?: exclusiva)? de|è di proprietà(?: esclusiva)? di|é propriedade(?: exclusiva)? d[ea]|ist ein angebot (?:der|des|von)|is eigendom van)(?: la société| la empresa| a empresa| the company)?\s(?:l['’]|la |le |les )?(\p{Lu}[^,;:()]{1,60}?)(?:\.(?:\s|$)|[,;(]|\s(?:exerçant|dont|située?|with|con|com|au capital|mit|met)\s|$)/u;

/** Cheap to ask before the sentence: its verbs. */
const ownerVerbs = /propri|dit[ée] |owned|operated by|published by|propiedad|angebot|eigendom/i;

/** The name that stands behind a label, in its line or in the next cell, or that a sentence gives as the site's owner. */
export function* statedNames(view: PageView): Generator<{ text: string; prior: number }> {
  const maySay = holds(view, ownerVerbs);
  for (const [index, line] of view.lines.entries()) {
    if (line.text.length > 1500) continue;
    const hasColon = (line.marks & Mark.colon) !== 0;
    if (hasColon || cells.has(line.tag)) {
      const colon = hasColon ? line.text.indexOf(":") : line.text.length;
      const head = line.text.slice(0, colon).trim();
      if (head.length < 40 && label.test(head)) {
        const beside = line.text.slice(colon + 1).trim();
        const text = beside === "" ? nextCell(view, index) : beside;
        if (text !== null && text.length < 90 && !thirdParty(view, index))
          yield { text, prior: 0.5 };
      }
    }
    const owned =
      maySay && ownerVerbs.test(line.text)
        ? owner
            .exec(line.text)?.[1]
            ?.replace(/\u00a0/g, " ")
            .trim()
        : undefined;
    if (owned !== undefined && !thirdParty(view, index)) yield { text: owned, prior: 0.34 };
  }
}

const cells = new Set(["td", "th", "dt"]);

/** A label ends with a colon, or stands in a cell of its own. */
function nextCell(view: PageView, index: number): string | null {
  const line = view.lines[index] as Line;
  if (!line.text.endsWith(":") && !cells.has(line.tag)) return null;
  return view.lines[index + 1]?.text ?? null;
}
