import type { Document, Element } from "domhandler";
import { hiddenClassesOf } from "./hidden.ts";
import { parseHtml } from "./parse-html.ts";
import type { Region } from "./region.ts";
import type { SavedPage } from "./types.ts";
import { walk } from "./walk-page.ts";

/** A line of visible text with what surrounds it; the page's text is its lines in order. */
export interface Line {
  text: string;
  /** The block it stands in: `h1`…`h6`, `p`, `li`, `td`, `address`, `div`… */
  tag: string;
  region: Region;
  /** The block element, to look at its neighbours. */
  element: Element;
  /** The line lies wholly in one link. */
  href: string | null;
  /** What the text holds: bits of `Mark`. */
  marks: number;
}

export interface PageLink {
  url: string;
  raw: string;
  text: string;
  rel: string;
  region: Region;
  element: Element;
  /** Index of the line it stands in, or of the next one. */
  line: number;
}

export interface PageView {
  page: SavedPage;
  document: Document;
  truncated: boolean;
  /** What relative addresses on the page are relative to. */
  base: string;
  canonical: string | null;
  lang: string | null;
  title: string;
  lines: Line[];
  text: string;
  links: PageLink[];
  /** By lower-case name or property, first value first. */
  metas: Map<string, string[]>;
  /** `<link rel>` elements. */
  linkTags: { rel: string; href: string; raw: string; type: string; hreflang: string }[];
  jsonLd: string[];
  /** Scripts with an address, frames and images by raw address. */
  scripts: string[];
  frames: string[];
  /** Where forms are sent, as the markup has it. */
  forms: string[];
  images: { src: string; raw: string; alt: string; region: Region; element: Element }[];
  /** Elements with itemscope, in order, outermost only. */
  items: Element[];
  /** Protected addresses (data-cfemail). */
  cfEmails: { code: string; element: Element; line: number }[];
  refresh: string | null;
  /** Attribute values and titles as the parser read them from the markup: what a quote of an attribute is checked against. */
  attributes: Set<string>;
  hiddenText: string[];
}

const kept = new WeakMap<SavedPage, PageView>();

/**
 * Whether a pattern matches anywhere in the page's text, asked once a page: readers go through its lines for hundreds of
 * rare wordings, and most pages hold none of them. For patterns that are tied neither to a line's start nor to its end.
 */
export function holds(view: PageView, pattern: RegExp): boolean {
  let answers = held.get(view);
  if (!answers) held.set(view, (answers = new Map()));
  let answer = answers.get(pattern);
  if (answer === undefined) answers.set(pattern, (answer = view.text.search(pattern) >= 0));
  return answer;
}

const held = new WeakMap<PageView, Map<RegExp, boolean>>();

/** Parses a page once, however many read it. */
export function viewOf(page: SavedPage): PageView {
  const known = kept.get(page);
  if (known) return known;
  const view = readView(page);
  kept.set(page, view);
  return view;
}

function readView(page: SavedPage): PageView {
  const { document, truncated } = parseHtml(page.html);
  const view: PageView = {
    page,
    document,
    truncated,
    base: page.url,
    canonical: null,
    lang: null,
    title: "",
    lines: [],
    text: "",
    links: [],
    metas: new Map(),
    linkTags: [],
    jsonLd: [],
    scripts: [],
    frames: [],
    forms: [],
    images: [],
    items: [],
    cfEmails: [],
    refresh: null,
    attributes: new Set(),
    hiddenText: [],
  };
  const hiddenClasses = hiddenClassesOf(page.html);
  walk(view, document, hiddenClasses);
  view.text = view.lines.map((line) => line.text).join("\n");
  return view;
}
