import ipaddr from "ipaddr.js";
import type { LookupAddress } from "node:dns";

export class AddressRefused extends Error {
  override readonly name = "AddressRefused";
}

export type Lookup = (hostname: string) => Promise<LookupAddress[]>;

/** Names that never lead to a public website, whatever a resolver answers. */
const privateSuffixes = [
  "localhost",
  "local",
  "internal",
  "intranet",
  "private",
  "corp",
  "home",
  "lan",
  "home.arpa",
  "test",
  "invalid",
  "example",
  "onion",
  "alt",
  "localdomain",
  "in-addr.arpa",
  "ip6.arpa",
];

/** Ports of other protocols below 1024 that a web address has no business with. */
const webPort = (port: string) =>
  port === "" || port === "80" || port === "443" || Number(port) >= 1024;

/** True for an address a website can have: global unicast, nothing that tunnels or maps to another range. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed instanceof ipaddr.IPv6) {
    if (parsed.isIPv4MappedAddress()) return isPublicAddress(parsed.toIPv4Address().toString());
    // Only 2000::/3 is assigned to the public; the ranges inside it that ipaddr.js names are the exceptions.
    return ((parsed.parts[0] ?? 0) & 0xe000) === 0x2000 && parsed.range() === "unicast";
  }
  return parsed.range() === "unicast";
}

function parseUrl(text: string): URL {
  try {
    return new URL(text);
  } catch {
    throw new AddressRefused("it is not a web address");
  }
}

/** Everything that can be said of an address before asking the network. Throws AddressRefused. */
export function checkUrl(text: string, allowed: (url: URL) => boolean): URL {
  const url = parseUrl(text);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new AddressRefused(
      `it starts with ${url.protocol.slice(0, 20)} and only http and https are read`,
    );
  if (url.username !== "" || url.password !== "")
    throw new AddressRefused("it carries a user name or password");
  url.hash = "";
  if (allowed(url)) return url;
  if (!webPort(url.port)) throw new AddressRefused(`port ${url.port} is not a web port`);
  const host = url.hostname.replace(/\.$/, "");
  if (host === "") throw new AddressRefused("it names no host");
  if (host.startsWith("[") || /^[\d.]+$/.test(host)) {
    if (!isPublicAddress(host.replace(/^\[|\]$/g, "")))
      throw new AddressRefused("it points into a private network");
    return url;
  }
  if (!host.includes(".")) throw new AddressRefused("it is not a public name");
  if (privateSuffixes.some((suffix) => host.endsWith(`.${suffix}`)))
    throw new AddressRefused("names of this kind are not public");
  return url;
}

/** Resolves once, and what was checked is what the socket gets: no second look-up can answer otherwise. */
export async function resolvePublic(hostname: string, lookup: Lookup): Promise<LookupAddress[]> {
  const addresses = await lookup(hostname);
  if (addresses.length === 0) throw Object.assign(new Error("no address"), { code: "ENOTFOUND" });
  if (addresses.some(({ address }) => !isPublicAddress(address)))
    throw new AddressRefused("its name leads into a private network");
  return addresses;
}
