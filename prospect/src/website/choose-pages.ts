import { decodeSafely, fold } from "./clean-text.ts";
import type { PageLink, PageView } from "./page-view.ts";
import { sameSite } from "./site-address.ts";

export type PageKind =
  | "about"
  | "contact"
  | "imprint"
  | "team"
  | "careers"
  | "offer"
  | "pricing"
  | "news";

interface KindRule {
  kind: PageKind;
  weight: number;
  words: RegExp;
}

const rule = (kind: PageKind, weight: number, words: string): KindRule => ({
  kind,
  weight,
  words: new RegExp(`(?:^|[^a-z])(?:${words})(?![a-z])`),
});

/** What the pages worth reading are called: en, pt, es, fr, de, nl, it. Read on text without accents. */
const rules: readonly KindRule[] = [
  rule(
    "contact",
    100,
    "contact(?: ?us|-us)?|contacts|contato|fale[ -]?conosco|contacto|contactar|contactenos|contactez(?: ?nous|-nous)?|nous[ -]?contacter|contactos|contattarci|dove[ -]siamo|como[ -]llegar|donde[ -]estamos|onde[ -]estamos|ou[ -]nous[ -]trouver|nous[ -]trouver|anfahrt|so finden sie uns|kontakt|kontaktieren|contatti|contattaci|neem contact op|get in touch|locations?|find us|standorte?|vestigingen|visit us",
  ),
  rule(
    "about",
    95,
    "about(?: ?us|-us)?|who we are|our story|our company|company|quem[ -]?somos|sobre(?: ?nos|-nos)?|a empresa|quienes[ -]?somos|nosotros|sobre[ -]nosotros|la empresa|a[ -]?propos|qui[ -]sommes[ -]nous|l ?entreprise|uber[ -]?uns|ueber[ -]?uns|unternehmen|over[ -]?ons|wie zijn wij|bedrijf|chi[ -]?siamo|azienda|history|historia|histoire|geschichte|storia",
  ),
  rule(
    "imprint",
    90,
    "imprint|impressum|legal[ -]notice|mentions[ -]legales|aviso[ -]legal|note[ -]legali|informazioni legali|colofon|legal",
  ),
  rule(
    "team",
    85,
    "(?:our |the |meet the )?team|our people|people|leadership|management(?: team)?|staff|founders|equipe|nossa equipe|equipo|nuestro equipo|notre equipe|mannschaft|ansprechpartner|medewerkers|ons team|il team|lo staff|our doctors|attorneys|our lawyers|board",
  ),
  rule(
    "careers",
    70,
    "careers?|jobs?|vacanc(?:y|ies)|join us|work with us|we ?re hiring|hiring|trabalhe[ -]conosco|carreiras?|vagas|trabaja[ -]con[ -]nosotros|empleo|recrutement|nous rejoindre|karriere|stellenangebote|stellen|vacatures|werken[ -]bij|lavora[ -]con[ -]noi|carriere",
  ),
  rule(
    "offer",
    60,
    "services?|products?|solutions?|what we do|servicos|produtos|solucoes|servicios|productos|soluciones|prestations|produits|leistungen|produkte|losungen|diensten|producten|servizi|prodotti|soluzioni|features",
  ),
  rule(
    "pricing",
    55,
    "pricing|prices|plans|precos|planos|precios|tarifas|tarifs|preise|tarieven|prijzen|prezzi|tariffe",
  ),
  rule(
    "news",
    40,
    "news|blog|press|newsroom|noticias|actualites|aktuelles|neuigkeiten|nieuws|notizie|novidades|novedades",
  ),
];

const notPages =
  /\.(?:pdf|jpe?g|png|gif|webp|svg|zip|rar|docx?|xlsx?|pptx?|mp[34]|avi|mov|exe|dmg|ics|xml|rss|json|css|js|txt|csv)$/i;
const notWorth =
  /(?:^|[/?&=_-])(?:login|log-in|signin|sign-in|signup|register|cart|checkout|basket|account|wp-admin|wp-json|feed|search|tag|category|author|share|print|privacy|cookies?|datenschutz|terms|agb)(?:$|[/?&=_.-])/i;

export interface PageChoice {
  url: string;
  kind: PageKind;
  score: number;
}

/** What a link's words and address say that it leads to. */
export function kindOf(url: string, text: string): { kind: PageKind; score: number } | null {
  const parsed = new URL(url);
  const path = decodeSafely(parsed.pathname);
  const words = fold(
    path
      .replace(/\.\w{2,5}$/, "")
      .replace(/[/_+.]/g, " ")
      .replace(/([a-z])([A-Z])/g, "$1 $2"),
  );
  const label = fold(text)
    .replace(/[^a-z0-9 ]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const depth = parsed.pathname.split("/").filter((part) => part !== "").length;
  let best: { kind: PageKind; score: number } | null = null;
  for (const { kind, weight, words: pattern } of rules) {
    const match = label !== "" && label.length < 60 ? (pattern.exec(label)?.[0] ?? "").trim() : "";
    const inLabel = match !== "";
    const inPath = pattern.test(words);
    if (!inLabel && !inPath) continue;
    const score =
      weight +
      (inLabel ? 12 + (match === label ? 40 : 0) : 0) +
      (inPath ? 8 : 0) -
      (label.length > 30 ? 10 : 0) -
      6 * Math.max(0, depth - 1) -
      (parsed.search === "" ? 0 : 5);
    if (!best || score > best.score) best = { kind, score };
  }
  return best;
}

const kindsOfViews = new WeakMap<PageView, PageKind | null>();

/** What kind of page it is, by its address and title; several readers ask the same page. */
export function kindOfPage(view: PageView): PageKind | null {
  let kind = kindsOfViews.get(view);
  if (kind === undefined)
    kindsOfViews.set(view, (kind = kindOf(view.page.url, view.title)?.kind ?? null));
  return kind;
}

/** The likeliest pages, the best of each kind before the second of any. */
export function choosePages(
  home: string,
  links: readonly Pick<PageLink, "url" | "text">[],
  limit: number,
): PageChoice[] {
  const byUrl = new Map<string, PageChoice>();
  for (const link of links) {
    const url = pageUrl(link.url);
    if (!url || url === pageUrl(home) || !sameSite(url, home)) continue;
    const path = new URL(url).pathname;
    if (notPages.test(path) || notWorth.test(path)) continue;
    const found = kindOf(url, link.text);
    if (!found) continue;
    const known = byUrl.get(url);
    if (!known || known.score < found.score) byUrl.set(url, { url, ...found });
  }
  const ranked = [...byUrl.values()].sort((a, b) => b.score - a.score || (a.url < b.url ? -1 : 1));
  const taken = new Map<PageKind, number>();
  const rounds = ranked.map((choice) => {
    const round = taken.get(choice.kind) ?? 0;
    taken.set(choice.kind, round + 1);
    return { choice, round };
  });
  return rounds
    .sort((a, b) => a.round - b.round || b.choice.score - a.choice.score)
    .slice(0, limit)
    .map(({ choice }) => choice);
}

/** An address as a page: no fragment, http or https, no tracking. */
export function pageUrl(text: string): string | null {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return null;
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  url.hash = "";
  for (const name of Array.from(url.searchParams.keys()))
    if (/^(?:utm_|fbclid|gclid|ref$|_ga)/.test(name)) url.searchParams.delete(name);
  return url.href;
}
