import { Element, Text, type ChildNode } from "domhandler";
import { remember } from "./remember.ts";

/** The part of a page that a line, a link or an image stands in. */
export type Region = "header" | "nav" | "main" | "aside" | "footer";

const footerish =
  /(?:^|[\s_-])(?:footer|foot|colophon|rodape|pie|fuss|fusszeile|site-info|copyright|bottom-bar)(?:$|[\s_-])/i;

const headerish =
  /(?:^|[\s_-])(?:header|masthead|topbar|top-bar|site-head|branding|logo)(?:$|[\s_-])/i;

const navish = /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|submenu)(?:$|[\s_-])/i;

/** The region of an element whose parent stands in `parent`: by its tag, else by its id, classes and role. */
export function regionOf(element: Element, parent: Region): Region {
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
      if (!(tells(id) || tells(names) || tells(role))) return parent;
      const region = regionOfMark(`${id ?? ""} ${names ?? ""} ${role ?? ""}`) ?? parent;
      // "menu_text", "content-nav": what is mostly prose is no menu, whatever it is called.
      return region === "nav" && holdsProse(element) ? parent : region;
    }
  }
}

/** Every word that tells a region holds one of these; most marks of elements tell none. */
const mayTell =
  /foot|colophon|rodape|pie|fuss|site-info|copyright|bottom-bar|contentinfo|nav|menu|bread|head|masthead|top-?bar|brand|logo|banner/i;

const tells = (mark: string | undefined) => mark !== undefined && mayTell.test(mark);

/** Pages repeat the same few marks, so what they say is looked up once. */
const regionOfMarks = remember(20_000, (mark): Region | null =>
  footerish.test(mark) || /\bcontentinfo\b/.test(mark)
    ? "footer"
    : navish.test(mark)
      ? "nav"
      : headerish.test(mark) || / banner\b/.test(mark)
        ? "header"
        : null,
);

function regionOfMark(mark: string): Region | null {
  return mark.length < 3 || mark.length > 600 ? null : regionOfMarks(mark);
}

function insideContent(element: Element): boolean {
  for (let up = element.parent; up instanceof Element; up = up.parent)
    if (up.name === "main" || up.name === "article" || up.name === "section") return true;
  return false;
}

/** Characters outside links from which on a block is read rather than clicked. */
const prose = 300;

/** Whether a block holds more text beside its links than in them. */
function holdsProse(element: Element): boolean {
  let beside = 0;
  let inLinks = 0;
  const waiting: { node: ChildNode; linked: boolean }[] = [{ node: element, linked: false }];
  for (let one = waiting.pop(); one && beside + inLinks < 20_000; one = waiting.pop()) {
    const { node, linked } = one;
    if (node instanceof Text) {
      const { length } = node.data.trim();
      if (linked) inLinks += length;
      else beside += length;
    } else if (node instanceof Element && !/^(?:script|style|select|form)$/.test(node.name))
      for (const child of node.children)
        waiting.push({ node: child, linked: linked || node.name === "a" });
  }
  return beside > prose && beside > inLinks;
}
