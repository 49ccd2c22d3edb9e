import { largeCities } from "../places.ts";
import { countryOfCity, isTownOf } from "./known-towns.ts";
import { isTownPart } from "./town-and-country.ts";
import { speaksOfOthers, type Town, type UncodedLine } from "./uncoded-line.ts";

/** Over or before a town, where somebody says where the house is: en, de, nl, fr, es, pt, it; a pin says it too. */
const label =
  /^\W*(?:(?:we(?:['’]re| are) )?(?:based|located) in|our (?:location|base|home)|location|where (?:we are|to find us|we're based)|find us|visit us|standort|unser standort|so finden sie uns|locatie|waar (?:vind je ons|zijn wij)|o[ùu] nous trouver|nous trouver|ubicaci[óo]n|d[óo]nde estamos|localiza[çc][ãa]o|onde estamos|dove siamo|dove trovarci)\W*$/i;
const pin = /^\W*(?:📍|📌)\W*$/u;

/** "South Alder, Auckland" below "Based in": a city that everybody knows, or one at home, perhaps behind its suburb. */
export function cityBelowLabel(read: UncodedLine): Town | null {
  const { text, view, index, hints } = read;
  if (text.length > 60 || /\d/.test(text)) return null;
  const above = view.lines[index - 1]?.text ?? "";
  if (above.length === 0 || above.length > 40 || !(label.test(above) || pin.test(above)))
    return null;
  const parts = text.split(",").map((part) => part.trim().replace(/\.$/, ""));
  const city = parts.at(-1) ?? "";
  const [home] = hints;
  const country = countryOfCity(city, hints) ?? (isTownOf(city, home) ? home : undefined);
  if (country === undefined || parts.length > 2) return null;
  if (parts.length === 2 && !isTownPart(parts[0], country)) return null;
  if (speaksOfOthers(read)) return null;
  return { city, country, quote: text, weight: 0.66, countryWeight: 0.6 };
}

/** How a country is shortened behind a city. */
const letters: Record<string, string> = {
  UK: "GB",
  UAE: "AE",
  KSA: "SA",
  AUS: "AU",
  RSA: "ZA",
  USA: "US",
};
const cityAndLetters =
  /(?<![\p{L}\p{N}])(?<city>\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’-]+){0,2}), (?<country>[A-Z]{2,3})\.?$/u;

/** "© 2026 Acme Ltd. South Alder, Auckland, NZ.": a city that everybody knows before its country's letters. */
export function cityBeforeLetters(read: UncodedLine): Town | null {
  const { text } = read;
  if (text.length > 120 || !/, [A-Z]{2,3}\.?$/.test(text.slice(-6))) return null;
  const match = cityAndLetters.exec(text);
  const { city, country: short } = match?.groups ?? {};
  if (!match || city === undefined || short === undefined) return null;
  const country = letters[short] ?? short;
  if (largeCities.get(city.toLowerCase()) !== country) return null;
  const alone = match.index < 40 && !/[.!?:]\s/.test(text.slice(0, match.index));
  if (!(read.framed || alone) || speaksOfOthers(read, match.index)) return null;
  return { city, country, quote: match[0], weight: 0.64, countryWeight: 0.62 };
}
