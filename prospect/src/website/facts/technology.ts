import type { Candidate } from "../candidate.ts";
import type { PageView } from "../page-view.ts";
import type { Site } from "../site.ts";
import { siteDomain } from "../site-address.ts";
import { signatures, type Signature } from "./technology-signatures.ts";

/** Products by the marks they leave in headers, markup and script addresses; what the text merely mentions is no use. */
export function readTechnologies(site: Site): Candidate[] {
  return site.views.flatMap(inPage);
}

function inPage(view: PageView): Candidate[] {
  const { html } = view.page;
  const hits = scan(html, siteDomain(view.page.url));
  const headers = Object.entries(view.page.headers).map(([name, value]) => `${name}: ${value}`);
  return signatures.flatMap((signature, index) => {
    const quote = inHeaders(signature, headers) ?? hits.get(index);
    if (quote === undefined) return [];
    const { name, category } = signature;
    return [
      {
        field: "technology" as const,
        value: { name, category },
        key: name,
        view,
        quote,
        method: "meta" as const,
        weight: 0.94,
      },
    ];
  });
}

function inHeaders(signature: Signature, headers: readonly string[]): string | undefined {
  for (const mark of signature.headers ?? []) {
    const found = headers.find((header) => header.toLowerCase().startsWith(mark));
    if (found) return found.slice(0, 200);
  }
  return undefined;
}

/** What a signature's pattern finds close to where its hint stands. */
function byPattern({ pattern }: Signature, html: string, at: number): string | undefined {
  return pattern?.exec(html.slice(Math.max(0, at - 600), at + 300))?.[0];
}

interface Mark {
  text: string;
  /** Index of its signature. */
  owner: number;
  /** Only tells that the signature's pattern is worth a try here. */
  hint: boolean;
  /** Where in it the four letters stand that it is found by. */
  anchor: number;
  /** Its last letter, compared before all others: pages are full of places that only begin like a mark. */
  last: number;
}

/**
 * A letter without case. Some other signs fall together as well, and that is enough to find places by: whatever looks
 * like a mark is compared whole.
 */
const plain = (code: number) => code | 0x20;

/** Four letters from there in one number. */
function fourFrom(bytes: Uint8Array, at: number): number {
  let four = 0;
  for (let next = at; next < at + 4; next += 1) four = (four << 8) | plain(bytes[next] ?? 0);
  return four;
}

/** What any page is full of: a mark is found by its first four letters that do not stand here. */
const everywhere = [
  '<div class="content id=" data-id=" data-src=" src="/assets/ href=" style text/javascript image page font-awesome',
  'widget form block order script icon button. static. https://www. .com .js .css content="w fonts.g typekit',
  "elementor-section elementor-widget elementor-element /wp-content/ wp-includes/ wp-rocket magento mage/",
].join(" ");

function anchorOf(text: string): number {
  for (let at = 0; at + 4 <= text.length; at += 1)
    if (!everywhere.includes(text.slice(at, at + 4))) return at;
  return 0;
}

const hashes = 1 << 16;
const hash = (four: number) => Math.imul(four, 0x9e3779b1) >>> 16;

/** Marks by what their four letters hash to, so that one walk over the page looks for all of them. The first list is of none. */
const buckets: Mark[][] = [[]];
const bucketOf = new Uint16Array(hashes);

for (const [owner, { marks, hints = [] }] of signatures.entries()) {
  for (const text of marks) add(text, owner, false);
  for (const text of hints) add(text, owner, true);
}

function add(text: string, owner: number, hint: boolean): void {
  const anchor = anchorOf(text);
  const at = hash(fourFrom(Buffer.from(text, "latin1"), anchor));
  bucketOf[at] ||= buckets.push([]) - 1;
  const last = plain(text.charCodeAt(text.length - 1) & 0xff);
  buckets[bucketOf[at]]?.push({ text, owner, hint, anchor, last });
}

const [lessThan, greaterThan, exclamation, small] = [0x3c, 0x3e, 0x21, 0x73];
const raws = [
  ["<script", "</script"],
  ["<style", "</style"],
  ["<!--", "-->"],
] as const;

/** Where the script, style or comment ends that begins at this "<"; 0 when none does. */
function endOfRaw(html: string, at: number): number {
  const next = html.charCodeAt(at + 1);
  if (next !== small && next !== exclamation) return 0;
  for (const [opening, closing] of raws)
    if (html.startsWith(opening, at)) {
      const closed = html.indexOf(closing, at);
      return closed < 0 ? html.length : closed;
    }
  return 0;
}

/** The markup a byte a letter, as far as it is searched; kept, since memory for every page anew costs as much as the search. */
const scratch = Buffer.alloc(2_000_000);

/** The first place of each signature that is not in the page's text, and the hints that were seen. */
function scan(html: string, domain: string): Map<number, string> {
  const found = new Map<number, string>();
  const tries = new Map<string, number>();
  const end = scratch.write(html, "latin1") - 4;
  /** Up to here stands a script, a style or a comment, whose angle brackets are its own. */
  let rawUntil = 0;
  for (let at = nextStop(scratch, 0, end); at <= end; at = nextStop(scratch, at + 1, end)) {
    const letter = scratch[at];
    if (letter === lessThan && at >= rawUntil) {
      rawUntil = endOfRaw(html, at);
    } else if (letter === greaterThan && at >= rawUntil) {
      // What stands between two tags is text.
      at = nextTag(scratch, at, end);
      if (at > end) break;
      rawUntil = endOfRaw(html, at);
    }
    for (const { text, owner, hint, anchor, last } of marksAt(scratch, at)) {
      const start = at - anchor;
      if (plain(scratch[start + text.length - 1] ?? 0) !== last || found.has(owner)) continue;
      if (html.slice(start, start + text.length).toLowerCase() !== text) continue;
      const tried = tries.get(text) ?? 0;
      tries.set(text, tried + 1);
      if (tried >= 25) continue;
      const quote = hint
        ? byPattern(signatures[owner] as Signature, html, start)
        : isUse(html, start, text) && !isBorrowed(html, start, text, domain)
          ? html.slice(start, start + text.length)
          : undefined;
      if (quote !== undefined) found.set(owner, quote);
    }
  }
  return found;
}

/** The next place where a mark may stand or an angle bracket does; beyond `end` when there is none. The one loop that sees every byte. */
function nextStop(bytes: Uint8Array, from: number, end: number): number {
  let four = fourFrom(bytes, from) >>> 8;
  for (let at = from; at <= end; at += 1) {
    four = (four << 8) | plain(bytes[at + 3] as number);
    // Both angle brackets are 0x3c but for one bit.
    if (((four >>> 24) & 0xfd) === lessThan || bucketOf[hash(four)] !== 0) return at;
  }
  return end + 1;
}

function nextTag(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at <= end && bytes[at] !== lessThan) at += 1;
  return at;
}

function marksAt(bytes: Uint8Array, at: number): readonly Mark[] {
  return buckets[bucketOf[hash(fourFrom(bytes, at))] as number] as Mark[]; // every hash leads to a list
}

/** A mark in use: not a selector of a style sheet, and no mere word in a link, a picture's text or a description. */
function isUse(html: string, at: number, mark: string): boolean {
  if (!outsideText(html, at)) return false;
  if (/[./]/.test(mark)) return true;
  const before = html.charAt(at - 1);
  if ((before === "." || before === "#") && stillOpen(html, at, "<style", "</style")) return false;
  if (!/^[a-z ]+$/.test(mark)) return true;
  const open = html.lastIndexOf("<", at);
  if (open < html.lastIndexOf(">", at)) return true;
  const tag = html.slice(open, at);
  return (
    !/^<(?:a|img|area)\s/i.test(tag) &&
    !(/^<meta\s/i.test(tag) && !/generator/i.test(html.slice(open, at + 80)))
  );
}

/** The path of a picture that another house's site lends: it tells what that site is made with. */
function isBorrowed(html: string, at: number, mark: string, domain: string): boolean {
  if (!mark.startsWith("/")) return false;
  const tag = html.slice(html.lastIndexOf("<", at), at);
  if (!/^<img\s/i.test(tag)) return false;
  const address = /(?:https?:)?\/\/[^\s"'<>]*$/i.exec(tag)?.[0];
  return address !== undefined && !address.toLowerCase().includes(domain);
}

/** Inside a tag, a script, a style or a comment; between tags it is something the text talks about. */
function outsideText(html: string, at: number): boolean {
  const open = html.lastIndexOf("<", at);
  if (open > html.lastIndexOf(">", at)) return true;
  // Scripts hold angle brackets of their own; the nearest block that is still open decides.
  return (
    stillOpen(html, at, "<script", "</script") ||
    stillOpen(html, at, "<style", "</style") ||
    stillOpen(html, at, "<!--", "-->")
  );
}

function stillOpen(html: string, at: number, opening: string, closing: string): boolean {
  const opened = html.lastIndexOf(opening, at);
  return opened >= 0 && html.slice(opened, at).indexOf(closing) < 0;
}
