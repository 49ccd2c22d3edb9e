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
  /** Its last letter, compared before all others: pages are full of places that only begin like a mark. */
  last: number;
}

/** Letters without case, everything else cut to a byte: enough to tell beginnings apart. */
const plain = Uint8Array.from({ length: 256 }, (_, code) =>
  code >= 65 && code <= 90 ? code + 32 : code,
);

/** Four letters from there in one number. */
function startIn(bytes: Uint8Array, at: number): number {
  let start = 0;
  for (let next = at; next < at + 4; next += 1)
    start = (start << 8) | (plain[bytes[next] ?? 0] ?? 0);
  return start;
}

function lastOf(text: string): number {
  return plain[text.charCodeAt(text.length - 1) & 0xff] ?? 0;
}

function hash(start: number): number {
  return Math.imul(start, 0x9e3779b1) >>> 16;
}

/** Marks by what their first four letters hash to, so that one walk over the page looks for all of them. The first list is of none. */
const buckets: Mark[][] = [[]];
const bucketOf = new Uint16Array(1 << 16);

for (const [index, { marks, hints = [] }] of signatures.entries())
  for (const mark of [
    ...marks.map((text) => ({ text, owner: index, hint: false, last: lastOf(text) })),
    ...hints.map((text) => ({ text, owner: index, hint: true, last: lastOf(text) })),
  ]) {
    const start = hash(startIn(Buffer.from(mark.text, "latin1"), 0));
    bucketOf[start] ||= buckets.push([]) - 1;
    buckets[bucketOf[start]]?.push(mark);
  }

const [lessThan, greaterThan] = [0x3c, 0x3e];
const raws = [
  ["<script", "</script"],
  ["<style", "</style"],
  ["<!--", "-->"],
] as const;

/** Where the script, style or comment ends that begins here; 0 when none does. */
function endOfRaw(html: string, at: number): number {
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
      const next = scratch.indexOf(lessThan, at);
      if (next < 0 || next > end) break;
      at = next;
      rawUntil = endOfRaw(html, at);
    }
    for (const { text, owner, hint, last } of buckets[bucketAt(scratch, at)] as Mark[]) {
      if (plain[scratch[at + text.length - 1] ?? 0] !== last) continue;
      if (found.has(owner) || html.slice(at, at + text.length).toLowerCase() !== text) continue;
      const tried = tries.get(text) ?? 0;
      tries.set(text, tried + 1);
      if (tried >= 25) continue;
      const quote = hint
        ? byPattern(signatures[owner] as Signature, html, at)
        : isUse(html, at, text) && !isBorrowed(html, at, text, domain)
          ? html.slice(at, at + text.length)
          : undefined;
      if (quote !== undefined) found.set(owner, quote);
    }
  }
  return found;
}

/** The next place where a mark may begin or an angle bracket stands; beyond `end` when there is none. The one loop that sees every byte. */
function nextStop(bytes: Uint8Array, from: number, end: number): number {
  let start = startIn(bytes, from) >>> 8;
  for (let at = from; at <= end; at += 1) {
    start = (start << 8) | (plain[bytes[at + 3] as number] as number);
    const letter = bytes[at];
    if (letter === lessThan || letter === greaterThan || bucketOf[hash(start)] !== 0) return at;
  }
  return end + 1;
}

function bucketAt(bytes: Uint8Array, at: number): number {
  return bucketOf[hash(startIn(bytes, at))] as number;
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
