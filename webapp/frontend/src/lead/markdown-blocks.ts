/** The parts of Markdown that a briefing uses. What is not understood stays text. */
export type Block =
  | { kind: "heading"; level: 1 | 2 | 3 | 4; text: string }
  | { kind: "paragraph"; text: string }
  | { kind: "list"; ordered: boolean; items: ListItem[] }
  | { kind: "quote"; text: string }
  | { kind: "code"; text: string }
  | { kind: "table"; head: string[]; rows: string[][] }
  | { kind: "rule" };
export interface ListItem {
  text: string;
  items: ListItem[];
}

export type Inline =
  | { kind: "text"; text: string }
  | { kind: "strong" | "em"; children: Inline[] }
  | { kind: "code"; text: string }
  | { kind: "link"; url: string; text: string };

const bullet = /^(\s*)(?:[-*+]|(\d{1,4})[.)])\s+(.*)$/;

export function parseBlocks(markdown: string): Block[] {
  const lines = markdown.replaceAll("\r\n", "\n").split("\n");
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? "";
    if (line.trim() === "") {
      at += 1;
      continue;
    }
    const heading = /^(#{1,6})\s+(.*?)\s*#*$/.exec(line);
    if (heading !== null) {
      const level = Math.min(4, heading[1]?.length ?? 1) as 1 | 2 | 3 | 4;
      blocks.push({ kind: "heading", level, text: heading[2] ?? "" });
      at += 1;
    } else if (/^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/.test(line)) {
      blocks.push({ kind: "rule" });
      at += 1;
    } else if (line.startsWith("```")) {
      const end = lines.findIndex((other, index) => index > at && other.startsWith("```"));
      const stop = end === -1 ? lines.length : end;
      blocks.push({ kind: "code", text: lines.slice(at + 1, stop).join("\n") });
      at = stop + 1;
    } else if (line.startsWith(">")) {
      const quoted = takeWhile(lines, at, (other) => other.startsWith(">"));
      blocks.push({
        kind: "quote",
        text: quoted.map((other) => other.replace(/^>\s?/, "")).join(" "),
      });
      at += quoted.length;
    } else if (bullet.test(line)) {
      const listed = takeWhile(lines, at, (other) => bullet.test(other) || /^\s{2,}\S/.test(other));
      blocks.push(parseList(listed));
      at += listed.length;
    } else if (isRow(line) && /^\s*\|?[\s:|-]+\|[\s:|-]*$/.test(lines[at + 1] ?? "")) {
      const rows = takeWhile(lines, at, isRow).map(cells);
      blocks.push({ kind: "table", head: rows[0] ?? [], rows: rows.slice(2) });
      at += rows.length;
    } else {
      const text = takeWhile(lines, at, (other, index) => index === at || !startsBlock(other));
      blocks.push({ kind: "paragraph", text: text.map((other) => other.trim()).join(" ") });
      at += text.length;
    }
  }
  return blocks;
}

function takeWhile(
  lines: string[],
  from: number,
  wanted: (line: string, index: number) => boolean,
): string[] {
  let end = from;
  while (end < lines.length && wanted(lines[end] ?? "", end)) end += 1;
  return lines.slice(from, end);
}

function startsBlock(line: string): boolean {
  return (
    line.trim() === "" ||
    /^#{1,6}\s/.test(line) ||
    line.startsWith(">") ||
    line.startsWith("```") ||
    bullet.test(line)
  );
}

function isRow(line: string): boolean {
  return line.trim().startsWith("|") && line.trim().length > 1;
}

function cells(line: string): string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => cell.trim());
}

function parseList(lines: string[]): Block {
  const items: ListItem[] = [];
  let ordered = false;
  for (const line of lines) {
    const found = bullet.exec(line);
    const last = items.at(-1);
    if (found === null) {
      if (last !== undefined) last.text += ` ${line.trim()}`;
      continue;
    }
    const item: ListItem = { text: found[3] ?? "", items: [] };
    if ((found[1]?.length ?? 0) >= 2 && last !== undefined) last.items.push(item);
    else {
      if (items.length === 0) ordered = found[2] !== undefined;
      items.push(item);
    }
  }
  return { kind: "list", ordered, items };
}

const inlineMark =
  /(\*\*|__)(?=\S)([\s\S]{0,500}?\S)\1|(\*|_)(?=\S)([\s\S]{0,500}?\S)\3(?![\p{L}\p{N}])|`([^`]{1,500})`|\[([^\][]{1,500})\]\(([^\s()]{1,2000})\)/u;

export function parseInline(text: string, depth = 0): Inline[] {
  const parts: Inline[] = [];
  let rest = text;
  while (rest !== "") {
    const found = depth > 4 ? null : inlineMark.exec(rest);
    if (found === null) {
      parts.push({ kind: "text", text: unescape(rest) });
      break;
    }
    if (found.index > 0) parts.push({ kind: "text", text: unescape(rest.slice(0, found.index)) });
    const [whole, , strong, , em, code, linkText, linkUrl] = found;
    if (strong !== undefined)
      parts.push({ kind: "strong", children: parseInline(strong, depth + 1) });
    else if (em !== undefined) parts.push({ kind: "em", children: parseInline(em, depth + 1) });
    else if (code !== undefined) parts.push({ kind: "code", text: code });
    else parts.push({ kind: "link", text: linkText ?? "", url: linkUrl ?? "" });
    rest = rest.slice(found.index + whole.length);
  }
  return parts;
}

function unescape(text: string): string {
  return text.replace(/\\([\\`*_{}[\]()#+\-.!|>])/g, "$1");
}
