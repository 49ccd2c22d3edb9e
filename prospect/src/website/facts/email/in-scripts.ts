import { matchesOf } from "../../matches.ts";
import type { PageView } from "../../page-view.ts";
import type { Found } from "./found.ts";
import { address, usableEmail } from "./shape.ts";

/** `'info' + '@' + 'acme.com'`: strings that a script joins, so that simple readers find no address. */
const joined = /(["'])[^"'\n<>]{0,80}\1(?:\s*\+\s*(["'])[^"'\n<>]{0,80}\2){1,7}/g;

/** Mailboxes that a script puts together from strings. */
export function* inScripts(view: PageView): Generator<Found> {
  const { html } = view.page;
  if (!joinsStrings(html)) return;
  for (const { 0: quote } of matchesOf(joined, html)) {
    if (!quote.includes("@")) continue;
    const text = [...quote.matchAll(/(["'])([^"'\n]*)\1/g)].map((part) => part[2] ?? "").join("");
    for (const match of matchesOf(address, text.replace(/^mailto:/i, ""))) {
      const email = usableEmail(match[0]);
      if (email) yield { email, quote, view, method: "text", weight: 0.85, main: false };
    }
  }
}

/** Whether a plus between two quotation marks stands in the markup; a search for the sign alone is many times as fast. */
function joinsStrings(html: string): boolean {
  for (let at = html.indexOf("+"); at >= 0; at = html.indexOf("+", at + 1)) {
    let before = at - 1;
    while (isBlank(html.charCodeAt(before))) before -= 1;
    if (!isQuote(html.charAt(before))) continue;
    let behind = at + 1;
    while (isBlank(html.charCodeAt(behind))) behind += 1;
    if (isQuote(html.charAt(behind))) return true;
  }
  return false;
}

const isBlank = (code: number) => code === 0x20 || (code >= 9 && code <= 13);
const isQuote = (letter: string) => letter === '"' || letter === "'";
