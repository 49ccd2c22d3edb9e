import { lookup } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";

/** Everything that is not the public internet: this machine, private networks, and ranges kept for other ends. */
const refused = new BlockList();
for (const [net, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const)
  refused.addSubnet(net, bits, "ipv4");
/** Of IPv6 only the part that is given out for the public internet is let through, and of it not these. */
const publicV6 = new BlockList();
publicV6.addSubnet("2000::", 3, "ipv6");
for (const [net, bits] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const)
  refused.addSubnet(net, bits, "ipv6");

export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !refused.check(address, "ipv4");
    case 6:
      return publicV6.check(address, "ipv6") && !refused.check(address, "ipv6");
    default:
      return false;
  }
}

export class RefusedAddress extends Error {
  override readonly name = "RefusedAddress";
}

/** Whether the operator let this `host[:port]` through although it is private. */
export function isAllowed(url: URL, allowHosts: readonly string[]): boolean {
  const port = url.port === "" ? (url.protocol === "https:" ? "443" : "80") : url.port;
  return allowHosts.some((host) => host === url.hostname || host === `${url.hostname}:${port}`);
}

/** A literal address never reaches `lookup`, so it is judged before. */
export function checkLiteral(url: URL, allowHosts: readonly string[]): void {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && !isPublicAddress(host) && !isAllowed(url, allowHosts)) {
    throw new RefusedAddress(
      "The address is private; whoever runs Leadstream can allow it with OUTGOING_ALLOW_HOSTS.",
    );
  }
}

/** Resolves a name and hands the socket what was judged: a second answer of the name server changes nothing. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return callback(error, []);
    if (addresses.some(({ address }) => !isPublicAddress(address))) {
      return callback(new RefusedAddress(`${hostname} leads to a private address.`), []);
    }
    const [first] = addresses;
    if (options.all === true || first === undefined) return callback(null, addresses);
    return callback(null, first.address, first.family);
  });
};
