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

/** The name of a page in a menu, which stands there whether or not anybody is looked for. */
export function isCareersDoor(quote: string): boolean {
  return /^(?:careers?|career opportunities|jobs?|vacancies|work with us|join us|join our team|trabalhe con?nosco|carreiras?|vagas|empleo|trabaja con nosotros|carrieres?|recrutements?|nous rejoindre|karriere|stellenangebote|vacatures|werken bij(?: .{2,40})?|lavora con noi)[\s:.!>]*$/.test(
    fold(quote).trim(),
  );
}
