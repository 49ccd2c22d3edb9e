import fc from "fast-check";
import { expect, test } from "vitest";
import { resolveUrl } from "./note-element.ts";

const base = "https://www.acme.example/shop/";

function byEngine(raw: string): string | null {
  try {
    return new URL(raw.trim(), base).href;
  } catch {
    return null;
  }
}

test.for([
  "https://acme.example/",
  "https://acme.example",
  "http://acme.example/a/b.html",
  "https://acme.example/a//b",
  "https://acme.example/a/./b",
  "https://acme.example/a/../b",
  "https://acme.example/..",
  "https://acme.example/.well-known/x",
  "https://ACME.example/",
  "HTTPS://acme.example/",
  "https://acme.example:443/",
  "https://1.2.3/",
  "https://0x7f.1/",
  "https://xn--a/",
  "https://xn--a.example/",
  "https://acme.xn--a/",
  "https://a-.example/",
  "https://acme.example/a b",
  "https://acme.example/%2e%2e/x",
  "https://acme.example/a?b=c#d",
  "https://user@acme.example/",
])("%s is resolved as the engine does", (raw) => {
  expect(resolveUrl(raw, base)).toBe(byEngine(raw));
});

const pieces = fc.constantFrom(
  ..."https:// http:// https: / // . .. a b7 - _ -a a- xn-- acme example com 1 0x1 %2e %41 : 80 443 ? # @ é ß".split(
    " ",
  ),
);

test("any address is resolved as the engine does", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("", "https://acme.example/", "http://a.b/"),
      fc.array(pieces, { maxLength: 12 }),
      (start, some) => {
        const raw = start + some.join("");
        fc.pre(raw.trim() !== "");
        expect(resolveUrl(raw, base)).toBe(byEngine(raw));
      },
    ),
    { numRuns: 2000, seed: 7 },
  );
});
