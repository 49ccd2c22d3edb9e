import { cleanLine } from "./clean-text.ts";
import type { PageView } from "./page-view.ts";

interface Haystack {
  text: string | null;
  html: string | null;
  decoded: string | null;
  answers: Map<string, boolean>;
}

const haystacks = new WeakMap<PageView, Haystack>();

/** True when the words stand in the page's text, its markup or its headers; only runs of space may differ. */
export function quoteStands(view: PageView, quote: string): boolean {
  let hay = haystacks.get(view);
  if (!hay)
    haystacks.set(view, (hay = { text: null, html: null, decoded: null, answers: new Map() }));
  const known = hay.answers.get(quote);
  if (known !== undefined) return known;
  const answer = stands(view, quote, hay);
  if (hay.answers.size < 5000) hay.answers.set(quote, answer);
  return answer;
}

function stands(view: PageView, quote: string, hay: Haystack): boolean {
  const wanted = cleanLine(quote);
  if (wanted === "") return false;
  if (
    view.attributes.has(quote) ||
    view.text.includes(quote) ||
    view.title.includes(quote) ||
    view.page.html.includes(quote) ||
    inHeaders(view, wanted)
  )
    return true;
  if (quote.length >= 400)
    for (const value of view.attributes) if (value.startsWith(quote)) return true;
  hay.text ??= cleanLine(view.text);
  if (hay.text.includes(wanted)) return true;
  hay.html ??= cleanLine(view.page.html);
  if (hay.html.includes(wanted)) return true;
  hay.decoded ??= cleanLine(withoutEscapes(hay.html));
  return hay.decoded.includes(wanted);
}

function inHeaders({ page: { headers } }: PageView, wanted: string): boolean {
  return Object.entries(headers).some(([name, value]) =>
    `${name}: ${cleanLine(value)}`.includes(wanted),
  );
}

const names: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

/** Entities and JSON escapes read as the letters they stand for. */
function withoutEscapes(text: string): string {
  return text
    .replace(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi,
      (whole: string, decimal?: string, hex?: string, name?: string) => {
        const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
        if (code === null) return names[(name ?? "").toLowerCase()] ?? whole;
        return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
          ? String.fromCodePoint(code)
          : whole;
      },
    )
    .replace(/\\u([\da-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replaceAll("\\/", "/")
    .replaceAll('\\"', '"');
}
