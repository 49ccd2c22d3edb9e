import type { FactMethod } from "@leadstream/contract";
import type { Candidate } from "../../candidate.ts";
import type { Line, PageView } from "../../page-view.ts";
import { letterKey } from "../name-key.ts";
import { usStates } from "../places.ts";
import { othersSpeak } from "../strangers.ts";
import { thirdParty } from "../third-party.ts";
import { isTownOf } from "./known-towns.ts";
import { isNoTown } from "./town-name.ts";

/** What stands over the place of a house and nothing else: en, de, fr, es, pt, it, nl. */
const label =
  /^(?:(?:our )?location|where we are(?: based)?|where to find us|home base|based in|(?:unser )?standort|(?:notre )?adresse|ubicaci[óo]n|d[óo]nde estamos|localiza[çc][ãa]o|onde estamos|dove siamo|locatie)\s*:?$/iu;
const townAndState = /^(\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,2}),? ([A-Z]{2})$/u;

/** "Location" over "Larkton CA": a town alone, where the page says that it names a place. */
export function belowLocation(
  view: PageView,
  index: number,
  hints: readonly string[],
): Candidate[] {
  const { text, region, element } = view.lines[index] as Line;
  const above = view.lines[index - 1];
  if (text.length > 45 || above === undefined || above.region !== region || !label.test(above.text))
    return [];
  const [, beside = "", state = ""] = townAndState.exec(text) ?? [];
  const [home] = hints;
  const inState = state in usStates && (home === undefined || hints.includes("US"));
  const town = inState ? beside : text;
  const country = inState ? "US" : home;
  if (country === undefined || isNoTown(town) || !(inState || isTownOf(town, country))) return [];
  if (othersSpeak(element) || thirdParty(view, index)) return [];
  const from = { view, method: "text" as FactMethod, quote: text, weight: 0.78 };
  return [
    { ...from, field: "city", value: town, key: letterKey(town) },
    { ...from, field: "country", value: country, key: country, weight: inState ? 0.76 : 0.66 },
  ];
}
