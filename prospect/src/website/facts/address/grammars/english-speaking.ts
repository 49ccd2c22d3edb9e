import {
  auStates,
  caProvinceNames,
  caProvinces,
  inStates,
  usStates,
  zaProvinces,
} from "../../places.ts";
import { afterComma, city, edge, end, g, states, word, type Grammar } from "./grammar.ts";

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

/** "H.P. - 175199", "(M.S.) 411099": the short forms of India's states, which say so only before a code. */
const indian = String.raw`[AHUM]\.\s?P\.?|T\.\s?N\.?|W\.\s?B\.?|M\.\s?S\.?|U\.\s?K\.?|C\.\s?G\.?|J\s?&\s?K|(?:HP|UP|MP|AP|TN|WB|MH|GJ|KA|KL|RJ|UK|UA|PB|HR|CG|TS|JK|JH|BR|OD|OR|AS)(?![\p{L}])`;

const caRegion = `${states(caProvinces)}|${caProvinceNames.join("|")}|P\\.Q\\.|Qc|Que\\.?|Q[Cc]\\.`;
const caCode = String.raw`[ABCEGHJ-NPRSTVXY]\d[A-Z][ -]?\d[A-Z]\d`;

/** America, Canada, Australia, Ireland, Singapore and Britain. */
export const english: readonly Grammar[] = [
  g(
    "US",
    `${edge}(?<city>${city})[,;]?\\s{1,2}\\(?(?<region>${usState}|${dotted}|${looseStates})(?:(?<=\\([A-Z]{2})\\))?[,;]?\\.?(?:\\s[–-])?\\s{1,3}(?<zip>\\d{5}(?:-\\d{4})?)(?!-\\d{3}(?!\\d))${end}`,
    0.92,
    /[A-Za-z.)][,;]?\.?(?:\s[–-])?\s{1,3}\d{5}(?!\d)/,
    5,
  ),
  g(
    "CA",
    `${edge}(?<city>${city}),?\\s{1,2}\\(?(?<region>${caRegion})\\)?[,.]?\\s{1,3}(?:Canada,?\\s{1,2})?(?<zip>${caCode})${end}`,
    0.93,
    /[A-Z]\d[A-Z]/,
    "lettered",
  ),
  // "Montréal, H2K 3X8": no other country's codes look so, but parts and models do.
  g(
    "CA",
    `${edge}(?<city>(?!(?:${caRegion})${end})${city}),?\\s{1,2}(?:Canada,?\\s{1,2})?(?<zip>${caCode})${end}`,
    0.8,
    /[A-Z]\d[A-Z][ -]?\d[A-Z]\d/,
    "lettered",
  ),
  g(
    "CA",
    `${edge}(?<zip>${caCode}),?\\s{1,2}(?<city>${city})(?:,?\\s\\(?(?<region>${caRegion})${end})`,
    0.8,
    /[A-Z]\d[A-Z][ -]?\d[A-Z]\d/,
    "lettered",
  ),
  g(
    "AU",
    `${edge}(?<city>${city}),?\\s{1,2}(?<region>${states(auStates)}|Vic|Qld|Tas|Nsw),?\\s{1,3}(?<zip>\\d{4})${end}`,
    0.9,
    /(?:Vic|Qld|Tas|Nsw|NSW|VIC|QLD|SA|WA|TAS|ACT|NT|Wales|Victoria|Queensland|Australia|Tasmania|Territory),?\s{1,3}\d{4}(?!\d)/,
    4,
  ),
  // Eircode: Dublin's old district may stand between the city and the code.
  g(
    "IE",
    `${edge}(?<city>${city})(?: \\d{1,2}W?)?,?\\s{1,2}(?:(?<region>(?:Co\\.?|County) ${word}),?\\s{1,2})?(?<zip>(?:[AC-FHKNPRTV-Y]\\d{2}|D6W)\\s?[0-9AC-FHKNPRTV-Y]{4})${end}`,
    0.92,
    /(?:[A-Z]\d{2}|D6W)\s?[0-9A-Z]{4}/,
    "lettered",
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
    `${edge}(?<city>${city}),?\\s{1,2}(?:(?<region>${city}),?\\s{1,2})?(?:(?:England|Scotland|Wales|Northern Ireland|UK|United Kingdom),?\\s{1,2})?\\(?(?<zip>[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[ABD-HJLNP-UW-Z]{2})(?:${end}|(?=\\p{Ll}$))`,
    0.86,
    /[A-Z]\d[A-Z\d]?\s?\d[A-Z]{2}/,
    "lettered",
  ),
];

export const india = g(
  "IN",
  `${edge}(?<city>${city}),?\\s{0,2}(?:(?:Tal|Taluka|Tehsil)\\.?\\s?[-:]?\\s?${word},?\\s{1,2})?(?:\\(?(?:Distt?|District)\\.?\\s?[-:]?\\s?(?<district>${word})\\)?,?\\s{1,2})?(?:\\(?(?<region>${inStates.join("|")}|${indian})\\)?)?,?\\s?(?:[–:-]|PIN(?: ?[Cc]ode)?|Pin(?: ?[Cc]ode)?|[–-]\\s?PIN)?\\s?[:–-]?\\s?(?<zip>[1-9]\\d{2}\\s?\\d{3})${end}(?![ .-]?\\d)`,
  0.84,
  /(?<!\d)[1-9]\d{2}\s?\d{3}(?![\p{L}\p{N}]|[ .-]?\d)/u,
  3,
);

/** City, perhaps the province, then four digits: New Zealand and South Africa. */
export const southern = g(
  "NZ ZA",
  `${edge}(?<city>${city}),?\\s{1,2}(?:(?<region>${zaProvinces.join("|")}),?\\s{1,2})?(?<zip>\\d{4})${end}(?!\\s?[-–/]\\s?\\d)`,
  0.66,
  /[\p{L}'’.],?\s{1,2}\d{4}(?!\d)/u,
  4,
);

/** Without a code: "City, State" where the state is spelt out or abbreviated. */
export const englishRegions: readonly Grammar[] = [
  g(
    "IE",
    `${edge}(?<city>${city}),\\s{1,2}(?<region>(?:Co\\.?|County) ${word})(?:,? Ireland)?${end}`,
    0.56,
    /,\s{1,2}(?:Co\.?|County) \p{Lu}/u,
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
