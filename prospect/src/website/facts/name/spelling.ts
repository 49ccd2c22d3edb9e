import { isLegalName } from "../legal-forms.ts";
import type { Mention } from "./mention.ts";

/** Of spellings with one key: the everyday one before the registered one, the one with an ordinary mix of cases, then the one from the best place. */
export function pick(group: readonly Mention[]): Mention {
  const everyday = group.filter(({ text, prior }) => !isLegalName(text) && prior >= 0.2);
  return [...(everyday.length > 0 ? everyday : group)].sort(
    (a, b) =>
      caseRank(b.text) - caseRank(a.text) || b.prior - a.prior || a.text.length - b.text.length,
  )[0] as Mention;
}

function caseRank(text: string): number {
  if (text === text.toLowerCase()) return 0;
  return text === text.toUpperCase() && text.length > 5 ? 1 : 2;
}

export const tidy = (text: string) =>
  text
    .replace(
      /^(?:copyright|©|\(c\)|(?:19|20)\d\d(?:\s?[-–]\s?\d{2,4})?|\s|by|[,.|:·–-])+(?=\p{L})/iu,
      "",
    )
    .replace(/^[\s"“”'«»|:–—-]+|[\s"“”«»|:–—,-]+$/g, "")
    .replace(/\s*[®™©]\s*/g, " ")
    .trim();
