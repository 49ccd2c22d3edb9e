import type { Line } from "../../page-view.ts";
import { lexiconHits } from "../industry/lexicon.ts";
import type { Emit, Found } from "./found.ts";
import { beginsWithName, full } from "./name-patterns.ts";
import { isRole } from "./role.ts";
import { hasGivenName, looksLikeName, tidyName } from "./person-name.ts";

/** How a letter to the visitors ends. */
const closing =
  /(?:^|[.!?] )(?:(?:with )?(?:kind|warm|best|kindest|warmest)(?:est)? (?:regards|wishes)|regards|(?:yours )?sincerely|yours(?: truly| faithfully)?|cheers|(?:with )?(?:much )?love|many blessings|see you soon|herzlichst|(?:mit )?(?:herzlichen?|freundlichen?|besten?|lieben?|viele[n]?) grüße?n?|bis bald|cordialement|bien à vous|amicalement|à (?:très )?bientôt|chaleureusement|(?:un |cordiales |muchos )?saludos?(?: cordial(?:es)?)?|atentamente|hasta pronto|un abrazo|um abraço|(?:com )?(?:carinho|abraços)|atenciosamente|cordialmente|até (?:breve|já)|(?:cordiali |un (?:caro )?)?salut[io]|a presto|con affetto|(?:met )?(?:vriendelijke|hartelijke|warme) groet(?:en)?|tot (?:snel|gauw|binnenkort)|groetjes)[,.!]*$/iu;
const signature = new RegExp(
  `^${full}(?:,? (?:and|&|und|et|y|e|en|mit) .{0,20}(?:[Tt]eam|[Cc]rew|[Ss]taff|[Ff]amily|[Éé]quipe|[Ee]quipo|[Ee]quip[ea]|Familie).{0,20}| [Tt]eam)?$`,
  "u",
);
/** "Ihre Anna Lenz", "Ihr Paul Orth und Team". */
const yours = new RegExp(
  `^(?:[Ii]hre?|[Ee]ure?|[Vv]otre) ${full}(?: (?:und|&|mit|et) .{0,20}[Tt]eam)?$`,
  "u",
);

/** Who signs what a house says to its visitors. */
export function signed(lines: readonly Line[], index: number, emit: Emit): Found[] | null {
  const { text } = lines[index] as Line;
  if (text.length > 60 || !(beginsWithName(text) || /^[IEieVv](?:hr|ur|otre)/.test(text)))
    return null;
  const above = lines[index - 1]?.text ?? "";
  const closed = above.length < 160 && closing.test(above);
  const name = (/^(?:[Ii]hr|[Ee]ur|Votre)/.test(text) ? yours : closed ? signature : null)?.exec(
    text,
  )?.[1];
  if (!name || !hasGivenName(name) || !looksLikeName(tidyName(name)) || lexiconHits(name) > 0)
    return null;
  // Where an office stands below, others read both.
  if (isRole(lines[index + 1]?.text ?? "")) return null;
  const found = emit(name, null, text, 0.68);
  return found.length > 0 ? found : null;
}
