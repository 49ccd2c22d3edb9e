import { DomHandler, type Document } from "domhandler";
import { Parser } from "htmlparser2";

const sliceLength = 65_536;
const maxLength = 3_000_000;
const maxDepth = 800;
const maxParseMs = 700;

/**
 * Markup to tree in bounded time. Closing tags cost as much as the tree is deep, so hostile markup is cut where it
 * gets too deep, too long or too slow; what was read until then stands.
 */
export function parseHtml(html: string): { document: Document; truncated: boolean } {
  const handler = new DomHandler(undefined, { withStartIndices: false });
  let depth = 0;
  const parser = new Parser(
    {
      onparserinit: (it) => handler.onparserinit(it),
      onopentag(name, attributes) {
        depth += 1;
        handler.onopentag(name, attributes);
      },
      onclosetag() {
        depth -= 1;
        handler.onclosetag();
      },
      ontext: (text) => handler.ontext(text),
      oncomment: () => {},
      oncdatastart: () => {},
      oncdataend: () => {},
      onprocessinginstruction: () => {},
      onerror: (error) => handler.onerror(error),
      onend: () => handler.onend(),
    },
    { decodeEntities: true },
  );
  const deadline = performance.now() + maxParseMs;
  let at = 0;
  let truncated = html.length > maxLength;
  while (at < html.length && at < maxLength) {
    parser.write(html.slice(at, at + sliceLength));
    at += sliceLength;
    if (depth > maxDepth || performance.now() > deadline) {
      truncated = truncated || at < html.length;
      break;
    }
  }
  parser.end();
  return { document: handler.root, truncated };
}
