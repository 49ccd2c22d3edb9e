import type { PageKind } from "../../choose-pages.ts";
import { Mark } from "../../line-marks.ts";
import { lexiconHits } from "../industry/lexicon.ts";
import { letterKey } from "../name-key.ts";
import { buildings } from "./addressee.ts";
import { isDepartment } from "./departments.ts";
import type { Emit, Found } from "./found.ts";
import { given } from "./name-patterns.ts";
import { hasGivenName, looksLikeName, tidyName } from "./person-name.ts";

/** A number or a mailbox that ends a line, with what leads to it. */
const reach =
  /\s*(?:[-–—|,:·(]|\s(?:at|on|au|am|unter|op|al|no|via))?\s*(?:(?<!\p{L})(?:tel|phone|ph|mobile|mob|cell|fone|whatsapp|gsm|handy|port|cel|e-?mail|mail|[tmpeh])[.:]*\s*)?(?:[+(]?\d[\d\s()./-]{6,}|(?<box>[^\s@|]+)@[^\s@|]+)\)?$/iu;
const labelled = new RegExp(`^(?:(\\p{Lu}[^:]{2,30}?)\\s?: ?)?${given}$`, "u");

const reachMarks = Mark.digit | Mark.bracket | Mark.at;

interface Ended {
  bare: string;
  box: string;
}

/** A line without how the one it names is reached; null where it ends otherwise. */
export function withoutReach(text: string, marks: number): Ended | null {
  if (text.length > 120 || (marks & reachMarks) === 0 || !/[\d)]$|@/.test(text)) return null;
  const match = reach.exec(text);
  return match && match.index > 4
    ? { bare: text.slice(0, match.index), box: match.groups?.["box"] ?? "" }
    : null;
}

/** "Bookings: Ann Voss 555 010 2222", "Ann Voss – ann@…": whom one reaches there, on the page for that or in the own mailbox. */
export function reached(
  text: string,
  ended: Ended,
  kind: PageKind | null,
  emit: Emit,
): Found[] | null {
  const [, label = "", name = ""] = labelled.exec(ended.bare) ?? [];
  if (!hasGivenName(name) || !looksLikeName(tidyName(name))) return null;
  if (lexiconHits(name) > 0 || buildings.test(name)) return null;
  const [first = "", ...others] = tidyName(name).split(" ");
  const box = letterKey(ended.box);
  const own =
    box.length > 2 && [first, others.at(-1) ?? ""].some((part) => box.includes(letterKey(part)));
  if (kind !== "contact" && !own) return null;
  const found = emit(name, isDepartment(label) ? label : null, text, 0.72);
  return found.length > 0 ? found : null;
}
