import type { FactMethod } from "@leadstream/contract";
import type { PageView } from "../../page-view.ts";
import { isPageWords } from "./page-words.ts";

/** A string on the site that may be the name, with the place it stands in. */
export interface Mention {
  text: string;
  view: PageView;
  quote: string;
  method: FactMethod;
  /** What naming oneself there is worth before anything else is known. */
  prior: number;
}

/** What divides the parts of a title; a long dash also where it stands close: "Kestrel House—Rooms in Alder". */
export const separator =
  / [|·•»«:/\\–—>›→｜┃★☆✦♦◆●▪■-] |\s[|»·•]\s?|\s?[|»]\s|: | - | – | — | :: | \/\/ | -{2,3} |\s~\s|(?<=\p{L})(?:—|\|)(?=\p{L})|\s[–-](?=\p{Lu}\p{L})|\s?[▷►✅✔➤➜【】]\s?-?\s?/u;

/** Words that stand where a name could and are none. */
const notNames =
  /^(?:powered by.*|(?:(?:monat|month|mes|mois|maand|mese|m[êe]s) ?\/ ?)?(?:datum|date|jahr|year|año|ano|année|jaar|anno|data|fecha)|copyright.*|home(?: ?page)?|homepage|start(?:seite)?|haupt(?:seite|men[üu])|principal|p[áa]gina (?:inicial|principal)|pagina iniziale|page principale|inicial|main(?: page)?|index|inicio|início|accueil|welcome.*|bienvenid[oa]s?|bem[- ]vindos?|bienvenue|(?:herzlich |ganz herzlich )?willkommen|(?:van harte |hartelijk )?welkom|benvenuti|contact(?: us)?|contato|contacto|kontakt|contatti|about(?: us)?|sobre(?: n[oó]s)?|quem somos|qui[eé]nes somos|nosotros|[aà] propos|qui sommes[- ]nous|[uü]ber uns|over ons|chi siamo|services?|products?|blog|news|menu|untitled.*|page|website|official (?:site|website)|site officiel|sitio oficial|all rights reserved|copyright|logo|shop|store|online|english|privacy policy|terms.*|mentions l[eé]gales|impressum|faq|login|search|404.*|error.*|null|undefined|team|careers?|our team|gallery|portfolio|testimonials|reviews?|pricing|get in touch|my ?site|my ?blog|wordpress|just another wordpress site|document|(?:vite|react|vue|next(?:\.js)?|nuxt|svelte(?:kit)?|angular|gatsby|astro|create next)(?: ?\+ ?\w+){0,2}(?: app)?|index of .*|(?:new|neue|nouvelle|nueva|nova|nuova) (?:page|seite|p[áa]gina|pagina)(?: \d+)?|sans titre.*|unbenannt.*|naamloos.*|sem t[íi]tulo.*|sin t[íi]tulo.*|senza titolo.*|page d['’]accueil|my (?:word ?press|web ?site|company|app|business)(?: (?:site|blog|website))?|(?:your|the) (?:company|site|website|business)(?: name)?|(?:site|page) title|company ?(?:long|short|legal)? ?name|our|us|the|unsere?|nos|notre|nossa|nuestr[oa]|uw|ons|(?:bootstrap|html5?|free|responsive|landing page)(?: [\w-]+){0,3} templates?|facebook|instagram|linkedin|youtube|twitter|whatsapp|bienvenue (?:chez|sur|à|au|aux|dans) .*|benvenuti (?:in|da|su|al|nel|nella|a) .*|(?:herzlich )?willkommen (?:bei|auf|im|in|zu|beim) .*|bienvenid[oa]s? (?:a|al|en) .*|bem[- ]vind[oa]s? (?:a|à|ao|aos|ao) .*|welkom (?:bij|op|in) .*)$/i;

/** Whether a string could be a name at all. */
export function plausible(text: string): boolean {
  const length = text.length;
  return (
    length >= 2 &&
    length <= 90 &&
    /\p{L}/u.test(text) &&
    text.split(" ").length <= 12 &&
    !notNames.test(text) &&
    !/:\s*$/.test(text) &&
    !isPageWords(text) &&
    // "Yoga@Home" may be a name; "jo@example.com" and "@yoga" are addresses.
    !/^https?:|(?:^|\s)@\S|@\S*\.\p{L}|[{}<>]/u.test(text)
  );
}
