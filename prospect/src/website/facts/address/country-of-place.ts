import { largeCities } from "../places.ts";
import { namedCountries } from "../named-countries.ts";
import { isTownOf } from "./known-towns.ts";
import { only, type Reading } from "./objections.ts";
import { mexican } from "./telling-words.ts";

/** The country of a place as it is written, and whether it is written there rather than guessed. */
export function countryOf(reading: Reading): { country: string | null; known: boolean } {
  const { countries, hints, city } = reading;
  const single = only(reading);
  if (single !== undefined) return { country: single, known: true };
  // "CH-8765 Larkwil": the letters of the country before its code; a single letter counts where the site is at home.
  const [, letters = ""] = /^([A-Z]{1,2})[-–]\s?\d/.exec(reading.match) ?? [];
  const lettered = { A: "AT", B: "BE", L: "LU", N: "NO", D: "DE", F: "FR", I: "IT", E: "ES" }[
    letters
  ];
  const written = lettered !== undefined && hints.includes(lettered) ? lettered : letters;
  if (written.length === 2 && countries.includes(written)) return { country: written, known: true };
  const stated = countryAfter(reading.text, reading.to);
  const large = largeCities.get(city.toLowerCase()) ?? "";
  return {
    country: stated ?? homeOf(reading) ?? (countries.includes(large) ? large : null),
    known: stated !== null,
  };
}

/** Of countries that write their codes alike the house's own, unless the town or its state is another's. */
function homeOf({ text, city, zip, countries, hints }: Reading): string | null {
  const [home, ...others] = hints.filter((hint) => countries.includes(hint));
  if (home === undefined) return null;
  if (hints[0] === "FR" && home === "BE" && others.includes("CH")) {
    // Where French is spoken Switzerland's codes end where Flanders has its own, and Wallonia's begin where German is.
    const code = Number(zip);
    if (isTownOf(city, "CH") || (code >= 1500 && code < 3000)) return "CH";
  }
  // "45999 Larcopan, Jal.": on a page in Spanish that says no more.
  if (others.includes("MX") && mexican.test(text)) return "MX";
  return isTownOf(city, home) ? home : (others.find((other) => isTownOf(city, other)) ?? home);
}

/** "…, Gabon" right behind a town. */
function countryAfter(text: string, to: number): string | null {
  const rest = /^\s?[,.(|•·–-]\s?/.exec(text.slice(to, to + 4))?.[0];
  if (rest === undefined) return null;
  const behind = text.slice(to + rest.length, to + rest.length + 40);
  const [next] = namedCountries(behind);
  return next !== undefined && behind.startsWith(next.name) ? next.code : null;
}
