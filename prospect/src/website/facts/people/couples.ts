import { Mark } from "../../line-marks.ts";
import { matchesOf } from "../../matches.ts";
import type { Emit, Found } from "./found.ts";
import { full } from "./name-patterns.ts";
import { hasGivenName, namePattern } from "./person-name.ts";
import { lastRole } from "./role.ts";

export const founderVerbs =
  /hosts|owners|brainchild|la mano d|do sonho|da paixão|da ideia|dalla passione|dal sogno|dall['’]idea|une idée|initiative|der Idee|gestit|gestionad|regentad|idealizad|tenue? par|géré|uitgebaat|gesticht|geführt|found|establish|start|creat|own|led |run |opened|gründet|richtte|fund|cri|creada|dirig|fond|cré|gegr|geleit|opger|guidat/i;

/** "Run by Paul and Ann Voss", "Pastors John and Mary Orth". */
const couple = new RegExp(
  `(?<![\\p{L}\\p{N}])(\\p{Lu}[\\p{Ll}’'-]+) (?:and|&|und|et|e|y|en) (${namePattern})`,
  "gu",
);
const byWhom =
  /(?:by(?: the)?(?: husband[- ]and[- ]wife)?(?: team| couple| duo)?|with|par|von|por|door|da|von den|owners?|hosts?|hosted by|(?:by|par|von|por|pel[oa]s?|door|dai|dagli|dalle|da) (?:[a-zà-ü]{2,8} ){0,2}(?:brothers|sisters|siblings|friends|couple|spouses|twins|cousins|brüdern|schwestern|geschwistern|freunden|ehepaar|eheleuten|broers|zussen|sons|daughters|children|grandsons|grandchildren|söhnen|töchtern|kindern|enkeln|petits-fils|fils|filles|enfants|hijos|hijas|nietos|filhos|filhas|netos|figli|figlie|nipoti|zonen|dochters|kinderen|vrienden|echtpaar|frères|sœurs|soeurs|amis|amies|époux|conjoints|hermanos|hermanas|amigos|amigas|matrimonio|esposos|irmãos|irmãs|casal|fratelli|sorelle|amici|amiche|coniugi))[:,]? $/i;
const hosts =
  /(?<!\p{L})(?:hosts?|gastgeber|gastgeberpaar|gastheer|gastvrouw|gastheren|h[ôo]tes|anfitri(?:ones|ões|oes)|(?:vostri|tuoi) ospiti|padroni di casa) ?[:,]? $/iu;
/** "We are Paul and Ann Voss": the house speaks. */
const weAre =
  /(?:^|[.!?] |[,:] )(?:we are|we['’]re|wir sind|wir heißen|nous sommes|on est|somos|nosotros somos|nós somos|siamo|noi siamo|wij zijn|we zijn) $|(?:^|[.!?] )(?:hi|hello|hallo|bonjour|hola|olá|ciao)[,!]? (?:we are|we['’]re|wir sind|nous sommes|somos|siamo|wij zijn) $/iu;

/** "We are Ann Voss and Paul Orth": each with a family name. */
const weAreBoth = new RegExp(
  `(?:[Ww]e are|[Ww]e['’]re|[Ww]ir sind|[Nn]ous sommes|[Ss]omos|[Ss]iamo|(?:[Ww]ij|[Ww]e) zijn) ${full} (?:and|&|und|et|e|y|en) (${namePattern})(?=[,.;!]|$| \\p{Ll})`,
  "u",
);

const plural =
  /(?<!\p{L})(?:(?:co-?)?owners|proprietors|(?:co-?)?founders|hosts|innkeepers|(?:die )?inhaber|eigentümer|gründer|gastgeber|betreiber|eigenaren|oprichters|zaakvoerders|propriétaires|fondateurs|gérants|propietarios|dueños|fundadores|proprietários|donos|titolari|proprietari|fondatori|gestori)[:,]? $/iu;

/** Two first names before one family name, where a verb of founding, a role or "we are" stands before them. */
export function couples(text: string, emit: Emit): Found[] {
  const found: Found[] = [];
  const [quoted = "", one = "", two = ""] = weAreBoth.exec(text) ?? [];
  if (hasGivenName(one) && hasGivenName(two))
    found.push(...emit(one, null, quoted, 0.74), ...emit(two, null, quoted, 0.74));
  for (const match of matchesOf(couple, text)) {
    const { 0: quote, 1: first = "", 2: second = "", index } = match;
    const known = Number(hasGivenName(first)) + Number(hasGivenName(second));
    if (known === 0) continue;
    const before = text.slice(Math.max(0, index - 80), index);
    // Of two whom a word says to be several the one first name vouches for the other.
    if (known === 1 && !plural.test(before)) continue;
    const present = weAre.test(before);
    const role = present ? null : lastRole(before.replace(/[,:]? $/, ""));
    const isHost = hosts.test(before);
    const end = index + quote.length;
    // "wurde von den Brüdern … gegründet": the verb may wait for the end.
    const isTold = () =>
      byWhom.test(before) &&
      (founderVerbs.test(before) || founderVerbs.test(text.slice(end, end + 30)));
    if (!role && !present && !isHost && !isTold()) continue;
    const held = present
      ? null
      : (role ?? (isHost ? "Host" : /own|dono|eigen/i.test(before) ? "Owner" : "Founder"));
    found.push(...bothOf(first, second, held, quote, emit, known === 1 ? 0.86 : 0.74));
  }
  return found;
}

const coupleAlone = new RegExp(
  `^(?:(?:Familie|Fam\\.|Family|Famille|Familia|Família|Famiglia):? )?(\\p{Lu}[\\p{Ll}’'-]+) (?:and|&|\\+|und|et|e|y|en|u\\.) (${namePattern})$`,
  "u",
);

/** "Familie Paul und Ann Voss" and nothing else on its line. */
export function coupleIn(text: string, emit: Emit): Found[] {
  const [, first = "", second = ""] = text.length < 70 ? (coupleAlone.exec(text) ?? []) : [];
  return hasGivenName(first) && hasGivenName(second) ? bothOf(first, second, null, text, emit) : [];
}

/** The same as a heading, whatever their first names, where the text below begins with both of them. */
export function coupleAbove(heading: string, below: string, emit: Emit): Found[] {
  const [, first = "", second = ""] = heading.length < 70 ? (coupleAlone.exec(heading) ?? []) : [];
  if (first === "") return [];
  const [name = ""] = second.split(" ");
  return new RegExp(`^${first} (?:and|&|und|et|e|y|en) ${name}(?!\\p{L})`, "u").test(below)
    ? bothOf(first, second, null, heading, emit, 0.9)
    : [];
}

/** "© Kestrel Farm · Paul & Ann Voss · 555 010 2222": between the marks of a footer, beside how they are reached. */
export function coupleInFooter(text: string, marks: number, emit: Emit): Found[] {
  if (text.length > 300 || (marks & (Mark.bar | Mark.beyondAscii)) === 0) return [];
  if (!/\s[·|•]\s/.test(text)) return [];
  const parts = text.split(/\s[·|•]\s/);
  if (!parts.some((part) => /@|\d{3}[ .-]?\d{2}/.test(part))) return [];
  return parts.flatMap((part) => coupleIn(part, emit));
}

function bothOf(
  first: string,
  second: string,
  role: string | null,
  quote: string,
  emit: Emit,
  weight = 0.74,
): Found[] {
  const surname = second.split(" ").slice(1).join(" ");
  return [
    ...emit(`${first} ${surname}`, role, quote, weight),
    ...emit(second, role, quote, weight),
  ];
}
