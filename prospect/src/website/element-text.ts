import { Element, Text, type ChildNode, type Document } from "domhandler";
import { cleanLine } from "./clean-text.ts";

export const blocks = new Set(
  "address article aside blockquote body br button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre section summary table tbody td tfoot th thead title tr ul".split(
    " ",
  ),
);

/** Text of an element without looking at visibility; capped, iterative. */
export function textOf(element: Element | Document, limit = 2000): string {
  let text = "";
  const stack: ChildNode[] = [...element.children].reverse();
  for (let node = stack.pop(); node && text.length < limit; node = stack.pop()) {
    if (node instanceof Text) text += node.data;
    else if (node instanceof Element && node.name !== "script" && node.name !== "style") {
      if (blocks.has(node.name)) text += " ";
      for (let index = node.children.length - 1; index >= 0; index -= 1) {
        const child = node.children[index];
        if (child) stack.push(child);
      }
    }
  }
  return cleanLine(text.slice(0, limit));
}
