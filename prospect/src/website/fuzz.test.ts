import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractFacts } from "./extract-facts.ts";
import { viewOf } from "./page-view.ts";
import { quoteStands } from "./quote-gate.ts";
import { documentOf, now, pageOf } from "./testing/page.ts";

/** Real kinds of markup, cut and mixed by the fuzzer. */
const pieces = [
  `<title>Pumps | Acme Pumps</title>`,
  `<meta name="description" content="Acme Pumps makes industrial pumps &amp; valves since 1987.">`,
  `<script type="application/ld+json">{"@graph":[{"@type":"Organization","name":"Acme Pumps","telephone":"+44 117 496 0123","address":{"@type":"PostalAddress","addressLocality":"Bristol","postalCode":"BS1 4XX"},"sameAs":["https:\\/\\/www.facebook.com\\/acme"]}]}</script>`,
  `<div itemscope itemtype="http://schema.org/LocalBusiness"><span itemprop="name">Acme</span><span itemprop="telephone">0117 496 0123</span></div>`,
  `<footer>© 2026 Acme Pumps Ltd, 12 Quay Road, Bristol BS1 4XX · Tel. 0117 496 0123 · <a href="mailto:info@acme-pumps.com">mail</a></footer>`,
  `<span data-cfemail="422b2c242d02232121276f32372f32316c212d2f">x</span>`,
  `<h3>Jane Miller</h3><p>Managing Director</p>`,
  `<p>Founded in 1987 by Jane Miller. We are hiring talented fitters.</p>`,
  `<a href="https://www.linkedin.com/company/acme">in</a><a href="tel:+441174960123">call</a>`,
  `<nav><ul><li><a href="/careers">Careers</a></li><li><a href="/services/pump-repair">Pump repair</a></li></ul></nav>`,
  `<div style="display:none">hidden@acme-pumps.com</div>`,
  `<!-- comment -- > --><![CDATA[x]]><svg><title>t</title></svg><select><option>Brazil</option></select>`,
  `<p>Rua Augusta, 500 - São Paulo - SP, 01305-000 – Tel (11) 3255-7070</p><p>São Paulo, 3 de março de 2026: inauguramos a nova loja.</p>`,
  `<table><tr><td>Fax<td>0117 496 0199<tr><td>VAT<td>123 4567 89</table>`,
];
const fragment = fc.oneof(
  fc.constantFrom(...pieces),
  fc
    .constantFrom(...pieces)
    .chain((piece) => fc.nat(piece.length).map((cut) => piece.slice(0, cut))),
  fc
    .constantFrom(...pieces)
    .chain((piece) =>
      fc
        .tuple(fc.nat(piece.length), fc.string({ maxLength: 6 }))
        .map(([at, junk]) => piece.slice(0, at) + junk + piece.slice(at)),
    ),
  fc.string({ maxLength: 40, unit: "binary" }),
  fc.constantFrom(
    "<",
    ">",
    "</div>",
    "<div>",
    "&#0;",
    "&#x110000;",
    "\u0000",
    "\ud800",
    '"',
    "'",
    "<script>",
    "<style>",
    "<title>",
    "<plaintext>",
    "]]>",
    "<a href='http://['>",
    "<base href='//::'>",
    "<a href='https://%'>x</a>",
  ),
);

describe("any page at all", () => {
  it(
    "is read without an error, within two seconds, and every value keeps a quote that stands in its page",
    { timeout: 120_000 },
    () => {
      fc.assert(
        fc.property(fc.array(fragment, { maxLength: 14 }), fc.boolean(), (fragments, wrapped) => {
          const markup = wrapped ? documentOf(fragments.join("")) : fragments.join("");
          const started = process.cpuUsage();
          const page = pageOf(markup);
          const { facts, signals } = extractFacts([page], {
            baseUrl: "https://acme-pumps.com/",
            now,
          });
          // Time of this process, so that a busy machine does not count.
          const { user, system } = process.cpuUsage(started);
          if (user + system > 2_000_000) throw new Error("took longer than two seconds");
          const view = viewOf(page);
          for (const { quote, confidence } of facts) {
            expect(quoteStands(view, quote)).toBe(true);
            expect(confidence).toBeGreaterThan(0);
          }
          for (const { quote } of signals) expect(quoteStands(view, quote)).toBe(true);
        }),
        { numRuns: 250, seed: 20261122 },
      );
    },
  );

  it("is read whatever its bytes are", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom("", "utf-8", "iso-8859-1", "shift_jis", "utf-16", "x-none"),
        (bytes, charset) => {
          const page = pageOf(bytes, "https://acme-pumps.com/", {
            "content-type": `text/html; charset=${charset}`,
          });
          expect(() =>
            extractFacts([page], { baseUrl: "https://acme-pumps.com/", now }),
          ).not.toThrow();
        },
      ),
      { numRuns: 200, seed: 7 },
    );
  });
});
