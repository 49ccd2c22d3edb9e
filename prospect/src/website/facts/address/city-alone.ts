import { namedCountries } from "../named-countries.ts";
import { countryNames, largeCities } from "../places.ts";
import { countryOfCity, isTownOf } from "./known-towns.ts";
import { isRegion } from "./regions.ts";
import { besideContact } from "./street.ts";
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

const part = /^\p{Lu}[\p{L}'’-]+(?: (?:de |del |do |da |la )*\p{Lu}[\p{L}'’-]+){0,3}$/u;

/** "Lima, San Juan de Alder" over a telephone: a city that everybody knows, and its district, where the page names the country. */
export function cityByContact(read: UncodedLine): Town | null {
  const { text, view, index, hints } = read;
  if (text.length > 60 || !text.includes(", ") || /\d/.test(text)) return null;
  const parts = text.replace(/\.$/, "").split(", ");
  const cities = new Set(parts.filter((name) => largeCities.has(name.toLowerCase())));
  const [city] = cities;
  if (city === undefined || cities.size > 1 || !parts.every((name) => part.test(name))) return null;
  const country = countryOfCity(city, hints);
  if (country === undefined || !besideContact(view, index)) return null;
  // "Alderna, Québec, Canada": a province, or a country; they are read where towns stand before them.
  if (parts.some((name) => countryNames.has(name.toLowerCase()) || isRegion(name))) return null;
  if (!hints.includes(country) && !namedCountries(view.text).some(({ code }) => code === country))
    return null;
  if (speaksOfOthers(read)) return null;
  return { city, country, quote: text, weight: 0.58, countryWeight: 0.54 };
}
