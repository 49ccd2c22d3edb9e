import type { KnownCompany } from "@leadstream/contract";
import { companyKey, nameKey } from "./company-key.ts";
import type { Discard, Find } from "./source.ts";

export { companyKey, nameKey } from "./company-key.ts";

export interface Known {
  /** Domains of companies that are leads already, in any spelling. */
  known: Iterable<string>;
  /** Names, and towns where they are known, of those companies. */
  knownCompanies?: Iterable<KnownCompany>;
  /** Domains the profile rules out. */
  excluded: Iterable<string>;
  /** Companies that a person brought back from the ledger; they pass once whatever the rest says. */
  wanted?: Iterable<string>;
}

export interface Deduper {
  /** Null when the find is new, and then it is remembered; else why it is dropped, before anything is spent on it. */
  check(find: Find): Discard | null;
}

/** Tells what a job has met already. Pure but for its memory: no clock, no network, no database. */
export function createDeduper({
  known,
  knownCompanies = [],
  excluded,
  wanted = [],
}: Known): Deduper {
  const knownKeys = new Set([...known].map(companyKey));
  const excludedKeys = new Set([...excluded].map(companyKey));
  const wantedKeys = new Set([...wanted].map(companyKey));
  const websites = new Map<string, string>();
  /** One name may belong to companies in several towns. */
  const names = new Map<string, { website: string; place: string }[]>();
  const knownPlaces = Map.groupBy(knownCompanies, ({ company_name }) => nameKey(company_name));

  return {
    check(find) {
      const key = companyKey(find.website);
      const name = nameKey(find.company_name);
      const place = nameKey(find.city ?? "");
      const drop = (reason_code: Discard["reason_code"], reason: string): Discard => ({
        company_name: find.company_name,
        website: find.website,
        reason_code,
        reason,
      });
      if (!wantedKeys.delete(key)) {
        if (excludedKeys.has(key))
          return drop("excluded", `${key} is on your list of excluded domains.`);
        if (knownKeys.has(key)) return drop("duplicate", `${key} is already among your leads.`);
        const named = name !== "" && !isDomainName(find);
        const lead = named
          ? knownPlaces.get(name)?.find(({ city }) => samePlace(nameKey(city ?? ""), place))
          : undefined;
        if (lead !== undefined)
          return drop(
            "duplicate",
            `A company of this name is already among your leads, as ${lead.company_name}.`,
          );
        const twin = websites.get(key);
        if (twin !== undefined)
          return drop("duplicate", `The same website was found before in this job, as ${twin}.`);
        const namesake = named
          ? names.get(name)?.find((one) => samePlace(one.place, place))
          : undefined;
        if (namesake !== undefined)
          return drop(
            "duplicate",
            `A company of this name was found before in this job, at ${namesake.website}.`,
          );
      }
      websites.set(key, find.company_name);
      if (name !== "" && !isDomainName(find)) {
        const namesakes = names.get(name) ?? [];
        namesakes.push({ website: find.website, place });
        names.set(name, namesakes);
      }
      return null;
    },
  };
}

/** A name alone may belong to two companies in two towns; it counts where the towns do not differ. */
function samePlace(one: string, other: string): boolean {
  return one === "" || other === "" || one === other;
}

/** A list that gives only a website has no name yet but the domain itself. */
function isDomainName(find: Find): boolean {
  return companyKey(find.company_name) === companyKey(find.website);
}
