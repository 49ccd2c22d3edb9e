import { kindOfPage, type PageKind } from "../../../choose-pages.ts";
import { Mark } from "../../../line-marks.ts";
import type { Line, PageView } from "../../../page-view.ts";
import { letterKey } from "../../name-key.ts";
import { isStrangePage } from "../emitter.ts";
import { groupOf } from "../group.ts";
import { twoNames } from "../name-patterns.ts";
import { namedInText, type NamedInText } from "./named-in-text.ts";

/** A name where it stands on a page. */
export interface Occurrence extends NamedInText {
  key: string;
  view: PageView;
  kind: PageKind | null;
  index: number;
  /** The last heading above, "" before the first, and its line. */
  heading: string;
  headingAt: number;
  strangePage: boolean;
  /** By what markup its line is printed. */
  shape: string;
}

const headings = /^h[1-6]$/;

/** Every place of a page where a name with a known first name stands. */
export function occurrencesOn(view: PageView): Occurrence[] {
  const found: Occurrence[] = [];
  const strangePage = isStrangePage(view);
  const kind = kindOfPage(view);
  let heading = "";
  let headingAt = 0;
  for (const [index, line] of view.lines.entries()) {
    const { text, marks, tag, region, href } = line;
    let named: NamedInText[] = [];
    // Whom a menu leads to other rules tell.
    const isMenu = region === "nav" && href !== null;
    if (!isMenu && text.length > 4 && (marks & Mark.capital) !== 0 && twoNames.test(text))
      named = namedInText(text).filter((one) => !inSentence(text, one));
    for (const one of named)
      found.push({
        ...one,
        key: letterKey(one.name),
        view,
        kind,
        index,
        heading,
        headingAt,
        strangePage,
        shape: shapeOf(line),
      });
    if ((headings.test(tag) && named[0]?.printed.length !== text.length) || groupOf(text)) {
      heading = text;
      headingAt = index;
    }
  }
  return found;
}

/** A line's tag and class and its parent's. */
export function shapeOf({ tag, element }: Line): string {
  const parent = element.parent as { attribs?: Record<string, string> } | null;
  return `${tag} ${element.attribs["class"] ?? ""} ${parent?.attribs?.["class"] ?? ""}`;
}

/** Whether a small word stands right before or behind a name: what sentences tell of it no sum of signs understands. */
function inSentence(text: string, { start, end }: NamedInText): boolean {
  return (
    /^(?:,? ?\p{Ll}|['’]s?(?!\p{L}))/u.test(text.slice(end, end + 4)) ||
    /(?<![\p{L}.])\p{Ll}[\p{L}'’]*,? (?:\p{L}{1,5}\.? ?){0,2}$/u.test(
      text.slice(Math.max(0, start - 24), start),
    )
  );
}
