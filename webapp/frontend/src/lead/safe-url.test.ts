import { describe, expect, it } from "vitest";
import { httpUrl, mailUrl, shortUrl, websiteUrl } from "./safe-url.ts";

const hostile = [
  "javascript:alert(1)",
  " javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "java\tscript:alert(1)",
  "\u0001javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:msgbox(1)",
  "file:///etc/passwd",
  "blob:https://a.example/1",
  "//evil.example",
  "",
  "not a url",
];

describe("links out of scraped text", () => {
  it.each(hostile)("never makes a link of %j", (text) => {
    expect(httpUrl(text)).toBeNull();
    expect(websiteUrl(text) ?? "https:").toMatch(/^https?:/);
  });

  it("keeps http and https as they are", () => {
    expect(httpUrl("https://a.example/x?y=1#z")).toBe("https://a.example/x?y=1#z");
    expect(httpUrl("http://a.example")).toBe("http://a.example/");
  });

  it("reads a website without its scheme", () => {
    expect(websiteUrl("cedro.com.br/sobre")).toBe("https://cedro.com.br/sobre");
    expect(websiteUrl("javascript:alert(1)")).toBeNull();
    expect(websiteUrl("two words")).toBeNull();
  });

  it("writes a mail link whose parts cannot leave their place", () => {
    const url = mailUrl("ana@a.example", "Hello & bye", "Line 1\nLine 2?bcc=x@y.example");
    expect(url).toBe(
      "mailto:ana@a.example?subject=Hello%20%26%20bye&body=Line%201%0ALine%202%3Fbcc%3Dx%40y.example",
    );
    expect(mailUrl("ana@a.example?bcc=x@y.example", null, "")).toBeNull();
    expect(mailUrl("no address", null, "")).toBeNull();
  });

  it("shortens for reading", () => {
    expect(shortUrl("https://www.a.example/about")).toBe("a.example/about");
    expect(shortUrl("https://a.example/")).toBe("a.example");
  });
});
