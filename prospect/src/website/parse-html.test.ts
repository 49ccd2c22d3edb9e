import { DomHandler, Element, Text, type ChildNode } from "domhandler";
import fc from "fast-check";
import { Parser } from "htmlparser2";
import { expect, test } from "vitest";
import { parseHtml } from "./parse-html.ts";

/** What a tree holds, without its links back and across. */
function shapeOf(nodes: readonly ChildNode[]): unknown[] {
  return nodes.map((node) =>
    node instanceof Text
      ? node.data
      : node instanceof Element
        ? [node.name, node.attribs, ...shapeOf(node.children)]
        : node.type,
  );
}

/** As the parser decodes by itself, letter by letter. */
function decodedByParser(html: string): unknown[] {
  const handler = new DomHandler();
  const quiet = { oncomment: () => {}, onprocessinginstruction: () => {} };
  const parser = new Parser(
    {
      onparserinit: (it) => handler.onparserinit(it),
      onopentag: (name, attributes) => handler.onopentag(name, attributes),
      onclosetag: () => handler.onclosetag(),
      ontext: (text) => handler.ontext(text),
      onend: () => handler.onend(),
      ...quiet,
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return shapeOf(handler.root.children);
}

const treeOf = (html: string) => shapeOf(parseHtml(html).document.children);

test("entities of texts and values are decoded, those of scripts and styles stand", () => {
  expect(
    treeOf(
      '<title>A &amp; B</title><a href="?a=1&amp;b=2&copy=3" title="&eacute;">&lt;C&gt; &amp;amp;</a><script>a && b; "&amp;"</script><style>&amp;</style><textarea>&amp;</textarea>',
    ),
  ).toEqual([
    ["title", {}, "A & B"],
    ["a", { href: "?a=1&b=2&copy=3", title: "é" }, "<C> &amp;"],
    ["script", {}, 'a && b; "&amp;"'],
    ["style", {}, "&amp;"],
    ["textarea", {}, "&amp;"],
  ]);
});

test("an entity is read whole where long markup is cut", () => {
  const [paragraph] = treeOf(`<p>${"a".repeat(65_530)}</p><p>${"&amp;".repeat(30)}</p>`).slice(1);
  expect(paragraph).toEqual(["p", {}, "&".repeat(30)]);
});

/** No titles: of `<&amp;` in one the parser's own decoding makes nothing. */
const pieces = fc.constantFrom(
  ...'<p>|</p>|<a href="|" title="|">|<b class=|&amp;|&amp|&|&#65;|&#x42;|&notit;|&copy=|&eacute|&;|<script>|</script>|<textarea>|</textarea>|<style>|</style>|<!--|-->|x|é| |<|>|\'|='.split(
    "|",
  ),
);

test("any markup is read as the parser reads it when it decodes by itself", () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (some) => {
      const html = some.join("");
      expect(treeOf(html)).toEqual(decodedByParser(html));
    }),
    { numRuns: 3000, seed: 11 },
  );
});
