import { decodeSafely } from "../../clean-text.ts";
import type { Line } from "../../page-view.ts";
import { letterKey } from "../name-key.ts";
import type { Emit, Found } from "./found.ts";
import { groupOf } from "./group.ts";
import { onlyName } from "./name-patterns.ts";
import { hasGivenName, looksLikeName, tidyName } from "./person-name.ts";

/** How many names below the entry of people that they belong to, at most. */
export const longestRun = 30;
/** Whom a house shows, prints or invites is not of it. */
const shown =
  /artist|artiest|künstler|kunstenaar|autor|author|auteur|autore|speaker|redner|spreker|orador|ponente|relator|model|photograph|fotogra|musi[ck]|band/i;

/** "Attorneys › Ann Voss › Paul Orth": the menu's entry of people opens on a page for each of them, whose address spells the name. */
export function menuName(lines: readonly Line[], index: number, emit: Emit): Found[] {
  const line = lines[index] as Line;
  const name = nameOfLink(line);
  if (name === null) return [];
  const run = [name];
  let first = index;
  while (index - first < longestRun) {
    const above = lines[first - 1];
    const other = above?.tag === line.tag ? nameOfLink(above) : null;
    if (other === null) break;
    run.push(other);
    first -= 1;
  }
  const head = lines[first - 1];
  const group = head?.region === "nav" && head.text.length < 40 ? groupOf(head.text) : null;
  if (!head || group === null || shown.test(head.text)) return [];
  for (let at = index + 1; at - index < longestRun; at += 1) {
    const below = lines[at];
    const other = below?.tag === line.tag ? nameOfLink(below) : null;
    if (other === null) break;
    run.push(other);
  }
  const known = run.filter((one) => hasGivenName(one)).length;
  if (run.length < 2 || known * 2 < run.length) return [];
  return emit(name, group.role, line.text, hasGivenName(name) ? 0.74 : 0.92);
}

function nameOfLink({ text, href, region }: Line): string | null {
  if (href === null || region !== "nav" || text.length > 45 || !text.includes(" ")) return null;
  const name = onlyName.exec(text)?.[1];
  if (!name || !looksLikeName(tidyName(name))) return null;
  const surname = letterKey(tidyName(name).split(" ").at(-1) ?? "");
  const path = URL.parse(href)?.pathname ?? "";
  return surname.length > 2 && letterKey(decodeSafely(path)).includes(surname) ? name : null;
}
