import { cleanLine } from "../../clean-text.ts";
import type { PageView } from "../../page-view.ts";
import { knownTowns } from "../address/known-towns.ts";
import { letterKey } from "../name-key.ts";
import { plausible, separator, type Mention } from "./mention.ts";
import { likeDomain } from "./score.ts";

const metas = [
  ["og:site_name", 0.62],
  ["application-name", 0.45],
  ["apple-mobile-web-app-title", 0.4],
  ["dc.publisher", 0.35],
  ["copyright", 0.3],
  ["twitter:app:name:iphone", 0.2],
  ["author", 0.12],
] as const;

/** What the head of a page declares. `label` is the domain's, letters alone. */
export function* inMetas(view: PageView, label: string): Generator<Mention> {
  for (const [meta, prior] of metas)
    for (const text of view.metas.get(meta) ?? []) {
      // The author is mostly whoever typed the page; one whose name the domain shortens is the house.
      const isHouse = meta === "author" && likeDomain(letterKey(text), text, label) >= 0.5;
      const worth = isHouse ? 0.3 : prior;
      yield { text: cleanLine(text), view, quote: text, method: "meta", prior: worth };
    }
  // What is shared says the name where the title holds only a trade.
  for (const meta of view.metas.get("og:title") ?? [])
    if (cleanLine(meta) !== view.title)
      for (const part of cleanLine(meta).split(separator))
        yield { text: part.trim(), view, quote: part.trim(), method: "meta", prior: 0.2 };
  // "Welkom bij Kestrel Zorg - uw partner": a summary that greets.
  for (const text of view.metas.get("description") ?? [])
    if (isGreeting(text)) {
      const name = withoutKind(text.split(sentenceEnd, 1)[0] ?? "");
      if (name.length < 60) yield { text: name, view, quote: name, method: "meta", prior: 0.2 };
    }
}

const sentenceEnd = /\s[–—|-]\s|[,.!?:;](?:\s|$)/;

const pageKind =
  /^(?:contact us at|contact|about us at|about|welcome to(?: the (?:official )?(?:web ?site|site|home ?page) of)?|contacter|contactez|contato|contacto|contatti|kontakt|over|[uü]ber|bienvenue (?:chez|sur (?:le site |la page )(?:internet |web )?(?:de la|de l['’]|de|du|des)|à la|à l['’]|au|aux|à|sur)|bienvenid[oa]s? (?:a la (?:p[áa]gina )?web de|al sitio (?:web )?de|a la|a los|al|a)|bem[- ]vind[oa]s? (?:ao site d[aeo]|[aà]o?s?)|benvenut[oi] (?:(?:nel|sul) sito (?:web |ufficiale )?(?:di|della|del|dello|dell['’])|alla|al|allo|all['’]|nella|nel|nello|dalla|dal|in|da|su)|(?:herzlich |ganz herzlich )?willkommen (?:auf (?:der|den) (?:website|homepage|webseite|internetseiten?|seiten?) (?:von|der|des|vom)|bei (?:der|den|dem)|in (?:der|den|dem)|bei[m]?|im|auf der|auf dem|auf|zur|zum)|(?:van harte |hartelijk )?welkom (?:op de (?:website|site) van(?: de| het)?|bij (?:de|het)|bij|in de|in het|in)|home of|(?:the )?official (?:web ?)?(?:site|page) of(?: the)?|site (?:web )?officiel (?:de la|du|des|de)|(?:die )?offizielle (?:website|homepage|webseite|internetseite|seite) (?:der|des|von|vom)|(?:p[áa]gina|sitio|web)(?: web)? oficial (?:de la|del|de)|(?:site|p[áa]gina) oficial (?:da|do|de)|sito (?:web )?ufficiale (?:della|del|di)|(?:de )?offici[ëe]le (?:web)?site van(?: de| het)?)\s+(?=\p{Lu})/iu;

/** The same opening, or a greeting to the house: "Welcome to Kestrel House!" leaves "Kestrel House". */
export const withoutKind = (text: string) =>
  isGreeting(text) ? text.replace(pageKind, "").replace(/[\s!.…]+$/, "") : text;

export const isGreeting = (text: string) => greeting.test(text);

const greeting =
  /^(?:(?:the |die |de )?offi[cz]i[a-zë]+ |(?:site|sitio|p[áa]gina|web|sito)(?: web)? (?:offici|ofici|uffici)|welcome|bienvenue|bienvenid|bem[- ]vind|benvenut|(?:herzlich )?willkommen|welkom)/i;

/** "Kessler Tool About Us Page". */
const pageAtEnd =
  /(?<![&+]|\s(?:and|und|et|y|e|en))\s+(?:(?:official )?web ?site|about us|about|contact us|contact|our team|team|home ?page|welcome)(?: page)?$/i;

const isSite = /\sweb ?site$/i;

/** "Kessler Tool in Alder Creek, CA". */
const inTown =
  / in \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}, (?:[A-Z]{2}|\p{Lu}\p{Ll}{3,})$/u;

/** "Kestrel House, rooms": but partners stay together in "Kestrel, Finch & Rowan". */
const beforeTrade = /, (?!\p{Lu}[\p{L}'’-]+ (?:&|and|und|et|y|e|en) \p{Lu})/u;

const siteOf =
  /^(?:the |die |de )?offi[cz]i[a-zë]+ \p{L}|^(?:site|sitio|p[áa]gina|web|sito)(?: web)? (?:offici|ofici|uffici)/iu;

const lastTown = /(?:,| in| en| em| à| te) (\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,3})$/u;
/** "Kestrel House, Rio de Janeiro", "Kestrel House in Lisboa": without the town. */
function bareOfTown(text: string): string {
  const match = lastTown.exec(text);
  return match && match.index > 2 && knownTowns.has((match[1] ?? "").toLowerCase())
    ? text.slice(0, match.index)
    : text;
}

/** "About Kestrel House" on a page of its own, "Kestrel House, Rio de Janeiro": more than the name. */
function isMore(text: string, isHome: boolean): boolean {
  if (pageAtEnd.test(text) || inTown.test(text) || (!isHome && pageKind.test(text))) return true;
  return siteOf.test(text) || bareOfTown(text) !== text;
}

/** The parts of a title, and what they say beside the name. */
export function* inTitle(view: PageView, isHome: boolean): Generator<Mention> {
  const as = (text: string, prior: number): Mention => ({
    text,
    view,
    quote: text,
    method: "meta",
    prior,
  });
  const parts = view.title
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  // "Contact – Kessler Tool – Stamping in Dale": the name stands first behind what the page is called.
  const first = parts.findIndex(plausible);
  // "Kestrel House | Home": the name is the last that could be one.
  const end = parts.findLastIndex(plausible);
  for (const [index, text] of parts.entries()) {
    const last = index === end;
    // "… - Rio de Janeiro": where the house is.
    const town = parts.length > 1 && knownTowns.has(text.toLowerCase());
    // A title without a divider is the house's on the home page and often the page's own on others.
    const place =
      parts.length === 1 ? (isHome ? 0.27 : 0.23) : last ? 0.34 : index === first ? 0.28 : 0.15;
    yield as(text, town ? 0.05 : isMore(text, isHome) ? 0.1 : place);
  }
  // "Contact Kessler Tool, precision stamping": the page's kind before the name, the trade after a comma.
  for (const text of parts) {
    const bare =
      bareOfTown(text)
        .replace(pageKind, "")
        .replace(/[\s!]+$/, isGreeting(text) ? "" : "$&")
        .replace(pageAtEnd, "")
        .replace(inTown, "")
        .split(beforeTrade, 1)[0]
        ?.trim() ?? "";
    if (bare !== text) yield as(bare, isSite.test(text) || isMore(text, isHome) ? 0.26 : 0.22);
  }
  if (parts.length > 1 && parts.length <= 3) yield as(view.title, 0.05);
}
