import { kindOfPage } from "../../choose-pages.ts";
import type { PageView } from "../../page-view.ts";
import { siteDomain } from "../../site-address.ts";
import type { Site } from "../../site.ts";
import { isMailboxProvider } from "./providers.ts";
import { nameKey } from "../name-key.ts";

const contactHeading =
  /^(?:contact|get in touch|reach us|e-?mail|write to us|how to (?:reach|contact)|contat|contac?to|fale con|entre em contac?to|ponte en contacto|p[óo]ngase en contacto|cont[áa]ct|escr[íi]b|nous (?:contacter|joindre)|contactez|kontakt|so erreichen|schreiben sie|neem contact|bereik|contatt|scrivi|come contattarci|recapiti)/i;

/** Whether the last heading above, within a few lines, says how the house is reached. */
export function underContactHeading(view: PageView, index: number): boolean {
  for (let at = index; at >= Math.max(0, index - 6); at -= 1) {
    const line = view.lines[at];
    if (line && /^h[1-6]$/.test(line.tag)) return contactHeading.test(line.text);
  }
  return false;
}

/** `kestrel-house@host.org`: the mailbox is called like the house. */
export function named(email: string, names: readonly string[], site: Site): boolean {
  const local = email.slice(0, email.lastIndexOf("@")).replace(/[^a-z0-9]/g, "");
  return (
    local.length >= 5 &&
    [...names, site.label.replace(/[^a-z0-9]/g, "")].some((name) => name === local)
  );
}

/** `acme-gmbh@access.net`: the house's name, alone or with its legal form, at a provider that no list knows. */
export function namedFirst(email: string, names: readonly string[]): boolean {
  const local = email.slice(0, email.lastIndexOf("@"));
  return (
    /[._-]/.test(local) &&
    names.some((name) => name.length >= 6 && nameKey(local.replace(/[._-]+/g, " ")) === name)
  );
}

/**
 * A practice that also runs a studio keeps two domains: "centremorel.fr" and "dentairemorel.fr". What they share must be a
 * proper word of the house's name, so one that the page nowhere writes in small letters.
 */
export function sharesItsName(
  domain: string,
  words: ReadonlySet<string>,
  site: Site,
  view: PageView,
): boolean {
  const label = (domain.split(".").find((part) => part.length > 3) ?? "").replace(/[^a-z0-9]/g, "");
  const home = site.label.replace(/[^a-z0-9]/g, "");
  return [...words].some(
    (word) =>
      /^[a-z]{6,}$/.test(word) &&
      label.length > word.length &&
      home.length > word.length &&
      [label, home].every((one) => one.startsWith(word) || one.endsWith(word)) &&
      !new RegExp(`(?<![\\p{L}@./-])${word}(?![\\p{L}@.-])`, "u").test(view.text),
  );
}

export function tellsHowToReach(view: PageView): boolean {
  const kind = kindOfPage(view);
  return kind === "contact" || kind === "imprint";
}

export function isOwn(email: string, site: Site): boolean {
  const domain = email.slice(email.lastIndexOf("@") + 1);
  return (
    [...site.ownDomains].some((own) => domain === own || domain.endsWith(`.${own}`)) ||
    // A profession may give its members a site and a mailbox under one domain.
    (!isMailboxProvider(domain) &&
      URL.parse(site.baseUrl)?.hostname.endsWith(`.${domain}`) === true) ||
    siteDomain(`https://${domain}`) === site.domain
  );
}

/** acme.com and acme.fr are one house; so is acme-group.com next to acme.com. */
export function sameLabel(domain: string, site: Site): boolean {
  const label = domain.split(".").at(-2) ?? "";
  const host = domain.split(".").find((part) => part.length > 3) ?? label;
  const a = host.replace(/[^a-z0-9]/g, "");
  const b = site.label.replace(/[^a-z0-9]/g, "");
  // "residence-kestrel.com" beside "kestrel.com".
  const ends = (one: string, end: string) => end.length >= 9 && one.endsWith(end);
  return (
    a === b ||
    (a.length >= 4 && b.length >= 4 && (a.startsWith(b) || b.startsWith(a))) ||
    ends(a, b) ||
    ends(b, a)
  );
}

/** A domain that spells the company's name is the company's, wherever this site is hosted. */
export function namedLike(domain: string, names: readonly string[]): boolean {
  const label = (domain.split(".").find((part) => part.length > 3) ?? "").replace(/[^a-z0-9]/g, "");
  // Names are compared without their "and".
  return [label, label.replace("and", "")].some(
    (spelt) =>
      spelt.length >= 4 &&
      names.some(
        (name) =>
          name.length >= 4 &&
          (name === spelt ||
            (spelt.length >= 6 && (name.startsWith(spelt) || spelt.startsWith(name)))),
      ),
  );
}
