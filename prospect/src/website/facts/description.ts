import { textOfValue, type Candidate } from "../candidate.ts";
import { cleanLine, fold } from "../clean-text.ts";
import { kindOf, kindOfPage } from "../choose-pages.ts";
import type { PageView } from "../page-view.ts";
import type { Site } from "../site.ts";
import { organisations, quoteOf, texts } from "../structured.ts";
import { activityLabel } from "./industry/activity-label.ts";
import { hasStreet } from "./address/street.ts";
import { letterKey, nameKey } from "./name-key.ts";
import { othersSpeak } from "./strangers.ts";
import { lexiconHits } from "./industry/lexicon.ts";

const selfWords =
  /\b(?:we|our|us|we['’]re|nous|notre|nos|wir|unsere?|wij|onze|ons|noi|nostr[aoie]|n[oó]s|nossa|nosso|nosotros|nuestr[ao]s?|somos|company|firm|agency|studio|empresa|entreprise|unternehmen|bedrijf|azienda|societ[àa]|association|associa[cç][aã]o|asociaci[oó]n|associazione|organi[sz]ation|nonprofit|since|desde|depuis|seit|sinds|dal|founded|family[- ]owned|leading|speciali[sz]\w+|offers?|provides?|delivers?|helps?|dedicated|transforma\w+|ofrece\w*|oferece\w*|propose|biet\w+|biedt|offre)\b/i;
/** "We are a …", "Acme is the …": what follows says what the house is. */
const defining =
  /(?:\b(?:is|are|was founded|we['’]re|is dedicated to|strives to be|has provided|provides) (?:an? |the |one of |your |dedicated |services)|\bé (?:a|o|uma?) |\bsomos (?:a|o|un[ao]?|uma?|especialistas|los|las) |\bes un[ao]? |\bsommes (?:une?|la|le|des|sp[ée]cialis)|\best (?:une?|la|le) |\bsind (?:ein|die|der|ihr|spezialis)|\bist (?:ein|der|die|das|ihr) |\bis (?:een|de|h[eé]t|uw|d[eé]) |\bzijn (?:een|de|d[eé]|gespecialiseerd|uw)|\bsiamo (?:un|una|il|la|specializz)|\b(?:è|e['’]) (?:un['’ao]?|il|la|l['’]) ?|\bour (?:[\p{L}-]+ ){0,3}(?:firm|company|agency|team|practice|studio|clinic|program)\b|\b(?:our mission is|nossa miss[aã]o é|nuestra misi[oó]n es|notre mission est|unsere mission ist|onze missie is|la nostra missione è)\b|^(?:taller|f[áa]brica|bodega|restaurante?|hotel|tienda|cl[íi]nica|escuela|escola|entreprise|soci[ée]t[ée]|cabinet|agence|atelier|empresa|compañ[ií]a|estudio|ag[eê]ncia|escrit[oó]rio|azienda|societ[àa]|studio|bedrijf|firma|unternehmen|familienunternehmen|familiebedrijf|family[- ]owned|full[- ]service|independent) (?:familiale?|familiar|spécialisée?|especializad[ao]|specializzat[ao]|de|d['’]|en|di|für|voor|\p{L}{4,}) |^at \p{Lu}[\p{L}' ]{2,40}, we\b)/iu;
/** "Leading … in Cork", "Ihr Fachbetrieb für …": a line under a logo says what the house is without a verb. */
const praising =
  /^(?:(?:the |a |an )?(?:leading|professional|award[- ]winning|premier|specialist|trusted|independent|family[- ]run|traditional)|professionele|professionnels?|spécialistes?|especialistas|profesionales|specialisti|ihr(?:e)? \p{Lu}\p{L}+|uw \p{L}+|votre \p{L}+|tu \p{L}+ de|dentistas|abogados|artisans?|meisterbetrieb) /iu;
/** "Fabricamos…", "Nous concevons…", "We design…": what the house does, said by itself. */
const weDo =
  /^(?:(?:em|en|a|na|no) .{3,40}, )?(?:nós |nosotros )?\p{L}{3,}[aei]mos\s|^(?:we|nous|wir|wij) \p{L}{4,}/iu;
const opening =
  /^[¡¿"“']?(?:do you|are you|have you|did you|is your|looking for|want to|need |tired of|welcome|bem[- ]vind|bienvenid|bienvenue|willkommen|welkom|benvenut|thank|obrigad|gracias|merci|danke|we['’]re so|sorry|oops|by (?:checking|clicking|submitting)|click|please|if you|fill|call|contact|learn|read|sign up|subscribe|voc[eê] |precis[ao]|deseja|quer |buscas|necesitas|vous (?:cherchez|avez|souhaitez)|suchen sie|bent u|zoekt|cerchi|prezzi|precios|price)/i;
const inviting =
  /^(?:discover|explore|meet|conoc[eé]|conozca|descubr[ae]|conhe[cç]a|descubra|d[eé]couvrez|entdecken|ontdek|scopri|conosci)(?!\p{L})/iu;
const aboutThePage =
  /\b(?:check out|this (?:page|article|post|guide)|reviews|testimonials|in this|find out|call now|call today|contact us|visit our|blog|newsletter|reservations? online|best rates|special(?:es|e)?|% off|discount|gratis|download)\b/i;
/** "Aviso legal de …", "Meet the people behind …": the page's own summary, not the house's. */
const aboutLegalPage =
  /^(?:(?:el|la|le|les|the|this|this is the|il|lo|o|a|das|dies(?:es|e)?|est[ea]|questo|questa|deze|dit) )?(?:presente )?(?:aviso legal|aviso|impressum|anbieterkennzeichnung|mentions l[ée]gales|informaci[óo]n legal|legal (?:notice|information)|note legali|privacy|pol[ií]tica de|politique de|datenschutz\w*|juridische informatie|colofon|terms|condiciones|condi[çc][õo]es|informazioni legali)(?!\p{L})|^(?:this page|meet (?:the|our) (?:people|team|staff)|find out how to (?:reach|contact)|how to (?:find|reach) us|get in touch|(?:tutti )?i (?:nostri )?contatti|come raggiungerci|c[óo]mo llegar|so erreichen sie)(?!\p{L})/iu;
/** "It began in 2009 as …": a story of its beginnings says little of what the house does. */
const story =
  /\b(?:began|started out|was born|came about|naci[óo] (?:en|como)|nasceu|est n[ée]e? |entstand|ontstond|nacque|[èe] nat[ao])\b/i;
const notSelf =
  /\b(?:cookies?|javascript|browser|privacy|subscribe|log ?in|sign in|add to cart|404|not found|all rights reserved|todos los derechos|todos os direitos|reserved for members|lorem ipsum|powered by|copyright|join our (?:growing )?team|now hiring|(?:always )?looking for (?:great|new|talented|good|motivated) (?:people|talent|colleagues|team members)|trabalhe conosco|wir stellen ein|nous recrutons|lavora con noi|werken bij)\b|©/i;

/** How the company says what it is: its meta descriptions and structured data, else the sentence of its text that defines it best. */
export function readDescription(site: Site, soFar: readonly Candidate[]): Candidate[] {
  const name = soFar
    .filter(({ field }) => field === "company_name")
    .sort((a, b) => b.weight - a.weight)[0];
  const key = name ? nameKey(textOfValue(name.value)) : letterKey(site.label);
  const candidates: Candidate[] = [];
  const add = (
    text: string,
    weight: number,
    view: PageView,
    quote: string,
    method: Candidate["method"],
  ) => {
    const value = cleanLine(text);
    if (
      value.length < 25 ||
      value.split(" ").length < 4 ||
      notSelf.test(value) ||
      /<\w|\{|content=/i.test(value)
    )
      return;
    candidates.push({
      field: "description",
      value: value.slice(0, 600),
      key: letterKey(value).slice(0, 120),
      view,
      quote,
      method,
      weight: Math.max(0.05, Math.min(0.93, 0.86 * (weight + merit(value, key)))),
    });
  };
  for (const item of site.items) {
    const house = organisations([item]).length > 0;
    if (!house && !item.types.includes("WebSite")) continue;
    for (const text of texts(item, "description", "slogan", "disambiguatingDescription"))
      add(text, house ? 0.7 : 0.6, item.view, quoteOf(item, text), item.method);
  }
  for (const view of site.views) {
    const page = pageWorth(view, site);
    for (const [meta, weight] of [
      ["description", 0.64],
      ["og:description", 0.58],
      ["twitter:description", 0.53],
    ] as const)
      for (const text of view.metas.get(meta) ?? []) add(text, weight + page, view, text, "meta");
    inText(view, page, key, add);
    // A description of two words is better than none and stays unverified.
    for (const text of view.metas.get("description") ?? []) {
      const value = cleanLine(text);
      if (value.length >= 8 && value.length < 25 && value.includes(" "))
        candidates.push({
          field: "description",
          value,
          key: letterKey(value),
          view,
          quote: text,
          method: "meta",
          weight: 0.2,
        });
    }
  }
  return best(candidates);
}

/** The few of each page that can win; what nobody would choose needs no proof. */
function best(candidates: readonly Candidate[]): Candidate[] {
  return [...Map.groupBy(candidates, ({ view }) => view).values()].flatMap((ofView) =>
    ofView.sort((a, b) => b.weight - a.weight).slice(0, 5),
  );
}

function inText(
  view: PageView,
  page: number,
  key: string,
  add: (text: string, weight: number, view: PageView, quote: string, method: "text") => void,
): void {
  let shown = 0;
  const linked = linkedLetters(view);
  // The frame of a legal page is that of every page; its body is about law.
  const legal = kindOfPage(view) === "imprint";
  const othersPage = /testimonials?|reviews?|depoimentos|temoignages|referenzen|recensioni/i.test(
    view.page.url,
  );
  for (const [index, line] of view.lines.entries()) {
    if (othersPage && line.region === "main") continue;
    if (
      line.region === "nav" ||
      line.href !== null ||
      line.text.length < 45 ||
      line.text.length > 3000 ||
      shown > 22
    )
      continue;
    if (/[@]|\+?\d[\d ().-]{7,}\d/.test(line.text) && line.text.length < 120) continue;
    if (line.text.length < 120 && hasStreet(line.text)) continue;
    // A row of contacts and links, not a sentence.
    if ((line.text.match(/ [|·•] /g)?.length ?? 0) >= 3) continue;
    if (othersSpeak(line.element)) continue;
    if ((linked.get(index) ?? 0) > line.text.length * 0.8) continue;
    shown += 1;
    if (activityLabel.test(view.lines[index - 1]?.text ?? ""))
      add(line.text, 0.5, view, line.text, "text");
    const framed = line.region !== "main";
    const place =
      legal && !framed
        ? 0.12
        : line.region === "footer"
          ? 0.3
          : line.tag === "li" || line.tag === "td"
            ? 0.26
            : 0.36;
    const early = Math.max(-0.06, 0.1 - shown * 0.012);
    for (const sentence of sentences(line.text).slice(0, 2))
      if (sentence.length >= 40 && saysSomething(sentence, key, framed))
        add(sentence, place + early + (legal && framed ? 0 : page / 2), view, sentence, "text");
  }
}

function pageWorth(view: PageView, site: Site): number {
  const address = view.canonical ?? view.page.url;
  let path = "/";
  try {
    path = new URL(address).pathname;
  } catch {
    // A broken canonical address says nothing.
  }
  // Several pages of one address: the first is the home page, the others are not known.
  if (/^\/(?:index\.\w+|home\/?|[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(path))
    return site.views[0] === view ? 0.14 : -0.02;
  if (
    /testimonials?|reviews?|faq|\/blog\/|\/news\/|\/product\/|\/collections?\/|\/category\/|privacy|terms/i.test(
      path,
    )
  )
    return -0.12;
  const kind = kindOf(new URL(path, site.baseUrl).href, view.title)?.kind;
  return kind === "about"
    ? 0.08
    : kind === "contact" || kind === "imprint" || kind === "careers" || kind === "news"
      ? -0.12
      : kind === "team"
        ? -0.1
        : 0;
}

/** Letters of each line that stand in links: a row of links is no sentence. */
function linkedLetters(view: PageView): ReadonlyMap<number, number> {
  const letters = new Map<number, number>();
  for (const { line, text } of view.links)
    letters.set(line, (letters.get(line) ?? 0) + text.length);
  return letters;
}

/** A sentence that neither names the house nor defines it nor speaks of a trade describes nothing. */
function saysSomething(text: string, key: string, framed: boolean): boolean {
  return (
    (key.length >= 3 && letterKey(text).includes(key)) ||
    defining.test(text.slice(0, 160)) ||
    praising.test(text) ||
    lexiconHits(text.slice(0, 300)) >=
      // The line under a footer's logo is short and meant to describe.
      (weDo.test(text) || (framed && /^\p{Lu}.{40,160}[.!]$/u.test(text)) ? 1 : 2)
  );
}

/** What a text itself says for being the company's own account of what it does. */
function merit(text: string, key: string): number {
  const named =
    key.length >= 3 &&
    fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, "")
      .includes(key);
  let worth = (named ? 0.1 : 0) + (selfWords.test(text) ? 0.05 : 0);
  if (defining.test(text.slice(0, 160))) worth += named ? 0.14 : 0.08;
  worth += Math.min(0.06, lexiconHits(text.slice(0, 300)) * 0.02);
  if (inviting.test(text)) worth -= 0.06;
  if (opening.test(text) || /^[^.!]{0,140}\?/.test(text)) worth -= 0.22;
  if (aboutThePage.test(text)) worth -= 0.12;
  if (aboutLegalPage.test(text)) worth -= 0.6;
  if (story.test(text.slice(0, 120))) worth -= 0.1;
  // "With us you will find:" only leads to a list.
  if (/:\s*$/.test(text)) worth -= 0.15;
  return worth;
}

/** Whole sentences in pairs up to some 320 letters. */
function sentences(text: string): string[] {
  if (text.length <= 320) return [text];
  const ends = [...text.matchAll(/[.!?](?=\s+\p{Lu})/gu)].map((match) => match.index + 1);
  const parts: string[] = [];
  let start = 0;
  for (const end of [...ends, text.length]) {
    const part = text.slice(start, end).trim();
    if (part.length >= 40) {
      parts.push(part.slice(0, 400));
      start = end;
    }
    if (parts.length >= 6) break;
  }
  return parts;
}
