import { isTownOf } from "./known-towns.ts";
import { speaksOfOthers, type Town, type UncodedLine } from "./uncoded-line.ts";

/** Streets that say what they are by their beginning or their end: nl, de, fr, es, pt, it. */
const street = String.raw`(?:(?:[\p{L}'’.-]+ ){0,4}[\p{L}'’-]*(?:straat|laan|kade|gracht|plein|singel|dreef|straße|strasse|str\.|weg|platz|allee|gasse|ufer|damm)|(?:Rue|Avenue|Boulevard|Place|Quai|Chemin|Calle|Avenida|Avda\.|Plaza|Paseo|Rua|Praça|Travessa|Via|Viale|Piazza|Corso|Largo)(?: [\p{L}'’.-]+){1,5})`;
const streetThenTown = new RegExp(
  `^(?:[^\\p{L}\\p{N}]{0,4})(?<street>${street}), (?<city>\\p{Lu}[\\p{L}'’-]+(?: [\\p{L}'’-]+){0,3}?)(?=$|\\.$|\\s[—–|·•-]\\s)`,
  "iu",
);

/** "Larkkade, Utrecht — our garden": in a footer a street needs no number beside a town of the house's country. */
export function knownTownByNamedStreet(read: UncodedLine): Town | null {
  const [country] = read.hints;
  if (country === undefined || !read.text.slice(0, 80).includes(", ") || !read.framed) return null;
  const match = streetThenTown.exec(read.text.slice(0, 200));
  const { city, street: name } = match?.groups ?? {};
  if (!match || !city || !name || !isTownOf(city, country)) return null;
  if (speaksOfOthers(read, match.index)) return null;
  return { city, country, quote: match[0], weight: 0.56, countryWeight: 0.52, street: name };
}
