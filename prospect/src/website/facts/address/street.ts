import { Element } from "domhandler";
import { Mark } from "../../line-marks.ts";
import type { Line, PageView } from "../../page-view.ts";
import { remember } from "../../remember.ts";

/** Streets that need no number: what they are stands before their name. */
const worded = String.raw`(?:rua|r\.|avenida|avda?\.?|av\.|alameda|al\.|travessa|tv\.|praça|rodovia|rod\.|estrada|largo|zona industrial|calle|cl\.|c\/|carrera|cra?\.|paseo|plaza|pza\.?|camino|carretera|ctra\.?|ruta|pol[ií]gono|pol\. ind\.?|urbanizaci[oó]n|urb\.|diagonal|transversal|carrer|passeig|rambla|plaça|avinguda|travessera|rúa|praza|rue|avenue|boulevard|bd|blvd\.?|place|impasse|chemin|ch\.|boul\.|rte\.|chauss[ée]e|all[ée]e|quai|cours|route|zone (?:industrielle|artisanale|d['’]activit[ée]s?)|z\.?[ai]\.?c?\.? d|quartier|lieu-dit|faubourg|jr\.|jir[oó]n|pasaje|psje\.?|bv\.|bvar\.?|fazenda|sítio|chácara|parque industrial|distrito industrial|trav\.|trv\.|praceta|azinhaga|escadinhas|urbanização|frazione|borgata|lungotevere|lungarno|zona industriale|p\.za|calz\.|prol\.|bulevar|rda\.|pje\.|plza\.|pg\.|servidão|pça\.|pç\.|lg\.|drève|carr\.|priv\.|andador|km\.?\s\d{1,4}(?:[.,]\d)?,?\s(?:v[ií]a|carretera|autopista|ruta)|jalan|jln\.?|jl\.?|lorong|lrg\.?|persiaran|lebuh|via|viale|v\.le|corso|c\.so|piazza|p\.?(?:le|zza)|piazzale|vicolo|contrada|localit[àa]|loc\.|fraz\.|c\.da|strada|ul\.|ulica|al\.)\s+[\p{L}\d#]`;
/** Words that begin a street only before a name and its number: elsewhere they are words like any other. */
const wordedWithNumber = String.raw`(?:avd?a?|calzada|ronda|rod|vle|cso|borgo|rione|regione|vico|salita|lungomare|ladeira|beco|glorieta|perif[ée]rico|autopista|autov[ií]a|viela|clos|sentier|ruelle|rte\.)\s(?:[\p{L}.'’-]+\s){0,4}[\p{L}.'’-]*\p{L}[\p{L}.'’-]*,?\s(?:n[º°.]*\s?|km\.?\s)?(?:\d|s\/n)`;
/** "Cra 43A # 1-50", "Cl 12 No 3-45", "Av 6N # 23": Colombia numbers its streets. */
const numberedStreets = String.raw`(?:av|c(?:ll?|ra?|rra)|kra?|dg|diag|tv|transv|circ)\.?\s\d{1,3}\s?[a-z]{0,2}(?:\s(?:bis|sur|norte|este|oeste))?\s?(?:#|no?[.°º]?\s|n[º°]|-\s)\s?\d`;
/** "Mz. C Lote 4" in Peru, "Quadra 2, Bloco C" in Brazil's planned cities; "BR-470, km 62", "SS 115 km 45", "EN 12, km 4". */
const lots = String.raw`m(?:z|zna|anzana)\.?\s\w{1,3},?\s(?:lt|lote)\.?\s\w|q(?:uadra|d)\.?\s\d{1,4},?\s(?:bl|bloco|lt|lote|conj)\.?\s\w`;
const highways = String.raw`[a-z]{1,3}[- ]\d{1,3},?\s(?:[-–]\s)?km\.?\s?\d`;
/** "Olmo 45, Col. Larca": in Mexico the quarter tells that the name and number before it are a street. */
const beforeQuarter = String.raw`\p{L}{2,30}[,#]?\s(?:#|n[º°o.]*\s)?\d{1,5}[a-z-]{0,3},?\s(?:col|fracc)\.\s\p{L}`;
const calle = String.raw`c\/(?!o\b)\.?\s?\p{L}{3}`;

/** How streets are written: en, pt, es, fr, it, de, nl, pl and the Nordic languages. */
const streetWords = new RegExp(
  String.raw`\b(?:${[
    String.raw`\d+[\w-]*\s+(?:[NSEW]{1,2}\.?\s+)?[\p{Lu}\d][\p{L}\d'’.-]*(?:\s[\p{Lu}\d][\p{L}\d'’.-]*){0,4}\s(?:St|Street|Ave|Avenue|Av|Blvd|Boulevard|Rd|Road|Dr|Drive|Ln|Lane|Way|Ct|Court|Pl|Place|Pkwy|Parkway|Hwy|Highway|Cir|Circle|Sq|Square|Ter|Terrace|Trail|Trl|Loop|Row|Close|Crescent|Mews|Gardens|Walk|Pike|Plaza|Broadway)\b`,
    worded,
    String.raw`\d+,?\s(?:rang|mont[ée]e|c[ôo]te|ave)\.?\s+\p{L}`,
    String.raw`(?:gral|cnel|tte|alte|pte|gdor|gob|sgto|cmte|mons|almte|brig)\.\s+\p{Lu}[\p{L}. ]{2,30}\s\d`,
    String.raw`[\p{L}]+(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|damm|ufer|straat|laan|plein|kade|gracht|singel|dijk|dreef|steeg|hof|markt|graben|steig|stieg|gade|gata|gaten|gatan|vej|veien|vägen|park|baan|lei|steenweg)\s+\d`,
    String.raw`[\p{L}]+ (?:kalea|etorbidea|hiribidea|pasealekua|industrialdea|enparantza|auzoa),?\s+\d`,
    String.raw`[\p{L}]+[ -](?:straße|strasse|str\.|weg|platz|allee|gasse|ring|damm|ufer|markt|steenweg|chaussee)\s+\d`,
    String.raw`(?:moo|soi)\.?\s\d`,
    String.raw`\d+,?\s\p{L}[\p{L}-]+-(?:ro|gil|daero)\b`,
    String.raw`No\.?\s?\d[\w/-]*,?\s(?:\p{Lu}[\p{L}'’.-]*|\d\w+)(?:\s(?:\p{Lu}[\p{L}'’.-]*|\d\w+)){0,3}\s(?:St|Street|Ave|Avenue|Rd|Road|Lane|Highway)\b`,
    calle,
    wordedWithNumber,
    numberedStreets,
    lots,
    highways,
    beforeQuarter,
    String.raw`(?:P\.?O\.?|post office) Box\s+\d`,
    String.raw`(?:postfach|postbus|case postale|apartado|casella postale|caixa postal|c\.?p\.?|b\.?p\.?)\s+\d`,
  ].join("|")})`,
  "iu",
);
const streetWithoutNumber = new RegExp(String.raw`\b(?:${worded}|${calle})`, "iu");

/** "… take place on Mondays", "via email", "en route to": words of a sentence, not of a street. */
const inSentence =
  /^(?:place|route|cours|via|largo|plaza|contrada|quartier|camino)\s(?!(?:de|du|des|del|della|delle|dei|degli|dell|da|do|dos|la|le|les|los|las|san|santa|saint|sainte|d|l)(?![\p{L}]))\p{Ll}/u;

/** A text with so many of those is no address. */
const tries = 5;

function firstStreet(
  text: string,
  isNumbered = /\d/.test(text),
): { 0: string; index: number } | null {
  // Most lines have no digit, and then most ways to write a street need not be tried at every word.
  const words = isNumbered ? streetWords : streetWithoutNumber;
  for (let from = 0, count = 0; count < tries; count += 1) {
    const found = words.exec(from === 0 ? text : text.slice(from));
    if (!found) return null;
    const index = from + found.index;
    if (!inSentence.test(text.slice(index))) return { 0: found[0], index };
    from = index + found[0].length;
  }
  return null;
}

/** Lines with a number are asked by several readers, and footers come again on every page: each is looked at once. */
const numberedHasStreet = remember(20_000, (text) => firstStreet(text, true) !== null);
const longestKept = 400;

/** Whether a text holds a street. */
export function hasStreet(text: string): boolean {
  if (text === last.text) return last.answer;
  if (text === over.text) return over.answer;
  over = last;
  const isNumbered = /\d/.test(text);
  const kept = isNumbered && text.length < longestKept;
  last = { text, answer: kept ? numberedHasStreet(text) : firstStreet(text, isNumbered) !== null };
  return last.answer;
}
/** Most questions are about a line and the one over it. */
let last = { text: "", answer: false };
let over = last;

/** In a footer or an address block, where what looks like an address is one. */
export function isFramed(line: Line): boolean {
  if (line.region === "footer" || line.tag === "address") return true;
  let at = line.element.parent;
  for (let depth = 0; at instanceof Element && depth < 4; depth += 1, at = at.parent)
    if (at.name === "address") return true;
  return false;
}

/** From where the street begins: what stands before it on the line is the company's name or a label. */
export function fromStreet(text: string): string {
  const found = firstStreet(text);
  if (!found) return text;
  // "6 avenue …" puts the number first, "Pastoor Vonckenstraat 1" a name.
  const lead =
    /(?:\d+[\w-]{0,4}(?: ?(?:bis|ter|quater))?,? |(?:\p{L}+-)+|\p{Lu}[\p{L}.]{1,20} (?:(?:van|der|den|de|het|ter|ten|la|le) ){0,2})$/u.exec(
      /^\d/.test(found[0]) ? "" : text.slice(0, found.index),
    );
  return text.slice(lead && !label.test(lead[0]) ? lead.index : found.index);
}

/** "Adresse Hainweg 11": the label is no first word of the name. */
const label =
  /^(?:address|adres(?:se)?|anschrift|standort|b(?:ü|ue)ro|kontakt|besuch\p{L}*|bezoekadres|postadres|contact|office|location|bureau|si[èe]ge|direcci[oó]n|domicilio|ubicaci[oó]n|oficina|contact[oi]|contat[oi]|contatti|endere[çc]o|escrit[oó]rio|localiza[çc][ãa]o|indirizzo|sede|ufficio) $/iu;

/** The street that belongs to what stands on a line: before it, or on one of the two lines above. */
export function streetNear(view: PageView, index: number, before: string): string | null {
  for (const text of [before, view.lines[index - 1]?.text, view.lines[index - 2]?.text])
    if (text && text.length < 400 && hasStreet(text)) return text;
  return null;
}

/** "Linnerij 76" in a block with a telephone, an e-mail address or a tax number: a street whose name says nothing. */
function nameAndNumberAbove(view: PageView, index: number): boolean {
  const above = view.lines[index - 1]?.text ?? "";
  if (
    !/^\p{Lu}[\p{L}'’.-]+(?: [\p{L}'’.-]+){0,4} \d{1,3} ?[a-zA-Z]?(?: ?[/-] ?\d{1,3})?,?$/u.test(
      above,
    )
  )
    return false;
  const line = view.lines[index] as Line;
  return isFramed(line) || besideContact(view, index);
}

/** "Im Larken 3 | 8499 Larkwil". */
const nameAndNumber =
  /(?:^|[|,•·–-] )\p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){0,3} \d{1,3} ?[a-zA-Z]?\s?[,|•·–-]\s$/u;

/** Whether a telephone, an address of a mailbox or a tax number stands within three lines. */
export function besideContact(view: PageView, index: number, ...also: number[]): boolean {
  return [...also, 1, 2, 3, -1, -2, -3].some((by) =>
    contact.test(view.lines[index + by]?.text ?? ""),
  );
}
const contact =
  /@|\+\d|\(\d{2,4}\) ?\d{3}|(?<!\d)0\d{1,4}[ /-]\d{5,8}(?!\d)|\d{2,4}[ ./-]\d{2,3}[ ./-]\d{2,3}|^(?:t[eé]l|fon|mobil|mail|e-mail|btw|tva|uid|vat|kbo|BE ?0\d{3}[. ]?\d{3}|ATU\d|CHE-)/i;

/** "Larquara, Ceará. (85) 90000-0101 info@…": links side by side run into one line. */
export function withoutContact(text: string, marks: number): string {
  if ((marks & (Mark.at | Mark.fourDigits)) === 0) return text;
  const at = text.search(/[\s.,|•·–-]+(?:[(+]?\d[\d() .-]{6,}\d|[\w.-]{2,40}@)/);
  return at > 5 ? text.slice(0, at) : text;
}

/** Four digits are a year or a number of things as often: their street stands before them or right above, without a code of its own. */
export function standsByStreet(
  view: PageView,
  place: { before: string; quote: string; at: number },
  index: number,
): boolean {
  if (hasStreet(place.before)) return true;
  const line = view.lines[index] as Line;
  if (nameAndNumber.test(place.before) && (isFramed(line) || besideContact(view, index, 0)))
    return true;
  // "1070 Wien, Lindengasse 5": some put the street last.
  const behind = line.text.slice(place.at + place.quote.length);
  if (/^,\s?\p{Lu}[\p{L}.-]+(?: [\p{L}.-]+){0,3} \d{1,4}[a-z]?(?:$|[\s,./-])/u.test(behind))
    return true;
  if (place.at > 4 || line.text.length - place.quote.length > 25) return false;
  if (line.text.length - place.quote.length < 3 && nameAndNumberAbove(view, index)) return true;
  for (const back of [1, 2]) {
    const above = view.lines[index - back]?.text ?? "";
    if (/(?<!\d)\d{4}(?!\d)/.test(above)) return false;
    if (above.length < 400 && hasStreet(above)) return true;
  }
  return false;
}
