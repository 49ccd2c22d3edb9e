import { getDomain, getHostname } from "tldts";
import { remember } from "./remember.ts";

const tenantOptions = { allowPrivateDomains: true } as const;

/** Shared hosts that give each customer a path instead of a name; the number of path parts that make one. */
const pathTenants: Record<string, number> = {
  "sites.google.com": 2,
  "sway.office.com": 1,
  "linktr.ee": 1,
  "beacons.ai": 1,
  "about.me": 1,
  "carrd.co": 1,
  "bio.link": 1,
};

/** The registrable domain; a customer of a host such as github.io or myshopify.com is a domain of its own. */
export function siteDomain(url: string): string {
  const host = getHostname(url) ?? url;
  const prefix = tenantPath(url);
  if (prefix !== "/") return (host + prefix).replace(/\/$/, "");
  return domainOf(host);
}

/** Pages link to the same few hosts over and over. */
const domainOf = remember(5_000, (host) => getDomain(host, tenantOptions) ?? host);

/** The path below which the site lies: `/` but for shared hosts and `/~name` homes. */
export function tenantPath(url: string): string {
  const parsed = URL.parse(url);
  if (!parsed) return "/";
  const parts = parsed.pathname.split("/").filter((part) => part !== "");
  const count = pathTenants[parsed.hostname] ?? (/^~|^%7e/i.test(parts[0] ?? "") ? 1 : 0);
  // Free hosts such as name.wixsite.com/site put the site below its owner's name.
  const below =
    count === 0 && /(?:^|\.)(?:wixsite\.com|tripod\.com|angelfire\.com)$/.test(parsed.hostname)
      ? 1
      : count;
  return below > 0 && parts.length >= below ? `/${parts.slice(0, below).join("/")}/` : "/";
}

export function sameSite(url: string, home: string): boolean {
  const prefix = tenantPath(home);
  const origin = /^https?:\/\/[^/?#]+/.exec(home)?.[0] ?? home;
  // Most links stay on the very host; only the others need the list of public suffixes.
  const sameHost =
    url.startsWith(origin) && /^(?:[/?#]|$)/.test(url.slice(origin.length, origin.length + 1));
  if (!sameHost && siteDomain(url) !== siteDomain(home)) return false;
  return prefix === "/" || `${URL.parse(url)?.pathname ?? ""}/`.startsWith(prefix);
}

/** What a person typed as a website, as an address; null when it cannot be one. */
export function websiteUrl(text: string): URL | null {
  const trimmed = text.trim();
  const withScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(trimmed)
    ? trimmed
    : `https://${trimmed.replace(/^\/+/, "")}`;
  try {
    return new URL(withScheme);
  } catch {
    return null;
  }
}
