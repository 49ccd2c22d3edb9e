import { describe, expect, it } from "vitest";
import { parseRobots } from "./robots.ts";

const allows = (text: string, path: string) =>
  parseRobots(text, "LeadstreamBot").isAllowed(new URL(path, "https://example.com"));

describe("robots.txt by RFC 9309", () => {
  it("allows everything when it says nothing", () => {
    expect(allows("", "/a")).toBe(true);
    expect(allows("User-agent: *\nDisallow:", "/a")).toBe(true);
  });

  it("obeys the group that names us and not the one for everybody", () => {
    const text = "User-agent: *\nDisallow: /\n\nUser-agent: leadstreambot\nDisallow: /private";
    expect(allows(text, "/")).toBe(true);
    expect(allows(text, "/private/x")).toBe(false);
  });

  it("compares product names without regard to case and ignores a version", () => {
    expect(allows("User-Agent: LEADSTREAMBOT/2.0\nDisallow: /", "/")).toBe(false);
  });

  it("takes a longer product name for somebody else", () => {
    expect(allows("User-agent: LeadstreamBot-News\nDisallow: /", "/")).toBe(true);
  });

  it("joins several groups that name the same crawler", () => {
    const text =
      "User-agent: LeadstreamBot\nDisallow: /a\n\nUser-agent: Other\nDisallow: /\n\nUser-agent: LeadstreamBot\nDisallow: /b";
    expect([allows(text, "/a"), allows(text, "/b"), allows(text, "/c")]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it("lets several agent lines share the rules below them", () => {
    expect(allows("User-agent: Foo\nUser-agent: LeadstreamBot\nDisallow: /x", "/x")).toBe(false);
  });

  it("prefers the longest rule, and allowing when two are as long", () => {
    const text = "User-agent: *\nDisallow: /shop\nAllow: /shop/open\nDisallow: /tie\nAllow: /tie";
    expect([
      allows(text, "/shop/cart"),
      allows(text, "/shop/open/1"),
      allows(text, "/tie"),
    ]).toEqual([false, true, true]);
  });

  it("reads * as any run and $ as the end", () => {
    const text = "User-agent: *\nDisallow: /*.pdf$\nDisallow: /a*/b*/c";
    expect([
      allows(text, "/x/y.pdf"),
      allows(text, "/x/y.pdf?z=1"),
      allows(text, "/a1/b2/c"),
      allows(text, "/a1/c"),
    ]).toEqual([false, true, false, true]);
  });

  it("compares percent-encoded and plain spellings as the same", () => {
    const text = "User-agent: *\nDisallow: /caf%C3%A9\nDisallow: /%7Eann\nDisallow: /über";
    expect([allows(text, "/café"), allows(text, "/~ann"), allows(text, "/%C3%BCber")]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it("reads comments, odd spacing, old line ends and a byte order mark", () => {
    expect(allows("\uFEFFUser-agent : * # all\r  Disallow :  /x   # no\r", "/x")).toBe(false);
  });

  it("always lets robots.txt itself be read", () => {
    expect(allows("User-agent: *\nDisallow: /", "/robots.txt")).toBe(true);
  });

  it("reads the crawl delay and the sitemaps", () => {
    const rules = parseRobots(
      "Sitemap: https://example.com/map.xml\nUser-agent: *\nCrawl-delay: 2.5\nDisallow:",
      "LeadstreamBot",
    );
    expect(rules.crawlDelaySeconds).toBe(2.5);
    expect(rules.sitemaps).toEqual(["https://example.com/map.xml"]);
  });

  it("stays quick on a file made to be slow", () => {
    const text = `User-agent: *\nDisallow: /${"*a".repeat(2000)}$\n${"Disallow: /x*y*z\n".repeat(4000)}`;
    expect(allows(text, `/${"a".repeat(3000)}b`)).toBe(true);
  });
});
