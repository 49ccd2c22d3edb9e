import { Element, Text, type ChildNode, type Document } from "domhandler";
import { cleanLine, withoutInvisible } from "./clean-text.ts";
import { isHidden, type HiddenClasses, hiddenClassesOf } from "./hidden.ts";
import { parseHtml } from "./parse-html.ts";
import type { SavedPage } from "./types.ts";

export type Region = "header" | "nav" | "main" | "aside" | "footer";

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

const blocks = new Set(
  "address article aside blockquote body br button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre section summary table tbody td tfoot th thead title tr ul".split(
    " ",
  ),
);
/** Blocks whose name says more of a line than that of a block inside them. */
const telling = new Set(["h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "address"]);
const unread = new Set(
  "script style template noscript head iframe frame object embed applet audio video canvas svg math select textarea datalist noframes noembed map".split(
    " ",
  ),
);
/** Far beyond any page that a person reads to its end. */
const maxLines = 4000;
const maxText = 300_000;
const maxLinks = 3000;

const kept = new WeakMap<SavedPage, PageView>();

/** Parses a page once, however many read it. */
export function viewOf(page: SavedPage): PageView {
  const known = kept.get(page);
  if (known) return known;
  const view = readView(page);
  kept.set(page, view);
  return view;
}

function resolveUrl(raw: string, base: string): string | null {
  const text = raw.trim();
  if (text === "" || text.length > 4000) return null;
  try {
    return new URL(text, base).href;
  } catch {
    return null;
  }
}

const footerish =
  /(?:^|[\s_-])(?:footer|foot|colophon|rodape|pie|fuss|fusszeile|site-info|copyright|bottom-bar)(?:$|[\s_-])/i;
const headerish =
  /(?:^|[\s_-])(?:header|masthead|topbar|top-bar|site-head|branding|logo)(?:$|[\s_-])/i;
const navish = /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|submenu)(?:$|[\s_-])/i;

function regionOf(element: Element, parent: Region): Region {
  if (parent === "footer" || parent === "nav") return parent;
  switch (element.name) {
    case "footer":
      return "footer";
    case "nav":
      return "nav";
    case "header":
      return parent === "main" && element.parent && insideContent(element) ? parent : "header";
    case "aside":
      return "aside";
    case "main":
    case "article":
      return "main";
    case "body":
    case "html":
      return parent;
    default: {
      const { id, class: names, role } = element.attribs;
      if (id === undefined && names === undefined && role === undefined) return parent;
      return regionOfMark(`${id ?? ""} ${names ?? ""} ${role ?? ""}`) ?? parent;
    }
  }
}

/** Pages repeat the same few classes, so what they say is looked up once. */
const regionsOfMarks = new Map<string, Region | null>();

function regionOfMark(mark: string): Region | null {
  if (mark.length < 3 || mark.length > 600) return null;
  let region = regionsOfMarks.get(mark);
  if (region === undefined) {
    region =
      footerish.test(mark) || /\bcontentinfo\b/.test(mark)
        ? "footer"
        : navish.test(mark)
          ? "nav"
          : headerish.test(mark) || / banner\b/.test(mark)
            ? "header"
            : null;
    if (regionsOfMarks.size > 20_000) regionsOfMarks.clear();
    regionsOfMarks.set(mark, region);
  }
  return region;
}

function insideContent(element: Element): boolean {
  for (let up = element.parent; up instanceof Element; up = up.parent)
    if (up.name === "main" || up.name === "article" || up.name === "section") return true;
  return false;
}

const wholeAddress = /^\s*[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}\s*$/;
const mayStandApart = /display|position|top/i;

/** A span that its style takes out of the line: design programs place every line of text so. */
function standsApart({ attribs: { style } }: Element): boolean {
  return (
    style !== undefined &&
    style.length < 2000 &&
    mayStandApart.test(style) &&
    (/display\s*:\s*(?:block|flex|grid|table|list-item)/i.test(style) ||
      /position\s*:\s*(?:absolute|fixed)/i.test(style) ||
      (/(?:^|[;\s])top\s*:\s*-?\d/i.test(style) && /(?:^|[;\s])left\s*:\s*-?\d/i.test(style)))
  );
}

interface Frame {
  node: Element | Document;
  index: number;
  region: Region;
  block: Element | null;
  link: PageLink | null;
  tag: string;
  hidden: boolean;
  inItem: boolean;
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

function walk(view: PageView, document: Document, hiddenClasses: HiddenClasses): void {
  let parts: string[] = [];
  let partsLength = 0;
  let textLength = 0;
  let lineBlock: Element | null = null;
  let lineTag = "div";
  let lineRegion: Region = "main";
  let lineLinks = new Set<PageLink | null>();
  let hiddenParts: string[] = [];
  let hiddenLength = 0;

  const flush = () => {
    if (parts.length === 0) return;
    const text = cleanLine(parts.join(""));
    const links = lineLinks;
    const block = lineBlock;
    parts = [];
    partsLength = 0;
    lineLinks = new Set();
    if (text === "" || !block || view.lines.length >= maxLines || textLength >= maxText) {
      if (text !== "" && block) view.truncated = true;
      return;
    }
    textLength += text.length;
    const [only] = links;
    view.lines.push({
      text,
      tag: lineTag,
      region: lineRegion,
      element: block,
      href: links.size === 1 && only ? only.url : null,
    });
  };
  const flushHidden = () => {
    const text = cleanLine(hiddenParts.join(" "));
    hiddenParts = [];
    if (text.length > 15 && hiddenLength < 60_000) view.hiddenText.push(text.slice(0, 4000));
    hiddenLength += text.length;
  };

  const stack: Frame[] = [
    {
      node: document,
      index: 0,
      region: "main",
      block: null,
      link: null,
      tag: "div",
      hidden: false,
      inItem: false,
    },
  ];
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const child: ChildNode | undefined = frame.node.children[frame.index];
    frame.index += 1;
    if (!child) {
      stack.pop();
      const node = frame.node;
      if (node instanceof Element) {
        if (blocks.has(node.name) || standsApart(node)) flush();
        // A link's end ends a word: "<a>info@…</a><span>Address" is shown apart.
        else if (node.name === "a" && node.next instanceof Element && parts.length > 0)
          parts.push(" ");
        const above = stack.at(-1);
        if (frame.hidden && above && !above.hidden) flushHidden();
      }
      continue;
    }
    if (child instanceof Text) {
      if (frame.hidden) {
        if (child.data.length < 20_000) hiddenParts.push(child.data);
      } else if (frame.block && partsLength < 50_000) {
        if (parts.length === 0) {
          if (child.data.trim() === "") continue;
          lineBlock = frame.block;
          lineTag = frame.tag;
          lineRegion = frame.region;
        }
        // "<span>Acme</span><span>info@acme.com</span>": an address is a word of its own, whatever it touches.
        const apart = child.data.includes("@") && wholeAddress.test(child.data);
        parts.push(apart ? ` ${child.data} ` : child.data);
        partsLength += child.data.length;
        if (child.data.trim() !== "") lineLinks.add(frame.link);
      }
      continue;
    }
    if (!(child instanceof Element)) continue;
    noteElement(view, child, frame);
    if (child.name === "br" || child.name === "hr") {
      flush();
      continue;
    }
    if (unread.has(child.name)) {
      if (child.name === "head" || child.name === "noframes") noteHead(view, child);
      else if (child.name === "noscript") noteNoscript(view, child);
      continue;
    }
    const hidden = frame.hidden || isHidden(child, hiddenClasses);
    const isBlock = blocks.has(child.name) || standsApart(child);
    if (isBlock) flush();
    else if (child.name === "a" && child.prev instanceof Element && parts.length > 0)
      parts.push(" ");
    const region = regionOf(child, frame.region);
    let link = frame.link;
    if (child.name === "a" && view.links.length < maxLinks) {
      link = linkOf(view, child, region);
      if (link && hidden) link = null;
      if (link) {
        view.links.push(link);
        view.attributes.add(link.raw).add(link.raw.trim());
      }
    }
    stack.push({
      node: child,
      index: 0,
      region,
      block: isBlock || !frame.block ? child : frame.block,
      link,
      tag: isBlock && (telling.has(child.name) || !telling.has(frame.tag)) ? child.name : frame.tag,
      hidden,
      inItem: frame.inItem || "itemscope" in child.attribs || "typeof" in child.attribs,
    });
  }
  flush();
  for (const link of view.links) link.text = cleanLine(link.text);
}

function linkOf(view: PageView, element: Element, region: Region): PageLink | null {
  const raw = element.attribs["href"];
  if (raw === undefined) return null;
  const url = resolveUrl(raw, view.base);
  if (url === null) return null;
  return {
    url,
    raw,
    text: textOf(element, 300),
    rel: (element.attribs["rel"] ?? "").toLowerCase(),
    region,
    element,
    line: view.lines.length,
  };
}

/** Text of an element without looking at visibility; capped, iterative. */
export function textOf(element: Element | Document, limit = 2000): string {
  let text = "";
  const stack: ChildNode[] = [...element.children].reverse();
  for (let node = stack.pop(); node && text.length < limit; node = stack.pop()) {
    if (node instanceof Text) text += node.data;
    else if (node instanceof Element && node.name !== "script" && node.name !== "style") {
      if (blocks.has(node.name)) text += " ";
      for (let index = node.children.length - 1; index >= 0; index -= 1) {
        const child = node.children[index];
        if (child) stack.push(child);
      }
    }
  }
  return cleanLine(text.slice(0, limit));
}

function noteHead(view: PageView, head: Element): void {
  const stack: ChildNode[] = [...head.children].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!(node instanceof Element)) continue;
    noteElement(view, node, null);
    if (unread.has(node.name)) continue;
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const child = node.children[index];
      if (child) stack.push(child);
    }
  }
}

/** Pixels and frames in noscript name technologies; its text is for nobody who sees the page. */
function noteNoscript(view: PageView, noscript: Element): void {
  noteHead(view, noscript);
}

/** What an element says besides its text. */
function noteElement(view: PageView, element: Element, frame: Frame | null): void {
  const attributes = element.attribs;
  switch (element.name) {
    case "html":
      view.lang = attributes["lang"] ?? attributes["xml:lang"] ?? view.lang;
      break;
    case "base": {
      const base =
        view.base === view.page.url && attributes["href"]
          ? resolveUrl(attributes["href"], view.page.url)
          : null;
      if (base && /^https?:/.test(base)) view.base = base;
      break;
    }
    case "title":
      if (view.title === "" && !insideSvg(element)) view.title = textOf(element, 500);
      break;
    case "meta":
      noteMeta(view, attributes);
      break;
    case "link": {
      const raw = attributes["href"] ?? "";
      const href = resolveUrl(raw, view.base);
      const rel = (attributes["rel"] ?? "").toLowerCase();
      if (href) {
        view.linkTags.push({
          rel,
          href,
          raw,
          type: attributes["type"] ?? "",
          hreflang: attributes["hreflang"] ?? "",
        });
        if (/\bcanonical\b/.test(rel)) view.canonical ??= href;
      }
      break;
    }
    case "script":
      if (/ld\+json/i.test(attributes["type"] ?? "")) {
        const text = element.children
          .map((child) => (child instanceof Text ? child.data : ""))
          .join("");
        if (view.jsonLd.length < 100 && text.length < 1_000_000) view.jsonLd.push(text);
      } else if (attributes["src"]) view.scripts.push(attributes["src"]);
      break;
    case "iframe":
    case "frame":
      if (attributes["src"]) view.frames.push(attributes["src"]);
      break;
    case "img": {
      const raw = attributes["src"] || attributes["data-src"] || "";
      const src = raw.startsWith("data:") ? null : resolveUrl(raw, view.base);
      if (attributes["alt"]) view.attributes.add(cleanLine(attributes["alt"]));
      if (src && view.images.length < 500)
        view.images.push({
          src,
          raw,
          alt: cleanLine(attributes["alt"] ?? ""),
          region: frame?.region ?? "main",
          element,
        });
      break;
    }
  }
  if (attributes["data-cfemail"])
    view.cfEmails.push({ code: attributes["data-cfemail"], element, line: view.lines.length });
  if (
    ("itemscope" in attributes || "typeof" in attributes) &&
    !frame?.inItem &&
    view.items.length < 500
  )
    view.items.push(element);
}

function insideSvg(element: Element): boolean {
  return (
    element.parent instanceof Element &&
    element.parent.name !== "head" &&
    element.parent.name !== "html"
  );
}

function noteMeta(view: PageView, attributes: Record<string, string>): void {
  const content = attributes["content"];
  if (content === undefined) return;
  const name = (attributes["name"] ?? attributes["property"] ?? attributes["itemprop"] ?? "")
    .trim()
    .toLowerCase();
  if (/^refresh$/i.test(attributes["http-equiv"] ?? "")) view.refresh ??= content;
  if (/^content-language$/i.test(attributes["http-equiv"] ?? "")) view.lang ??= content;
  if (name === "") return;
  const value = withoutInvisible(content);
  view.attributes.add(content);
  const known = view.metas.get(name);
  if (known) known.push(value);
  else if (view.metas.size < 300) view.metas.set(name, [value]);
}
