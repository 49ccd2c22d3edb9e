import { kindOfPage, type PageKind } from "../../../choose-pages.ts";
import { Mark } from "../../../line-marks.ts";
import type { Line, PageView } from "../../../page-view.ts";
import { letterKey } from "../../name-key.ts";
import { isStrangePage } from "../emitter.ts";
import { groupOf } from "../group.ts";
import { namedInText, type NamedInText } from "./named-in-text.ts";

/** A name where it stands on a page. */
export interface Occurrence extends NamedInText {
  key: string;
  view: PageView;
  kind: PageKind | null;
  index: number;
  /** The nearest heading above, "" without one. */
  heading: string;
  strangePage: boolean;
  /** By what markup its line is printed. */
  shape: string;
}

const headings = /^h[1-6]$/;
/** How many lines a heading may stand above what it heads. */
const reach = 20;

/** A page that names more is a register of others. */
const most = 300;

/** Every place of a page where a name with a known first name stands. */
export function occurrencesOn(view: PageView): Occurrence[] {
  const found: Occurrence[] = [];
  const kind = kindOfPage(view);
  const strangePage = isStrangePage(view);
  for (let index = 0; index < view.lines.length && found.length < most; index += 1) {
    const line = view.lines[index] as Line;
    const { text, marks, region, href } = line;
    if (text.length < 5 || (marks & needed) !== needed) continue;
    // Whom a menu leads to other rules tell.
    if (region === "nav" && href !== null) continue;
    for (const one of namedInText(text))
      if (!inSentence(text, one))
        found.push({
          ...one,
          key: letterKey(one.name),
          view,
          kind,
          index,
          heading: headingAbove(view.lines, index),
          strangePage,
          shape: shapeOf(line),
        });
  }
  return found;
}

const needed = Mark.capital | Mark.space;

/** The nearest line above that heads others and is no name itself, "" without one. */
function headingAbove(lines: readonly Line[], index: number): string {
  for (let at = index - 1; at >= 0 && at > index - reach; at -= 1) {
    const { text, tag } = lines[at] as Line;
    if ((headings.test(tag) && !isName(text)) || groupOf(text)) return text;
  }
  return "";
}

const isName = (text: string) => namedInText(text)[0]?.printed.length === text.length;

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
