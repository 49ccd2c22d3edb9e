import {
  parsePhoneNumberFromString,
  type CountryCode,
  type PhoneNumber,
} from "libphonenumber-js/max";

/** Where a national number is always written with its leading zero. */
const trunkZero = new Set<string>([
  "FR",
  "GB",
  "DE",
  "NL",
  "BE",
  "CH",
  "AT",
  "SE",
  "FI",
  "IE",
  "ZA",
  "RO",
  "HR",
  "SI",
  "MA",
]);

export type Parse = (text: string, labelled: boolean) => PhoneNumber | null;

/** A number in a footer is asked about on every page and from several sides; it is worked out once. */
export function remembering(countries: readonly CountryCode[]): Parse {
  const known = new Map<string, PhoneNumber | null>();
  return (text, labelled) => {
    // A label tells nothing of a number that bears its country's prefix.
    const key = labelled || text.startsWith("+") ? text : `\n${text}`;
    let phone = known.get(key);
    if (phone === undefined) known.set(key, (phone = read(text, countries, labelled)));
    return phone;
  };
}

function read(
  text: string,
  countries: readonly CountryCode[],
  labelled: boolean,
): PhoneNumber | null {
  const compact = text
    .replace(/[‑\u2011–—]/g, "-")
    // "+39 (0)444 …": in Italy the nought belongs to the number.
    .replace(/\(0\)/g, /^\s*\(?(?:\+|00)\s?39/.test(text) ? "0" : "")
    .replace(/\s+/g, " ")
    .trim();
  const digits = compact.replace(/\D/g, "");
  if (digits.length < 7 || digits.length > 17) return null;
  const international = compact
    .replace(/^00(?=[1-9])/, "+")
    // "0351 213 …", "(+57 1) 355 …".
    .replace(/^0351[ .-]?(?=(?:\D*\d){9}$)/, "+351 ")
    .replace(/^\(\+(\d{1,3}[\d -]{0,5})\)/, "+$1 ")
    .replace(/^\+\s*\(?/, "+");
  // Mexico dropped the 1 for mobiles in 2019; pages still print it.
  const mexican = international.replace(/^\+52\s?1[\s-]?(?=(?:\D*\d){10}$)/, "+52");
  if (/^\+55\D*\d{2}\D*[6-9](?:\D*\d){7}$/.test(international))
    return valid(mexican) ?? valid(withNinthDigit(international));
  if (ofColombia.test(international)) return valid(international.replace(ofColombia, "+5760$1 "));
  if (international.startsWith("+"))
    return valid(mexican) ?? valid(international.replace(/^(\+\d{2,3}[ .-]?)\(?0/, "$1"));
  for (const country of countries) {
    if (!labelled && trunkZero.has(country) && !/^\(?0/.test(compact)) continue;
    const phone =
      valid(compact, country) ??
      asDialledBefore(compact, country) ??
      (country === "BR" && isOldMobile(compact, labelled)
        ? valid(withNinthDigit(compact), country)
        : null);
    if (phone) return phone;
  }
  if (labelled || countries.length === 0) {
    // Ten digits grouped 3-3-4 are written so nowhere but in North America; a leading country code may lack its plus.
    if (
      /^(?:1[ .-]?)?(?:\([2-9]\d{2}\)|\(?[2-9]\d{2}\)?[ .\-/]{1,3})[ .\-/]{0,2}\d{3}[ .-]{1,3}\d{4}$/.test(
        compact,
      )
    )
      return valid(compact, "US");
    if (labelled && digits.length >= 11 && !compact.startsWith("0")) return valid(`+${digits}`);
  }
  return null;
}

/** "+57 (1) 355 0143", "(57) (1) 355 0143": Colombia put 60 before the digit of an area in 2021; pages still print it alone. */
const ofColombia = /^(?:\+ ?57|\(57\))\D{0,3}([124-8])\)?[ .-]{0,2}(?=\d{3}\D?\d{4}$)/;

/** What had to be dialled first once: "01 (55) …" and "044 55 …" in Mexico, "09-8355 0143" in Chile, "(1) 355 0143" in Colombia. */
function asDialledBefore(text: string, country: CountryCode): PhoneNumber | null {
  switch (country) {
    case "MX": {
      const bare = text.replace(/^\(?0(?:1|44|45)\)?[ .-]?(?=(?:\D*\d){10}$)/, "");
      return bare === text ? null : valid(bare, country);
    }
    case "CL":
      return /^\(?09\)?[ .-]?\d{4}[ .-]?\d{4}$/.test(text)
        ? valid(text.replace(/^\(?0/, ""), country)
        : null;
    case "CO":
      return /^\([124-8]\)[ .-]?\d{3}[ .-]?\d{4}$/.test(text)
        ? valid(`60${text.replace(/\D/g, "")}`, country)
        : null;
    default:
      return null;
  }
}

/** "(11) 9876-5432": Brazil put a 9 before its mobiles by 2016; pages still print them without. */
const isOldMobile = (text: string, labelled: boolean) =>
  /^\(?0?\d{2}\)?[ .-]?[6-9]\d{3}[ .-]\d{4}$/.test(text) && (labelled || text.startsWith("("));
const withNinthDigit = (text: string) => text.replace(/[6-9]\d{3}\D?\d{4}$/, "9$&");

function valid(text: string, country?: CountryCode): PhoneNumber | null {
  const phone = country
    ? parsePhoneNumberFromString(text, country)
    : parsePhoneNumberFromString(text);
  return phone?.isValid() ? phone : null;
}

/** Without a label a number must be written like a telephone: grouped, no date, no range of years, no price, no IP. */
export function plausible(text: string): boolean {
  // "0800-555-0143", "0810 555 0143" are no ranges.
  if (/^08[01]0[ .-]\d{3}[ .-]?\d{4}$/.test(text)) return true;
  // "0999.555.143" with the check digits of a Belgian house is its number in the register.
  const [, first, last] = /^([01]\d{3}[. ]\d{3}[. ]\d)(\d{2})$/.exec(text) ?? [];
  if (first && last && 97 - (Number(first.replace(/\D/g, "")) % 97) === Number(last)) return false;
  // "10.20.30.40"; "955.55.01.43" is none.
  if (/^(?:(?:[1-9]?\d|1\d\d|2[0-5]\d)(?:\.(?=\d)|$)){4}$/.test(text)) return false;
  // "2024-03-15 10:40:12".
  if (/^(?:19|20)\d\d-[01]\d-[0-3]\d(?!\d)/.test(text)) return false;
  // "(11) 2023-2024": an edition and its years.
  if (/^\(\d{2}\) ?(?:19|20)\d\d ?[-–/] ?(?:19|20)\d\d$/.test(text)) return false;
  // "2019-2024", "2019 2020": years.
  if (/^\(?(?:(?:19|20)\d\d[\s()/–—-]*){2,}$/.test(text)) return false;
  if (/^\d{4}\s?[-–/]\s?\d{2,4}(?:\s?[-–/]\s?\d{1,4})?$/.test(text)) return false;
  if (/^\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?!\d|[./-]\d)/.test(text)) return false;
  // Opening hours and ratings.
  if (/^\d{1,2}[.:h]\d{2}\s?[-–—]/.test(text) || /^\d[.,]\d\s?\//.test(text)) return false;
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(text)) return false;
  if (/^\+|^00/.test(text)) return true;
  const groups = text.split(/[^\d]+/).filter((group) => group !== "");
  if (groups.length === 1) return /^0\d{8,10}$/.test(text);
  return groups.length >= 2 && groups.length <= 7;
}
