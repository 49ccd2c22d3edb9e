import { Mark } from "../../line-marks.ts";
import type { Emit, Found } from "./found.ts";
import { groupOf } from "./group.ts";
import { onlyName } from "./name-patterns.ts";
import { hasGivenName, looksLikeName, tidyName } from "./person-name.ts";
import { isRole } from "./role.ts";

interface Entry {
  name: string;
  told: string;
}

const dividing = /[|;·•]/;
const mayDivide = Mark.bar | Mark.semicolon | Mark.bracket | Mark.beyondAscii;
const byMark = /\s*[|;·•]\s*/;
const afterBracket = /(?<=\))(?:\s*[,/]\s*|,?\s+(?:and|und|et|y|e|en|&)\s+)/;
const bracketed = /^([^()]{5,45}?)\s*\(([^()]{2,50})\)$/u;
const divided = /^([^(),:]{3,50}?)(?:,|:| [-–—])\s+([^()]{3,50})$/u;
const label = /^([^:()]{3,40}):\s+/u;
const longest = 600;

/** "Ann Voss (Chair) | Paul Orth (Treasurer)": one line for all of a body, each with the office held. Every part is a person. */
export function several(text: string, marks: number, emit: Emit): Found[] | null {
  if (text.length < 30 || text.length > longest || (marks & mayDivide) === 0) return null;
  const marked = dividing.test(text);
  if (!marked && !text.includes("), ") && !text.includes(") ")) return null;
  const said = label.exec(text);
  const body = said && groupOf(said[1] ?? "") && !isRole(said[1] ?? "") ? said[0].length : 0;
  const parts = text
    .slice(body)
    .replace(/[.;|]$/, "")
    .split(marked ? byMark : afterBracket)
    .filter((part) => part !== "");
  if (parts.length < 2) return null;
  const entries: Entry[] = [];
  for (const part of parts) {
    const entry = entryOf(part);
    if (!entry) return null;
    entries.push(entry);
  }
  const half = entries.length / 2;
  if (
    entries.filter(({ name }) => hasGivenName(name)).length < half ||
    entries.filter(({ told }) => isRole(told)).length <= half
  )
    return null;
  const found = entries.flatMap(({ name, told }) => emit(name, told, text, 0.84));
  return found.length > 0 ? found : null;
}

function entryOf(part: string): Entry | null {
  const [, one = "", other = ""] = bracketed.exec(part) ?? divided.exec(part) ?? [];
  if (one === "" || /\d|[!?]/.test(part)) return null;
  if (isPerson(one) && !isPerson(other))
    return { name: onlyName.exec(one)?.[1] ?? one, told: other };
  return isPerson(other) && isRole(one)
    ? { name: onlyName.exec(other)?.[1] ?? other, told: one }
    : null;
}

function isPerson(text: string): boolean {
  const name = onlyName.exec(text)?.[1];
  return name !== undefined && looksLikeName(tidyName(name));
}
