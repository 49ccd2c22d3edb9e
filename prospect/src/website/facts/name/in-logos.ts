import { Element } from "domhandler";
import { cleanLine } from "../../clean-text.ts";
import { resolveUrl } from "../../resolve-url.ts";
import type { PageView } from "../../page-view.ts";
import { siteDomain } from "../../site-address.ts";
import { separator, type Mention } from "./mention.ts";

/** "Logo de la Kestrel House": in front of the name as well as behind it. */
const logoOf =
  /^(?:the |le |el |il |das |het |o )?logo(?:tipo|type|type)?s? (?:of the|of|de la|de los|de las|de l['’]|del|de|du|des|der|von der|von|vom|da|do|dos|das|della|dell['’]|dello|di|van de|van het|van)(?: |(?<=['’]))(?=\p{Lu})/iu;
const noName = /\s*[-–|:]?\s*\b(?:logo(?:tipo|type)?|home|homepage|brand)\b\s*/gi;

export function* inLogos(view: PageView): Generator<Mention> {
  for (const { alt, raw, region, element } of view.images) {
    const said = alt === "" || /^logo$/i.test(alt) ? titleOfLink(element) : alt;
    if (said === "" || said.length >= 90) continue;
    const marks = `${raw} ${alt} ${element.attribs["class"] ?? ""} ${element.attribs["id"] ?? ""}`;
    if (region !== "header" && !/logo|brand/i.test(marks)) continue;
    if (region === "footer" && leadsAway(element, view)) continue;
    const text = said.replace(logoOf, "").replace(noName, " ").split(separator)[0]?.trim() ?? "";
    yield { text, view, quote: said, method: "meta", prior: 0.24 };
  }
}

/** A logo without words in a link that has some: `<a href="/" title="Kestrel House">`. */
function titleOfLink({ parent }: Element): string {
  if (!(parent instanceof Element) || parent.name !== "a") return "";
  return cleanLine(parent.attribs["title"] ?? parent.attribs["aria-label"] ?? "");
}

/** A picture in the footer that links to another site is of who made the page, or of a partner. */
function leadsAway(picture: Element, view: PageView): boolean {
  for (
    let node: Element["parent"] = picture.parent;
    node instanceof Element && node.name !== "footer";
    node = node.parent
  )
    if (node.name === "a") {
      const url = resolveUrl(node.attribs["href"] ?? "", view.base);
      return url !== null && leaves(view, url);
    }
  return false;
}

export const leaves = (view: PageView, url: string) =>
  /^https?:/.test(url) && siteDomain(url) !== siteDomain(view.page.url);
