import { Text } from "domhandler";
import { cleanLine } from "../../clean-text.ts";
import type { Line } from "../../page-view.ts";
import { lexiconHits } from "../industry/lexicon.ts";
import { letterKey, nameKey } from "../name-key.ts";
import { buildings } from "./addressee.ts";
import type { Emit, Found } from "./found.ts";
import { full } from "./name-patterns.ts";
import { hasGivenName, looksLikeName, tidyName } from "./person-name.ts";

const owned = new RegExp(
  `^(?:(?:©|\\([cC]\\)|[Cc]opyright|COPYRIGHT) ?){1,2}(?:\\d{4}(?: ?[-–/] ?\\d{2,4})? )?(?:(?:by|von|par|por|door|di) )?${full}(?=$|[.,;]| ?[|·•–—-] | \\d{4}| [Aa]ll | [Aa]lle | [Tt]ous | [Tt]odos | [Tt]utti )`,
  "u",
);

/** "© 2020 Anna Lenz" below a house that bears her family name: it is hers. Others who claim a page made it or its pictures. */
export function copyright(line: Line, houseKeys: readonly string[], emit: Emit): Found[] {
  const { text, element } = line;
  if (text.length > 300 || !/©|\([cC]\)|[Cc]opyright|COPYRIGHT/.test(text)) return [];
  const own = element.children.flatMap((child) =>
    child instanceof Text && /©|\(c\)|opyright/i.test(child.data) ? [cleanLine(child.data)] : [],
  );
  for (const said of [text, ...own]) {
    const [quote = "", name = ""] = owned.exec(said) ?? [];
    if (!hasGivenName(name) || !looksLikeName(tidyName(name))) continue;
    if (lexiconHits(name) > 0 || buildings.test(name)) continue;
    const surname = letterKey(tidyName(name).split(" ").at(-1) ?? "");
    const key = nameKey(name);
    const bears = houseKeys
      .slice(0, 3)
      .some((house) => house !== key && house.includes(surname) && !house.includes(key));
    if (surname.length > 3 && bears) return emit(name, null, quote, 0.72);
  }
  return [];
}
