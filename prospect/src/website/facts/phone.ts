import type { CountryCode } from "libphonenumber-js/max";
import { textOfValue, type Candidate } from "../candidate.ts";
import type { Site } from "../site.ts";
import { organisations, quoteOf, texts } from "../structured.ts";
import { countryHints } from "./country-hints.ts";
import { isDummy } from "./phone/dummy.ts";
import type { Found } from "./phone/found.ts";
import { inLines } from "./phone/in-lines.ts";
import { inLinks } from "./phone/in-links.ts";
import { plausible, remembering, type Parse } from "./phone/number.ts";
import { piecesOf } from "./phone/pieces.ts";

/** The country in which a national number is read: the first that the address, the domain or the language gives. */
function homeCountries(site: Site, soFar: readonly Candidate[]): CountryCode[] {
  const fromFacts = soFar
    .filter(({ field }) => field === "country")
    .sort((a, b) => b.weight - a.weight)
    .map(({ value }) => textOfValue(value) as CountryCode);
  return [...new Set([...fromFacts.slice(0, 40), ...countryHints(site)])].slice(
    0,
    5,
  ) as CountryCode[];
}

export function readPhones(site: Site, soFar: readonly Candidate[]): Candidate[] {
  const countries = homeCountries(site, soFar);
  const parse = remembering(countries);
  const found: Found[] = site.views.flatMap((view) => [...inLinks(view), ...inLines(view)]);
  for (const item of site.items) {
    const isHouse =
      organisations([item]).length > 0 ||
      item.types.includes("ContactPoint") ||
      item.types.includes("PostalAddress") ||
      item.types.includes("Place");
    if (!isHouse) continue;
    for (const text of texts(item, "telephone", "phone"))
      found.push({
        text,
        quote: quoteOf(item, text),
        view: item.view,
        method: item.method,
        weight: 0.95,
        labelled: true,
        fax: false,
        id: false,
      });
    for (const text of texts(item, "faxNumber"))
      found.push({
        text,
        quote: quoteOf(item, text),
        view: item.view,
        method: item.method,
        weight: 0.95,
        labelled: true,
        fax: true,
        id: false,
      });
  }
  const faxes = new Set(
    found.flatMap((one) => (one.fax ? (parse(one.text, true)?.number ?? []) : [])),
  );
  const spoken = new Set(
    found.flatMap((one) => (!one.fax && one.labelled ? (parse(one.text, true)?.number ?? []) : [])),
  );
  const printed = new Set(
    found.flatMap((one) => (one.method === "link" ? [] : (parse(one.text, true)?.number ?? []))),
  );
  const wholes = [...printed];
  // A template's number stays beside the house's own; one that stands alone may be easy to remember.
  const hasOwn = found.some((one) => {
    const phone = one.id || one.others || one.stranger ? null : parse(one.text, one.labelled);
    return phone !== null && !isDummy(phone);
  });
  return found
    .flatMap((whole) => piecesOf(whole, parse))
    .flatMap((one) => {
      const phone = parse(one.text, one.labelled);
      if (!phone) return [];
      if (!one.labelled && !plausible(one.text.trim())) return [];
      // "1300 975 707", "600 555 0143", "0810 555 0143" is how houses of Australia, Chile and Argentina are called; other
      // shared-cost numbers need a label.
      if (
        !one.labelled &&
        /PREMIUM|SHARED_COST|UAN|VOICEMAIL|PAGER/.test(phone.getType() ?? "") &&
        !/^(?:1300 \d{3} \d{3}|(?:600|0810)[ -]\d{3}[ -]?\d{4})$/.test(one.text.trim())
      )
        return [];
      const { view, quote, method } = one;
      const base = {
        field: "phone" as const,
        value: phone.number,
        key: phone.number,
        view,
        quote,
        method,
        weight: one.labelled ? one.weight : one.weight - 0.06,
      };
      if (one.id)
        return [{ ...base, refused: "a registration or account number, not a telephone" }];
      if (one.others) return [{ ...base, refused: "is introduced as the number of another body" }];
      if (one.stranger)
        return [{ ...base, refused: "stands in a part of the page about another company" }];
      const shown = contradicted(one, phone.number, parse);
      if (shown !== null && !printed.has(phone.number))
        return [{ ...base, refused: `is linked where the page shows ${shown}` }];
      if (hasOwn && isDummy(phone))
        return [{ ...base, refused: "a number that templates print as an example" }];
      const whole =
        method === "link" ? wholes.find((other) => lacksDigit(one.text, other)) : undefined;
      if (whole !== undefined && !printed.has(phone.number))
        return [{ ...base, refused: `lacks a digit of ${whole}, which the page prints` }];
      if (one.fax || (faxes.has(phone.number) && !spoken.has(phone.number)))
        return [{ ...base, refused: "a fax number" }];
      return [base];
    });
}

/** A link that a template left behind: whoever reads sees another whole number in its place. */
function contradicted({ shown = "" }: Found, number: string, parse: Parse): string | null {
  const digits = shown.replace(/\D/g, "");
  if (digits.length < 8 || digits.length > 14 || /[A-Z]{3}/.test(shown)) return null;
  // The same number may be written without its country, its area or a digit that was put in later.
  if (number.endsWith(digits.slice(-6))) return null;
  const read = parse(shown.trim(), true);
  return read !== null && read.number !== number ? read.number : null;
}

/** "5511 9155-5012" where the page prints "(11) 91155-5012": a link that lost a digit on its way. */
function lacksDigit(text: string, printed: string): boolean {
  const digits = text.replace(/\D/g, "");
  const whole = printed.slice(1);
  if (digits.length !== whole.length - 1 || digits.length < 10) return false;
  let at = 0;
  while (at < digits.length && digits[at] === whole[at]) at += 1;
  // The code of the country and of the area are the same.
  return at >= 4 && digits.slice(at) === whole.slice(at + 1);
}
