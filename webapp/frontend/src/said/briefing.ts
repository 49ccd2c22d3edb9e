import type { Translate } from "./phrasebook.ts";

const marks = /^(\s*(?:#{1,6} |- |\d+\. )?)(.*)$/s;

/** A briefing's Markdown line by line; what is in no phrase stays as it is. */
export function translateBriefing(markdown: string, translate: Translate): string {
  return markdown
    .split("\n")
    .map((line) => (line.startsWith("|") ? row(line, translate) : text(line, translate)))
    .join("\n");
}

function row(line: string, translate: Translate): string {
  return line
    .split(/(?<!\\)\|/)
    .map((cell) => {
      const inner = cell.trim();
      if (inner === "" || /^[-:]+$/.test(inner)) return cell;
      return ` ${translate(inner, "briefing") ?? inner} `;
    })
    .join("|");
}

function text(line: string, translate: Translate): string {
  const [, mark = "", inner = ""] = marks.exec(line) ?? [];
  return inner === "" ? line : `${mark}${translate(inner, "briefing") ?? inner}`;
}
