import { brStates } from "../places.ts";
import { findPlaces } from "./find-places.ts";
import { grammars } from "./grammars.ts";
import { italianProvinces, provinceNames } from "./italian-provinces.ts";
import { isTownOf } from "./known-towns.ts";
import type { ParsedPlace } from "./parsed-place.ts";
import { isRegion, namedAfterCapital } from "./regions.ts";

/** "31099 Larvara" where the town alone belongs. */
const codeFirst = /^(?:[A-Z]{1,2}-)?(\d{4,5}(?:-\d{3,4})?)[\s,–-]+(?=\p{Lu})/u;
const letters = /\s?[/–-]\s?([A-Z]{2})$|\s?\(([A-Z]{2}|\p{Lu}\p{Ll}[\p{L}' -]{2,24})\)$/u;

/** "Larvália - SC", "31099 Larvara (TV)": the town of a declared locality, and what else was put there. */
export function partsOfLocality(locality: string): { city: string; zip?: string; region?: string } {
  const [lead = "", zip] = codeFirst.exec(locality) ?? [];
  const rest = locality.slice(lead.length);
  const match = letters.exec(rest);
  const region = match?.[1] ?? match?.[2];
  const isProvince =
    region !== undefined &&
    (region in brStates ||
      italianProvinces.has(region) ||
      provinceNames.has(region) ||
      isRegion(region));
  return {
    city: isProvince ? rest.slice(0, match?.index) : rest,
    ...(zip === undefined ? {} : { zip }),
    ...(isProvince ? { region } : {}),
  };
}

/** Countries whose provinces and larger towns are known well enough to see that the two were exchanged. */
const toldApart = new Set("AR BR CL CO ES IT MX PE PT".split(" "));

/** "Jalisco" declared as the town of "Guadalajara": whoever filled the form in took one for the other. */
export const areExchanged = (locality: string, region: string, country: string) =>
  toldApart.has(country) &&
  isRegion(locality, country) &&
  !namedAfterCapital(locality) &&
  isTownOf(region, country);

/** "CEP 89999-000", "C.P. 28999", "I-31099": a code without its label, or the letters of its country. */
export const bareCode = (code: string) =>
  code.replace(
    /^(?:(?:C\.?E\.?P|C\.?P|C\.?A\.?P|PLZ)\.?[\s:]*(?=\d)|(?:A|B|D|E|F|I|L|P|CH)-(?=\d{4}))/i,
    "",
  );

/** "Via dei Pini 3, 31099 Larvara (TV)" where the street alone belongs: the last place with a code in it. */
export function placeWithin(address: string, hints: readonly string[]): ParsedPlace | null {
  if (address.length > 240 || !/\d{4}/.test(address)) return null;
  const text = address.replace(/\s*[\n\r]+\s*/g, ", ");
  return (
    findPlaces(text, grammars, hints)
      .filter(({ postalCode }) => postalCode !== null)
      .at(-1) ?? null
  );
}
