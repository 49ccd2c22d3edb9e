import { Element } from "domhandler";

const consent = /cookie|consent|gdpr|dsgvo/i;

/** How many levels above an element such a banner begins; lines share those that hold them, so each is asked once. */
export type Depths = Map<Element, number>;

/** What a banner about cookies says is said on any page. */
export const isConsent = (element: Element, depths: Depths) => depthInBanner(element, depths) < 6;

function depthInBanner(element: Element, depths: Depths): number {
  const climbed: Element[] = [];
  let depth: number | undefined;
  // A loop: hostile pages nest deeper than functions may.
  for (let at: unknown = element; depth === undefined && at instanceof Element; at = at.parent) {
    depth = depths.get(at);
    if (depth !== undefined) break;
    climbed.push(at);
    if (consent.test(at.attribs["class"] ?? "") || consent.test(at.attribs["id"] ?? ""))
      depth = at.name === "body" || at.name === "html" ? Infinity : -1;
  }
  depth ??= Infinity;
  for (let at = climbed.pop(); at; at = climbed.pop()) depths.set(at, (depth += 1));
  return depth;
}
