import type { Site } from "../site.ts";
import { countryOfAddresses } from "./country-of-addresses.ts";
import { countryOfMailboxes } from "./country-of-mailboxes.ts";
import { countryOfNumbers } from "./country-of-numbers.ts";
import { taxNumberOf } from "./country-of-tax-numbers.ts";
import { countryOfDomain } from "./places.ts";

/** Where a language is mostly written, when nothing better is known. */
const homelands: Record<string, readonly string[]> = {
  pt: ["BR", "PT"],
  es: ["ES", "MX", "AR"],
  fr: ["FR", "BE", "CH"],
  de: ["DE", "AT", "CH"],
  nl: ["NL", "BE"],
  it: ["IT", "CH"],
  sv: ["SE"],
  da: ["DK"],
  no: ["NO"],
  fi: ["FI"],
  pl: ["PL"],
  cs: ["CZ"],
  ro: ["RO"],
  tr: ["TR"],
  hu: ["HU"],
  ca: ["ES"],
  ja: ["JP"],
  ko: ["KR"],
  el: ["GR"],
  uk: ["UA"],
  he: ["IL"],
};

const known = new WeakMap<Site, string[]>();

/**
 * Countries in which a national number or postal code may be read: the domain's, that of international numbers, the
 * markup's region, the language's.
 */
export function countryHints(site: Site): string[] {
  let hints = known.get(site);
  if (hints === undefined) known.set(site, (hints = findHints(site)));
  return hints;
}

function findHints(site: Site): string[] {
  const hints: string[] = [];
  const add = (code: string | null | undefined) => {
    if (code && !hints.includes(code)) hints.push(code);
  };
  for (const domain of site.ownDomains) add(countryOfDomain(domain));
  // "es-ES" is what templates say; a number with +54 on a page in Spanish was written by the house. English is read
  // everywhere; in any other language a foreign number is a supplier's as often.
  const called = hints.length === 0 ? countryOfNumbers(site) : null;
  if (
    called !== null &&
    site.languages.some((language) => language === "en" || spokenIn(language, called))
  )
    add(called);
  if (hints.length === 0) add(taxNumberOf(site)?.country);
  if (hints.length === 0) add(countryOfAddresses(site));
  if (hints.length === 0) add(countryOfMailboxes(site));
  for (const view of site.views) {
    const tag = /^\s*([a-z]{2,3})(?:[-_]([a-z]{2}))?/i.exec(view.lang ?? "");
    const locale = /^([a-z]{2})_([A-Z]{2})$/.exec(view.metas.get("og:locale")?.[0] ?? "");
    // Site builders write en-US everywhere, so that region says nothing.
    if (tag?.[2] && tag[1]?.toLowerCase() !== "en") add(tag[2].toUpperCase());
    if (locale?.[2] && locale[1] !== "en") add(locale[2]);
    if (/^en$/i.test(tag?.[1] ?? "") && tag?.[2] && !/^us$/i.test(tag[2]))
      add(tag[2].toUpperCase() === "UK" ? "GB" : tag[2].toUpperCase());
  }
  for (const language of site.languages) for (const code of homelands[language] ?? []) add(code);
  // A house abroad that writes to guests from home: read last, after all that the language makes likely.
  add(called);
  return hints;
}

/** Where English is what shops and firms write in. */
const english = new Set(
  "GB IE US CA AU NZ ZA IN SG NG KE GH UG TZ ZM ZW MT PH PK LK JM TT".split(" "),
);
/** Homes of a language beyond those worth a guess without a domain. */
const alsoSpoken: Record<string, string> = {
  pt: "AO MZ CV",
  es: "CO CL PE UY PY BO EC VE CR PA GT HN SV NI DO CU PR",
  fr: "LU CA CI SN CM MA TN DZ GA CG CD BJ TG ML BF MG RE MC",
  de: "LI LU",
};

/** Whether firms of a country write in a language as their own. */
export function spokenIn(language: string, country: string): boolean {
  if (language === "en") return english.has(country);
  return (
    (homelands[language] ?? []).includes(country) ||
    (alsoSpoken[language]?.split(" ").includes(country) ?? false)
  );
}
