import { Mark } from "../../line-marks.ts";
import { cue, cuesOf } from "./cues.ts";
import type { Emit, Found } from "./found.ts";
import { full } from "./name-patterns.ts";
import { hasGivenName } from "./person-name.ts";

const whose =
  "(?:his|her|seine[rmn]?|ihre[rmn]?|zijn|haar|sa|son|su|[as]? ?sua|o seu|seu|la|il|il suo|la sua|suo|sua) (?:late )?" +
  "(?:wife|husband|brother|sister|son|daughter|father|mother|partner|cousin|Frau|Ehefrau|Mann|Ehemann|Bruder|Schwester|Sohn|Tochter|Vater|Mutter|vrouw|echtgenote|man|echtgenoot|broer|zus|zoon|dochter|vader|moeder|femme|épouse|mari|époux|frère|sœur|soeur|fils|fille|père|mère|esposa|mujer|esposo|marido|hermano|hermana|hijo|hija|padre|madre|irmão|irmã|filho|filha|pai|mãe|moglie|marito|fratello|sorella|figlio|figlia),? ";
/** Asked first: most texts tell of nobody's family. */
const mark = new RegExp(`(?<!\\p{L})${whose}\\p{Lu}`, "u");
/** Whoever of the family it is. */
const family = cue(
  "wife husband brother sister son daughter father mother partner cousin Frau Ehefrau Mann Ehemann Bruder Schwester Sohn Tochter Vater Mutter vrouw echtgenote man echtgenoot broer zus zoon dochter vader moeder femme épouse mari époux frère sœur soeur fils fille père mère esposa mujer esposo marido hermano hermana hijo hija padre madre irmão irmã filho filha pai mãe moglie marito fratello sorella figlio figlia",
);
/** "Paul Orth, together with his wife Ann Voss": two of a family who began or run a house. */
const both = new RegExp(
  `(?<![\\p{L}])${full}(?:,?| [^.;!?]{1,80}?) (?:(?:together|along|juntamente|junto|ensemble|zusammen|gemeinsam|samen|insieme) )?(?:with|and|&|mit|und|met|en|avec|et|con|a|com|e|y) ` +
    whose +
    full,
  "u",
);

/** What a house does when it begins, and what those do who keep it. */
const begins =
  /found|establish|start|open|began|set up|\brun|own|built|launch|gründ|eröffn|führ|betreib|leit|opger|begon|richt|run|fond|cré|ouv|lanc|dirig|tien|fund|cre[oó]|abri|inici|empez|cri|nasc|aprì|apert|avvi|gest|condu|welcom|accueil|begrüß|freu|verwelk|esper|aspett|accogli|recib|receb/i;
const noMore =
  /in memory|late |deceased|passed away|verstorben|overleden|décédé|fallecid|falecid|defunt/i;

export function kin(text: string, marks: number, emit: Emit): Found[] {
  // Whose wife or brother: "his", "son" are small words.
  if (text.length > 1500 || (marks & Mark.smallWord) === 0 || (cuesOf(text) & family) === 0)
    return [];
  if (!mark.test(text) || !begins.test(text) || noMore.test(text)) return [];
  const [quote = "", first = "", second = ""] = both.exec(text) ?? [];
  if (!hasGivenName(first) || !hasGivenName(second)) return [];
  return [...emit(first, null, quote, 0.7), ...emit(second, null, quote, 0.7)];
}
