import { kindOfPage } from "../choose-pages.ts";
import type { PageView } from "../page-view.ts";
import { siteDomain } from "../site-address.ts";
import type { Site } from "../site.ts";

/** Mailbox providers that anybody writes from, so the domain says nothing about whose the address is. */
export const mailboxProviders =
  /^(?:g(?:oogle)?mail\.com|(?:hotmail|outlook|live|msn)\.[a-z.]{2,6}|yahoo\.[a-z.]{2,6}|ymail\.com|rocketmail\.com|icloud\.com|me\.com|mac\.com|aol\.com|gmx\.[a-z]{2,3}|web\.de|t-online\.de|freenet\.de|arcor\.de|mail\.(?:com|ru|de)|yandex\.[a-z]{2,3}|proton(?:mail)?\.(?:com|me|ch)|pm\.me|zoho\.[a-z]{2,3}|fastmail\.[a-z]{2,3}|tutanota\.(?:com|de)|hey\.com|uol\.com\.br|bol\.com\.br|terra\.com\.br|ig\.com\.br|globo\.com|orange\.fr|wanadoo\.fr|free\.fr|laposte\.net|sfr\.fr|bbox\.fr|neuf\.fr|libero\.it|virgilio\.it|tiscali\.it|alice\.it|tin\.it|inwind\.it|fastwebnet\.it|(?:[a-z-]+\.)?pec\.it|(?:[a-z]*pec[a-z]*|arubapec|legalmail|postecert|pecimprese|gigapec|cert\.legalmail|registerpec|mypec|sicurezzapostale)\.(?:it|eu)|telefonica\.net|telefonica\.es|ziggo\.nl|kpnmail\.nl|kpnplanet\.nl|planet\.nl|hetnet\.nl|xs4all\.nl|home\.nl|chello\.nl|upcmail\.nl|casema\.nl|telenet\.be|skynet\.be|bluewin\.ch|btinternet\.com|btconnect\.com|sky\.com|virginmedia\.com|ntlworld\.com|talktalk\.net|comcast\.net|verizon\.net|att\.net|sbcglobal\.net|bellsouth\.net|cox\.net|charter\.net|earthlink\.net|juno\.com|rr\.com|shaw\.ca|rogers\.com|bigpond\.(?:com|net\.au)|optusnet\.com\.au|xtra\.co\.nz|qq\.com|163\.com|126\.com|rediffmail\.com|naver\.com|sapo\.pt|netcabo\.pt|mail\.telepac\.pt|fibertel\.com\.ar|speedy\.com\.ar|arnet\.com\.ar|seznam\.cz|wp\.pl|o2\.pl|onet\.pl|interia\.pl)$/i;

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

export function tellsHowToReach(view: PageView): boolean {
  const kind = kindOfPage(view);
  return kind === "contact" || kind === "imprint";
}

export function isOwn(email: string, site: Site): boolean {
  const domain = email.slice(email.lastIndexOf("@") + 1);
  return (
    [...site.ownDomains].some((own) => domain === own || domain.endsWith(`.${own}`)) ||
    // A profession may give its members a site and a mailbox under one domain.
    (!mailboxProviders.test(domain) &&
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
  return a === b || (a.length >= 4 && b.length >= 4 && (a.startsWith(b) || b.startsWith(a)));
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
