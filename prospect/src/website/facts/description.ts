import type { Candidate } from "../candidate.ts";
import { cleanLine, fold } from "../clean-text.ts";
import { kindOf } from "../choose-pages.ts";
import type { PageView } from "../page-view.ts";
import type { Site } from "../site.ts";
import { organisations, quoteOf, texts } from "../structured.ts";
import { nameKey, letterKey } from "./name-key.ts";

const selfWords = /\b(?:we|our|us|we're|nous|notre|nos|wir|unsere?|wij|onze|ons|noi|nostr[aoie]|n[oó]s|nossa|nosso|nosotros|nuestr[ao]s?|somos|company|firm|agency|studio|empresa|entreprise|unternehmen|bedrijf|azienda|societ[àa]|association|associa[cç][aã]o|asociaci[oó]n|associazione|organi[sz]ation|nonprofit|since|desde|depuis|seit|sinds|dal|founded|family[- ]owned|leading|speciali[sz]\w+|offers?|provides?|delivers?|helps?|dedicated)\b/i;
const notSelf = /\b(?:cookies?|javascript|browser|privacy|subscribe|newsletter|log ?in|sign in|add to cart|404|not found|all rights reserved)\b/i;

/** How the company says what it is: its meta descriptions, structured data, else the first paragraph that names it. */
export function readDescription(site: Site, soFar: readonly Candidate[]): Candidate[] {
  const name = soFar.filter(({ field }) => field === "company_name").sort((a, b) => b.weight - a.weight)[0];
  const key = name ? nameKey(String(name.value)) : letterKey(site.label);
  const candidates: Candidate[] = [];
  const add = (text: string, weight: number, view: PageView, quote: string, method: Candidate["method"]) => {
    const value = cleanLine(text);
    if (value.length < 25 || value.split(" ").length < 4 || notSelf.test(value) || /<\w|\{|content=/i.test(value)) return;
    candidates.push({ field: "description", value: value.slice(0, 600), key: letterKey(value).slice(0, 120), view, quote, method, weight });
  };
  for (const item of organisations(site.items))
    for (const text of texts(item, "description", "slogan", "disambiguatingDescription")) add(text, 0.72 + selfBonus(text, key), item.view, quoteOf(item, text), item.method);
  for (const view of site.views) {
    const page = pageWorth(view, site);
    for (const [meta, weight] of [["description", 0.66], ["og:description", 0.6], ["twitter:description", 0.55]] as const)
      for (const text of view.metas.get(meta) ?? []) add(text, weight + page + selfBonus(text, key), view, text, "meta");
    let shown = 0;
    for (const line of view.lines) {
      if (line.region !== "main" || line.text.length < 60 || line.href !== null || line.tag === "li" || shown > 12) continue;
      shown += 1;
      const bonus = selfBonus(line.text, key);
      if (bonus > 0.04) add(firstSentences(line.text), 0.36 + page + bonus - shown * 0.01, view, firstSentences(line.text), "text");
    }
  }
  return candidates;
}

function pageWorth(view: PageView, site: Site): number {
  const address = view.canonical ?? view.page.url;
  let path = "/";
  try {
    path = new URL(address).pathname;
  } catch {
    // A broken canonical address says nothing.
  }
  if (/^\/(?:index\.\w+|home\/?|[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(path)) return site.views[0] === view ? 0.14 : 0.1;
  const kind = kindOf(new URL(path, site.baseUrl).href, view.title)?.kind;
  return kind === "about" ? 0.08 : kind === "contact" || kind === "imprint" || kind === "careers" || kind === "news" ? -0.12 : kind === "team" ? -0.1 : 0;
}

function selfBonus(text: string, key: string): number {
  const named = key.length >= 3 && fold(text).replace(/[^\p{L}\p{N}]+/gu, "").includes(key);
  return (named ? 0.1 : 0) + (selfWords.test(text) ? 0.05 : 0);
}

function firstSentences(text: string): string {
  if (text.length <= 320) return text;
  const end = text.slice(0, 320).lastIndexOf(". ");
  return end > 80 ? text.slice(0, end + 1) : text.slice(0, 320);
}
