import { describe, expect, it } from "vitest";
import { asCode, escapeMarkdown } from "./markdown.ts";

describe("page text inside Markdown", () => {
  it.each([
    ["[click](https://evil.example)", /\[click\]\(/],
    ["![x](https://evil.example/p.png)", /!\[x\]/],
    ["<img src=x onerror=alert(1)>", /<img/],
    ["<https://evil.example>", /<https/],
    ["see https://evil.example/a", /(?<!`)https:\/\//],
    ["see www.evil.example", /(?<!`)www\./],
    ["write to me@evil.example", /(?<!`)me@evil/],
    ["visit evil.com now", /(?<!`)evil\.com/],
    ["see https://`evil`|x", /(?<!`)https:\/\//],
    ["# heading", /^#/],
    ["- item", /^-/],
    ["1. item", /^1\./],
    ["a | b", /[^\\]\|/],
    ["`code`", /^`/],
  ])("forms nothing from %s", (text, forbidden) => {
    expect(escapeMarkdown(text)).not.toMatch(forbidden);
  });

  it("stays on one line, whatever signs turn or break it", () => {
    expect(escapeMarkdown("a\n\n# b\u2028c\u202Ed")).toBe("a # b c d");
  });

  it("leaves ordinary sentences readable as they are", () => {
    expect(escapeMarkdown('Opened in 2024, with 14 people: "a good year" (so far).')).toBe(
      'Opened in 2024, with 14 people: "a good year" (so far).',
    );
  });

  it("lets addresses be copied as they are", () => {
    expect(escapeMarkdown("Ask ana_b@a-b.example (general)")).toBe(
      "Ask `ana_b@a-b.example` (general)",
    );
  });

  it("fences code that holds backticks", () => {
    expect(asCode("a`b")).toBe("`` a`b ``");
  });
});
