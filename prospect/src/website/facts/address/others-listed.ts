import { remember } from "../../remember.ts";
import type { Line, PageView } from "../../page-view.ts";
import { hasStreet, isFramed } from "./street.ts";

/**
 * Headings over whom a house works for, what it built, where it was shown or who supplies it: en, de, fr, es, pt, it, nl.
 * Under them a telephone may be its own; dealers and partners, whose telephones are theirs too, stand in `introduced`.
 */
const elsewhere =
  /^(?:(?:our |local |nearby )*(?:suppliers|clients|customers|partners|projects|events)|where we operate|(?:useful|helpful) (?:links|addresses|contacts)|(?:nearby |local |area )*(?:hotels|lodgings?)|where to stay|(?:unsere )?(?:lieferanten|kunden|partner)|n(?:ü|ue)tzliche (?:adressen|links)|(?:nos )?(?:fournisseurs|clients)|adresses utiles|(?:nuestros )?(?:proveedores|clientes|aliados|patrocinadores|colaboradores)|(?:nuestr[oa]s )?(?:obras|proyectos|trabajos|eventos)(?: realizad[ao]s| recientes)?|(?:pr[óo]ximos )?eventos|(?:nossos )?(?:fornecedores|clientes|patrocinadores)|(?:noss[oa]s )?(?:obras|projetos|trabalhos|eventos)(?: realizad[ao]s)?|(?:i nostri )?(?:fornitori|clienti|partner|lavori|eventi|concessionari)|(?:le nostre )?realizzazioni|prossimi eventi|indirizzi utili|(?:onze )?(?:leveranciers|klanten|partners)|nuttige (?:adressen|links))\s*:?$/i;

/** Headings over the towns that a house drives to. */
const served =
  /^(?:(?:our )?(?:service areas?|areas? (?:we )?(?:serve[ds]?|cover(?:ed)?))|einsatzgebiete?|(?:nos )?zones? d['’](?:intervention|activité)|(?:nuestr[oa]s? )?(?:[áa]reas?|zonas?|ciudades|localidades|municipios) (?:de (?:cobertura|servicio|actuaci[óo]n|influencia|trabajo|reparto|env[íi]o)|que (?:cubrimos|atendemos)|atendid[ao]s)|d[óo]nde (?:trabajamos|actuamos|damos servicio|llegamos)|(?:noss[oa]s? )?(?:[áa]reas?|regi[õo]es|regi[ãa]o|cidades|locais) (?:de (?:atua[çc][ãa]o|atendimento|cobertura|entrega|abrang[êe]ncia)|(?:que )?atend(?:emos|idas|idos))|onde (?:atendemos|atuamos|entregamos)|(?:le )?zone (?:servite|coperte|di intervento)|aree (?:servite|di intervento)|dove (?:operiamo|lavoriamo|interveniamo)|werkgebied(?:en)?)\s*:?$/i;

const kindOf = remember(5000, (text): "elsewhere" | "served" | null =>
  elsewhere.test(text) ? "elsewhere" : served.test(text) ? "served" : null,
);

/** Who watches over data, disputes and trade: each with an address of its own on pages about law. */
const watchers =
  /Agencia Española de Protección de Datos|(?<!\p{L})AEPD(?!\p{L})|Centros? de (?:Arbitragem|Informação)|Junta Arbitral|Garante per la [Pp]rotezione|Comissão Nacional de Proteção|Autoridade Nacional de Proteção|Instituto Nacional de Transparencia|Superintendencia de |Autorit[ée] de [Pp]rotection des [Dd]onnées|Préposé fédéral|Service de [Mm]édiation|Direção-Geral d|Direcção-Geral d/u;
const mayWatch =
  /AEPD|Agencia Esp|Centros? de|Junta Arb|Garante|Comissão|Autori|Instituto Nac|Superint|Préposé|édiation|-Geral/;

const cleaned = (heading: string) => heading.replace(/^[^\p{L}]+|[^\p{L}:]+$/gu, "");

export const listedAsOthers = "stands in a list of whom the house works for or serves";
export const isWatchers = "is where an authority sits";

/** Why an address is another's, as its own line or the heading over it tells. */
export function othersListed(view: PageView, index: number): string | null {
  const line = view.lines[index] as Line;
  for (const { text } of [line, view.lines[index - 1]].filter((one) => one !== undefined))
    if (text.length < 600 && mayWatch.test(text) && watchers.test(text)) return isWatchers;
  const kind = kindOfHeading(view, index);
  if (kind === "elsewhere") return listedAsOthers;
  if (kind !== "served") return null;
  return hasStreet(line.text) || hasStreet(view.lines[index - 1]?.text ?? "")
    ? null
    : listedAsOthers;
}

/** A heading rules until the next one, in its own part of the page. */
function kindOfHeading({ lines }: PageView, index: number): "elsewhere" | "served" | null {
  const line = lines[index] as Line;
  if (isFramed(line)) return null;
  for (let back = 1; back <= 40; back += 1) {
    const above = lines[index - back];
    if (above === undefined || above.region !== line.region) return null;
    if (/^h[1-6]$/.test(above.tag))
      return above.text.length < 50 ? kindOf(cleaned(above.text)) : null;
  }
  return null;
}

/** "12 marzo 2026, Padova", "12/03/2026 - Salvador": a day before a town is an event's, or something's that was written there. */
const day =
  /(?<!\d)(?:\d{1,2}[./]\d{1,2}[./](?:20)?\d{2}(?!\d)|\d{1,2}[º°]?,? (?:de |di )?(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|décembre)(?!\p{L}))/iu;

export const tellsDay = (text: string) => text.length < 400 && /\d/.test(text) && day.test(text);
