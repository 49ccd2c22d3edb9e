import type { FactMethod } from "@leadstream/contract";
import type { Candidate } from "../candidate.ts";
import { cleanLine, fold } from "../clean-text.ts";
import type { PageView } from "../page-view.ts";
import type { Site } from "../site.ts";
import { organisations, quoteOf, texts } from "../structured.ts";
import {
  isLegalName,
  legalNameAfterForm,
  legalNameInText,
  mayHoldLegalForm,
  withoutLegalForm,
} from "./legal-forms.ts";
import { hasStreet } from "./address/street.ts";
import { statedNames } from "./stated-name.ts";
import { thirdParty } from "./third-party.ts";
import { letterKey, nameKey } from "./name-key.ts";

interface Mention {
  text: string;
  view: PageView;
  quote: string;
  method: FactMethod;
  /** What naming oneself there is worth before anything else is known. */
  prior: number;
}

const separator = / [|·•»«:/\\–—-] |\s[|»·•]\s?|\s?[|»]\s|: | - | – | — | :: |\s~\s/;

/** Words that stand where a name could and are none. */
const notNames =
  /^(?:powered by.*|copyright.*|home(?: ?page)?|homepage|start(?:seite)?|index|inicio|início|accueil|welcome.*|bienvenid[oa]s?|bem[- ]vindos?|bienvenue|willkommen|welkom|benvenuti|contact(?: us)?|contato|contacto|kontakt|contatti|about(?: us)?|sobre(?: n[oó]s)?|quem somos|qui[eé]nes somos|nosotros|[aà] propos|qui sommes[- ]nous|[uü]ber uns|over ons|chi siamo|services?|products?|blog|news|menu|untitled.*|page|website|official (?:site|website)|site officiel|sitio oficial|all rights reserved|copyright|logo|shop|store|online|english|privacy policy|terms.*|mentions l[eé]gales|impressum|faq|login|search|404.*|error.*|null|undefined|team|careers?|our team|gallery|portfolio|testimonials|reviews?|pricing|get in touch|my ?site|my ?blog|wordpress|just another wordpress site|document)$/i;

const pageKind =
  /^(?:contact|about|welcome to|contacter|contactez|contato|contacto|contatti|kontakt|over|[uü]ber|bienvenue (?:chez|sur|à)|bienvenidos? a|bem[- ]vindos? [aà]o?|benvenuti (?:in|da|su)|willkommen (?:bei|auf)|welkom bij|home of)\s+(?=\p{Lu})/iu;

function plausible(text: string): boolean {
  const length = text.length;
  return (
    length >= 2 &&
    length <= 90 &&
    /\p{L}/u.test(text) &&
    text.split(" ").length <= 12 &&
    !notNames.test(text) &&
    !/:\s*$/.test(text) &&
    !/^https?:|@|[{}<>]/.test(text)
  );
}

function* mentions(site: Site): Generator<Mention> {
  for (const item of organisations(site.items)) {
    const main =
      item.parent === null ||
      item.via === "publisher" ||
      item.via === "mainEntity" ||
      item.via === "about" ||
      item.via === "provider";
    for (const [property, prior] of [
      ["name", main ? 0.62 : 0.4],
      ["alternateName", 0.35],
      ["legalName", 0.4],
    ] as const)
      for (const text of texts(item, property))
        yield { text, view: item.view, quote: quoteOf(item, text), method: item.method, prior };
  }
  for (const item of site.items)
    if (item.types.includes("WebSite"))
      for (const text of texts(item, "name", "alternateName"))
        yield {
          text,
          view: item.view,
          quote: quoteOf(item, text),
          method: item.method,
          prior: 0.5,
        };
  for (const view of site.views) {
    for (const [meta, prior] of [
      ["og:site_name", 0.62],
      ["application-name", 0.45],
      ["apple-mobile-web-app-title", 0.4],
      ["dc.publisher", 0.35],
      ["copyright", 0.3],
      ["twitter:app:name:iphone", 0.2],
      ["author", 0.12],
    ] as const)
      for (const text of view.metas.get(meta) ?? [])
        yield { text: cleanLine(text), view, quote: text, method: "meta", prior };
    const parts = view.title
      .split(separator)
      .map((part) => part.trim())
      .filter((part) => part !== "");
    for (const [index, text] of parts.entries()) {
      const last = index === parts.length - 1;
      yield {
        text,
        view,
        quote: text,
        method: "meta",
        prior: parts.length === 1 ? 0.25 : last ? 0.34 : index === 0 ? 0.28 : 0.15,
      };
    }
    // "Contact Kessler Tool, precision stamping": the page's kind before the name, the trade after a comma.
    for (const text of parts) {
      const bare = text.replace(pageKind, "").split(", ", 1)[0]?.trim() ?? "";
      if (bare !== text) yield { text: bare, view, quote: bare, method: "meta", prior: 0.22 };
    }
    if (parts.length > 1 && parts.length <= 3)
      yield { text: view.title, view, quote: view.title, method: "meta", prior: 0.05 };
    for (const [index, line] of view.lines.entries()) {
      // The line above a street is whose address it is.
      const below = view.lines[index + 1];
      if (
        line.text.length < 60 &&
        below &&
        below.text.length < 120 &&
        /\d/.test(below.text) &&
        !/\d{3}/.test(line.text) &&
        hasStreet(below.text) &&
        !hasStreet(line.text) &&
        !thirdParty(view, index)
      )
        yield { text: line.text, view, quote: line.text, method: "text", prior: 0.3 };
      if (/©|copyright|\(c\)|&copy/i.test(line.text) && line.text.length < 400) {
        for (const text of holders(line.text))
          yield { text, view, quote: text, method: "text", prior: 0.42 };
      } else if (line.tag === "h1" && line.text.length < 80) {
        yield { text: line.text, view, quote: line.text, method: "text", prior: 0.16 };
        for (const part of line.text.split(separator))
          if (part !== line.text)
            yield { text: part.trim(), view, quote: part.trim(), method: "text", prior: 0.12 };
      } else if (
        line.text.length < 60 &&
        letterKey(line.text) === site.label.replace(/[^\p{L}\p{N}]/gu, "")
      ) {
        // A line that spells the domain, wherever it stands.
        yield { text: line.text, view, quote: line.text, method: "text", prior: 0.26 };
      } else if (line.region === "header" && line.text.length < 60)
        yield { text: line.text, view, quote: line.text, method: "text", prior: 0.12 };
      if (line.text.length < 3000 && mayHoldLegalForm.test(line.text))
        for (const match of [
          ...line.text.matchAll(legalNameInText),
          ...line.text.matchAll(legalNameAfterForm),
        ])
          if (match[1])
            yield {
              text: match[1].replace(/^[\s,]+/, ""),
              view,
              quote: match[1],
              method: "text",
              prior: line.region === "footer" ? 0.3 : 0.18,
            };
    }
    for (const { text, prior } of statedNames(view))
      yield { text, view, quote: text, method: "text", prior };
    for (const image of view.images)
      if (
        image.alt !== "" &&
        image.alt.length < 90 &&
        (/logo|brand/i.test(
          `${image.raw} ${image.alt} ${image.element.attribs["class"] ?? ""} ${image.element.attribs["id"] ?? ""}`,
        ) ||
          image.region === "header")
      ) {
        const text =
          image.alt
            .replace(/\s*[-–|:]?\s*\b(?:logo(?:tipo|type)?|home|homepage|brand)\b\s*/gi, " ")
            .split(separator)[0]
            ?.trim() ?? "";
        yield { text, view, quote: image.alt, method: "meta", prior: 0.24 };
      }
  }
}

/** Whose copyright it is: what stands between the sign, the years and the reservation of rights. */
export function holders(line: string): string[] {
  const found: string[] = [];
  for (const match of line.matchAll(/(?:©|\(c\)|copyright)/gi)) {
    let rest = line.slice(match.index + match[0].length, match.index + 200);
    rest = rest.replace(/^(?:[\s:.,–—|-]|copyright|©|\(c\)|by|(?:19|20)\d\d)+/i, "");
    const end = rest.search(
      /\s*(?:[|•·]|\ball rights|\btodos los|\btodos os|\btous droits|\balle rechte|\balle rechten|\btutti i diritti|\bdireitos|\bderechos|\brights reserved|\bpowered|\bdesign|\bwebsite by|\bsite by|\bdeveloped|\bprivacy|\bdisclaimer|\bterms|©|(?<!\b(?:pvt|pte|pty|co|st|mt|ste|dr|mr|mrs|bros|no|jr|sr|[a-z]))\. |,? ?(?:19|20)\d\d|\(?\bP\.? ?IVA| - )/i,
    );
    const name = (end >= 0 ? rest.slice(0, end) : rest)
      .replace(/[\s.,;:–—-]+$/, (tail) =>
        /^\.$/.test(tail) && isLegalName(rest.slice(0, Math.max(0, end)) + ".") ? "." : "",
      )
      .trim();
    if (plausible(name)) found.push(name);
  }
  const before = /^(.{2,60}?)\s*(?:,|-|–|\|)?\s*(?:©|\(c\)|copyright)\s*\d{4}/i.exec(line)?.[1];
  const last =
    before
      ?.split(/[.|•·]\s+(?=\p{Lu})/u)
      .at(-1)
      ?.replace(/^(?:powered|designed|developed|website) by\s+/i, "")
      .replace(/\s*[.,]\s*$/, "")
      .trim() ?? "";
  if (plausible(last) && !/©|copyright|powered by/i.test(last)) found.push(last);
  return found;
}

export function readName(site: Site): Candidate[] {
  const all = [...mentions(site)].filter(({ text }) => plausible(text));
  const groups = Map.groupBy(all, ({ text }) => nameKey(text));
  groups.delete("");
  const whole = site.views.map((view) => letterKey(`${view.title} ${view.text.slice(0, 20_000)}`));
  const titles = [...groups].flatMap(([key, group]) =>
    group.some(({ method }) => method !== "text") ? [key] : [],
  );
  // "St Mary's<br>Church of Alder": a line that is the end of a longer name is only its second half.
  const isHalf = (key: string, group: readonly Mention[]) =>
    group.every(({ method, prior }) => method === "text" && prior <= 0.3) &&
    titles.some((title) => title.length > key.length && title.endsWith(key));
  const rough = [...groups]
    .map(([key, group]) => ({
      key,
      group,
      score: scoreOf(key, group, site) - (isHalf(key, group) ? 0.25 : 0),
    }))
    .sort((a, b) => b.score - a.score);
  // Only the leaders are counted in the text: menus bring hundreds of strings that nobody is called.
  const scored = rough
    .slice(0, 15)
    .map((one) => ({ ...one, score: clamp(one.score + mentionsIn(whole, one.key)) }));
  const legal = legalNames(all, site, scored);
  return [
    ...scored.map(({ key, group, score }) => {
      const best = pick(group);
      return {
        field: "company_name" as const,
        value: tidy(best.text),
        key,
        view: best.view,
        quote: best.quote,
        method: best.method,
        weight: score,
      };
    }),
    ...legal,
  ];
}

/** Where a name stands, in how many kinds of place, on how many pages, and how well it goes with the domain. */
function scoreOf(key: string, group: readonly Mention[], site: Site): number {
  const best = Math.max(...group.map(({ prior }) => prior));
  const kinds = new Set(group.map(({ prior, method }) => `${method}${prior}`)).size;
  const pages = new Set(group.map(({ view }) => view)).size;
  let score = best + Math.min(0.16, (kinds - 1) * 0.05) + Math.min(0.08, (pages - 1) * 0.03);
  score += 0.24 * likeDomain(key, group[0]?.text ?? "", site.label);
  if (site.givenName && nameKey(site.givenName) === key) score += 0.1;
  const words = (group[0]?.text ?? "").split(" ").length;
  if (words > 6) score -= 0.1;
  if (key.length < 3) score -= 0.15;
  // An address is how a house is reached; a house named like one still has no better name.
  if (group.every(({ text }) => /^(?:www\.)?[\p{L}\d-]+(?:\.[a-z]{2,6}){1,2}$/iu.test(text)))
    score -= 0.25;
  return score;
}

function mentionsIn(texts: readonly string[], key: string): number {
  return Math.min(
    0.08,
    texts.reduce((sum, text) => sum + Math.min(6, text.split(key).length - 1), 0) * 0.012,
  );
}

const clamp = (score: number) => Math.max(0.02, Math.min(0.97, score));

/** 1 when the domain spells the name, less for its beginning, its parts or its initials. */
function likeDomain(key: string, text: string, label: string): number {
  const domain = label.replace(/[^\p{L}\p{N}]/gu, "");
  if (domain === "" || key === "") return 0;
  if (key === domain) return 1;
  if (key.length >= 4 && domain.includes(key)) return 0.55 + 0.4 * (key.length / domain.length);
  if (domain.length >= 3 && key.startsWith(domain)) return 0.7 + 0.2 * (domain.length / key.length);
  if (domain.length >= 4 && key.includes(domain)) return 0.65;
  const words = fold(withoutLegalForm(text))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const initials = words.map((word) => word[0]).join("");
  const strong = words
    .filter(
      (word) =>
        !/^(?:and|the|of|for|de|do|da|des|du|di|del|la|le|les|y|e|et|und|van|von|der|den|en|a|o)$/.test(
          word,
        ),
    )
    .map((word) => word[0])
    .join("");
  if (domain.length >= 2 && (initials === domain || strong === domain)) return 0.75;
  if (domain.length >= 3 && domain.startsWith(strong) && strong.length >= 3) return 0.5;
  const lead = words.find((word) => word.length >= 4 && !/^(?:the|this|with)$/.test(word)) ?? "";
  if (lead !== "" && words.indexOf(lead) <= 1 && domain.startsWith(lead))
    return 0.3 + 0.4 * (lead.length / domain.length);
  const shared = words.filter((word) => word.length >= 3 && domain.includes(word));
  const covered = shared.reduce((sum, word) => sum + word.length, 0);
  return Math.min(0.7, (covered / domain.length) * 0.7);
}

/** Of spellings with one key: the everyday one before the registered one, the one with an ordinary mix of cases, then the one from the best place. */
function pick(group: readonly Mention[]): Mention {
  const everyday = group.filter(({ text, prior }) => !isLegalName(text) && prior >= 0.2);
  return [...(everyday.length > 0 ? everyday : group)].sort(
    (a, b) =>
      caseRank(b.text) - caseRank(a.text) || b.prior - a.prior || a.text.length - b.text.length,
  )[0] as Mention;
}

function caseRank(text: string): number {
  if (text === text.toLowerCase()) return 0;
  return text === text.toUpperCase() && text.length > 5 ? 1 : 2;
}

const tidy = (text: string) =>
  text
    .replace(
      /^(?:copyright|©|\(c\)|(?:19|20)\d\d(?:\s?[-–]\s?\d{2,4})?|\s|by|[,.|:·–-])+(?=\p{L})/iu,
      "",
    )
    .replace(/^[\s"“”'«»|:–—-]+|[\s"“”«»|:–—,-]+$/g, "")
    .replace(/\s*[®™©]\s*/g, " ")
    .trim();

function legalNames(
  all: readonly Mention[],
  site: Site,
  scored: readonly { key: string; score: number }[],
): Candidate[] {
  const top = [...scored].sort((a, b) => b.score - a.score)[0];
  const named = all
    // A whole title holds more than the name; its parts are here as well.
    .filter(({ text }) => isLegalName(text) && !separator.test(text))
    .map((one) => ({ ...one, text: tidy(one.text) }));
  // "Água Ltda." is only the end of "Agência Olho d'Água Ltda.".
  const found = named.filter(
    ({ text }) =>
      !named.some((other) => other.text.length > text.length && other.text.endsWith(text)),
  );
  return [...Map.groupBy(found, ({ text }) => fold(text).replace(/[^\p{L}\p{N}]/gu, ""))].flatMap(
    ([key, group]) => {
      const text = group[0]?.text ?? "";
      const short = nameKey(text);
      const related =
        (top && (short.includes(top.key) || top.key.includes(short) ? 0.4 : 0)) ||
        0.3 * likeDomain(short, text, site.label);
      const place = Math.max(...group.map(({ prior }) => prior));
      const weight = Math.min(
        0.95,
        0.2 + place * 0.6 + related + Math.min(0.1, group.length * 0.02),
      );
      if (weight < 0.45) return [];
      return group.slice(0, 6).map(({ view, quote, method }) => ({
        field: "legal_name" as const,
        value: tidy(text),
        key,
        view,
        quote,
        method,
        weight,
      }));
    },
  );
}
