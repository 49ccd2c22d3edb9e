import {
  arProvinces,
  auStates,
  brStates,
  caProvinceNames,
  caProvinces,
  inStates,
  usStates,
  zaProvinces,
} from "../places.ts";
import { provinceNames } from "./italian-provinces.ts";
import { regionsOf } from "./regions.ts";

export interface ParsedPlace {
  city: string;
  postalCode: string | null;
  region: string | null;
  country: string | null;
  /** The way of writing alone names the country. */
  known: boolean;
  /** Street part before the city on the same line, as it stands. */
  before: string;
  quote: string;
  weight: number;
  /** Where it begins in the text. */
  at: number;
}

/** A place name: one to five capitalised words with the small words that names carry. */
const word = String.raw`\p{Lu}[\p{L}'’.]*(?:-\p{L}[\p{L}'’.]*)*`;
const small = String.raw`(?:de|del|do|da|dos|das|di|du|des|la|le|les|el|los|las|of|the|am|an|der|den|im|in|aan|sur|sous|en|lez|lès|les|upon|on|op|bei|ob|und|y|e|by)`;
const elided = String.raw`(?:d|l|dell|nell|all)['’]`;
const city = String.raw`${word}(?:[ ]${word}|[ ]${elided}${word}|[ ]${small}[ ]${word}|[ ]${small}[ ]${small}[ ]${word}){0,4}`;

const states = (table: Record<string, string>) =>
  [...Object.keys(table), ...Object.values(table)].sort((a, b) => b.length - a.length).join("|");
/** "N.C." needs a code behind it: "M.D." and "P.A." are degrees. */
const dotted = Object.keys(usStates)
  .map((code) => `${code[0]}\\.\\s?${code[1]}\\.`)
  .join("|");
/** "Ca 94403": only where a code follows, and none that is an English word. */
const looseStates = Object.keys(usStates)
  .filter((code) => !/^(?:IN|OR|ME|HI|DE|LA|OK|AS)$/.test(code))
  .map((code) => `${code[0]}${code[1]?.toLowerCase()}`)
  .join("|");
const usState = `${states(usStates)}|D\\.C\\.|N\\.Y\\.|N\\.J\\.|Fla\\.|Calif\\.|Mass\\.|Conn\\.|Ill\\.|Mich\\.|Minn\\.|Wash\\.|Ore\\.|Colo\\.|Ariz\\.|Tex\\.|Penn\\.`;

/** In brackets behind a German town they are part of its name; anything else there is a quarter or a remark. */
const rivers =
  "Aisch|Aller|Dahme|Dill|Donau|Dosse|Eder|Efze|Eider|Elbe|Elster|Ems|Fulda|Havel|Ilm|Inn|Isar|Jagst|Kocher|Lahn|Lech|Leine|Lippe|Luhe|Main|Mosel|Mulde|Neckar|Neiße|Oder|Ohm|Orla|Oste|Peene|Prignitz|Rhein|Ruhr|Saale|Saar|Sieg|Spree|Unstrut|Warnow|Werra|Weser|Wied|Wörnitz|Wümme|Westf\\.|Westfalen";
const italian = [...provinceNames].sort((a, b) => b.length - a.length).join("|");
/** "H.P. - 175199", "(M.S.) 411099": the short forms of India's states, which say so only before a code. */
const indian = String.raw`[AHUM]\.\s?P\.?|T\.\s?N\.?|W\.\s?B\.?|M\.\s?S\.?|U\.\s?K\.?|C\.\s?G\.?|J\s?&\s?K|(?:HP|UP|MP|AP|TN|WB|MH|GJ|KA|KL|RJ|UK|UA|PB|HR|CG|TS|JK|JH|BR|OD|OR|AS)(?![\p{L}])`;

export interface Grammar {
  /** Where it is written so; one country is named by the grammar, several need another hint. */
  countries: readonly string[];
  /** Named groups: city, zip, region. */
  pattern: RegExp;
  /** What a line must hold for the pattern to be worth a try. */
  needs: RegExp;
  /** Digits of the longest number in it, at least: cheaper still to ask. */
  digits: number;
  /** Believed only where the site is at home in that country, as the objections have it. */
  atHome: boolean;
  weight: number;
}

const g = (
  countries: string,
  pattern: string,
  weight: number,
  needs: RegExp,
  digits: number,
  atHome?: "at home",
): Grammar => ({
  countries: countries.split(" "),
  pattern: new RegExp(pattern, "gu"),
  needs,
  digits,
  atHome: atHome !== undefined,
  weight,
});
const edge = String.raw`(?<![\p{L}\p{N}])`;
const end = String.raw`(?![\p{L}\p{N}])`;
const end0 = String.raw`(?!\d)`;

/** A region right after a comma: asked first, since it is so much cheaper than looking for the city before it. */
const afterComma = (regions: string) =>
  new RegExp(`,\\s{1,2}(?:Provincia de |Prov\\. )?(?:${regions})`, "u");

/** Ways to write postal code and city, the telling ones first. */
export const grammars: readonly Grammar[] = [
  g(
    "US",
    `${edge}(?<city>${city}),?\\s{1,2}(?<region>${usState}|${dotted}|${looseStates}),?\\.?\\s{1,3}(?<zip>\\d{5}(?:-\\d{4})?)${end}`,
    0.92,
    /[A-Za-z.],?\.?\s{1,3}\d{5}(?!\d)/,
    5,
  ),
  g(
    "CA",
    `${edge}(?<city>${city}),?\\s{1,2}\\(?(?<region>${states(caProvinces)}|${caProvinceNames.join("|")}|P\\.Q\\.)\\)?,?\\s{1,3}(?<zip>[A-Z]\\d[A-Z][ -]?\\d[A-Z]\\d)${end}`,
    0.93,
    /[A-Z]\d[A-Z]/,
    1,
  ),
  g(
    "AU",
    `${edge}(?<city>${city}),?\\s{1,2}(?<region>${states(auStates)}),?\\s{1,3}(?<zip>\\d{4})${end}`,
    0.9,
    /(?:NSW|VIC|QLD|SA|WA|TAS|ACT|NT|Wales|Victoria|Queensland|Australia|Tasmania|Territory),?\s{1,3}\d{4}(?!\d)/,
    4,
  ),
  // Eircode: Dublin's old district may stand between the city and the code.
  g(
    "IE",
    `${edge}(?<city>${city})(?: \\d{1,2}W?)?,?\\s{1,2}(?:(?<region>(?:Co\\.?|County) ${word}),?\\s{1,2})?(?<zip>(?:[AC-FHKNPRTV-Y]\\d{2}|D6W)\\s?[0-9AC-FHKNPRTV-Y]{4})${end}`,
    0.92,
    /(?:[A-Z]\d{2}|D6W)\s?[0-9A-Z]{4}/,
    1,
  ),
  g(
    "SG",
    `${edge}(?<city>Singapore)\\s{0,2}[,-]?\\s{0,2}(?:S|#)?\\(?(?<zip>\\d{6})${end}`,
    0.9,
    /Singapore[\s,-]{0,4}[S#]?\(?\d{6}/,
    6,
  ),
  g(
    "GB",
    `${edge}(?<city>${city}),?\\s{1,2}(?:(?<region>${city}),?\\s{1,2})?(?:(?:England|Scotland|Wales|Northern Ireland|UK|United Kingdom),?\\s{1,2})?(?<zip>[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[ABD-HJLNP-UW-Z]{2})(?:${end}|(?=\\p{Ll}$))`,
    0.86,
    /[A-Z]\d[A-Z\d]?\s?\d[A-Z]{2}/,
    1,
  ),
  g(
    "NL",
    `${edge}(?<zip>[1-9]\\d{3}\\s?[A-Z]{2})(?:\\s?[–-])?,?\\s{1,3}(?<city>(?:['’]s-|['’]t )?${city})${end}`,
    0.93,
    /\d{4}\s?[A-Z]{2}/,
    4,
  ),
  g(
    "BR",
    `${edge}(?<city>${city})\\s?[,/–-]\\s?(?<region>${Object.keys(brStates).join("|")})\\s?[,.;|•·–-]?\\s?(?:[-–]\\s?)?(?:Brasil\\s?[,–-]?\\s?)?(?:CEP\\s?:?\\s?)?(?<zip>\\d{2}\\.?\\d{3}-?\\d{3})${end}`,
    0.93,
    /[,/–-]\s?[A-Z]{2}\D{0,30}?\d{2}\.?\d{3}-?\d{3}/,
    3,
  ),
  g(
    "BR",
    `${edge}(?<city>${city})\\s?[,/–-]\\s?(?<region>${Object.values(brStates).join("|")})\\s?[,.;|•·–-]?\\s?(?:Brasil\\s?[,–-]?\\s?)?(?:CEP\\s?:?\\s?)?(?<zip>\\d{2}\\.?\\d{3}-?\\d{3})${end}`,
    0.9,
    new RegExp(`(?:${Object.values(brStates).join("|")})\\D{0,30}?\\d{2}\\.?\\d{3}`),
    3,
  ),
  g(
    "BR",
    `(?:CEP\\s?:?\\s?)?${edge}(?<zip>\\d{2}\\.?\\d{3}-\\d{3})\\s?[,–-]?\\s?(?<city>${city})\\s?[,/–(-]\\s?(?<region>${Object.keys(brStates).join("|")})${end}`,
    0.9,
    /\d{2}\.?\d{3}-\d{3}\s?[,–-]?\s?\p{Lu}/u,
    3,
  ),
  g(
    "BR",
    `${edge}(?<city>${city})\\s?[/—–(-]\\s?(?<region>${Object.keys(brStates).join("|")})${end}`,
    0.7,
    /[/—–(-]\s?[A-Z]{2}(?![A-Za-z])/,
    0,
    "at home",
  ),
  // "Centro – Alvorada, MG": the comma alone says little, so a street must stand on the line.
  g(
    "BR",
    `${edge}(?<city>${city}),\\s?(?<region>${Object.keys(brStates).join("|")})${end}(?=\\s*(?:[.,;–-]?\\s*Brasil|[.;|–-]|$))`,
    0.71,
    /,\s?[A-Z]{2}(?![A-Za-z])/,
    0,
    "at home",
  ),
  g(
    "IN",
    `${edge}(?<city>${city}),?\\s{0,2}(?:(?:Tal|Taluka|Tehsil)\\.?\\s?[-:]?\\s?${word},?\\s{1,2})?(?:(?:Distt?|District)\\.?\\s?[-:]?\\s?(?<district>${word}),?\\s{1,2})?(?:\\(?(?<region>${inStates.join("|")}|${indian})\\)?)?,?\\s?(?:[–:-]|PIN(?: ?[Cc]ode)?|Pin(?: ?[Cc]ode)?|[–-]\\s?PIN)?\\s?[:–-]?\\s?(?<zip>[1-9]\\d{2}\\s?\\d{3})${end}(?![ .-]?\\d)`,
    0.84,
    /(?<!\d)[1-9]\d{2}\s?\d{3}(?![\p{L}\p{N}]|[ .-]?\d)/u,
    3,
  ),
  g(
    "AR",
    `${edge}(?<zip>(?:[A-HJ-NP-Z](?=\\d{4}))?\\d{4}(?:[A-Z]{3})?)\\)?\\s?[,–-]?\\s{1,2}(?<city>${city})\\s?[,(–-]\\s?(?:Provincia de |Prov\\. (?:de )?|Pcia\\. (?:de )?)?(?<region>${arProvinces.join("|")})${end}`,
    0.86,
    new RegExp(
      `[,(–-]\\s?(?:Provincia de |Prov\\. (?:de )?|Pcia\\. (?:de )?)?(?:${arProvinces.join("|")})`,
    ),
    4,
  ),
  g(
    "PT",
    `${edge}(?<zip>\\d{4}\\s?-\\s?\\d{3})\\s?,?\\s{1,3}(?<city>${city})${end}`,
    0.9,
    /\d{4}\s?-\s?\d{3}/,
    4,
  ),
  g(
    "PL",
    `${edge}(?<zip>\\d{2}-\\d{3})\\s{1,2}(?<city>${city})${end}`,
    0.85,
    /\d{2}-\d{3}\s{1,2}\p{Lu}/u,
    3,
  ),
  g(
    "IT",
    `${edge}(?<zip>\\d{5})\\s?[,–-]?\\s{0,2}(?<city>${city})(?:\\s?[,–-]\\s?|\\s|(?=\\())\\(?(?<region>[A-Z]{2})\\)?${end}`,
    0.9,
    /\d{5}\s?[,–-]?\s{0,2}\p{Lu}/u,
    5,
  ),
  g(
    "IT",
    `${edge}(?<city>${city})\\s?\\((?<region>[A-Z]{2})\\)(?:\\s?[,–-]?\\s{0,2}(?<zip>\\d{5}))?${end0}`,
    0.8,
    /\([A-Z]{2}\)/,
    0,
    "at home",
  ),
  // "Larvara 31099, Treviso", "Larvara, 31099 (TV)", "31099 Larvara (Treviso)": with the province behind in words or letters.
  g(
    "IT",
    `${edge}(?<city>${city}),?\\s{1,2}(?:CAP:?\\s)?(?<zip>\\d{5})(?:\\s?[,–-]\\s?|\\s?(?=\\())\\(?(?<region>${italian}|[A-Z]{2})\\)?${end}`,
    0.86,
    /[^\d\s],?\s{1,2}(?:CAP:?\s)?\d{5}(?:\s?[,–-]|\s?\()/,
    5,
    "at home",
  ),
  g(
    "IT",
    `${edge}(?<zip>\\d{5})\\s?[,–-]?\\s{1,2}(?<city>${city})(?:,\\s?|\\s?[–-]\\s|\\s?(?=\\())\\(?(?:prov(?:\\.|incia)?\\s(?:di\\s)?)?(?<region>${italian})\\)?${end}`,
    0.86,
    /\d{5}(?!\d).{3,60}(?:,|[–-]\s|\()/,
    5,
  ),
  g(
    "MX",
    `C\\.?\\s?P\\.?:?\\s{0,2}(?<zip>\\d{5})\\s?[,.;–-]?\\s{1,2}(?<city>${city})${end}`,
    0.74,
    /C\.?\s?P\.?:?\s{0,2}\d{5}/,
    5,
  ),
  g(
    "MX",
    `${edge}(?<city>${city}),?\\s{1,2}(?:(?<region>\\p{Lu}[\\p{L}.]{1,20}(?: \\p{Lu}\\p{L}+)?),?\\s{1,2})?C\\.?\\s?P\\.?:?\\s{0,2}(?<zip>\\d{5})${end}`,
    0.72,
    /C\.?\s?P\.?:?\s{0,2}\d{5}/,
    5,
  ),
  g("SE", `${edge}(?<zip>\\d{3} \\d{2})\\s{1,2}(?<city>${city})${end}`, 0.7, /\d{3} \d{2}/, 3),
  // "C/ Mayor 5, Larroya, 28999 Madrid": the capital's own codes have a nought there, so this is the province.
  g(
    "ES",
    `(?<=\\d[\\p{L}ºª.]{0,3}\\s?[,.–-]\\s)(?<city>${city})(?:\\s?[,–-])?\\s{1,2}\\(?(?<zip>(?:0[1-9]|[1-4]\\d|5[0-2])[1-9]\\d{2})\\)?(?:\\s?[,–-])?\\s{1,2}\\(?(?<region>${regionsOf("ES").join("|")})${end}`,
    0.9,
    /\d[\p{L}ºª.]{0,3}\s?[,.–-]\s.{1,60}[^\d\s]\s{1,2}[(–-]?\s?\d{2}[1-9]\d{2}(?!\d)/u,
    5,
  ),
  g(
    "ES",
    `${edge}(?<zip>(?:0[1-9]|[1-4]\\d|5[0-2])\\d{3})(?:\\s?[-–]|\\s?,)?\\s{1,2}(?<city>${city})(?:,\\s?|\\s?[-–]\\s|\\s?\\()(?<region>${regionsOf("ES").join("|")})\\)?${end}`,
    0.9,
    /\d{5}(?:\s?[-–]|\s?,)?\s{1,2}\p{Lu}/u,
    5,
  ),
  // Five digits then a city: France, Germany, Spain, Italy…; the rest of the site says which.
  g(
    "FR DE ES IT FI HR EE MX UA TR CR",
    `${edge}(?:(?:F|D|E|I|FR|DE|ES|IT)[-–\\s])?(?<zip>\\d{5})(?:\\s?[-–]|\\s?,)?\\s{1,2}(?<city>${city}(?:\\s?\\((?:${rivers})\\))?)(?:${end}|(?<=\\)))`,
    0.84,
    /\d{5}(?:\s?[-–]|\s?,)?\s{1,2}\p{Lu}/u,
    5,
  ),
  // The code behind the town.
  g(
    "PT",
    `${edge}(?<city>${city}),?\\s{1,2}(?<zip>\\d{4}-\\d{3})${end}`,
    0.8,
    /\d{4}-\d{3}/,
    4,
    "at home",
  ),
  g(
    "NL",
    `${edge}(?<city>${city}),?\\s{1,2}\\(?(?<zip>[1-9]\\d{3}\\s?[A-Z]{2})${end}`,
    0.78,
    /\d{4}\s?[A-Z]{2}/,
    4,
    "at home",
  ),
  g(
    "ES",
    `${edge}(?<city>${city}),?\\s{1,2}(?<zip>(?:0[1-9]|[1-4]\\d|5[0-2])\\d{3})${end}(?!\\s?[-–/]?\\s?\\d)`,
    0.74,
    /\d{5}(?!\d)/,
    5,
    "at home",
  ),
  g(
    "FR",
    `${edge}(?<city>${city})\\s?\\((?:\\d{2}|2[AB]|97\\d)\\)(?!\\s?[\\d(])`,
    0.72,
    /\((?:\d{2,3}|2[AB])\)/,
    1,
    "at home",
  ),
  // No codes but boxes: much of Africa.
  g(
    "GA CI SN CM CD CG ML BF BJ TG NE TD MG DJ MA TN DZ GN RW BI KM MU KE UG TZ GH NG ET",
    `${edge}(?:B\\.? ?P\\.?|P\\.? ?O\\.? ?Box)\\s?(?:n°\\s?)?:?\\s?\\d{1,6}\\s?[,–-]?\\s{1,2}(?<city>${city})${end}`,
    0.74,
    /(?:B\.? ?P|Box)/,
    1,
  ),
  // Four digits: Austria, Switzerland, Belgium, Denmark, Norway, South Africa, Argentina.
  g(
    "AT CH BE DK NO LU ZA HU BG SI AR PY",
    `${edge}(?:(?:A|CH|B|DK|N|NO|L|AT|BE)[-–\\s])?(?<zip>\\d{4})\\s{1,2}(?<city>${city})${end}`,
    0.6,
    /(?<!\d)\d{4}\s{1,2}\p{Lu}/u,
    4,
  ),
  // City, perhaps the province, then four digits: New Zealand and South Africa.
  g(
    "NZ ZA",
    `${edge}(?<city>${city}),?\\s{1,2}(?:(?<region>${zaProvinces.join("|")}),?\\s{1,2})?(?<zip>\\d{4})${end}(?!\\s?[-–/]\\s?\\d)`,
    0.66,
    /[\p{L}'’.],?\s{1,2}\d{4}(?!\d)/u,
    4,
  ),
];

/** Without a code: "City, State" where the state is spelt out or abbreviated. */
export const stateOnly: readonly Grammar[] = [
  g(
    "ES",
    `${edge}(?<city>${city})\\s?\\((?<region>${regionsOf("ES").join("|")})\\)`,
    0.6,
    new RegExp(`\\((?:${regionsOf("ES").join("|")})`),
    0,
  ),
  g(
    "BR",
    `${edge}(?<city>${city})\\s?[–-]\\s?(?<region>${Object.values(brStates).join("|")})${end}`,
    0.6,
    new RegExp(`[–-]\\s?(?:${Object.values(brStates).join("|")})`),
    0,
    "at home",
  ),
  g(
    "IE",
    `${edge}(?<city>${city}),\\s{1,2}(?<region>(?:Co\\.?|County) ${word})(?:,? Ireland)?${end}`,
    0.56,
    /,\s{1,2}(?:Co\.?|County) \p{Lu}/u,
    0,
  ),
  g(
    "AR",
    `${edge}(?<city>${city}),\\s{1,2}(?:Provincia de |Prov\\. )?(?<region>${arProvinces.join("|")})(?:,? Argentina)?${end}`,
    0.6,
    afterComma(arProvinces.join("|")),
    0,
  ),
  g(
    "IN",
    `${edge}(?<city>${city}),\\s{1,2}(?<region>${inStates.join("|")})(?:,? India)?${end}`,
    0.6,
    afterComma(inStates.join("|")),
    0,
  ),
  g(
    "AU",
    `${edge}(?<city>${city}),\\s{1,2}(?<region>${states(auStates)})(?:,? Australia)?${end}`,
    0.6,
    afterComma(states(auStates)),
    0,
    "at home",
  ),
  g(
    "US",
    `${edge}(?<city>${city}),\\s{1,2}(?<region>${usState})(?:,? (?:USA|U\\.S\\.A\\.|US|United States))?${end}`,
    0.62,
    afterComma(usState),
    0,
  ),
  g(
    "CA",
    `${edge}(?<city>${city}),\\s{1,2}(?<region>${states(caProvinces)})(?:,? Canada)?${end}`,
    0.55,
    afterComma(states(caProvinces)),
    0,
  ),
];
