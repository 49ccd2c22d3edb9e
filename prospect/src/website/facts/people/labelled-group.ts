import { Mark } from "../../line-marks.ts";
import { coupleIn } from "./couples.ts";
import type { Emit, Found } from "./found.ts";
import { groupOf } from "./group.ts";
import { onlyName } from "./name-patterns.ts";
import { hasGivenName, looksLikeName, tidyName } from "./person-name.ts";
import { isRole } from "./role.ts";

const labelThenList = /^(\p{Lu}[^:;,.]{2,45}?)\s?:\s*(\S.{8,300})$/u;
const between = /\s*[,;/·•|]\s*(?![^(]*\))|\s+(?:and|und|et|e|y|en|&)\s+(?![^(]*\))/u;
/** "Anna Lenz - 555 010 2222": the number at which each is reached. */
const number =
  /\s*[-–:(]?\s*(?:(?:tel|phone|cell|mobile|fone|whatsapp|gsm|mob|m|t)[.:]*\s*)?[+(]?\d[\d\s().-]{6,}$/i;
const withSaid = /^(.{5,40}?)\s*\(([^)]{2,40})\)$/;

/** "Arzthelferinnen: Anna Lenz, Eva Reim", "L'équipe : Anna Lenz (infirmière)": a list behind what its people are called. */
export function labelledGroup(text: string, marks: number, emit: Emit): Found[] | null {
  if ((marks & Mark.colon) === 0) return null;
  const [, label = "", list = ""] = labelThenList.exec(text) ?? [];
  const group = list === "" ? null : groupOf(label);
  if (!group) return null;
  const parts = list
    .replace(/[.;]$/, "")
    .split(between)
    .filter((part) => part !== "");
  const people = parts.map((whole) => {
    const part = /\d$/.test(whole) ? whole.replace(number, "") : whole;
    const [, before = part, said] = withSaid.exec(part) ?? [];
    const name = onlyName.exec(before)?.[1];
    const isPerson = name !== undefined && hasGivenName(name) && looksLikeName(tidyName(name));
    // Among known first names a rare one is a person too.
    const known = isPerson || (name !== undefined && looksLikeName(tidyName(name)));
    return known ? { name, role: said && isRole(said) ? said : group.role, rare: !isPerson } : null;
  });
  const rare = people.filter((one) => one?.rare).length;
  if (rare > 0 && (rare * 3 > people.length || people.length < 3)) return null;
  const both = parts.length === 2 ? coupleIn(list.replace(/[.;]$/, ""), emit) : [];
  if (both.length > 0) return both.map((one) => ({ ...one, role: group.role, quote: text }));
  // One alone is a label and its value, which other rules know.
  if (people.length < 2) return null;
  const found = people.flatMap((one) =>
    one ? emit(one.name, one.role, text, one.rare ? 0.92 : 0.78) : [],
  );
  return people.every((one) => one !== null) && found.length > 0 ? found : null;
}
