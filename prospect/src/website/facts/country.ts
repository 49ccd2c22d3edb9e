import type { CountryCode } from "libphonenumber-js/max";
import type { Candidate } from "../candidate.ts";
import { Mark } from "../line-marks.ts";
import type { PageView } from "../page-view.ts";
import type { Site } from "../site.ts";
import { countryOfNumber, numberOfWhatsapp } from "./country-of-numbers.ts";
import { countryHints } from "./country-hints.ts";
import { inferred } from "./country-inferred.ts";
import { taxNumberOf } from "./country-of-tax-numbers.ts";
import { matchesOf } from "../matches.ts";
import { countriesOfLine } from "./named-countries.ts";
import { countryOfDomain } from "./places.ts";
import { organisations, quoteOf, texts } from "../structured.ts";

const international = /(?:\+|(?<![\d.])00)[1-9][\d() .\-/]{7,18}\d/g;
const isTelephone = /^tel:/i;

/** What a country's name in the text is worth that stands beside no town. */
const inProse = 0.2;

/** `"telephone": "+1 970 555 0100"` in the structured data of a house says where it is, though no line prints it. */
function declaredNumbers(site: Site): Candidate[] {
  return organisations(site.items).flatMap((item) =>
    texts(item, "telephone").flatMap((number) => {
      const country = countryOfNumber(number);
      return country === null
        ? []
        : [
            {
              field: "country" as const,
              value: country,
              key: country,
              view: item.view,
              quote: quoteOf(item, number),
              method: item.method,
              weight: 0.6,
            },
          ];
    }),
  );
}

/** The country from what the pages state, else from international numbers, the domain's ending, the shape of numbers. */
export function readCountry(site: Site, soFar: readonly Candidate[]): Candidate[] {
  const candidates: Candidate[] = [];
  const host = new URL(site.baseUrl).hostname;
  const ofDomain = countryOfDomain(host);
  const hints = countryHints(site) as CountryCode[];
  const places = soFar.filter(({ field }) => field === "city" || field === "region").slice(0, 200);
  const stated = soFar.filter(({ field, refused }) => field === "country" && !refused);
  for (const view of site.views) {
    for (const [index, line] of view.lines.entries()) {
      if (line.text.length > 600) continue;
      const framed = line.region === "footer" || line.tag === "address";
      if (line.text.length >= 2)
        for (const { code, name } of countriesOfLine(view, index)) {
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
            weight: after ? 0.8 : framed && line.text.length < 200 ? 0.5 : inProse,
          });
        }
      if ((line.marks & Mark.digit) === 0) continue;
      if ((line.marks & Mark.plus) !== 0 || line.text.includes("00"))
        for (const [quote] of matchesOf(international, line.text)) {
          const country = countryOfNumber(quote.replace(/^00/, "+"));
          if (country !== null)
            candidates.push({
              field: "country",
              value: country,
              key: country,
              view,
              quote,
              method: "text",
              weight: 0.6,
            });
        }
    }
    for (const link of view.links) {
      const raw = link.raw.trim();
      const dialled = isTelephone.test(raw)
        ? raw
            .replace(/^tel:\/*/i, "")
            .replace(/%20/g, " ")
            .replace(/^00/, "+")
        : numberOfWhatsapp(raw);
      const country = dialled === null ? null : countryOfNumber(dialled);
      if (country !== null)
        candidates.push({
          field: "country",
          value: country,
          key: country,
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
    const written = ofDomain ? domainOnPage(view, host, site.domain) : null;
    if (ofDomain && written !== null)
      candidates.push({
        field: "country",
        value: ofDomain,
        key: ofDomain,
        view,
        quote: written,
        method: "link",
        weight: 0.66,
      });
  }
  candidates.push(...declaredNumbers(site));
  const tax = ofDomain === null ? taxNumberOf(site) : null;
  if (tax !== null)
    candidates.push({
      field: "country",
      value: tax.country,
      key: tax.country,
      view: tax.view,
      quote: tax.quote,
      method: "text",
      weight: 0.58,
    });
  // A domain that stands on no page proves nothing, so what else speaks is asked as on any other domain.
  const unproved = !candidates.some(({ value, method }) => value === ofDomain && method === "link");
  if (stated.length === 0 && unproved) candidates.push(...inferred(site, soFar, ofDomain, hints));
  if (!ofDomain) return mentionedAlone(candidates, stated.length > 0) ? [] : candidates;
  // Beside a national domain, a foreign number or a country's name in the text mostly belongs to somebody mentioned.
  return candidates.map((candidate) =>
    candidate.value === ofDomain ? candidate : { ...candidate, weight: candidate.weight * 0.6 },
  );
}

/** "Tours took them to Japan and to Ireland": where nothing but prose names countries, several are somebody's journeys. */
function mentionedAlone(candidates: readonly Candidate[], isStated: boolean): boolean {
  return (
    !isStated &&
    candidates.every(({ weight }) => weight <= inProse) &&
    new Set(candidates.map(({ key }) => key)).size > 1
  );
}

/** The domain as the page writes it, in a link, an e-mail address or the text, with or without www. */
function domainOnPage(view: PageView, host: string, domain: string): string | null {
  for (const name of new Set([host, host.replace(/^www\./, ""), domain])) {
    const escaped = name.replaceAll(".", "\\.");
    const found = new RegExp(`(?<![\\w-])${escaped}(?![\\w-]|\\.\\w)`, "i").exec(view.page.html);
    if (found) return found[0];
  }
  return null;
}
