import { describe, expect, it } from "vitest";
import { AddressRefused, checkUrl, isPublicAddress, resolvePublic } from "./guard-address.ts";

const never = () => false;

/** Addresses that no page may send the crawler to: each one a way that guards were walked around. */
const attacks: [string, string][] = [
  ["loopback", "http://127.0.0.1/"],
  ["loopback range", "http://127.8.9.10/"],
  ["short IPv4", "http://127.1/"],
  ["decimal IPv4", "http://2130706433/"],
  ["hexadecimal IPv4", "http://0x7f000001/"],
  ["dotted hexadecimal", "http://0x7f.0x0.0x0.0x1/"],
  ["octal IPv4", "http://0177.0.0.1/"],
  ["mixed bases", "http://0x7f.1/"],
  ["overlong decimal part", "http://127.0.1/"],
  ["trailing dot", "http://127.0.0.1./"],
  ["full-width digits", "http://１２７.０.０.１/"],
  ["circled digits", "http://①②⑦.⓪.⓪.①/"],
  ["percent-encoded host", "http://%31%32%37.0.0.1/"],
  ["unspecified", "http://0.0.0.0/"],
  ["zero", "http://0/"],
  ["private 10", "http://10.0.0.5/"],
  ["private 172.16", "http://172.16.0.1/"],
  ["private 192.168", "http://192.168.1.1/"],
  ["cloud metadata", "http://169.254.169.254/latest/meta-data/"],
  ["carrier-grade NAT", "http://100.64.0.1/"],
  ["benchmark range", "http://198.18.0.1/"],
  ["multicast", "http://224.0.0.1/"],
  ["broadcast", "http://255.255.255.255/"],
  ["IPv6 loopback", "http://[::1]/"],
  ["IPv6 unspecified", "http://[::]/"],
  ["IPv4-mapped", "http://[::ffff:127.0.0.1]/"],
  ["IPv4-mapped in hexadecimal", "http://[::ffff:7f00:1]/"],
  ["IPv4-compatible", "http://[::7f00:1]/"],
  ["NAT64", "http://[64:ff9b::7f00:1]/"],
  ["6to4", "http://[2002:7f00:1::]/"],
  ["Teredo", "http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/"],
  ["unique local", "http://[fd00::1]/"],
  ["link local", "http://[fe80::1]/"],
  ["localhost", "http://localhost/"],
  ["localhost with a dot", "http://localhost./"],
  ["a name under .localhost", "http://api.localhost/"],
  ["a name under .internal", "http://metadata.google.internal/"],
  ["a single-label name", "http://intranet/"],
  ["another protocol's port", "http://example.com:25/"],
  ["user name and password", "http://user:pass@example.com/"],
  ["credentials that look like a host", "http://example.com@127.0.0.1/"],
  ["file", "file:///etc/passwd"],
  ["ftp", "ftp://example.com/"],
  ["gopher", "gopher://example.com/"],
  ["data", "data:text/html,hello"],
  ["javascript", "javascript:alert(1)"],
  ["no address at all", "not an address"],
  ["empty host", "http:///"],
];

describe("an address before the network is asked", () => {
  it.each(attacks)("refuses %s: %s", (_, url) => {
    expect(() => checkUrl(url, never)).toThrow(AddressRefused);
  });

  it.each([
    "https://example.com/",
    "http://example.com:8080/a?b=c",
    "https://münchen.de/",
    "http://93.184.215.14/",
    "https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/",
  ])("lets %s through", (url) => {
    expect(checkUrl(url, never).protocol).toMatch(/^https?:$/);
  });

  it("exempts a host that an operator allowed, and still refuses credentials on it", () => {
    const allowed = (url: URL) => url.hostname === "127.0.0.1";
    expect(checkUrl("http://127.0.0.1:3000/", allowed).port).toBe("3000");
    expect(() => checkUrl("http://a:b@127.0.0.1:3000/", allowed)).toThrow(AddressRefused);
  });

  it("drops the fragment", () => {
    expect(checkUrl("https://example.com/a#secret", never).href).toBe("https://example.com/a");
  });
});

describe("a name that resolves", () => {
  it("is refused when any of its addresses is private", async () => {
    const lookup = async () => [
      { address: "93.184.215.14", family: 4 },
      { address: "10.0.0.1", family: 4 },
    ];
    await expect(resolvePublic("two-faced.com", lookup)).rejects.toThrow(AddressRefused);
  });

  it("hands over exactly the addresses that were checked", async () => {
    const addresses = [{ address: "93.184.215.14", family: 4 }];
    expect(await resolvePublic("plain.com", async () => addresses)).toEqual(addresses);
  });
});

describe("a public address", () => {
  it.each(["8.8.8.8", "93.184.215.14", "2606:4700::1111"])("%s is", (address) =>
    expect(isPublicAddress(address)).toBe(true),
  );
  it.each([
    "192.0.2.1",
    "203.0.113.9",
    "240.0.0.1",
    "fec0::1",
    "2001:db8::1",
    "::ffff:10.0.0.1",
    "nonsense",
  ])("%s is not", (address) => expect(isPublicAddress(address)).toBe(false));
});
