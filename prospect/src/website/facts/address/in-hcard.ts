import { Element } from "domhandler";
import type { Candidate } from "../../candidate.ts";
import { textOf } from "../../element-text.ts";
import type { PageView } from "../../page-view.ts";
import { letterKey } from "../name-key.ts";
import { countryNames } from "../places.ts";
import { isUnfilledPart } from "./unfilled.ts";

/** Class names of the hCard microformat, with and without the prefix of its second version. Not `region`: templates call any part of a page so. */
const parts = {
  locality: "city",
  "postal-code": "postal_code",
  "country-name": "country",
} as const;
type Part = keyof typeof parts;

/** `<span class="postal-code">…</span> <span class="locality">…</span>`: an address whose parts are named by their classes. */
export function inHcard(view: PageView): Candidate[] {
  const { html } = view.page;
  if (!classedLocality(html)) return [];
  const found = new Map<Part, Candidate>();
  const waiting: Element[] = view.document.children.filter((node) => node instanceof Element);
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    for (const child of element.children) if (child instanceof Element) waiting.push(child);
    const part = partOf(element);
    const text = part === undefined ? "" : textOf(element, 80).replace(/[\s,]+$/, "");
    // The first on the page is the house's; the stack is read from its end.
    if (part !== undefined && text !== "") {
      const one = candidate(part, text, view);
      if (one) found.set(part, one);
    }
  }
  const isLeft = [...found.values()].some(({ quote }) => isUnfilledPart(quote));
  return found.has("locality") && !isLeft ? [...found.values()] : [];
}

/** Structured data calls its towns so too, far from any class. */
function classedLocality(html: string): boolean {
  for (let at = html.indexOf("locality"); at >= 0; at = html.indexOf("locality", at + 1))
    if (/class=["'][^"'<>]*$/.test(html.slice(Math.max(0, at - longestClasses), at))) return true;
  return false;
}
const longestClasses = 300;

function partOf({ attribs }: Element): Part | undefined {
  return (attribs["class"] ?? "")
    .split(/\s+/)
    .map((name) => name.replace(/^p-/, ""))
    .find((name): name is Part => name in parts);
}

function candidate(part: Part, text: string, view: PageView): Candidate | null {
  const from = { field: parts[part], view, quote: text, method: "text" as const, weight: 0.86 };
  if (part === "country-name") {
    const code = countryNames.get(text.toLowerCase());
    return code === undefined ? null : { ...from, value: code, key: code };
  }
  if (part === "postal-code")
    return /\d/.test(text) && text.length < 14
      ? { ...from, value: text, key: letterKey(text) }
      : null;
  return /\d{3}/.test(text) ? null : { ...from, value: text, key: letterKey(text) };
}
