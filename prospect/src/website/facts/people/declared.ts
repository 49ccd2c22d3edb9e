import { sameSite } from "../../site-address.ts";
import type { Site } from "../../site.ts";
import { nested, organisations, quoteOf, texts, type StructuredItem } from "../../structured.ts";
import { letterKey } from "../name-key.ts";
import type { Found } from "./found.ts";
import { hasGivenName, looksLikeName, tidyName } from "./person-name.ts";

/** Declared people who are tied to the house: as founder or employee, by a job title, by a mailbox in their name. */
export function declaredPeople(site: Site, mailboxes: ReadonlySet<string>): Found[] {
  const houses = new Set<StructuredItem>(organisations(site.items));
  const named = [...houses].flatMap((house) => namedFounders(house));
  const people = site.items.flatMap((item) => {
    if (!item.types.includes("Person")) return [];
    const role = texts(item, "jobTitle")[0] ?? null;
    const mailed = (name: string) =>
      mailboxes.has(letterKey(name.split(" ")[0] ?? "")) || mailboxes.has(letterKey(name));
    const tie =
      item.via !== null &&
      /^(?:founders?|employees?|members?|owner|owns|contactPoint|department)$/.test(item.via) &&
      item.parent !== null &&
      houses.has(item.parent);
    const works = nested(item, "worksFor").length > 0;
    // "url": the site itself, as those declare it whose own site it is.
    const ownSite = ({ parent }: StructuredItem) =>
      parent === null &&
      texts(item, "url").some(
        (url) => URL.parse(url)?.pathname === "/" && sameSite(url, site.baseUrl),
      );
    return texts(item, "name")
      .slice(0, 1)
      .flatMap((name) => {
        if (
          !looksLikeName(tidyName(name)) ||
          (!tie &&
            !mailed(name) &&
            !ownSite(item) &&
            !(role && (works || item.parent === null || item.via === null)))
        )
          return [];
        return [
          {
            name,
            role: role ?? (tie && /founder/.test(item.via ?? "") ? "Founder" : null),
            view: item.view,
            quote: quoteOf(item, name),
            method: item.method,
            weight: tie ? 0.88 : role ? 0.8 : 0.72,
          },
        ];
      });
  });
  return [...people, ...named];
}

/** `"founder": "Ana Ruiz"`: many declare a name where the vocabulary wants a person. */
function namedFounders(house: StructuredItem): Found[] {
  return ["founder", "founders"].flatMap((property) =>
    texts(house, property)
      .slice(0, 6)
      .flatMap((name): Found[] =>
        looksLikeName(tidyName(name)) && hasGivenName(tidyName(name))
          ? [
              {
                name,
                role: "Founder",
                view: house.view,
                quote: quoteOf(house, name),
                method: house.method,
                weight: 0.84,
              },
            ]
          : [],
      ),
  );
}
