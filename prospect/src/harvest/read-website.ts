import ipaddr from "ipaddr.js";
import { getDomain, getPublicSuffix } from "tldts";

export type ReadWebsite =
  | {
      ok: true;
      website: string;
      /** `host[:port]`, what stands for a name where none is known. */ host: string;
    }
  | { ok: false; reason: string };

/** Names that never leave a machine or an office. */
const privateNames =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|home\.arpa|invalid|onion)$/;
const trackers = /^(?:utm_\w+|gclid|fbclid|msclkid|mc_[ce]id|ref)$/i;

/**
 * What a person or a provider wrote as a website, as an address that may be crawled. It is read, never run: a cell
 * that a spreadsheet would execute is only a wrong website here. `allowHosts` are `host[:port]` an operator vouches for.
 * With `leaveToCrawl` an address of this machine or a private network is read like any other: the crawl refuses it, and
 * the person sees that on the lead that they asked for.
 */
export function readWebsite(
  written: string,
  allowHosts: readonly string[] = [],
  { leaveToCrawl = false }: { leaveToCrawl?: boolean } = {},
): ReadWebsite {
  const typed = written
    .trim()
    .replace(/^[<("'\s]+|[>)"'\s,;]+$/g, "")
    .replace(/^(?:website|url|site)\s*:\s*/i, "");
  const shown = written.trim().length > 80 ? `${written.trim().slice(0, 80)}…` : written.trim();
  const no = (why: string): ReadWebsite => ({ ok: false, reason: `“${shown}” ${why}.` });
  if (typed === "") return { ok: false, reason: "No website was given." };
  if (/^[=+@]/.test(written.trim()) || /^-\s*\w+\(/.test(typed))
    return no("is a spreadsheet formula, not a website");
  if (typed.length > 2000) return no("is too long for a web address");
  const scheme = /^([a-z][a-z\d+.-]*):(?!\d+(?:\/|$))/i.exec(typed)?.[1]?.toLowerCase();
  if (scheme === "mailto")
    return no("is an e-mail address, not a website; put it into the e-mail column");
  if (scheme !== undefined && scheme !== "http" && scheme !== "https")
    return no(`is not a website: ${scheme} addresses are not crawled`);
  if (scheme === undefined && /^[^/?#\s]+@[^/?#\s]+$/.test(typed))
    return no("is an e-mail address, not a website; put it into the e-mail column");
  if (/\s/.test(typed)) return no("is not a web address");
  let url: URL;
  try {
    url = new URL(scheme === undefined ? `https://${typed.replace(/^\/+/, "")}` : typed);
  } catch {
    return no("is not a web address");
  }
  if (url.username !== "" || url.password !== "")
    return no("carries a user name or a password; give the address without them");
  const host = url.hostname.toLowerCase().replace(/\.$/, "");
  const isPrivate = ipaddr.isValid(host.replace(/^\[|\]$/g, "")) || privateNames.test(host);
  if (!isAllowed(url, host, allowHosts) && !(leaveToCrawl && isPrivate)) {
    if (ipaddr.isValid(host.replace(/^\[|\]$/g, "")))
      return no("is an IP address; give the company's domain name");
    if (privateNames.test(host)) return no("is a name inside a private network");
    if (!host.includes(".")) return no("is not a domain name");
    if (!getDomain(host, { allowPrivateDomains: true }))
      return no(
        getPublicSuffix(host) === host
          ? "is a public suffix, not a company's domain"
          : "is not a domain name",
      );
    if (host.split(".").some((label) => label === "" || label.length > 63))
      return no("is not a domain name");
  }
  url.hash = "";
  const tracking = [...url.searchParams.keys()].filter((name) => trackers.test(name));
  for (const name of tracking) url.searchParams.delete(name);
  url.hostname = host;
  return { ok: true, website: url.href, host: url.host };
}

function isAllowed(url: URL, host: string, allowHosts: readonly string[]): boolean {
  const port = url.port === "" ? (url.protocol === "http:" ? "80" : "443") : url.port;
  return allowHosts.some((entry) => {
    const allowed = entry.toLowerCase();
    return allowed === host || allowed === `${host}:${port}`;
  });
}
