import { Mark } from "../line-marks.ts";
import type { Line, PageLink, PageView } from "../page-view.ts";
import { remember } from "../remember.ts";
import { disowns, introducesOther } from "./introduced.ts";
import { inListOfOthers } from "./third-party-lists.ts";

const strangers =
  /(?:\b|(?=©))(?:h[ée]bergeurs?|h[ée]berg[ée]|h[ée]bergement|hosting (?:company|provider|by)?|hosted by|web ?host|hospedagem|hospedado|alojamiento web|alojado|hostingprovider|provider hosting|webhoster|web-?agentur|webdesign by|web ?design(?:ed)? by|website by|site by|design by|(?:template|theme) (?:for|by)|realisation|r[ée]alisation du site|cr[ée]ation (?:du |de |de ce )?site|cria[cç][aã]o (?:do|de) site|creaci[oó]n (?:del? )?(?:sitio|p[aá]gina)|realizzazione (?:del )?sito|conception du site|desarrollado por|desenvolvido por|sviluppato da|realizzato da|developed by|powered by|site por|web por|(?:©|copyright)[ \d,.|–-]{0,12}(?:realizad|desarrollad|dise[ñn]ad|desenvolvid|criad|feit)[oa] por|site r[ée]alis[ée]|progetto web|sito (?:web )?(?:di|by)|website door|ontwikkeld door|gehost|data protection authority|supervisory authority|cnil|garante per la protezione|aepd|schlichtung\w*|ombudsman|odr platform)\b|(?:dise[nñ]o|desarrollo) web\s*[:·–-]|\b(?:web ?design(?:er)?|web ?entwick(?:lung|ler)|web ?develop(?:ment|er)|(?:technische )?umsetzung|realisierung|programmierung|website ?erstellung|webontwikkeling|sviluppo web|progetto grafico)\s?:/i;

/** Who settles disputes with customers, unless that is what the house itself does. */
const mediators =
  /\b(?:mediat(?:or|eur|ion)|m[ée]diateur(?: de la consommation)?\s?:|m[ée]diateur de la consommation|m[ée]diation de la consommation|centre de m[ée]diation)(?!\p{L})/iu;
const isMediator = (view: PageView) => /m[ée]dia[tcz]|mediaci|mediaç/i.test(view.title);

/** Said of websites in a footer and of houses and cakes elsewhere: telling only right before a link or an address. */
const makers =
  /\b(?:(?:designed|built|made|created|crafted)(?: (?:and|&) \w+)? by|criado por|feito por|dise[nñ]ado por|creado por|hecho por|r[ée]alis[ée] par|cr[ée][ée] par|con[cç]u par|ontwerp door|gemaakt door|gebouwd door|erstellt von|umgesetzt von|creato da)\b/i;

/** Who supervises a profession, with an address of its own: "Aufsichtsbehörde: …", "Mitglied der Anwaltskammer …". */
const overseers =
  /\b(?:\w*aufsichtsbeh(?:ö|oe)rden?\b|zust(?:ä|ae)ndige (?:\w*kammer|beh(?:ö|oe)rde)|kammerzugeh(?:ö|oe)rigkeit|kammer\s*:|(?:mitglied|angeh(?:ö|oe)rig\w*)\b.{0,40}kammer|berufsverband\s*:|regulatory body\s*:)/i;
const overseerAlone =
  /^.{0,60}(?:beh(?:ö|oe)rden?|kammer|kammerzugeh(?:ö|oe)rigkeit|verband|body)\s*:?$/i;
const photographers =
  /\b(?:cr[ée]dits? (?:des? )?(?:photo|image)\w*|photo(?:graphy)? credits?|image credits?|(?:bild|foto)(?:nachweise?|quellen?)|cr[ée]ditos (?:de (?:las? )?)?(?:foto|imagen|imagem)\w*|crediti fotografici)/i;

/** A label or heading below which another house's address follows. */
const leadsToStranger = remember(
  20_000,
  (text) =>
    strangers.test(text) ||
    photographers.test(text) ||
    (overseers.test(text) && overseerAlone.test(text)),
);

/** A phrase that introduces the web designer, the hosting company or an authority. */
export const namesStranger = (text: string) => strangers.test(text) || makers.test(text);

/** "Website by Jo": the words right before the link, or its own, say that it leads to the web designer. */
export function credited(view: PageView, link: PageLink): boolean {
  if (link.text === "") return false;
  const line = view.lines[link.line]?.text ?? "";
  const before = line.slice(
    Math.max(0, line.indexOf(link.text) - 45),
    Math.max(0, line.indexOf(link.text)),
  );
  return (
    namesStranger(link.text) ||
    (/(?:by|por|par|da|door|von|di|credits?)\s*:?\s*(?:\S{2,30} (?:and|&|und|y|et|e|en) )?$/i.test(
      before,
    ) &&
      namesStranger(before))
  );
}

/** "Design by Alder, 555 010 0143": a credit that goes on to nothing below it. */
const hasOwnReach = ({ text, marks }: Line) =>
  (marks & (Mark.digit | Mark.at)) !== 0 && /\d[\d ()./-]{6,}\d|@/.test(text);

/** Legal pages name the hosting company, the web agency and authorities with addresses of their own. */
export function thirdParty(view: PageView, index: number, column = 0): boolean {
  const text = view.lines[index]?.text ?? "";
  const before = text.slice(Math.max(0, column - 200), column);
  if (introducesOther(before) || disowns(text, column)) return true;
  if (strangers.test(before) || overseers.test(before) || inListOfOthers(view, index)) return true;
  if (mediators.test(before) && !isMediator(view)) return true;
  for (let back = 1; back <= 14; back += 1) {
    const line = view.lines[index - back];
    if (!line) return false;
    const heading = /^h[1-6]$/.test(line.tag);
    if (
      line.text.length < 160 &&
      (heading || (back <= 4 && (line.text.length < 60 || back <= 2))) &&
      (leadsToStranger(line.text) || (mediators.test(line.text) && !isMediator(view))) &&
      !hasOwnReach(line)
    )
      return line.region !== "footer" || heading;
    // A heading rules until the next one.
    if (heading) return false;
  }
  return false;
}
