import type { Signal } from "@leadstream/contract";
import { kindOfPage } from "./choose-pages.ts";
import { othersSpeak } from "./facts/strangers.ts";
import { holds, type Line, type PageView } from "./page-view.ts";
import { hasNumericDate, readDate } from "./read-date.ts";
import type { Site } from "./site.ts";
import { quoteOf, texts } from "./structured.ts";

type Kind = Signal["kind"];

/** How houses announce things: en, pt, es, fr, de, nl, it. */
const phrases: readonly [Kind, RegExp][] = [
  [
    "funding",
    /\b(?:raised|raises|secured|secures|closed|closes|announce[sd]?)\b.{0,60}\b(?:series [a-e]\b|seed|funding|investment|round|million|m€|€ ?\d|\$ ?\d)|\b(?:series [a-e]|seed) (?:round|funding)|captou|rodada de investimento|ronda de (?:financiaci[oó]n|inversi[oó]n)|lev[ée]e de fonds|finanzierungsrunde|investeringsronde|round di (?:finanziamento|investimento)/i,
  ],
  [
    "acquisition",
    /\b(?:acquires?|acquired|acquisition of|has been acquired|merges? with|merger)\b|\b(?:adquiriu|adquire|aquisi[cç][aã]o d|adquiri[oó]|adquisici[oó]n|rach[eè]te|rachat d|fusionne|übernimmt|übernahme|fusion mit|neemt .{2,40} over|overname|acquisisce|acquisizione)/i,
  ],
  [
    "opening",
    /\b(?:opens?|opened|opening|open(?:s|ed)? its doors|grand opening|new (?:office|location|store|branch|showroom|plant|factory|warehouse|clinic|site))\b.{0,80}\b(?:office|location|store|branch|showroom|plant|factory|warehouse|clinic|site|restaurant|headquarters|in \p{Lu})|\b(?:inaugur\w+|nova (?:sede|loja|filial|unidade|f[aá]brica)|abr(?:imos|iu|e) .{0,30}(?:loja|filial|unidade|sede)|nueva (?:sede|tienda|oficina|sucursal|planta)|nouveau (?:site|magasin|bureau|showroom)|nouvelle (?:agence|usine|boutique)|ouvre .{0,30}(?:agence|bureau|magasin)|neuer? (?:standort|filiale|niederlassung|werk|büro)|eröffn\w+|nieuwe (?:vestiging|winkel|kantoor|fabriek)|nuova (?:sede|filiale|fabbrica)|nuovo (?:negozio|stabilimento|ufficio))/iu,
  ],
  [
    "expansion",
    /\b(?:we(?:'|’| a)re expanding|expands? (?:into|to|its)|expanding (?:into|to|our)|expansion (?:into|to|of)|doubles? (?:its|our) (?:team|capacity|production)|expandimos|expans[aã]o (?:para|d)|ampliamos|expansi[oó]n (?:a|de)|s['’]agrandit|s['’]implante|expandiert|expansion nach|breidt uit|uitbreiding|si espande|ampliamento)/i,
  ],
  [
    "launch",
    /\b(?:launch(?:es|ed|ing)?|introduc(?:es|ing)|unveils?|now available|lan[cç]a(?:mos|mento)?|lan[cç]ou|lanza(?:mos|miento)?|presentamos|lance (?:son|sa|un|une|le|la)|lancement d|führt .{2,40} ein|neu im sortiment|lanceert|introduceert|lancia|lancio d)\b/i,
  ],
  [
    "award",
    /\b(?:awarded|wins?|won|winner of|named (?:one of|best|top)|recogni[sz]ed as|receives? .{0,30}award|finalist|pr[eê]mio|premiad[ao]|premiat[ao]|vence(?:u|dor)|premio|galard[oó]n|prix|r[ée]compens[ée]|ausgezeichnet|auszeichnung|gewinnt|prijs|winnaar|bekroond|award)\b/i,
  ],
  [
    "partnership",
    /\b(?:partners? with|partnership with|teams? up with|joins forces with|collaborat(?:es|ion) with|parceria com|alian[cz]a con|acuerdo con|convenio con|partenariat avec|kooperation mit|partnerschaft mit|samenwerking met|collabora(?:zione)? con|partnership con)\b/i,
  ],
  [
    "certification",
    /\b(?:ISO ?\d{4,5}|certified (?:to|for|by|as)|certification|certifica(?:ção|ción|zione)|certificad[ao] (?:pela?|por)|certifi[ée]e? |zertifizier\w+|gecertificeerd|certificat[ao]|B[ -]Corp|SOC 2|TÜV)\b/i,
  ],
  [
    "hiring",
    /\b(?:we(?:'|’| a)re hiring|now hiring|join our (?:growing )?team|open positions?|vacanc(?:y|ies)|estamos contratando|vagas abertas|trabalhe conosco|buscamos (?:un|una|talento)|estamos buscando|ofertas de empleo|nous recrutons|on recrute|wir suchen|wir stellen ein|stellenangebot\w*|offene stellen|wij zoeken|vacatures?|stiamo (?:assumendo|cercando)|posizioni aperte|cerchiamo)\b/i,
  ],
  [
    "event",
    /\b(?:join us (?:at|for|on)|visit us at|webinar|trade (?:show|fair)|conference|open house|workshop|feira|congresso|feria|congreso|salon (?:de|des|du)|messe|tag der offenen t[üu]r|beurs|open dag|fiera|convegno)\b/i,
  ],
];
/** Kinds that say little without a date: every page has a newsletter to launch. */
const needDate: ReadonlySet<Kind> = new Set([
  "launch",
  "award",
  "event",
  "partnership",
  "acquisition",
  "news",
  "opening",
]);
const noise =
  /cookie|privacy|newsletter|subscribe|all rights reserved|©|copyright|google analytics|terms of/i;
const maxSignals = 40;

interface Found {
  view: PageView;
  signal: Signal;
}

/** What happens at the company, with the date the page gives it; no date is guessed. */
export function readSignals(site: Site): Found[] {
  // English is written in countries of both orders.
  const dayBefore = site.languages[0]?.startsWith("en") === false;
  const found: Found[] = [
    ...declared(site),
    ...site.views.flatMap((view) => inText(view, site.now, dayBefore)),
  ];
  const seen = new Set<string>();
  return found
    .filter(({ signal }) => {
      const key = `${signal.kind} ${signal.text.toLowerCase().slice(0, 80)}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .sort((a, b) => (b.signal.date ?? "").localeCompare(a.signal.date ?? ""))
    .slice(0, maxSignals);
}

function declared(site: Site): Found[] {
  return site.items.flatMap((item): Found[] => {
    const type = item.types.find((name) =>
      /^(?:JobPosting|NewsArticle|BlogPosting|Article|Event|BusinessEvent|EducationEvent|SaleEvent)$/.test(
        name,
      ),
    );
    if (!type) return [];
    const title = texts(item, "title", "headline", "name")[0];
    if (!title || title.length < 5) return [];
    const kind: Kind =
      type === "JobPosting"
        ? "hiring"
        : type.endsWith("Event")
          ? "event"
          : (announced(title) ?? "news");
    const date = dated(
      texts(item, "datePosted", "datePublished", "startDate", "dateCreated")[0] ?? "",
      site.now,
      kind === "event",
    );
    if (date === null && kind !== "hiring") return [];
    return [
      {
        view: item.view,
        signal: {
          kind,
          text: title.slice(0, 300),
          date,
          source_url: item.view.page.url,
          quote: quoteOf(item, title).slice(0, 300),
        },
      },
    ];
  });
}

const year = /(?:19|20)\d\d/;
const undated = phrases.filter(([kind]) => !needDate.has(kind));

function announced(text: string, among: typeof phrases = phrases): Kind | null {
  return among.find(([, phrase]) => phrase.test(text))?.[0] ?? null;
}

/** A date that can be: nothing from the future but events, nothing older than the web. */
function dated(text: string, now: Date, future: boolean, dayBefore = false): string | null {
  const date = readDate(text, dayBefore);
  if (date === null || date < "1995") return null;
  const limit = new Date(now.getTime() + (future ? 730 : 1) * 86_400_000)
    .toISOString()
    .slice(0, date.length);
  return date <= limit ? date : null;
}

function inText(view: PageView, now: Date, dayBefore: boolean): Found[] {
  const out: Found[] = [];
  if (/testimonials?|reviews?\b|depoimentos|temoignages|recensioni/i.test(view.page.url))
    return out;
  const tellsYears = holds(view, year);
  const newsPage =
    kindOfPage(view) === "news" ||
    /news|noticias|actualit|aktuell|nieuws|notizie|press/i.test(view.title);
  for (let index = 0; index < view.lines.length && out.length < 60; index += 1) {
    const line = view.lines[index] as Line;
    if (line.region === "nav" || line.text.length < 12 || line.text.length > 3000) continue;
    for (const sentence of sentencesOf(line.text)) {
      // Without a year in sight only the kinds that need none can be meant.
      const may =
        tellsYears &&
        (year.test(sentence) ||
          (sentence.length < 250 &&
            (yearIn(view.lines[index - 1]) ||
              yearIn(view.lines[index + 1]) ||
              yearIn(view.lines[index - 2]))));
      const kind = announced(sentence, may ? phrases : undated);
      const own = may ? dated(sentence, now, kind === "event", dayBefore) : null;
      // A sentence with a date of its own, though nobody can tell its order, borrows none from its neighbours.
      const alone = own === null && may && sentence.length < 250 && !hasNumericDate(sentence);
      const date = alone ? besides(view, index, now, kind === "event", dayBefore) : own;
      const chosen: Kind | null =
        kind ??
        (date !== null &&
        newsPage &&
        own === null &&
        sentence.length > 20 &&
        sentence.length < 200 &&
        (line.href !== null || /^h[1-6]$/.test(line.tag))
          ? "news"
          : null);
      if (
        chosen === null ||
        (date === null && needDate.has(chosen)) ||
        noise.test(line.text) ||
        othersSpeak(line.element)
      )
        continue;
      if (chosen === "hiring" && line.text.length < 20 && date === null) continue;
      out.push({
        view,
        signal: {
          kind: chosen,
          text: sentence.slice(0, 300),
          date,
          source_url: view.page.url,
          quote: sentence.slice(0, 300),
        },
      });
    }
  }
  return out;
}

const yearIn = (line: Line | undefined) => line !== undefined && year.test(line.text.slice(0, 60));

/** A date on a line of its own right above or below, as news cards print it. */
function besides(
  view: PageView,
  index: number,
  now: Date,
  future: boolean,
  dayBefore: boolean,
): string | null {
  for (const near of [index - 1, index + 1, index - 2]) {
    const line = view.lines[near];
    if (line && line.text.length < 60) {
      const date = dated(line.text, now, future, dayBefore);
      if (date) return date;
    }
  }
  return null;
}

function sentencesOf(text: string): string[] {
  if (text.length < 250) return [text];
  return text
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    .filter((sentence) => sentence.length >= 12)
    .slice(0, 30);
}
