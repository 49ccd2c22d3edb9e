import { countryNames, largeCities, usStates } from "../places.ts";
import { isTownOf } from "./known-towns.ts";
import { isRegion, namedAfterCapital } from "./regions.ts";
import { hasStreet } from "./street.ts";
import {
  beginsTelephone,
  degree,
  elsewhere,
  houses,
  mexican,
  numberedStreet,
  price,
  register,
} from "./telling-words.ts";
import { italianProvinces, provinceNames } from "./italian-provinces.ts";
import { isNoTown } from "./town-name.ts";

export interface Reading {
  text: string;
  /** Where the match begins and ends in the text. */
  from: number;
  to: number;
  match: string;
  city: string;
  zip: string | null;
  region: string | null;
  countries: readonly string[];
  hints: readonly string[];
  tag: string;
}

export const before = ({ text, from }: Reading, count: number) =>
  text.slice(Math.max(0, from - count), from);
/** The one country that writes its addresses so. */
export const only = ({ countries }: Reading) => (countries.length === 1 ? countries[0] : undefined);

/** "Larvara (TV), via dei Pini 3": the street may stand behind. */
const beginsWithStreet = ({ text, to }: Reading) => {
  const behind = /^\)?\s?[,–-]\s(.{5,40})/u.exec(text.slice(to, to + 46))?.[1];
  return (
    behind !== undefined &&
    /^(?:via|viale|v\.le|corso|c\.so|piazz|p\.zz|vicolo|largo|strada|loc|fraz|contrada|c\.da)/i.test(
      behind,
    ) &&
    hasStreet(behind)
  );
};

/** What speaks against a reading although its pattern fits; any one is enough. */
export const objections: readonly ((reading: Reading) => boolean)[] = [
  function servedFromAfar(reading) {
    const served = elsewhere.exec(before(reading, 60))?.[0];
    return served !== undefined && !hasStreet(served);
  },
  function isAbbreviation({ city }) {
    return /^\p{Lu}{2,3}$/u.test(city);
  },
  /** "Co. Cork, P81 …": a county, whose town stands before it. */
  function isCounty(reading) {
    return /(?:^|[\s,])(?:Co\.?|County)\s\p{Lu}/u.test(`${before(reading, 10)}${reading.city}`);
  },
  function followsRegister(reading) {
    return register.test(before(reading, 30));
  },
  /** Without a code a town is a bare name, never a headline or a phrase. */
  function isPhrase({ city, zip, tag }) {
    return (
      zip === null &&
      (/^h[1-3]$/.test(tag) ||
        city.split(" ").length > 3 ||
        /\b(?:in|of|and|by|for|on|at|le|la|en|et|und|y|e)\b/.test(city))
    );
  },
  function namesNoTown({ city, zip }) {
    return (
      (zip === null && houses.test(city)) ||
      city.length < 2 ||
      city.length > 45 ||
      isNoTown(city) ||
      /^(?:dist{1,2}|district|tal|taluka|tehsil|col|colonia|fracc|barrio|bairro|urbanizaci[oó]n|alcald[ií]a|delegaci[oó]n)\b/i.test(
        city,
      )
    );
  },
  /** "Larvara, San Juan de Alder": the name goes on, so it is another place's than the province's. */
  function goesOn({ zip, region, text, to }) {
    return (
      zip === null &&
      region !== null &&
      /^ (?:de|del|de la|do|da|dos|das|di|of) \p{Lu}/u.test(text.slice(to, to + 10))
    );
  },
  /** "Lima, San Juan": the city of another country, and nothing says that the house is in the province's. */
  function isCityAbroad({ zip, region, city, countries, hints }) {
    if (zip !== null || region === null || countries[0] !== "AR") return false;
    // "Larcena, Córdoba" at home in Spain.
    if (hints[0] !== undefined && hints[0] !== "AR" && isRegion(region, hints[0])) return true;
    if (hints.includes("AR")) return false;
    return (largeCities.get(city.toLowerCase()) ?? "AR") !== "AR";
  },
  /** "20000" above "Sri Lanka"; "Lebanon, TN 37087" is a town. */
  function isCountry({ city, region, countries }) {
    if (countries[0] === "US" && region !== null) return false;
    return countryNames.has(city.toLowerCase()) && !largeCities.has(city.toLowerCase());
  },
  /** "Tbilisi, Georgia" is no state's. */
  function isCountrysNamesake({ city, region, zip }) {
    const country = largeCities.get(city.toLowerCase());
    if (region === "Georgia") return country === "GE";
    // "Berlin, DE", "Mumbai, IN", "Toronto, CA" are no states' either.
    return zip === null && country !== undefined && country !== "US" && country === region;
  },
  /** "WA" and "SA" are other countries' too, a bare number before a province a year, "1000 - 200" a range. */
  function isWrittenSoAtHome({ countries, zip, hints, match, text }) {
    const [country] = countries;
    if (countries.length !== 1 || country === undefined) return false;
    const first = hints[0] === country;
    if (country === "AU" && zip === null) return !hints.includes("AU");
    if (country === "NL" && match.startsWith(zip ?? "?") && /[–-]/.test(match.slice(0, 12)))
      return !hints.includes("NL");
    if (country === "PT" && /\s-|-\s/.test(zip ?? "")) return !first;
    if (country !== "AR" || zip === null || /[A-Z]/.test(zip)) return false;
    return !first && !text.includes("Argentina") && !(hints.includes("AR") && hasStreet(text));
  },
  /** "Larvara, MI 20199" is Milan's province at home. */
  function isProvincesLetters({ countries, hints, region }) {
    return countries[0] === "US" && hints[0] === "IT" && italianProvinces.has(region ?? "");
  },
  function hasUnknownProvince(reading) {
    const { match, zip, region, hints } = reading;
    if (only(reading) !== "IT") return false;
    // "Larvara 31099 (TV)": Italy writes its code first, so the other way round counts at home alone.
    if (zip !== null && !match.startsWith(zip) && !hints.includes("IT")) return true;
    return !italianProvinces.has(region ?? "") && !provinceNames.has(region ?? "");
  },
  /** "C.P. 28999" is written in Spain as in Mexico. */
  function isMexicanAbroad(reading) {
    return (
      only(reading) === "MX" &&
      reading.hints[0] === "ES" &&
      !(reading.hints.includes("MX") && mexican.test(reading.text))
    );
  },
  /** "Calle Mayor 5, Bajo, 28999 Madrid": a floor or a quarter stands where a town could. */
  function isPartOfHouse(reading) {
    return (
      only(reading) === "ES" &&
      /^(?:bajos?|local|nave|oficina|piso|planta|puerta|izda|dcha|centro|entlo|[aá]tico|esc|bloque|portal|edificio|pol[ií]gono|urb|urbanizaci[oó]n|parque|barrio)\b/iu.test(
        reading.city,
      )
    );
  },
  /** "Midrand, Gauteng, 1684": the province is no town. */
  function isProvince({ city, countries }) {
    return (
      countries.some((code) => /^(?:ZA|NZ|IN|BR|MX)$/.test(code) && isRegion(city, code)) &&
      !namedAfterCapital(city) &&
      largeCities.get(city.toLowerCase()) === undefined
    );
  },
  /** A town before its code, or with its department's number, is written so where the site is at home. */
  function isTurnedAbroad({ countries, match, hints, text, zip, city }) {
    const [country, ...more] = countries;
    if (country === undefined || more.length > 0) return false;
    if (country === "FR") return !hints.includes("FR") || !hasStreet(text);
    if (!/^(?:ES|PT|NL)$/.test(country) || zip === null || !match.endsWith(zip)) return false;
    return (
      !hints.includes(country) ||
      (country === "ES" && hints[0] !== "ES") ||
      hasStreet(city) ||
      (country === "ES" && largeCities.get(city.toLowerCase()) !== "ES" && !hasStreet(text))
    );
  },
  /** "Centro, CEP 89999-000": without its state only a town that is known stands apart from a quarter. */
  function isQuarter({ countries, zip, region, city }) {
    return countries[0] === "BR" && zip !== null && region === null && !isTownOf(city, "BR");
  },
  /** Two letters of a Brazilian state are letters like any other elsewhere. */
  function isLettersAbroad({ countries, zip, hints, match, text }) {
    if (countries[0] !== "BR" || zip) return false;
    return !hints.includes("BR") || (match.includes(",") && !hasStreet(text));
  },
  /** A province in brackets after any capitalised word is an address only beside a street. */
  function isWordInBrackets(reading) {
    const { countries, zip, hints } = reading;
    return (
      countries[0] === "IT" &&
      !zip &&
      !(hints.includes("IT") && (hasStreet(before(reading, 90)) || beginsWithStreet(reading)))
    );
  },
  /** Six digits are a telephone's end as often as a code of India. */
  function isTelephonesEnd({ countries, zip, region, hints, city, text, match }) {
    return (
      countries[0] === "IN" &&
      // "Panvel-410206": the hyphen joins a code to its town.
      !/^\p{Lu}\p{Ll}{2,} ?[-–] ?\d{6}$/u.test(match) &&
      zip !== null &&
      // "MH" and "HP" are letters like any other.
      (!region || /^[A-Z]{2}$/.test(region)) &&
      !hints.includes("IN") &&
      largeCities.get(city.toLowerCase()) !== "IN" &&
      !/\bindia\b/i.test(text)
    );
  },
  /** A town beside a price is an offer's. */
  function isOffer({ text }) {
    return price.test(text) && !hasStreet(text);
  },
  /** "12345 Oak Street": the number of a house, not a code. */
  function isHouseNumber({ zip, match, text, from }) {
    return zip !== null && /^\d/.test(match) && numberedStreet.test(text.slice(from, from + 120));
  },
  /** "020 00 444 44" ends like a Swedish code, "(512) 555-4177 AK" like a Dutch one. */
  function endsTelephone(reading) {
    const { zip, match } = reading;
    if (zip === null || !/^\d/.test(match)) return false;
    const lead = before(reading, 30);
    if (/^\d{3} \d{2}$/.test(zip) && /\d{2,4}[ ./-]{1,3}\d{1,4}[ ./-]{1,3}$/.test(lead))
      return true;
    return /\d\)?[ ./-]{1,3}$/.test(lead) && beginsTelephone(lead);
  },
  /** "No. 3344 TX Holder", "1200 SW Alder": letters of a state or of the compass behind a number abroad. */
  function isStatesLetters({ zip, hints, city, text, countries }) {
    const letters = /^\d{4} ?([A-Z]{2})$/.exec(zip ?? "")?.[1];
    return (
      letters !== undefined &&
      countries[0] === "NL" &&
      !hints.includes("NL") &&
      (letters in usStates || /^[NS][EW]$/.test(letters)) &&
      !isTownOf(city, "NL") &&
      !/netherlands|holland|nederland/i.test(text) &&
      !hasStreet(text)
    );
  },
  /** "Sundays at 1030 AM Worship": an hour and two letters. */
  function isHour({ zip, hints }) {
    const [, hour = "", minute = ""] = /^(\d{2})(\d{2}) ?[AP]M$/.exec(zip ?? "") ?? [];
    return hour !== "" && Number(hour) < 13 && Number(minute) < 60 && !hints.includes("NL");
  },
  /** "Jo A. Doe, MD", "Jo Doe, MD, FACS", "Dr. Jo Doe, PA": a degree reads like a state. */
  function isGraduate({ city, region, zip, text, to, from }) {
    if (zip !== null || !/^[A-Z]{2}$/.test(region ?? "")) return false;
    return (
      // "E. Alder, MI" has the points of the compass in front.
      / \p{Lu}\.(?: |$)|^(?![NSEW]\.)\p{Lu}\. /u.test(city) ||
      degree.test(text.slice(to, to + 8)) ||
      /\b(?:Dr|Prof|Mr|Mrs|Ms)\.? $/.test(text.slice(Math.max(0, from - 6), from)) ||
      /^(?:Dr|Prof|Mr|Mrs|Ms)\.? /.test(city)
    );
  },
  function isYear(reading) {
    return (
      // "© 2026 AB Harbour" spells a Dutch code.
      /^(?:19|20)\d\d(?: ?[A-Z]{2})?$/.test(reading.zip ?? "") &&
      /©|copyright|\(c\)|\bin\s*$|since|\d\s*[-–/.]\s*$/i.test(before(reading, 40))
    );
  },
];
