import { textOfValue, type Candidate } from "../../candidate.ts";
import { fold } from "../../clean-text.ts";
import type { Site } from "../../site.ts";
import { lexiconHits } from "../industry/lexicon.ts";
import { letterKey, nameKey } from "../name-key.ts";
import { declaredPeople } from "./declared.ts";
import type { Found } from "./found.ts";
import { inLines } from "./in-lines.ts";
import { inSummaries } from "./in-summaries.ts";
import { whyNobody } from "./nobody.ts";
import { hasGivenName, tidyName } from "./person-name.ts";
import { practitioners } from "./practitioners.ts";
import { leads } from "./role-words.ts";
import { longerForms } from "./same-person.ts";
import { tidyRole } from "./tidy-role.ts";
import { peopleWeighed } from "./weighed/people-weighed.ts";

/** People of the company with the role printed beside their name; names without a role stay out. */
export function readPeople(site: Site, soFar: readonly Candidate[]): Candidate[] {
  const houseKeys = keysOfHouse(soFar);
  const mailboxes = new Set(
    soFar
      .filter(({ field, refused }) => field === "email" && !refused)
      .map(({ value }) => letterKey(textOfValue(value).split("@")[0] ?? "")),
  );
  const [silent, silentSummaries] = [new Set<string>(), new Set<string>()];
  const found: Found[] = [
    ...declaredPeople(site, mailboxes),
    ...site.views.flatMap((view) => [
      ...inLines(view, houseKeys, silent),
      ...inSummaries(view, houseKeys, silentSummaries),
    ]),
    ...practitioners(site),
  ];
  found.push(...peopleWeighed(site, houseKeys, soFar, found));
  const isSpanish = soFar.some(({ field, value }) => field === "language" && value === "es");
  const tidy = (name: string) =>
    isSpanish ? withoutDon(tidyName(name.trim())) : tidyName(name.trim());
  const longer = longerForms(found.filter(({ refused }) => !refused).map(({ name }) => tidy(name)));
  return found.flatMap((one) => {
    const printed = tidy(one.name);
    const name = longer.get(printed) ?? printed;
    const key = letterKey(name);
    const refused = one.refused ?? whyNobody(name);
    if (!hasGivenName(name) && namesTrade(name.split(" ")[0] ?? "")) return [];
    // A house named after whom it is one person of says so by the role beside the name.
    if (
      houseKeys[0] === nameKey(name) &&
      !one.tied &&
      !(one.role && hasGivenName(name) && !namesTrade(name))
    )
      return [];
    const role = one.role ? tidyRole(one.role, houseKeys) : "";
    return [
      {
        field: "person" as const,
        value: role === "" ? { name } : { name, role },
        key,
        view: one.view,
        quote: one.quote,
        method: one.method,
        weight: Math.min(
          0.95,
          one.weight +
            (hasGivenName(name)
              ? 0.08
              : one.role && leads.test(fold(one.role))
                ? -0.06
                : one.weight >= 0.82
                  ? -0.08
                  : -0.34),
        ),
        ...(refused ? { refused } : {}),
      },
    ];
  });
}

/** "D. Pedro Ruiz": Don, which elsewhere would be an initial. */
const withoutDon = (name: string) =>
  /^D\. \S+ \S/.test(name) && hasGivenName(name.slice(3)) ? name.slice(3) : name;

/** The company's own names, likeliest first. */
export function keysOfHouse(soFar: readonly Candidate[]): string[] {
  const names = soFar
    .filter(({ field }) => field === "company_name" || field === "legal_name")
    .sort((a, b) => b.weight - a.weight);
  const keys = new Set<string>();
  for (const { value } of names) {
    if (keys.size === 6) break;
    const key = nameKey(textOfValue(value));
    if (key.length >= 3) keys.add(key);
  }
  return [...keys];
}

/** "Hunter Ophthalmology" begins with a first name and is a practice. */
function namesTrade(name: string): boolean {
  return name.split(" ").some((word) => lexiconHits(word) > 0);
}
