import { Mark } from "../../line-marks.ts";
import type { PageView } from "../../page-view.ts";
import { hasStreet } from "../address/street.ts";
import { nameKey } from "../name-key.ts";
import { thirdParty } from "../third-party.ts";
import { isGreeting, withoutKind } from "./in-title.ts";
import { likeDomain } from "./score.ts";

/** A name of one to six capitalised words, small ones between them. */
const name = String.raw`((?:\p{Lu}|\d)[\p{L}\p{N}'’&.+-]*(?: (?:(?:&|and|und|et|y|e|en|of|de|du|des|da|do|di|del|van|von|voor|für|for|the|la|le) ){0,2}\p{Lu}[\p{L}\p{N}'’&.+-]*){0,5})`;
const article = String.raw`(?:(?:The|Die|Das|Der|De|Het|La|Le|Les|El|Los|As?|Os?|Il|Lo) |L['’])?`;
/** What a house calls itself right behind the verb, after a word or two that praise it. */
const kinds = String.raw`(?:company|business|firm|charity|practice|studio|agency|association|organi[sz]ation|non-?profit|shop|store|bakery|restaurant|school|club|clinic|team|\p{L}*(?:[Uu]nternehmen|[Vv]erein|[Bb]etrieb|[Aa]gentur|[Pp]raxis|[Kk]anzlei|[Ww]erkstatt|[Bb]äckerei|[Ff]irma|[Ss]chule|[Gg]eschäft|[Ss]tiftung|[Gg]enossenschaft)|\p{L}*bedrijf|stichting|vereniging|bureau|praktijk|zorgorganisatie|entreprise|société|association|agence|cabinet|atelier|maison|école|empresa|asociación|estudio|agencia|clínica|taller|tienda|organización|fundación|associação|agência|escola|loja|escritório|organização|instituição|azienda|impresa|associazione|agenzia|società|cooperativa|ditta|laboratorio)`;

/** "Die Kestrel GmbH ist ein Familienbetrieb", "A Kestrel é uma empresa …": a sentence that says what the house is. */
const isHouse = new RegExp(
  `^${article}${name},? (?:is|ist|est|es|[eé]|è|was|wurde) (?:a|an|the|ein|eine|une?|un['’]|una|uma?|um|een)(?: |(?<=['’]))(?:[\\p{L}-]+,? ){0,3}?${kinds}(?!\\p{L})`,
  "u",
);
const isSomething = new RegExp(
  `^${article}${name} (?:is|ist|est|es|[eé]|è) (?:an?|eine?|une?|una|uma?|um|een) \\p{L}`,
  "u",
);
/** "Wir von der Kestrel GmbH", "At Kestrel House, we", "Chez Kestrel, nous": who speaks. */
const speaks = new RegExp(
  `^(?:(?:At|Here at|We at|Chez|Bei|Wir von|Wir bei|Wir von der|Wir bei der|Bij|Wij van|En|Na|No|Da|In|Alla) ${article}${name},? (?:we|nous|wir|wij|nosotros|nós|noi|sind|backen|helfen|zijn)(?!\\p{L}))`,
  "u",
);
/** "Kestrel Metalwork makes gates": what such sentences are about is the house more often than anything else. */
const doing = new RegExp(
  `^${article}${name} (?:makes|builds|offers|provides|produces|manufactures|designs|sells|supplies|specialises in|specializes in|serves|delivers|faz|fabrica|oferece|atua|produz|presta|vende|desenvolve|trabalha|ofrece|produce|realiza|elabora|diseña|propose|fabrique|r[ée]alise|accompagne|con[çc]oit|vend|bietet|fertigt|baut|verkauft|biedt|maakt|levert|bouwt|verkoopt|offre|realizza|propone|si occupa) `,
  "u",
);
const mayDo =
  / (?:makes|builds|offers|provides|produces|manufactures|designs|sells|supplies|speciali|serves|delivers|faz|fabri|ofere|atua|produz|presta|vend|desenv|trabalha|ofrece|produce|reali|elabora|diseña|propo|réali|accomp|conçoit|bietet|fertigt|baut|verk|biedt|maakt|levert|bouwt|offre|si occupa)/;
const mayTell =
  / (?:is|ist|est|es|[eé]|è|was|wurde) (?:an? |the |eine? |une? |un['’ ]|una |uma? |een )|^(?:At|Here|We|Chez|Bei|Wir|Bij|Wij|En|Na|No|Da|In|Alla) /;

/** What the running text says that the house is called: greetings, sentences about itself, the line above or before its street. */
export function* selfTold(
  view: PageView,
  label: string,
): Generator<{ text: string; prior: number }> {
  // "Heron Song is a concert": what is no kind of house is one only where the domain says so.
  const isLike = (text: string) => likeDomain(nameKey(text), text, label) >= 0.5;
  for (let index = 0; index < view.lines.length; index += 1) {
    const line = view.lines[index];
    if (!line || (line.marks & Mark.capital) === 0) continue;
    const { text } = line;
    if (line.region === "footer" && text.length < 200 && (line.marks & Mark.digit) !== 0) {
      const start = beforeStreet(text);
      if (start !== null && !thirdParty(view, index)) yield { text: start, prior: 0.22 };
    }
    if ((line.marks & Mark.space) === 0 || text.length < 12) continue;
    if (line.tag !== "h1" && text.length < 300 && isGreeting(text)) {
      const greeted = withoutKind(text.split(/[,.!?:;](?:\s|$)|\s[–—|-]\s/, 1)[0] ?? "");
      if (greeted.length < 60) yield { text: greeted, prior: 0.2 };
    }
    const start = text.slice(0, 160);
    const done = line.region === "main" && mayDo.test(start) ? doing.exec(start)?.[1] : undefined;
    if (done !== undefined) {
      const like = likeDomain(nameKey(done), done, label);
      if (like >= 0.25) yield { text: done, prior: 0.22 };
      else if (done.includes(" ")) yield { text: done, prior: 0.1 };
    }
    if (!mayTell.test(start)) continue;
    const told = isHouse.exec(start)?.[1];
    if (told !== undefined) yield { text: told, prior: 0.24 };
    else {
      const something = isSomething.exec(start)?.[1];
      if (something !== undefined && isLike(something)) yield { text: something, prior: 0.14 };
    }
    const spoken = speaks.exec(start)?.[1];
    if (spoken !== undefined) yield { text: spoken, prior: 0.2 };
  }
}

/** "Kestrel House · Mill Road 12 · …": what stands before the street in one line of a footer. */
function beforeStreet(text: string): string | null {
  const [start = "", ...rest] = text.split(/\s?[,·•|]\s|\s[–—-]\s/);
  if (rest.length === 0 || start.length < 3 || start.length > 50 || /\d{3}|[:@©]/.test(start))
    return null;
  return hasStreet(rest[0] ?? "") && !hasStreet(start) ? start : null;
}
