import fc from "fast-check";
import { expect, test } from "vitest";
import { resolveUrl } from "./resolve-url.ts";

const base = "https://www.acme.example/shop/";

function byEngine(raw: string, from = base): string | null {
  try {
    return new URL(raw.trim(), from).href;
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
  "/",
  "//acme.example/a",
  "/a/b.html?c=d&e=%20f#g",
  "/a/../b",
  "/a//b",
  "team.html",
  "team/anna",
  "./team",
  "../team",
  "team/..",
  "mailto:a@acme.example",
  "tel:5550100",
  "javascript:void(0)",
  "#",
  "#top",
  "#!/a",
  "?a=b",
  "?",
  "a?",
  "https://acme.example/?q='a'",
  "https://acme.example/a?b=c d",
])("%s is resolved as the engine does", (raw) => {
  expect(resolveUrl(raw, base)).toBe(byEngine(raw));
});

const bases = fc.constantFrom(
  base,
  "http://acme.example",
  "https://acme.example/a/b.html?c=d#e",
  "https://user:word@acme.example/a/",
  "https://acme.example:8080/a",
  "https://acme.example/é/..",
  "file:///a/b",
  "about:blank",
);

const pieces = fc.constantFrom(
  ..."https:// http:// https: / // . .. a b7 - _ -a a- xn-- acme example com 1 0x1 %2e %41 : 80 443 ? # @ = & + ~ ! , ; ( * ' | % mailto: a.html é ß".split(
    " ",
  ),
);

test("any address is resolved as the engine does", () => {
  fc.assert(
    fc.property(
      bases,
      fc.constantFrom("", "https://acme.example/", "http://a.b/", "/", "a"),
      fc.array(pieces, { maxLength: 12 }),
      (from, start, some) => {
        const raw = start + some.join("");
        fc.pre(raw.trim() !== "");
        expect(resolveUrl(raw, from)).toBe(byEngine(raw, from));
      },
    ),
    { numRuns: 5000, seed: 7 },
  );
});
