import { textOfValue, type Candidate } from "../../candidate.ts";
import { Mark } from "../../line-marks.ts";
import type { Line } from "../../page-view.ts";
import type { Site } from "../../site.ts";
import { organisations, quoteOf, texts } from "../../structured.ts";
import { letterKey, nameKey } from "../name-key.ts";
import { hasGivenName, looksLikeName } from "../people/person-name.ts";
import { phrases, verbs } from "./phrases.ts";
import { tellsOfHouse, wordOrders, wordOrdersOfHouse } from "./word-orders.ts";
import {
  hasThing,
  honours,
  inOffice,
  isEntry,
  isStatus,
  notHouse,
  ofAnother,
  opensWithHouse,
  speaks,
} from "./whose-beginning.ts";

/** How a beginning may be told, what saying it so is worth, and whether much else begins so. */
const tellings: readonly (readonly [phrase: RegExp, weight: number, ofHouse: boolean])[] = [
  ...phrases.map(([phrase, weight]) => [phrase, weight, false] as const),
  ...wordOrders.map((phrase) => [phrase, 0.82, false] as const),
  ...wordOrdersOfHouse.map((phrase) => [phrase, 0.78, true] as const),
];

/** An article tells of other beginnings. */
const articleAddress = /\/(?:blog|news|posts?|articles?|noticias|actualites|nieuws)\/[^/]{8,}/i;
/** "Founded" below "1921", as rows of figures print it. */
const labelBelow =
  /^(?:(?:company |year )?(?:founded|established)|(?:firmen|vereins)?gründung(?:sjahr)?|gegründet|fondation|fondée?|année de (?:création|fondation)|création(?: de l['’]entreprise)?|fundad[ao]|(?:año de )?fundación|(?:ano de )?fundação|fondat[ao]|(?:anno di )?fondazione|opgericht|oprichting(?:sjaar)?|nasce (?:la (?:ditta|societ[àa])|l['’](?:azienda|impresa|attivit[àa]))|nace (?:la empresa|el negocio)|nasce a empresa|naissance de (?:l['’]entreprise|la société)|the (?:company|firm|business) is (?:born|founded))$/iu;
/** "Established" above "1921", as tables and badges print it. */
const labelAlone =
  /^(?:established(?: in)?|est\.?|founded(?: in)?|(?:year|date)(?: of)? (?:founded|established|foundation|establishment|incorporation)|founding (?:year|date)|gründung|firmengründung|fondation|création|fundación|fundação|fondazione|oprichting|gegründet|gründungsjahr|fondée? en|année de création|fundad[ao] en|año de fundación|fundad[ao] em|ano de fundação|fondat[ao] nel|anno di fondazione|opgericht(?: in)?|oprichtingsjaar):?$/i;

const namesPerson = (line: Line | undefined) =>
  line !== undefined &&
  line.text.length < 50 &&
  looksLikeName(line.text) &&
  hasGivenName(line.text);

/** Every telling names one; four digits are mostly those of a number to call or of a price. */
const someYear = /(?:1[6-9]|20)\d\d(?!\d)/;

export function readFounded(site: Site, soFar: readonly Candidate[]): Candidate[] {
  const latest = site.now.getUTCFullYear();
  const candidates: Candidate[] = [];
  const name = soFar
    .filter(({ field }) => field === "company_name")
    .sort((a, b) => b.weight - a.weight)[0];
  const key = name ? nameKey(textOfValue(name.value)) : "";
  const named = (text: string) => key.length >= 4 && letterKey(text).includes(key);
  for (const item of organisations(site.items))
    for (const text of texts(item, "foundingDate")) {
      const value = Number(/^\s*(\d{4})/.exec(text)?.[1] ?? Number.NaN);
      if (value >= 1000 && value <= latest)
        candidates.push({
          field: "founded_year",
          value,
          key: String(value),
          view: item.view,
          quote: quoteOf(item, text),
          method: item.method,
          weight: 0.93,
        });
    }
  // "Winegrowers since 1923": what the house says of itself in its own summary.
  for (const view of site.views.slice(0, 1))
    for (const text of view.metas.get("description") ?? []) {
      const match =
        /\b(?:since|desde|depuis|seit|sinds|dal|est\.?|established in|founded in|fundada em|fundada en|fond[ée]e? en|gegründet) ((?:1[6-9]|20)\d{2})(?!\d|['’]?s(?!\p{L}))/iu.exec(
          text,
        );
      const value = Number(match?.[1]);
      if (match && value <= latest && text.length < 200 && !articleAddress.test(view.page.url))
        candidates.push({
          field: "founded_year",
          value,
          key: String(value),
          view,
          quote: match[0],
          method: "meta",
          weight: 0.7,
        });
    }
  for (const view of site.views) {
    const isArticle = articleAddress.test(view.page.url);
    for (let index = 0; index < view.lines.length; index += 1) {
      const line = view.lines[index] as Line;
      if ((line.marks & Mark.fourDigits) === 0) continue;
      const value = line.text.length === 4 ? Number(/^(?:1[6-9]|20)\d\d$/.exec(line.text)?.[0]) : 0;
      const isLabelled =
        value > 0 &&
        value <= latest &&
        // "1921 · Founded · 1950 · New hall": where years stand above, each belongs to what is below it.
        (labelBelow.test(view.lines[index + 1]?.text ?? "") ||
          (labelAlone.test(view.lines[index - 1]?.text ?? "") &&
            !/^\d{4}$/.test(view.lines[index - 2]?.text ?? "")));
      if (isLabelled)
        candidates.push({
          field: "founded_year",
          value,
          key: String(value),
          view,
          quote: line.text,
          method: "text",
          weight: 0.74,
        });
      if (line.region === "main" && isArticle) continue;
      if (line.text.length > 6000 || !someYear.test(line.text) || !verbs.test(line.text)) continue;
      for (const [phrase, weight, ofHouse] of tellings) {
        const match = phrase.exec(line.text);
        if (!match) continue;
        const value = Number(match.slice(1).find((one) => one !== undefined));
        if (value < 1600 || value > latest) continue;
        // The French law of associations, not a beginning.
        if (value === 1901 && /\bloi\b[^.]{0,20}1901/i.test(line.text)) continue;
        const around = line.text.slice(
          Math.max(0, match.index - 60),
          match.index + match[0].length,
        );
        if (ofHouse && !tellsOfHouse(line.text, match, named)) continue;
        if (notHouse.test(around) || ofAnother(line.text, match.index, match[0], key)) continue;
        if (
          weight < 0.7 &&
          honours.test(line.text.slice(Math.max(0, match.index - 160), match.index + 60))
        )
          continue;
        // A bare "since 1998" may be about anything, unless it opens or fills the line or the house speaks.
        if (
          weight < 0.7 &&
          match.index > 25 &&
          line.text.length > 90 &&
          !speaks.test(line.text.slice(Math.max(0, match.index - 120), match.index + 60)) &&
          !(key.length >= 4 && letterKey(line.text.slice(0, match.index)).includes(key)) &&
          !opensWithHouse(line.text, match)
        )
          continue;
        const clause =
          line.text
            .slice(0, match.index)
            .split(/[.!?] /)
            .at(-1) ?? "";
        if (weight < 0.7 && inOffice.test(clause.trim()) && !speaks.test(clause)) continue;
        const after = line.text.slice(match.index + match[0].length);
        if (weight < 0.7 && isStatus(clause.trim(), after)) continue;
        if (
          weight < 0.7 &&
          isEntry(line.text, [view.lines[index - 1]?.text, view.lines[index + 1]?.text])
        )
          continue;
        // "Ann Voss" above "Midwife since 1998": since when one of the people has been what.
        if (weight < 0.7 && namesPerson(view.lines[index - 1])) continue;
        // "Dal 2020 disponiamo di …": since when there is a thing.
        if (weight < 0.7 && hasThing.test(after)) continue;
        candidates.push({
          field: "founded_year",
          value,
          key: String(value),
          view,
          quote: match[0],
          method: "text",
          weight,
        });
      }
    }
  }
  return candidates;
}
