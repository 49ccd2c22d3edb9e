import { Element } from "domhandler";
import { remember } from "../remember.ts";

const marks =
  /(?<![a-z])(?:testimon\w*|reviews?|quotes?|feedback|comments?|comment-\w+|depoimentos?|avis|temoignages?|referenz\w*|kundenstimm\w*|opinion\w*|customer-stor\w+|case-stud\w+|blog-author|post-author|byline|author-box)(?![a-z])/i;

/** True inside the part of a page where other people speak: reviews, quotes, comments. */
export function othersSpeak(element: Element): boolean {
  let answer = answers.get(element);
  if (answer === undefined) answers.set(element, (answer = standsInQuotation(element)));
  return answer;
}

const answers = new WeakMap<Element, boolean>();

/** Pages repeat the same few classes. */
const isMark = remember(20_000, (mark) => marks.test(mark));

function standsInQuotation(element: Element): boolean {
  let at: Element | null = element;
  for (let depth = 0; at && depth < 7; depth += 1) {
    if (at.name === "body" || at.name === "main" || at.name === "html") return false;
    const { class: names = "", id = "" } = at.attribs;
    if (names !== "" && names.length < 500 && isMark(names)) return true;
    if (id !== "" && id.length < 500 && isMark(id)) return true;
    // Old pages indent with blockquote, so only a paragraph right inside one is a quotation.
    if (
      at.name === "blockquote" &&
      depth <= 2 &&
      !indents(at) &&
      /^(?:p|blockquote|cite|footer|span|em|div)$/.test(element.name) &&
      at.children.length < 12
    )
      return true;
    at = at.parent instanceof Element ? at.parent : null;
  }
  return false;
}

/** One inside the other, or many lines in one paragraph: an old way to move text to the right. */
function indents({ parent, children }: Element): boolean {
  const isOne = (node: unknown) => node instanceof Element && node.name === "blockquote";
  if (isOne(parent) || children.some(isOne)) return true;
  const breaks = children.flatMap((child) =>
    child instanceof Element && child.name === "p"
      ? child.children.filter((inner) => inner instanceof Element && inner.name === "br")
      : [],
  );
  return breaks.length > 3;
}
