import { hasStreet } from "./street.ts";
import { speaksOfOthers, type Town, type UncodedLine } from "./uncoded-line.ts";

/** "Araucaria 2408, CABA", "…, Piso 3, C.A.B.A.": short names that no other town of any country bears. */
const capital =
  /(?:^|[\s,:])(?:\p{Lu}[\p{L}.'’-]+ ){1,5}(?:N[º°.]* ?)?\d{1,5}(?:,? ?[\p{L}\d.º°"“” -]{1,25})?[,.–-] (?:\(?[A-Z]?\d{4}(?:[A-Z]{3})?\)?,? )?(?<city>C\.?A\.?B\.?A\.?|Ciudad Aut[óo]noma de Buenos Aires|Capital Federal)(?![\p{L}])/u;

const mayBe = (text: string) =>
  text.includes("CABA") ||
  text.includes("C.A.B.A") ||
  text.includes("noma de Buenos Aires") ||
  text.includes("Capital Federal");

/** The capital of Argentina behind a street and its number, which no word need announce. */
export function townOfArgentinasCapital(read: UncodedLine): Town | null {
  const { text } = read;
  if (text.length > 240 || !mayBe(text)) return null;
  const match = capital.exec(text);
  const printed = match?.groups?.["city"];
  if (!match || printed === undefined || speaksOfOthers(read, match.index)) return null;
  const city = /^C\.?A/.test(printed) ? "CABA" : printed;
  const quote = match[0].replace(/^[\s,:]+/, "");
  return {
    city,
    country: "AR",
    quote,
    weight: 0.72,
    countryWeight: 0.7,
    ...(hasStreet(quote) ? { street: quote } : {}),
  };
}
