import fc from "fast-check";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Markdown } from "./Markdown.tsx";
import { parseBlocks } from "./markdown-blocks.ts";

const html = (text: string) => renderToStaticMarkup(createElement(Markdown, { text }));

describe("Markdown of a briefing", () => {
  it("renders headings, lists, emphasis, tables and links", () => {
    const out = html(
      "# Cedro\n\nA **bold** and *soft* `code` word.\n\n- one\n  - inner\n- two\n\n1. first\n2. second\n\n| Field | Value |\n|---|---|\n| City | Recife |\n\n> said\n\n[site](https://a.example/x)",
    );
    expect(out).toContain("<h2");
    expect(out).toContain("<strong>bold</strong>");
    expect(out).toContain("<em>soft</em>");
    expect(out).toMatch(/<ul[^>]*><li>one<ul[^>]*><li>inner<\/li><\/ul><\/li><li>two<\/li><\/ul>/);
    expect(out).toMatch(/<ol[^>]*><li>first<\/li><li>second<\/li><\/ol>/);
    expect(out).toMatch(/<td[^>]*>Recife<\/td>/);
    expect(out).toContain('href="https://a.example/x"');
  });

  it("shows markup as text", () => {
    const out = html("<script>alert(1)</script> <img src=x onerror=alert(1)>");
    expect(out).not.toContain("<script");
    expect(out).not.toContain("<img");
    expect(out).toContain("&lt;script&gt;");
  });

  it("makes no link of a script address", () => {
    for (const url of [
      "javascript:alert(1)",
      "JAVASCRIPT:alert(1)",
      "data:text/html,x",
      "//evil.example",
    ]) {
      expect(html(`[click](${url})`)).not.toContain("href");
    }
  });

  it("leaves words with underscores and stars alone", () => {
    expect(html("2 * 3 * 4")).toContain("2 * 3 * 4");
    expect(html("a\\*b")).toContain("a*b");
  });

  it("ends on any text, and never lets one become an element of its own", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            "*",
            "_",
            "`",
            "[",
            "]",
            "(",
            ")",
            "#",
            "-",
            "|",
            ">",
            "<",
            "a",
            " ",
            "\n",
            "1",
            ".",
          ),
          maxLength: 200,
        }),
        (text) => {
          const out = html(text);
          for (const tag of out.match(/<([a-z0-9]+)/g) ?? []) {
            expect([
              "<div",
              "<h2",
              "<h3",
              "<h4",
              "<h5",
              "<p",
              "<ul",
              "<ol",
              "<li",
              "<strong",
              "<em",
              "<code",
              "<pre",
              "<blockquote",
              "<table",
              "<thead",
              "<tbody",
              "<tr",
              "<th",
              "<td",
              "<hr",
              "<span",
            ]).toContain(tag);
          }
          expect(Array.isArray(parseBlocks(text))).toBe(true);
        },
      ),
    );
  });

  it("reads a long hostile line without growing slow", () => {
    const text = "*".repeat(1000) + "a" + "_(".repeat(1000) + "[".repeat(1000);
    expect(html(text).length).toBeGreaterThan(1000);
  });
});
