import { Mark } from "../line-marks.ts";
import type { Site } from "../site.ts";
import { countryOfDomain } from "./places.ts";

const mailbox = /[\w.+-]{1,64}@((?:[\w-]{1,63}\.){1,4}[a-z]{2,24})(?![\w@])/i;

/** "jo@mail.co.nz": the one country that the endings of the printed mailboxes tell; null for none and for several. */
export function countryOfMailboxes({ views }: Site): string | null {
  const countries = new Set<string>();
  for (const { lines } of views)
    for (const { text, marks } of lines) {
      if ((marks & Mark.at) === 0 || text.length > 600) continue;
      const country = countryOfDomain(mailbox.exec(text)?.[1] ?? "");
      if (country !== null) countries.add(country);
    }
  const [country = null, ...others] = countries;
  return others.length === 0 ? country : null;
}
