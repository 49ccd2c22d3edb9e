import type { FactField } from "@leadstream/contract";
import { textOfValue, type Candidate } from "../../candidate.ts";
import type { PageView } from "../../page-view.ts";
import { letterKey } from "../name-key.ts";
import { othersSpeak } from "../strangers.ts";
import { thirdParty } from "../third-party.ts";
import { isUnfilledPart } from "./unfilled.ts";

/** What forms and tables call the parts of an address: en, nl, de, fr, es, pt, it. */
const labels: readonly { field: FactField; pattern: RegExp; value: RegExp }[] = [
  {
    field: "city",
    pattern:
      /^(?:city|town|plaats|woonplaats|vestigingsplaats|ort|stadt|ville|localit[ée]|commune|ciudad|localidad|poblaci[oó]n|cidade|munic[ií]pio|citt[àa]|comune|localit[àa])$/i,
    value: /^\p{Lu}[\p{L}'’. -]{1,40}$/u,
  },
  {
    field: "postal_code",
    pattern:
      /^(?:post(?:al)? ?code|zip(?: ?code)?|postcode|plz|postleitzahl|code postal|c[oó]digo postal|c\.?p\.?|cep|cap)$/i,
    value:
      /^(?:\d{2}\.?\d{3}-?\d{3}|\d{4} ?[A-Z]{2}|\d{4}-\d{3}|\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$/,
  },
  {
    field: "address",
    pattern:
      /^(?:(?:street |visiting |our )?address|street|adres|bezoekadres|straat|adresse|anschrift|stra[ßs]+e|rue|direcci[oó]n|calle|domicilio|endere[çc]o|rua|logradouro|indirizzo|via)$/i,
    value: /^(?=.*\d)(?=.*\p{L}).{5,120}$/u,
  },
];

/**
 * "Plaats:" beside "Den Ham": an address taken apart by a table or a list. One part alone may be a form's field, so each
 * needs another near it, or the shape that only codes have.
 */
export function inLabels(view: PageView, hints: readonly string[]): Candidate[] {
  const found: (Candidate & { at: number })[] = [];
  for (const [index, line] of view.lines.entries()) {
    // A list or a table of terms needs no colon.
    const isTerm = line.tag === "dt" || line.tag === "th";
    if (line.text.length > 140 || !(isTerm || line.text.includes(":"))) continue;
    const [label = "", ...rest] = line.text.split(":");
    const known = labels.find(({ pattern }) => pattern.test(label.trim()));
    if (known === undefined || othersSpeak(line.element) || thirdParty(view, index)) continue;
    const beside = rest.join(":").trim();
    const printed = beside === "" ? (view.lines[index + 1]?.text ?? "") : beside;
    const whole = printed.replace(/[.,;]$/, "");
    // "Cidade: Larvália - SC".
    const value =
      known.field === "city" ? whole.replace(/\s?(?:[-–/,]\s?[A-Z]{2}|\([A-Z]{2}\))$/, "") : whole;
    if (!known.value.test(value) || printed.endsWith(":") || isUnfilledPart(value)) continue;
    const { field } = known;
    found.push({
      field,
      value,
      key: letterKey(value),
      view,
      quote: value,
      method: "text",
      weight: 0.82,
      at: index,
    });
  }
  return found
    .filter(({ at, field, value }) => {
      const telling =
        field === "postal_code" &&
        /^(?:\d{2}\.?\d{3}-\d{3}|\d{4} ?[A-Z]{2})$/.test(textOfValue(value));
      return (
        telling || found.some((other) => other.field !== field && Math.abs(other.at - at) <= 8)
      );
    })
    .flatMap(({ at: _at, ...one }) => {
      const country = one.field === "postal_code" ? countryOf(textOfValue(one.value), hints) : null;
      return country === null
        ? [one]
        : [one, { ...one, field: "country" as const, value: country, key: country, weight: 0.76 }];
    });
}

/** Codes of a shape that one country has, if nothing speaks against it. */
function countryOf(code: string, hints: readonly string[]): string | null {
  const country = /^\d{4} ?[A-Z]{2}$/.test(code)
    ? "NL"
    : /^\d{2}\.?\d{3}-\d{3}$/.test(code)
      ? "BR"
      : null;
  return country !== null && (hints.length === 0 || hints.includes(country)) ? country : null;
}
