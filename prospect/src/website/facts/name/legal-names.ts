import type { Candidate } from "../../candidate.ts";
import { fold } from "../../clean-text.ts";
import type { Site } from "../../site.ts";
import { isLegalName } from "../legal-forms.ts";
import { nameKey } from "../name-key.ts";
import { separator, type Mention } from "./mention.ts";
import { likeDomain } from "./score.ts";
import { tidy } from "./spelling.ts";

/** What a name at the copyright or above the address is worth, at least. */
const ofHolder = 0.3;

export function legalNames(
  all: readonly Mention[],
  site: Site,
  scored: readonly { key: string; score: number }[],
): Candidate[] {
  const top = [...scored].sort((a, b) => b.score - a.score)[0];
  const named = all
    // A whole title holds more than the name; its parts are here as well.
    .filter(({ text }) => isLegalName(text) && !separator.test(text))
    .map((one) => ({ ...one, text: tidy(one.text) }));
  // "Água Ltda." is only the end of "Agência Olho d'Água Ltda.".
  // "Baths, heating, Orth GmbH" lists services before a name that stands alone at the copyright.
  const own = named.filter(({ prior, method }) => method === "text" && prior >= ofHolder);
  const listed = named.filter(({ text }) =>
    own.some(
      (other) =>
        other.text.length < text.length &&
        text.endsWith(` ${other.text}`) &&
        text.slice(0, -other.text.length).includes(", "),
    ),
  );
  const found = named.filter(
    (one) =>
      !listed.includes(one) &&
      !named.some(
        (other) =>
          other.text.length > one.text.length &&
          other.text.endsWith(one.text) &&
          !listed.includes(other),
      ),
  );
  return [...Map.groupBy(found, ({ text }) => fold(text).replace(/[^\p{L}\p{N}]/gu, ""))].flatMap(
    ([key, group]) => {
      const text = group[0]?.text ?? "";
      const short = nameKey(text);
      const related =
        (top && (short.includes(top.key) || top.key.includes(short) ? 0.4 : 0)) ||
        0.3 * likeDomain(short, text, site.label);
      const place = Math.max(...group.map(({ prior }) => prior));
      const weight = Math.min(
        0.95,
        0.2 + place * 0.6 + related + Math.min(0.1, group.length * 0.02),
      );
      if (weight < 0.45) return [];
      return group.slice(0, 6).map(({ view, quote, method }) => ({
        field: "legal_name" as const,
        value: tidy(text),
        key,
        view,
        quote,
        method,
        weight,
      }));
    },
  );
}
