import type { FactMethod } from "@leadstream/contract";
import { textOfValue, type Candidate } from "../candidate.ts";
import { holds, type PageView } from "../page-view.ts";
import type { Site } from "../site.ts";
import { quoteOf, texts } from "../structured.ts";
import { matchesOf } from "../matches.ts";
import {
  isOwn,
  mailboxProviders,
  named,
  namedLike,
  sameLabel,
  tellsHowToReach,
  underContactHeading,
} from "./email-owner.ts";
import { nameKey } from "./name-key.ts";
import { credited, namesStranger, thirdParty } from "./third-party.ts";

const address =
  /(?<![a-z0-9\u00C0-\u024F])[a-z0-9](?:[a-z0-9._%+'-]{0,62}[a-z0-9_+-])?@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,5}[a-z]{2,18}(?![a-z0-9-])/gi;
const wholeAddress = new RegExp(`^${address.source}$`, "i");
/** `info [at] acme [dot] com`, `info(at)acme.de`, `info AT acme DOT com`. */
const disguised =
  /([a-z0-9][a-z0-9._+-]{0,62}) ?(?:[[({<] ?(?:at|arroba|arr?obase|chiocciola|apenstaartje|chez|ät|@|a) ?[\])}>]| (?:AT|\(at\)) ) ?((?:[a-z0-9][a-z0-9-]{0,61}(?: ?(?:[[({<] ?(?:dot|punkt|ponto|punto|point|\.) ?[\])}>]| DOT ) ?|\.)){1,4}[a-z]{2,18})(?![a-z0-9-])/gi;

/** What every such address holds. */
const disguise =
  /[[({<] ?(?:at|AT|arroba|arr?obase|chiocciola|apenstaartje|chez|ät|@|a) ?[\])}>]|[a-z0-9] AT [a-z0-9]/;

/** `info at acme dot com`: both words must be there, or every sentence would be an address. */
const spelt =
  /(?<![\w@])([a-z0-9][a-z0-9._+-]{0,62}) (?:at|arroba|chez) ((?:[a-z0-9][a-z0-9-]{0,61} (?:dot|punt|punkt|ponto|punto|point) ){1,3}[a-z]{2,18})(?![a-z0-9-])/gi;

const spelling = / (?:dot|punt|punkt|ponto|punto|point) /i;

/** `'info' + '@' + 'acme.com'`: strings that a script joins, so that simple readers find no address. */
const joined = /(["'])[^"'\n<>]{0,80}\1(?:\s*\+\s*(["'])[^"'\n<>]{0,80}\2){1,7}/g;

const fileEnding =
  /\.(?:png|jpe?g|gif|webp|svg|avif|ico|css|js|json|woff2?|ttf|mp4|pdf|html?|php)$/i;
const placeholderDomain =
  /^(?:example\.(?:com|org|net|edu)|(?:my|your|the)?-?(?:domain|company|site|website|email|mail|business|empresa|dominio|domaine|firma)\.(?:com|org|net|de|fr|es|it|nl|pt|tld|co|com\.br)|test\.(?:com|de|fr)|abc\.com|xyz\.com|sentry\.io|sentry-next\.wixpress\.com|sentry\.wixpress\.com|wixpress\.com|mysite\.com|address\.com|mail\.tld)$/i;
const placeholderLocal =
  /^(?:your?(?:[._-]?(?:name|mail|email))?|email|e-mail|mail|name|user(?:name)?|firstname(?:\.lastname)?|first\.last|john\.?doe|jane\.?doe|votre(?:[._-]?(?:nom|mail|email|adresse))?|tu(?:correo|email|nombre)?|seu(?:[._-]?(?:nome|email))?|nome|nombre|ihre?[._-]?(?:name|mail|email)?|naam|uw(?:naam|email)?|mario\.rossi|max\.mustermann|someone|somebody|exemplo|ejemplo|exemple|esempio|voorbeeld|beispiel|example|sample|test|abc|xxx+)$/i;
const noReply = /^(?:no-?reply|do-?not-?reply|donotreply|mailer-daemon|bounce)/i;

interface Found {
  email: string;
  quote: string;
  view: PageView;
  method: FactMethod;
  weight: number;
  main: boolean;
  /** Right below a heading that says how to reach the house. */
  underContact?: boolean;
  /** Stands where the web designer, the hosting company or an authority is named. */
  stranger?: boolean;
}

/** Shape alone: a mailbox that can exist and is not a form's sample text or a file name. */
export function usableEmail(text: string): string | null {
  let email = text
    .trim()
    .toLowerCase()
    .replace(/^(?:mailto:|u003[ce]|%20|20(?=[a-z]))+/i, "")
    .replace(/^['".]+|['".,;:]+$/g, "");
  email = email.replace(/^(?:e-?mail|mail|tel|fax)[:.]/, "");
  if (!wholeAddress.test(email) || email.length > 120) return null;
  const at = email.lastIndexOf("@");
  const local = email.slice(0, at);
  const domain = email.slice(at + 1);
  if (
    fileEnding.test(email) ||
    placeholderDomain.test(domain) ||
    (placeholderLocal.test(local) && !(local === "mail" && !mailboxProviders.test(domain))) ||
    noReply.test(local)
  )
    return null;
  if (
    /^[a-f0-9]{24,}$/.test(local) ||
    /^\d+x$/.test(domain.split(".")[0] ?? "") ||
    /\.\./.test(email)
  )
    return null;
  return email;
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The XOR with which a proxy hides addresses from simple readers: the first byte is the key. */
export function decodeProtected(code: string): string | null {
  if (!/^(?:[\da-f]{2}){5,120}$/i.test(code)) return null;
  const bytes = Buffer.from(code, "hex");
  const key = bytes[0] ?? 0;
  return Buffer.from(bytes.subarray(1).map((byte) => byte ^ key)).toString("utf8");
}

function* inPage(view: PageView): Generator<Found> {
  for (const link of view.links) {
    const main = link.region === "main";
    if (/^mailto:/i.test(link.raw.trim())) {
      for (const part of decodeSafely(link.raw.trim().slice(7).split("?", 1)[0] ?? "").split(
        /[,;]/,
      )) {
        const email = usableEmail(part);
        if (email)
          yield {
            email,
            quote: link.raw.trim(),
            view,
            method: "link",
            weight: 0.95,
            main,
            underContact: underContactHeading(view, link.line),
            stranger: credited(view, link) || thirdParty(view, link.line),
          };
      }
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
  const mayBeDisguised = holds(view, disguise);
  const maySpell = holds(view, spelling);
  for (const [index, line] of view.lines.entries()) {
    if (line.text.includes("@"))
      for (const match of matchesOf(address, line.text.slice(0, 20_000))) {
        const email = usableEmail(match[0]);
        if (email)
          yield {
            email,
            quote: match[0],
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
    if (mayBeDisguised && line.text.length < 3000 && disguise.test(line.text))
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

function* inScripts(view: PageView): Generator<Found> {
  const { html } = view.page;
  if (!/["']\s*\+\s*["']/.test(html)) return;
  for (const { 0: quote } of matchesOf(joined, html)) {
    if (!quote.includes("@")) continue;
    const text = [...quote.matchAll(/(["'])([^"'\n]*)\1/g)].map((part) => part[2] ?? "").join("");
    for (const match of matchesOf(address, text.replace(/^mailto:/i, ""))) {
      const email = usableEmail(match[0]);
      if (email) yield { email, quote, view, method: "text", weight: 0.85, main: false };
    }
  }
}

export function readEmails(site: Site, soFar: readonly Candidate[]): Candidate[] {
  const found: Found[] = site.views.flatMap((view) => [...inPage(view)]);
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
  const names = soFar
    .filter(
      ({ field, weight }) => (field === "company_name" || field === "legal_name") && weight >= 0.4,
    )
    .map(({ value }) => nameKey(textOfValue(value)));
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
    if (own || mailboxProviders.test(domain)) return base;
    if (sameLabel(domain, site) || namedLike(domain, names)) return base;
    // The only address, kept with whoever hosts it: its letters before the @ are the house's name, or a heading says that it is how to reach it.
    if (domains.size === 1 && named(email, names, site)) return { ...base, weight: 0.78 };
    if (domains.size === 1 && (method === "link" || underContact)) return { ...base, weight: 0.55 };
    // A house without addresses of its own prints those of its operators where it says how to reach it.
    return owns || (main && !tellsHowToReach(view))
      ? { ...base, weight: 0.4, refused: "its domain belongs to another organisation" }
      : { ...base, weight: 0.55 };
  });
}
