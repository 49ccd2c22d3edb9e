import { Element, Text, type ChildNode, type Document } from "domhandler";
import { cleanLine, withoutInvisible } from "./clean-text.ts";
import { blocks, textOf } from "./element-text.ts";
import { isHidden, type HiddenClasses } from "./hidden.ts";
import { isItem, noteElement, noteHead, unread } from "./note-element.ts";
import { marksOf } from "./line-marks.ts";
import type { PageLink, PageView } from "./page-view.ts";
import { remember } from "./remember.ts";
import { regionOf, type Region } from "./region.ts";
import { resolveUrl } from "./resolve-url.ts";

/** Blocks whose name says more of a line than that of a block inside them. */
const telling = new Set(["h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "address"]);

/** Far beyond any page that a person reads to its end. */
const maxLines = 4000;

const maxText = 300_000;

const maxLinks = 3000;

const wholeAddress = /^\s*[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}\s*$/;

const mayStandApart = /display|position|top/i;

/** `<span class="block">`, as Tailwind and Bootstrap write it. */
const isBlockClass = remember(20_000, (names) => /(?:^|\s)(?:d-)?block(?:\s|$)/.test(names));

/** A span that its style or class takes out of the line: design programs place every line of text so. */
function standsApart({ name, attribs: { style, class: names } }: Element): boolean {
  if (name === "span" && names?.includes("block") && names.length < 500 && isBlockClass(names))
    return true;
  return (
    style !== undefined &&
    style.length < 2000 &&
    mayStandApart.test(style) &&
    (/display\s*:\s*(?:block|flex|grid|table|list-item)/i.test(style) ||
      /position\s*:\s*(?:absolute|fixed)/i.test(style) ||
      (/(?:^|[;\s])top\s*:\s*-?\d/i.test(style) && /(?:^|[;\s])left\s*:\s*-?\d/i.test(style)))
  );
}

/**
 * "<span>AB1 2CD Alder</span><span>Legal notice</span>": neighbours that a style sheet sets apart. A name in two colours,
 * "<b>Kestrel</b><i>House</i>", is one word, and no word begins within one.
 */
function isRunTogether(before: string, after: string): boolean {
  return (
    (before.includes(" ") || after.trimEnd().includes(" ")) &&
    ((/[\p{Ll}\p{N}]$/u.test(before) && /^\p{Lu}/u.test(after)) ||
      (/\p{Lu}{2}$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(after)))
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

/** Reads the document once, in order, into lines, links and what elements say of themselves. No recursion: pages nest without end. */
export function walk(view: PageView, document: Document, hiddenClasses: HiddenClasses): void {
  let parts: string[] = [];
  let partsLength = 0;
  let textLength = 0;
  let lineBlock: Element | null = null;
  let lineTag = "div";
  let lineRegion: Region = "main";
  /** The link that all words of the line stand in; undefined before the first word. */
  let lineLink: PageLink | null | undefined;
  /** An element ended right where the next one begins. */
  let touching = false;
  let hiddenParts: string[] = [];
  let hiddenLength = 0;

  const flush = () => {
    if (parts.length === 0) return;
    const text = cleanLine(parts.join(""));
    const link = lineLink;
    const block = lineBlock;
    parts = [];
    partsLength = 0;
    touching = false;
    lineLink = undefined;
    if (text === "" || !block || view.lines.length >= maxLines || textLength >= maxText) {
      if (text !== "" && block) view.truncated = true;
      return;
    }
    textLength += text.length;
    view.lines.push({
      text,
      tag: lineTag,
      region: lineRegion,
      element: block,
      href: link?.url ?? null,
      marks: marksOf(text),
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
        else if (node.next instanceof Element && parts.length > 0) touching = true;
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
        if (touching && isRunTogether(parts.at(-1) ?? "", child.data)) parts.push(" ");
        touching = false;
        // "<span>Acme</span><span>info@acme.com</span>": an address is a word of its own, whatever it touches.
        const apart = child.data.includes("@") && wholeAddress.test(withoutInvisible(child.data));
        parts.push(apart ? ` ${child.data} ` : child.data);
        partsLength += child.data.length;
        if (lineLink !== frame.link && child.data.trim() !== "")
          lineLink = lineLink === undefined ? frame.link : null;
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
      // Pixels and frames in a noscript name technologies.
      if (/^(?:head|noframes|noscript)$/.test(child.name)) noteHead(view, child);
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
        view.attributes.add(link.raw);
        const trimmed = link.raw.trim();
        if (trimmed !== link.raw) view.attributes.add(trimmed);
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
      inItem: frame.inItem || isItem(child),
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
