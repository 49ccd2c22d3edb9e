import type { FactField } from "@leadstream/contract";
import type { Candidate } from "../../candidate.ts";
import type { PageView } from "../../page-view.ts";
import { letterKey } from "../name-key.ts";
import { countryNames } from "../places.ts";
import { isUnfilledPart } from "./unfilled.ts";

/** The names under which Open Graph once took an address, and under which Facebook takes a business's. */
const names: readonly { field: FactField; metas: readonly string[]; value: RegExp }[] = [
  {
    field: "city",
    metas: ["og:locality", "business:contact_data:locality"],
    value: /^\p{Lu}[\p{L}'’. -]{1,40}$/u,
  },
  {
    field: "postal_code",
    metas: ["og:postal-code", "business:contact_data:postal_code"],
    value: /^(?=.*\d)[\p{L}\d][\p{L}\d -]{2,9}$/u,
  },
  {
    field: "region",
    metas: ["og:region", "business:contact_data:region"],
    value: /^\p{Lu}[\p{L}'’. -]{1,40}$/u,
  },
  {
    field: "country",
    metas: ["og:country-name", "business:contact_data:country_name"],
    value: /^\p{L}[\p{L}. -]{1,40}$/u,
  },
];
/** "City", "Your region". */
const unfilled = /^(?:(?:your|my|the) |city|town|locality|region|state|country|zip|postal)/i;

/** `<meta property="og:locality" content="…">`: an address that the page declares in its head. */
export function inMetas(view: PageView): Candidate[] {
  const out = names.flatMap(({ field, metas, value: shape }): Candidate[] => {
    const quote = metas.map((name) => view.metas.get(name)?.[0]).find((text) => text);
    const text = quote?.trim() ?? "";
    if (quote === undefined || !shape.test(text) || unfilled.test(text) || isUnfilledPart(text))
      return [];
    const country =
      countryNames.get(text.toLowerCase()) ?? (/^[A-Z]{2}$/.test(text) ? text : undefined);
    const value = field === "country" ? country : text;
    if (value === undefined) return [];
    return [
      {
        field,
        value,
        key: field === "country" ? value : letterKey(value),
        view,
        quote,
        method: "meta",
        weight: 0.8,
      },
    ];
  });
  return out.some(({ field }) => field === "city") ? out : [];
}
