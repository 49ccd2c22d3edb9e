import { Element, isTag } from "domhandler";
import { cleanLine } from "../../clean-text.ts";
import { textOf } from "../../element-text.ts";
import { Mark } from "../../line-marks.ts";
import type { Line } from "../../page-view.ts";
import { onlyName } from "./name-patterns.ts";
import { looksLikeName, tidyName } from "./person-name.ts";
import { holdsRoleWord } from "./role-words.ts";
import { offices, startsAsRole } from "./role.ts";
import { isCalledRole } from "./role-beside.ts";

const inline = new Set(["a", "b", "strong", "span", "em", "i", "u", "font", "big"]);

/** "<b>Ana Ruiz</b> Head of sales": markup, not punctuation, ends the name. */
export function markedName(line: Line): { name: string; role: string } | null {
  const { children, name } = line.element;
  if (!inline.has(name) && !children.some(isTag)) return null;
  if (
    ((line.marks & Mark.joined) === 0 || !/\p{Ll}\p{Lu}/u.test(line.text)) &&
    !holdsRoleWord(line.text) &&
    !children.some((child) => isTag(child) && isCalledRole(child))
  )
    return null;
  const words = line.text.split(" ");
  if (words.length < 2 || words.length > 14) return null;
  const waiting: Element[] = [line.element];
  for (let seen = 0; waiting.length > 0 && seen < 60; seen += 1) {
    const element = waiting.shift() as Element;
    for (const child of element.children) if (child instanceof Element) waiting.push(child);
    if (!inline.has(element.name)) continue;
    // `Ana Ruiz <span class="role">Front of house</span>`.
    if (isCalledRole(element)) {
      const said = cleanLine(textOf(element, 200));
      const before = line.text.slice(0, -said.length).trim();
      if (said !== "" && !offices.test(said) && line.text.endsWith(said) && onlyName.test(before))
        if (looksLikeName(tidyName(before))) return { name: tidyName(before), role: said };
    }
    const text = cleanLine(textOf(element, 200));
    const role =
      text !== "" &&
      /^(?:\s|\p{Lu})/u.test(line.text.slice(text.length)) &&
      line.text.startsWith(text)
        ? line.text.slice(text.length).replace(/^[\s,:|–—-]+/, "")
        : "";
    if (role !== "" && startsAsRole(role) && onlyName.test(text) && looksLikeName(tidyName(text)))
      return { name: tidyName(text), role };
  }
  return null;
}
