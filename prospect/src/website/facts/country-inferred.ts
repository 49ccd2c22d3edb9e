import { parsePhoneNumberFromString, type CountryCode } from "libphonenumber-js/max";
import type { Candidate } from "../candidate.ts";
import type { PageView } from "../page-view.ts";
import type { Site } from "../site.ts";
import { spokenIn } from "./country-hints.ts";

/** The country where no address, no international number and no written domain names one. */
export function inferred(
  site: Site,
  soFar: readonly Candidate[],
  ofDomain: string | null,
  hints: readonly CountryCode[],
): Candidate[] {
  return [
    ...site.views.flatMap((view) => byNationalNumber(view, hints)),
    // An American-looking number on another country's domain is that country's, or nobody's.
    ...(ofDomain === null ? site.views.flatMap(byAmericanNumber) : []),
    ...(ofDomain === null ? [] : byLanguage(soFar, ofDomain)),
  ];
}

/** A domain of Italy in Italian: the text proves what the address of the page says. */
function byLanguage(soFar: readonly Candidate[], ofDomain: string): Candidate[] {
  return soFar
    .filter(({ field, key }) => field === "language" && spokenIn(key, ofDomain))
    .map((language) => ({
      field: "country" as const,
      value: ofDomain,
      key: ofDomain,
      view: language.view,
      quote: language.quote,
      method: language.method,
      weight: 0.42,
    }));
}

/** A labelled national number that is valid where the language is at home says that the house is there. */
function byNationalNumber(view: PageView, hints: readonly CountryCode[]): Candidate[] {
  const found: Candidate[] = [];
  for (const line of view.lines) {
    if (line.text.length > 2000) continue;
    const match =
      /(?:t[eé]l[eé]?f?o?n?[oe]?|phone|n[uú]mero(?: de contact[oe])?|contact number|whats ?app|m[oó]vil|fone|cel(?:ular)?)\.?\s*:?\s*(\(?0?\d[\d() .-]{6,16}\d)/i.exec(
        line.text,
      ) ?? /^(\(?0?\d[\d() .-]{6,16}\d)$/.exec(line.text);
    if (!match?.[1]) continue;
    for (const hint of hints.slice(0, 3)) {
      const phone = parsePhoneNumberFromString(match[1], hint);
      if (!phone?.isValid() || !phone.country) continue;
      found.push({
        field: "country",
        value: phone.country,
        key: phone.country,
        view,
        quote: match[1],
        method: "text",
        weight: 0.46,
      });
      break;
    }
  }
  return found;
}

function byAmericanNumber(view: PageView): Candidate[] {
  const found: Candidate[] = [];
  for (const line of view.lines.slice(0, 3000)) {
    const match =
      line.text.length < 2000
        ? /(?<![\d.])(?:1[ .-]?)?\(?[2-9]\d{2}\)?[ .-]{1,2}\d{3}[ .-]\d{4}(?!\d)/.exec(line.text)
        : null;
    const phone = match ? parsePhoneNumberFromString(match[0], "US") : undefined;
    if (match && phone?.isValid())
      found.push({
        field: "country",
        value: phone.country ?? "US",
        key: phone.country ?? "US",
        view,
        quote: match[0],
        method: "text",
        weight: phone.country ? 0.5 : 0.4,
      });
  }
  return found;
}
