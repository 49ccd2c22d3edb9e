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

/** "Kestrel Tool & Die (KTD)": the letters in brackets are those the words begin with. */
function withoutInitials(text: string): string {
  const [whole, letters = ""] = / \(([A-Z]{2,6})\)$/.exec(text) ?? [];
  if (whole === undefined) return text;
  const bare = text.slice(0, -whole.length);
  const initials = bare.split(/[^\p{L}]+/u).map((word) => word.charAt(0).toUpperCase());
  let at = 0;
  for (const initial of initials) if (initial === letters[at]) at += 1;
  return at === letters.length ? bare : text;
}

export const tidy = (text: string) =>
  withoutInitials(
    text
      .replace(
        /^(?:copyright|©|\(c\)|(?:19|20)\d\d(?:\s?[-–]\s?\d{2,4})?|\s|by|[,.|:·–-])+(?=\p{L})/iu,
        "",
      )
      .replace(/^[\s"“”'«»|:–—-]+|[\s"“”«»|:–—,-]+$/g, "")
      .replace(/\s*[®™©]\s*/g, " ")
      .trim(),
  );
