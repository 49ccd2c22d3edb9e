import { textOfValue, type Candidate } from "../candidate.ts";
import { decodeSafely, fold } from "../clean-text.ts";
import { Mark } from "../line-marks.ts";
import { holds, type PageLink, type PageView } from "../page-view.ts";
import type { Site } from "../site.ts";
import { quoteOf, texts } from "../structured.ts";
import { matchesOf } from "../matches.ts";
import {
  isOwn,
  named,
  namedFirst,
  namedLike,
  sameLabel,
  sharesItsName,
  tellsHowToReach,
  underContactHeading,
} from "./email/owner.ts";
import type { Found } from "./email/found.ts";
import { inScripts } from "./email/in-scripts.ts";
import { cutOff, spaced } from "./email/parted.ts";
import { isMailboxProvider } from "./email/providers.ts";
import { address, decodeProtected, formAddresses, usableEmail } from "./email/shape.ts";
import { nameKey } from "./name-key.ts";
import { credited, namesStranger, thirdParty } from "./third-party.ts";

/** `info [at] acme [dot] com`, `info(at)acme.de`, `info AT acme DOT com`. */
const disguised =
  /([a-z0-9][a-z0-9._+-]{0,62}) ?(?:[[({<] ?(?:at|arroba|arr?obase|chiocciola|apenstaartje|chez|ät|@|a) ?[\])}>]| (?:AT|\(at\)) ) ?((?:[a-z0-9][a-z0-9-]{0,61}(?: ?(?:[[({<] ?(?:dot|punkt|ponto|punto|point|\.) ?[\])}>]| DOT ) ?|\.)){1,4}[a-z]{2,18})(?![a-z0-9-])/gi;

/** What every such address holds. */
const disguise =
  /[[({<] ?(?:at|AT|arroba|arr?obase|chiocciola|apenstaartje|chez|ät|@|a) ?[\])}>]|[a-z0-9] AT [a-z0-9]/;

/** `info at acme dot com`: both words must be there, or every sentence would be an address. */
const spelt =
  /(?<![\w@])([a-z0-9][a-z0-9._+-]{0,62}) (?:at|arroba|chez) ((?:[a-z0-9][a-z0-9-]{0,61} (?:dot|punt|punkt|ponto|punto|point) ){1,3}[a-z]{2,18})(?![a-z0-9-])/gi;

/** "Your address (e.g. jo@…)". */
const asExample =
  /(?<!\p{L})(?:e\. ?g\.|eg\.?|for example|z\. ?B\.|zum beispiel|p\. ?ex\.|par exemple|ex\.|por ej(?:emplo|\.)|p\. ?ej\.|por exemplo|ad es(?:empio|\.)|bijv(?:oorbeeld|\.))[\s:(,]*$/iu;

const spelling = / (?:dot|punt|punkt|ponto|punto|point) /i;

/** A link that opens a letter in a browser's mailbox. */
const composes =
  /^https:\/\/(?:mail\.google\.com\/mail|outlook\.(?:live|office)\.com\/)[^#]*[?&]to=([^&#\s]{5,120})/i;

function* inPage(view: PageView): Generator<Found> {
  const linked = new Map<number, string[]>();
  for (const link of view.links) {
    const main = link.region === "main";
    if (/^\s*mailto:/i.test(link.raw)) {
      for (const part of decodeSafely(link.raw.trim().slice(7).split("?", 1)[0] ?? "").split(
        /[,;]/,
      )) {
        const email = usableEmail(part);
        if (email) linked.set(link.line, [...(linked.get(link.line) ?? []), email]);
        if (email)
          yield {
            email,
            quote: link.raw.trim(),
            view,
            method: "link",
            weight: 0.95,
            main,
            underContact: underContactHeading(view, link.line),
            stranger: leadsToMaker(view, link),
          };
      }
    } else if (composes.test(link.raw)) {
      const email = usableEmail(decodeSafely(composes.exec(link.raw)?.[1] ?? ""));
      if (email) yield { email, quote: link.raw, view, method: "link", weight: 0.9, main };
    } else if (link.raw.includes("/cdn-cgi/l/email-protection#")) {
      const decoded = decodeProtected(link.raw.split("#")[1] ?? "");
      const email = decoded ? usableEmail(decoded.split("?", 1)[0] ?? "") : null;
      if (email) yield { email, quote: link.raw, view, method: "link", weight: 0.93, main };
    }
  }
  for (const { code } of view.cfEmails) {
    const decoded = decodeProtected(code);
    const email = decoded ? usableEmail(decoded) : null;
    if (email) yield { email, quote: code, view, method: "link", weight: 0.93, main: false };
  }
  yield* inScripts(view);
  for (const { email, quote } of formAddresses(view.forms))
    yield { email, quote, view, method: "link", weight: 0.8, main: true, underContact: true };
  // The sign stands in brackets or in capitals; of the brackets these are no mark of a line's.
  const mayBeDisguised = view.text.includes("<") || view.text.includes(" AT ");
  const maySpell = holds(view, spelling);
  for (const [index, line] of view.lines.entries()) {
    const hasSign = (line.marks & Mark.at) !== 0;
    if (hasSign)
      for (const match of matchesOf(address, line.text.slice(0, 20_000))) {
        if (asExample.test(line.text.slice(Math.max(0, match.index - 16), match.index))) continue;
        const email = usableEmail(match[0]);
        // "Orders" right before its own link reads like the mailbox "ordersinfo": the link says where the address begins.
        if (email && !(linked.get(index) ?? []).some((one) => runsInto(email, one))) {
          const cut = cutOff(line.text, match.index, email);
          yield {
            email: cut?.sure ? cut.whole : email,
            whole: cut?.whole,
            quote: cut?.sure ? cut.before + match[0] : match[0],
            view,
            method: "text",
            weight: 0.92,
            main: line.region === "main",
            underContact: underContactHeading(view, index),
            stranger:
              namesStranger(line.text.slice(Math.max(0, match.index - 60), match.index)) ||
              thirdParty(view, index, match.index),
          };
        }
      }
    const parted = hasSign && line.text.length < 3000 ? spaced(line.text) : null;
    if (parted) yield { ...parted, view, method: "text", weight: 0.85, main: false };
    if (
      (mayBeDisguised || (line.marks & Mark.bracket) !== 0) &&
      line.text.length < 3000 &&
      disguise.test(line.text)
    )
      for (const match of matchesOf(disguised, line.text)) {
        if (!/[[({<]|DOT| AT /.test(match[0])) continue;
        const domain = (match[2] ?? "").replace(
          / ?(?:[[({<] ?(?:dot|punkt|ponto|punto|point|\.) ?[\])}>]| DOT ) ?/gi,
          ".",
        );
        const email = usableEmail(`${match[1]}@${domain}`);
        if (email)
          yield {
            email,
            quote: match[0].trim(),
            view,
            method: "text",
            weight: 0.85,
            main: line.region === "main",
          };
      }
    if (maySpell && spelling.test(line.text) && line.text.length < 3000)
      for (const match of matchesOf(spelt, line.text)) {
        const email = usableEmail(
          `${match[1]}@${(match[2] ?? "").replace(/ (?:dot|punt|punkt|ponto|punto|point) /gi, ".")}`,
        );
        if (email)
          yield {
            email,
            quote: match[0],
            view,
            method: "text",
            weight: 0.82,
            main: line.region === "main",
          };
      }
  }
}

/** "Site by Jo — jo@…": the words before the link in its line lead to the web designer. */
function leadsToMaker(view: PageView, link: PageLink): boolean {
  const line = view.lines[link.line]?.text ?? "";
  const at = link.text === "" ? 0 : Math.max(0, line.indexOf(link.text));
  return (
    credited(view, link) ||
    thirdParty(view, link.line, at) ||
    namesStranger(line.slice(Math.max(0, at - 60), at))
  );
}

const runsInto = (text: string, linked: string) =>
  text !== linked && text.endsWith(linked) && /[a-z0-9]$/.test(text.slice(0, -linked.length));

export function readEmails(site: Site, soFar: readonly Candidate[]): Candidate[] {
  const all: Found[] = site.views.flatMap((view) => [...inPage(view)]);
  const whole = new Set(all.map(({ email }) => email));
  const found = all.filter(
    (one) => !(one.whole && one.whole !== one.email && whole.has(one.whole)),
  );
  for (const item of site.items) {
    if (item.types.some((type) => /^(?:Person|Review|Comment)$/.test(type))) continue;
    for (const text of texts(item, "email")) {
      const email = usableEmail(decodeSafely(text.replace(/^mailto:/i, "")));
      if (email)
        found.push({
          email,
          quote: quoteOf(item, text),
          view: item.view,
          method: item.method,
          weight: 0.95,
          main: false,
        });
    }
  }
  const printed = soFar
    .filter(
      ({ field, weight }) => (field === "company_name" || field === "legal_name") && weight >= 0.4,
    )
    .map(({ value }) => textOfValue(value));
  const names = printed.map(nameKey);
  const words = new Set(printed.flatMap((name) => name.split(/[\s,.-]+/).map(fold)));
  const domains = new Set(found.map(({ email }) => email.slice(email.lastIndexOf("@") + 1)));
  const owns = found.some(({ email }) => isOwn(email, site));
  return found.map(({ email, quote, view, method, weight, main, stranger, underContact }) => {
    const own = isOwn(email, site);
    const domain = email.slice(email.lastIndexOf("@") + 1);
    const base: Candidate = {
      field: "email",
      value: email,
      key: email,
      view,
      quote,
      method,
      weight: own ? weight : weight - 0.08,
    };
    if (stranger && !own)
      return {
        ...base,
        weight: 0.4,
        refused: "belongs to another organisation, which made or hosts the site",
      };
    if (own || isMailboxProvider(domain)) return base;
    if (sameLabel(domain, site) || namedLike(domain, names)) return base;
    if (namedFirst(email, names)) return { ...base, weight: 0.72 };
    if (method === "link" && sharesItsName(domain, words, site, view))
      return { ...base, weight: 0.6 };
    // The only address, kept with whoever hosts it: its letters before the @ are the house's name, or a heading says that it is how to reach it.
    if (domains.size === 1 && named(email, names, site)) return { ...base, weight: 0.78 };
    if (domains.size === 1 && (method === "link" || underContact)) return { ...base, weight: 0.55 };
    // A house without addresses of its own prints those of its operators where it says how to reach it.
    return owns || (main && !tellsHowToReach(view))
      ? { ...base, weight: 0.4, refused: "its domain belongs to another organisation" }
      : { ...base, weight: 0.55 };
  });
}
