import { provinceNames } from "../italian-provinces.ts";
import { regionsOf } from "../regions.ts";
import { city, cityBehindCode, edge, end, g, italianCity, type Grammar } from "./grammar.ts";

const italian = [...provinceNames].sort((a, b) => b.length - a.length).join("|");

export const dutch = g(
  "NL",
  `${edge}(?<zip>[1-9]\\d{3}\\s?[A-Z]{2})(?:\\s?[–-])?,?\\s{1,3}(?<city>(?:['’]s-|['’]t )?${cityBehindCode})${end}`,
  0.93,
  /\d{4}\s?[A-Z]{2}/,
  4,
);

/** Portugal, Poland and Italy. */
export const european: readonly Grammar[] = [
  g(
    "PT",
    `${edge}(?<zip>\\d{4}\\s?-\\s?\\d{3})\\s?,?\\s{1,3}(?<city>${cityBehindCode})${end}`,
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
    `${edge}(?<zip>\\d{5})\\s?[,–-]?\\s{0,2}(?<city>${cityBehindCode})(?:\\s?[,–-]\\s?|\\s|(?=\\())\\(?(?<region>[A-Z]{2})\\)?${end}`,
    0.9,
    /\d{5}\s?[,–-]?\s{0,2}\p{Lu}/u,
    5,
  ),
  // "31099 Larvara (Treviso)": before the same without a code.
  g(
    "IT",
    `${edge}(?<zip>\\d{5})\\s?[,–-]?\\s{1,2}(?<city>${cityBehindCode})(?:,\\s?|\\s?[–-]\\s|\\s?(?=\\())\\(?(?:prov(?:\\.|incia)?\\s(?:di\\s)?)?(?<region>${italian})\\)?${end}`,
    0.86,
    /\d{5}(?!\d).{3,60}(?:,|[–-]\s|\()/,
    5,
  ),
  g(
    "IT",
    `${edge}(?<city>${italianCity})\\s?\\((?<region>[A-Z]{2}|${italian})\\)(?:\\s?[,–-]?\\s{0,2}(?:CAP:?\\s)?(?<zip>\\d{5}))?(?!\\d)`,
    0.8,
    /\((?:[A-Z]{2}|\p{Lu}\p{Ll}[\p{L} ]{2,20})\)/u,
    0,
    "at home",
  ),
  // "Via dei Pini 3, Larvara VR".
  g(
    "IT",
    `(?<=\\d[\\p{L}/]{0,3}\\s?[,–-]\\s)(?<city>(?!Registro|Camera|R\\.?E\\.?A)${italianCity})\\s(?<region>[A-Z]{2})(?=\\s*(?:$|[,.;|•·(–-]\\s?(?!\\d)))`,
    0.72,
    /\d[\p{L}/]{0,3}\s?[,–-]\s[^\d]{2,50}\s[A-Z]{2}(?!\p{L})/u,
    1,
    "at home",
  ),
  // "Larvara, TV 31099", "Larvara TV - 31099": the code last of all.
  g(
    "IT",
    `${edge}(?<city>${italianCity}),?\\s(?<region>[A-Z]{2})(?:\\s?[,–-])?\\s{1,2}(?:CAP:?\\s)?(?<zip>\\d{5})${end}`,
    0.86,
    /[^\d\s],?\s[A-Z]{2}(?:\s?[,–-])?\s{1,2}(?:CAP:?\s)?\d{5}(?!\d)/,
    5,
    "at home",
  ),
  // "Larvara 31099, Treviso", "Larvara, 31099 (TV)", "31099 Larvara (Treviso)": with the province behind in words or letters.
  g(
    "IT",
    `${edge}(?<city>${italianCity}),?\\s{1,2}(?:CAP:?\\s)?(?<zip>\\d{5})(?:\\s?[,–-]\\s?|\\s?(?=\\()|\\s(?=[A-Z]{2}(?!\\p{L})))\\(?(?<region>${italian}|[A-Z]{2})\\)?${end}`,
    0.86,
    /[^\d\s],?\s{1,2}(?:CAP:?\s)?\d{5}(?:\s?[,–-]|\s?\(|\s[A-Z]{2}(?!\p{L}))/u,
    5,
    "at home",
  ),
];

export const swedish = g(
  "SE",
  `${edge}(?<zip>\\d{3} \\d{2})\\s{1,2}(?<city>${city})${end}`,
  0.7,
  /\d{3} \d{2}/,
  3,
);

export const spanish: readonly Grammar[] = [
  // "C/ Mayor 5, Larroya, 28999 Madrid": the capital's own codes have a nought there, so this is the province.
  g(
    "ES",
    `(?<=(?:\\d[\\p{L}ºª.]{0,3}|s/n)\\s?[,.–-]\\s)(?<city>${city})(?:\\s?[,–-])?\\s{1,2}\\(?(?<zip>(?:0[1-9]|[1-4]\\d|5[0-2])[1-9]\\d{2})\\)?(?:\\s?[,–-])?\\s{1,2}\\(?(?<region>${regionsOf("ES").join("|")})${end}`,
    0.9,
    /(?:\d[\p{L}ºª.]{0,3}|s\/n)\s?[,.–-]\s.{1,60}[^\d\s]\s{1,2}[(–-]?\s?\d{2}[1-9]\d{2}(?!\d)/u,
    5,
  ),
  g(
    "ES",
    `${edge}(?<zip>(?:0[1-9]|[1-4]\\d|5[0-2])\\d{3})(?:\\s?[-–]|\\s?,)?\\s{1,2}(?<city>${cityBehindCode})(?:,\\s?|\\s?[-–]\\s|\\s?\\()(?<region>${regionsOf("ES").join("|")})\\)?${end}`,
    0.9,
    /\d{5}(?:\s?[-–]|\s?,)?\s{1,2}\p{Lu}/u,
    5,
  ),
];

/** The code, or the department, behind the town. */
export const turned: readonly Grammar[] = [
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
];

export const spanishProvinces = g(
  "ES",
  `${edge}(?<city>${city})\\s?\\((?<region>${regionsOf("ES").join("|")})\\)`,
  0.6,
  `\\((?:${regionsOf("ES").join("|")})`,
  0,
);
