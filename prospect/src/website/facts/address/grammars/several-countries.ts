import { city, cityBehindCode, edge, end, g } from "./grammar.ts";

/** In brackets behind a German town they are part of its name; anything else there is a quarter or a remark. */
const rivers =
  "Aisch|Aller|Dahme|Dill|Donau|Dosse|Eder|Efze|Eider|Elbe|Elster|Ems|Fulda|Havel|Ilm|Inn|Isar|Jagst|Kocher|Lahn|Lech|Leine|Lippe|Luhe|Main|Mosel|Mulde|Neckar|Neiße|Oder|Ohm|Orla|Oste|Peene|Prignitz|Rhein|Ruhr|Saale|Saar|Sieg|Spree|Unstrut|Warnow|Werra|Weser|Wied|Wörnitz|Wümme|Westf\\.|Westfalen";

/** Five digits then a city: France, Germany, Spain, Italy…; the rest of the site says which. */
export const fiveDigits = g(
  "FR DE ES IT FI HR EE MX UA TR CR",
  `${edge}(?:(?:F|D|E|I|FR|DE|ES|IT)[-–\\s])?(?<zip>\\d{5})\\)?(?:(?:\\s?[-–]|\\s?,)?\\s{1,2}|[-–](?=\\p{Lu}\\p{L}{2}))(?<city>${cityBehindCode}(?:\\s?\\((?:${rivers})\\))?)(?:${end}|(?<=\\)))`,
  0.84,
  /\d{5}\)?(?:(?:\s?[-–]|\s?,)?\s{1,2}|[-–])\p{Lu}/u,
  5,
);

/** No codes but boxes: much of Africa. */
export const boxes = g(
  "GA CI SN CM CD CG ML BF BJ TG NE TD MG DJ MA TN DZ GN RW BI KM MU KE UG TZ GH NG ET",
  `${edge}(?:B\\.? ?P\\.?|P\\.? ?O\\.? ?Box)\\s?(?:n°\\s?)?:?\\s?\\d{1,6}\\s?[,–-]?\\s{1,2}(?!${city},?\\s\\d{4}(?!\\d))(?<city>${city})${end}`,
  0.74,
  /(?:B\.? ?P|Box)/,
  1,
);

/** Four digits: Austria, Switzerland, Belgium, Denmark, Norway, South Africa, Argentina. */
export const fourDigits = g(
  "AT CH BE DK NO LU ZA HU BG SI AR PY",
  `${edge}(?:(?:A|CH|B|DK|N|NO|L|AT|BE)[-–\\s])?(?<zip>\\d{4})\\s{1,2}(?<city>${cityBehindCode})${end}`,
  0.6,
  /(?<!\d)\d{4}\s{1,2}\p{Lu}/u,
  4,
);
