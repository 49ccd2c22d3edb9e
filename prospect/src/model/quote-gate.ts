import type { PageText } from "../agents/agent.ts";

export interface Proof {
  source_url: string;
  quote: string;
}

/** Lets through only what stands in the pages that were read, letter for letter but for spaces and kinds of quotation marks. */
export interface QuoteGate {
  /** `page` is the label the model was given; a quote from another page is put right. */
  proof(page: string | null, quote: string | null): Proof | null;
  /** Whether the quote itself holds the value, so that a true quote cannot prove a false value. */
  holds(quote: string, value: string): boolean;
}

const shortestQuote = 3;

/** Many agents ask of the same pages. */
const kept = new WeakMap<readonly PageText[], QuoteGate>();

export function createQuoteGate(texts: readonly PageText[]): QuoteGate {
  const known = kept.get(texts);
  if (known) return known;
  const made = makeGate(texts);
  kept.set(texts, made);
  return made;
}

function makeGate(texts: readonly PageText[]): QuoteGate {
  const pages = texts.map((page, at) => ({
    label: pageLabel(at),
    url: page.url,
    text: even(`${page.title}\n${page.text}`),
  }));
  return {
    proof(page, quote) {
      const wanted = even(quote ?? "");
      if (wanted.length < shortestQuote) return null;
      const named = pages.filter(({ label }) => label === page?.trim());
      const found = [...named, ...pages].find(({ text }) => text.includes(wanted));
      return found ? { source_url: found.url, quote: (quote ?? "").trim().slice(0, 400) } : null;
    },
    holds: (quote, value) =>
      even(value) !== "" && even(quote).toLowerCase().includes(even(value).toLowerCase()),
  };
}

export function pageLabel(at: number): string {
  return `P${at + 1}`;
}

function even(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u2018\u2019\u201A\u2032]/g, "'")
    .replace(/[\u201C\u201D\u201E\u00AB\u00BB\u2033]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\p{Cf}]/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}
