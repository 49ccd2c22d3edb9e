import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import { Mark } from "../line-marks.ts";
import { remember } from "../remember.ts";
import type { Site } from "../site.ts";

const whatsapp =
  /(?:^|\/\/)(?:wa\.me\/(?:message\/)?(?:\+|%2B)?|(?:(?:api|web|chat)\.whatsapp\.com|whatsapp:)[^#]*?[?&]phone=(?:%2B|%20|[+ ])*)([1-9][\d%() +-]{7,24})/i;

/** The number that a link to WhatsApp opens: always with the country's prefix. */
export function numberOfWhatsapp(link: string): string | null {
  if (!link.includes("wa.me") && !link.includes("whatsapp")) return null;
  const digits = whatsapp
    .exec(link)?.[1]
    ?.replace(/%[\da-f]{2}/gi, "")
    .replace(/\D/g, "");
  return digits === undefined || digits.length < 8 || digits.length > 15 ? null : `+${digits}`;
}

/** The country whose prefix an international number bears, where it is a number there; a site prints the same few on all its pages. */
export function countryOfNumber(number: string): string | null {
  return hasPrefix.test(number) ? prefixed(number) : null;
}

/** A plus, also the one of full width: without it no country is told. */
const hasPrefix = /[+＋]/;
const prefixed = remember(4_000, (number) => {
  const phone = parsePhoneNumberFromString(number);
  return phone?.isValid() === true ? (phone.country ?? null) : null;
});

const digitsOf = (number: string) => number.replace(/\D/g, "");

const telephone = /^\s*tel:\/*\s*(?:\+|%2B|00)([\d ().%-]+)/i;

/** Telephones repeat on every page: so many tell. */
const enough = 12;

/** The one country whose prefix the site's numbers bear; of several countries none is the house's for sure. */
export function countryOfNumbers(site: Site): string | null {
  const numbers = new Set<string>();
  for (const { links, lines } of site.views) {
    if (numbers.size >= enough) break;
    for (const { raw } of links) {
      const digits = telephone.exec(raw)?.[1];
      const number = digits === undefined ? numberOfWhatsapp(raw) : `+${digits}`;
      if (number !== null) numbers.add(digitsOf(number.replaceAll("%20", "")));
    }
    for (const { text, marks } of lines) {
      if ((marks & Mark.plus) === 0 || text.length > 600) continue;
      const number = /\+[1-9][\d() .\-/]{7,18}\d/.exec(text)?.[0];
      if (number !== undefined) numbers.add(digitsOf(number));
    }
  }
  const countries = new Set<string>();
  for (const number of [...numbers].slice(0, enough)) {
    const country = countryOfNumber(`+${number}`);
    if (country !== null) countries.add(country);
  }
  const [country] = countries;
  return countries.size === 1 && country !== undefined ? country : null;
}
