import { marksOf } from "../../line-marks.ts";
import type { PageView } from "../../page-view.ts";
import { othersSpeak } from "../strangers.ts";
import { isArticle } from "./article.ts";
import type { Emit, Found } from "./found.ts";
import { addTo } from "./in-sentences.ts";
import { given, twoNames } from "./name-patterns.ts";
import { hasGivenName, looksLikeName, tidyName } from "./person-name.ts";
import { familyPictures } from "./family-pictures.ts";
import { portraitAlts } from "./portrait-alts.ts";
import { inProse } from "./prose.ts";
import { worksElsewhere } from "./role.ts";
import { credentials } from "./role-words.ts";

/** "Book a first talk with Ann Voss, LCSW": whom a practice lets its visitors meet, with the letters of a profession. */
const meetsLettered = new RegExp(
  `(?<!\\p{L})(?:[Ww]ith|[Bb]y|[Mm]eet|[Ss]ee) ${given},? (\\p{Lu}[\\p{L}.]{1,5})(?!\\p{L})`,
  "u",
);

function lettered(summary: string, emit: Emit): Found[] {
  const [quote = "", name = "", letters = ""] = meetsLettered.exec(summary) ?? [];
  return credentials.test(letters) ? emit(name, null, quote, 0.74) : [];
}

/** The page's own summary and what its pictures show: "Run by Ana Ruiz", "Ana Ruiz, founder of …". */
export function inSummaries(
  view: PageView,
  houseKeys: readonly string[],
  silent: Set<string>,
): Found[] {
  if (isArticle(view)) return [];
  const names = (text: string) => text.length < 400 && twoNames.test(text);
  const summary = view.metas.get("description")?.[0] ?? "";
  const emit: Emit = (name, role, quote, weight) =>
    looksLikeName(tidyName(name)) &&
    hasGivenName(name) &&
    !(role !== null && worksElsewhere(role, houseKeys))
      ? [{ name, role, view, quote, method: "meta", weight: weight - 0.08 }]
      : [];
  const all = names(summary) ? inProse(summary, marksOf(summary), emit) : [];
  if (all.length === 0 && names(summary)) addTo(all, lettered(summary, emit));
  for (const { alt, element } of view.images) {
    if (alt.length <= 15 || silent.has(alt)) continue;
    const found = names(alt) ? inProse(alt, marksOf(alt), emit) : [];
    if (found.length === 0) silent.add(alt);
    // A customer's portrait beside the praise is named as well.
    else if (!othersSpeak(element)) addTo(all, found);
  }
  addTo(all, portraitAlts(view));
  addTo(all, familyPictures(view));
  return all;
}
