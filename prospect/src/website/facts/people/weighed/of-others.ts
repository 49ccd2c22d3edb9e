import type { Line } from "../../../page-view.ts";
import { lexiconHits } from "../../industry/lexicon.ts";
import { othersSpeak } from "../../strangers.ts";
import { buildings } from "../addressee.ts";
import { isArticle } from "../article.ts";
import { isCredit } from "../credits.ts";
import { groupOf } from "../group.ts";
import { isToldOfOthers } from "../told-of-others.ts";
import type { Occurrence } from "./occurrences.ts";

/** Where a name is surely nobody's of the house, whatever else speaks for it: praise, quotations, articles, credits. */
export function isOfOthers(seen: Occurrence): boolean {
  const { view, index, start, end, strangePage } = seen;
  const { text, element } = view.lines[index] as Line;
  const above = view.lines[index - 1]?.text ?? "";
  return (
    strangePage ||
    (headsOthers.test(seen.heading) && groupOf(seen.heading) === null) ||
    pathOfOthers.test(view.page.url) ||
    seen.kind === "news" ||
    isArticle(view) ||
    othersSpeak(element) ||
    isCredit(above) ||
    isToldOfOthers(text, seen.printed) ||
    credited.test(text.slice(Math.max(0, start - 60), start)) ||
    former.test(text.slice(Math.max(0, start - 30), start)) ||
    // "» … «" above who said so; an entry of a list closes no quotation.
    (text.length < 80 && quoted.test(above)) ||
    /^\s*["”»]/.test(text.slice(end)) ||
    // Who wrote what stands below on that day.
    (dated.test(view.lines[index + 1]?.text ?? "") && text.length < 80) ||
    inStreet(text, start, end) ||
    buildings.test(seen.name) ||
    tradesIn(seen)
  );
}

/** "Our customers", "Featured speakers", "Nos villages": lists of names that are none of the house's people. */
const headsOthers =
  /(?<!\p{L})(?:customers?|clients?|kunden|klanten|client[ei]s?|clienti|sponsor\p{L}*|patrocinador\p{L}*|m[ée]c[èe]nes|donors?|spender|donateurs?|doadores|donantes|sostenitori|friends|freunde|amis|amigos|amici|vrienden|speakers?|referent\p{L}*|ponentes|oradores|palestrantes|relatori|intervenants|sprekers|artists?|k[üu]nstler\p{L}*|artistes?|artistas?|artisti|kunstenaars?|authors?|auteurs?|autor(?:es|en)|autori|winners?|gewinner|gagnants|ganadores|vencedores|vincitori|alumn[ie]|graduates|students?|sch[üu]ler\p{L}*|[ée]l[èe]ves|alunos|alumnos|alunni|leerlingen|members|mitglieder|membres|membros|miembros|leden|rooms?|zimmer|chambres|quartos|habitaciones|camere|kamers|suites|cottages|boats?|boote|horses?|pferde|chevaux|caballos|cavalos|cavalli|paarden|dogs?|hunde|chiens|brands?|marken|marques|marcas|marchi|merken|villages|d[öo]rfer|towns|places|cities|orte|books?|b[üu]cher|livres|livros|libros|libri|songs?|films?|movies|where to buy|dealers?|stockists|resellers?|distributors?|h[äa]ndler|revendeurs|distribuidor\p{L}*|distributeurs|rivenditori|verkooppunten|testimonials?|praise|reviews?|in memoriam|memory)(?!\p{L})/iu;
const pathOfOthers =
  /\/(?:partners?|members?|artists?|speakers?|rooms?|sponsors?|clients?|customers?|alumni|students?|kunden|klanten|mitglieder|zimmer|referenzen)(?:[./_-]|$)/i;

/** "Website by", "Fotos:", "© 2020". */
const credited =
  /(?:design(?:ed)?|photos?|photography|photographe?s?|fotos?|fotografie|images?|bilder|web ?sites?|sites?|created|developed|development|d[ée]veloppement|built|made|gemacht|erstellt|programmiert|gestaltet|gemaakt|ontworpen|hecho|feito|criado|creado|fatto|créée?|gestaltung|umsetzung|conception|copyright|©|r[ée]alis\p{L}+|diseñ\p{L}+|desarroll\p{L}+|desenvolv\p{L}+|templates?|cr[ée]dits?|powered)[\s:.\d-]*(?:by|von|durch|por|par|da|door|di)?[\s:-]*$/iu;
const former =
  /(?<!\p{L})(?:former|ex|late|ancien(?:ne)?|antig[uo]o?|ehemalige[rnm]?|voormalige?)[ -](?:\p{L}+ ){0,2}$/iu;
const quoted = /^\s*["“«»„].{20}|.{20}["”“»«]\s*$/;

const dated =
  /^(?:(?:posted |published )?(?:on )?)?(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d|\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}\.? (?:de )?\p{L}{3,10}\.? (?:de )?\d{4})$/iu;

/** "12 Anna Voss Blvd", "Anna Vossstraat 12". */
const inStreet = (text: string, start: number, end: number) =>
  /\d[a-z]?,?\s$/i.test(text.slice(Math.max(0, start - 4), start)) ||
  /(?<!\p{L})(?:rue|avenue|av|boulevard|bd|place|quai|via|viale|piazza|corso|rua|avenida|travessa|praça|calle|paseo|plaza|largo)\.?\s(?:\p{L}{2,8}\.?\s)?$/iu.test(
    text.slice(Math.max(0, start - 24), start),
  ) ||
  /^\s*,?\s\d{1,4}[a-z]?(?:$|[\s,;])/i.test(text.slice(end, end + 8));

/** "Mercedes Sprinters", "Basil Rice": things whose first word is a first name too. */
const tradesIn = ({ name }: Occurrence) =>
  name
    .split(" ")
    .slice(1)
    .some((word) => word.length > 3 && lexiconHits(word) > 0);
