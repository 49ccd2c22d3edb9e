import { parsePhoneNumberFromString, type CountryCode } from "libphonenumber-js/max";
import type { Candidate } from "../candidate.ts";
import type { PageView } from "../page-view.ts";
import type { Site } from "../site.ts";
import { countryHints } from "./country-hints.ts";
import { countriesIn, countryOfDomain } from "./places.ts";

/** The country from what the pages state, else from international numbers, the domain's ending, the shape of numbers. */
export function readCountry(site: Site, soFar: readonly Candidate[]): Candidate[] {
  const candidates: Candidate[] = [];
  const host = new URL(site.baseUrl).hostname;
  const ofDomain = countryOfDomain(host);
  const hints = countryHints(site) as CountryCode[];
  const places = soFar.filter(({ field }) => field === "city").slice(0, 200);
  const stated = soFar.filter(({ field }) => field === "country");
  for (const view of site.views) {
    for (const line of view.lines) {
      if (line.text.length > 600) continue;
      const framed = line.region === "footer" || line.tag === "address";
      if (line.text.length >= 2)
        for (const { code, name } of countriesIn(line.text)) {
          const after = places.some(
            ({ view: its, quote }) => its === view && line.text.includes(quote),
          );
          candidates.push({
            field: "country",
            value: code,
            key: code,
            view,
            quote: name,
            method: "text",
            weight: after ? 0.8 : framed && line.text.length < 200 ? 0.5 : 0.2,
          });
        }
      if (/[+0]\d/.test(line.text) || line.text.includes("+"))
        for (const match of line.text.matchAll(/(?:\+|(?<![\d.])00)[1-9][\d() .\-/]{7,18}\d/g)) {
          const phone = parsePhoneNumberFromString(match[0].replace(/^00/, "+"));
          if (phone?.isValid() && phone.country)
            candidates.push({
              field: "country",
              value: phone.country,
              key: phone.country,
              view,
              quote: match[0],
              method: "text",
              weight: 0.6,
            });
        }
    }
    for (const link of view.links) {
      const raw = link.raw.trim();
      if (!/^tel:/i.test(raw)) continue;
      const phone = parsePhoneNumberFromString(
        raw
          .replace(/^tel:\/*/i, "")
          .replace(/%20/g, " ")
          .replace(/^00/, "+"),
      );
      if (phone?.isValid() && phone.country)
        candidates.push({
          field: "country",
          value: phone.country,
          key: phone.country,
          view,
          quote: raw,
          method: "link",
          weight: 0.6,
        });
    }
    const region = view.metas.get("geo.region")?.[0];
    const geo = /^\s*([A-Z]{2})(?:-[A-Z\d]{1,3})?\s*$/.exec(region ?? "")?.[1];
    if (region !== undefined && geo !== undefined)
      candidates.push({
        field: "country",
        value: geo,
        key: geo,
        view,
        quote: region,
        method: "meta",
        weight: 0.6,
      });
    if (ofDomain) {
      const quote = [
        view.canonical,
        ...view.links.map(({ raw }) => raw),
        view.page.html.includes(host) ? host : null,
      ].find((text) => text?.includes(host));
      if (quote)
        candidates.push({
          field: "country",
          value: ofDomain,
          key: ofDomain,
          view,
          quote: host,
          method: "link",
          weight: 0.66,
        });
    }
    if (stated.length === 0 && !ofDomain) candidates.push(...byNationalNumber(view, hints));
    if (stated.length === 0 && !ofDomain)
      for (const line of view.lines.slice(0, 3000)) {
        const match =
          line.text.length < 2000
            ? /(?<![\d.])(?:1[ .-]?)?\(?[2-9]\d{2}\)?[ .-]{1,2}\d{3}[ .-]\d{4}(?!\d)/.exec(
                line.text,
              )
            : null;
        const phone = match ? parsePhoneNumberFromString(match[0], "US") : undefined;
        if (match && phone?.isValid())
          candidates.push({
            field: "country",
            value: phone.country ?? "US",
            key: phone.country ?? "US",
            view,
            quote: match[0],
            method: "text",
            weight: phone.country ? 0.5 : 0.4,
          });
      }
  }
  if (!ofDomain) return candidates;
  // Beside a national domain, a foreign number or a country's name in the text mostly belongs to somebody mentioned.
  return candidates.map((candidate) =>
    candidate.value === ofDomain ? candidate : { ...candidate, weight: candidate.weight * 0.6 },
  );
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
