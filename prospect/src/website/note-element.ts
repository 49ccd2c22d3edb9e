import { Element, Text, type ChildNode } from "domhandler";
import { cleanLine, withoutInvisible } from "./clean-text.ts";
import { textOf } from "./element-text.ts";
import type { PageView } from "./page-view.ts";
import type { Region } from "./region.ts";
import { resolveUrl } from "./resolve-url.ts";

/** Elements whose text nobody who looks at the page reads. */
export const unread = new Set(
  "script style template noscript head iframe frame object embed applet audio video canvas svg math select textarea datalist noframes noembed map".split(
    " ",
  ),
);

/** What the elements of a head, or of a noscript, say: their text is shown to nobody. */
export function noteHead(view: PageView, head: Element): void {
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

/** Where an element stands: the region, and whether another one's declared item holds it. */
interface Place {
  region: Region;
  inItem: boolean;
}

/** What an element says besides its text. `place` is null in the head. */
export function noteElement(view: PageView, element: Element, place: Place | null): void {
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
    case "form":
      if (attributes["action"]) view.forms.push(attributes["action"]);
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
          region: place?.region ?? "main",
          element,
        });
      break;
    }
  }
  if (attributes["data-cfemail"])
    view.cfEmails.push({ code: attributes["data-cfemail"], element, line: view.lines.length });
  if (!place?.inItem && isItem(element) && view.items.length < 500) view.items.push(element);
}

/** Whether the element declares an item, in microdata or RDFa. */
export function isItem({ attribs }: Element): boolean {
  return "itemscope" in attribs || "typeof" in attribs;
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
