import type { Signal } from "@leadstream/contract";
import { fold } from "../text/fold.ts";
import { overlap } from "../text/relevance.ts";

/** The signals of a site, each happening once: a headline and the sentence under it tell of one, and the sentence stays. */
export function happenings(signals: readonly Signal[]): Signal[] {
  return signals.filter(
    (one, at) =>
      !signals.some(
        (other, otherAt) =>
          otherAt !== at &&
          tellsTheSame(one, other) &&
          (other.quote.length > one.quote.length ||
            (other.quote.length === one.quote.length && otherAt < at)),
      ),
  );
}

function tellsTheSame(one: Signal, other: Signal): boolean {
  if (other.quote.includes(one.quote)) return true;
  return (
    one.kind === other.kind &&
    one.date === other.date &&
    one.source_url === other.source_url &&
    (one.date !== null || overlap(one.quote, other.quote) > 0.5)
  );
}

/** News in its own words: a page of news puts a date before each of its headlines, and the date is told apart. */
export function withoutDate(quote: string): string {
  const plain = quote.replace(/\s+/g, " ").trim();
  const told = plain.replace(leadingDate, "");
  return told === "" ? plain : told;
}

const leadingDate =
  /^(?:\d{1,2}\.?\s+(?:de\s+)?\p{L}+\.?,?\s+(?:de\s+)?\d{4}|\p{L}{3,9}\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d{2}-\d{2})(?:\s*[:–-]\s*|\s*[.,]?\s*(?=[\p{Lu}\p{N}«“„"]))/u;

/** The name of a page in a menu, which stands there whether or not anybody is looked for. */
export function isCareersDoor(quote: string): boolean {
  return /^(?:careers?|career opportunities|jobs?|vacancies|work with us|join us|join our team|trabalhe con?nosco|carreiras?|vagas|empleo|trabaja con nosotros|carrieres?|recrutements?|nous rejoindre|karriere|stellenangebote|vacatures|werken bij(?: .{2,40})?|lavora con noi)[\s:.!>]*$/.test(
    fold(quote).trim(),
  );
}
