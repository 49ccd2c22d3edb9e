import { DomHandler, type Document } from "domhandler";
import { decodeHTML, decodeHTMLAttribute } from "entities/decode";
import { Parser } from "htmlparser2";

const sliceLength = 65_536;
const maxLength = 3_000_000;
const maxDepth = 800;
const maxParseMs = 700;

/** Elements whose text is taken as it stands. */
const raw = new Set(["script", "style", "textarea", "xmp"]);

/**
 * Markup to tree in bounded time. Closing tags cost as much as the tree is deep, so hostile markup is cut where it
 * gets too deep, too long or too slow; what was read until then stands.
 *
 * The parser leaves entities as they are and so runs from mark to mark; the few texts and values that hold one are
 * decoded whole, which takes half as long as looking at every letter for them.
 */
export function parseHtml(html: string): { document: Document; truncated: boolean } {
  const handler = new DomHandler(undefined, { withStartIndices: false });
  let depth = 0;
  let current = "";
  let hasEntity = false;
  const parser = new Parser(
    {
      onparserinit: (it) => handler.onparserinit(it),
      onattribute(_, value) {
        hasEntity ||= value.includes("&");
      },
      onopentag(name, attributes) {
        depth += 1;
        current = name;
        if (hasEntity)
          for (const [key, value] of Object.entries(attributes))
            if (value.includes("&")) attributes[key] = decodeHTMLAttribute(value);
        hasEntity = false;
        handler.onopentag(name, attributes);
      },
      onclosetag() {
        depth -= 1;
        current = "";
        handler.onclosetag();
      },
      ontext(text) {
        handler.ontext(text.includes("&") && !raw.has(current) ? decodeHTML(text) : text);
      },
      oncomment: () => {},
      oncdatastart: () => {},
      oncdataend: () => {},
      onprocessinginstruction: () => {},
      onerror: (error) => handler.onerror(error),
      onend: () => handler.onend(),
    },
    { decodeEntities: false },
  );
  const deadline = performance.now() + maxParseMs;
  let at = 0;
  let truncated = html.length > maxLength;
  while (at < html.length && at < maxLength) {
    const end = endOfSlice(html, at);
    parser.write(html.slice(at, end));
    at = end;
    if (depth > maxDepth || performance.now() > deadline) {
      truncated = truncated || at < html.length;
      break;
    }
  }
  parser.end();
  return { document: handler.root, truncated };
}

/** Before a tag where there is one, so that no entity is cut in two. */
function endOfSlice(html: string, at: number): number {
  const end = Math.min(at + sliceLength, html.length, maxLength);
  if (end === html.length) return end;
  const tag = html.lastIndexOf("<", end);
  return tag > at ? tag : end;
}
