import { Mark } from "../../line-marks.ts";
import { besideContact, hasStreet, isFramed } from "./street.ts";
import { isTownPart } from "./town-and-country.ts";
import {
  addressLabel,
  labelOf,
  speaksOfOthers,
  type Town,
  type UncodedLine,
} from "./uncoded-line.ts";

/** Where an address ends in its town; elsewhere a quarter or a region may stand last. */
const townLast = new Set("NL BE DE AT CH DK SE NO FI IT".split(" "));
/** "Via Roma 5, Primo Piano": a part of the house. */
const partOfHouse =
  /(?<!\p{L})(?:piano|bajos?|local|nave|oficina|planta|puerta|pol[ií]gono|urbanizaci[oó]n|parque|barrio|bloque|portal|interno|scala|palazz\p{L}+|edificio|capannone|zona|centro|etage|stock|obergeschoss|hinterhaus|halle|verdieping|unit)(?!\p{L})/iu;
/** "Larklaan 3 te Larkdam", "12 rue des Pins à Larque", "Via dei Pini n. 3 a Larvara". */
const joining = / (?:te|in|à|a|em|en|de) \p{Lu}/u;
const joiningWord =
  /\d{1,4} ?[a-zA-Z]? (?:te|in|à|a|em|en|de(?! (?:Enero|Febrero|Marzo|Abril|Mayo|Junio|Julio|Agosto|Sep?tiembre|Octubre|Noviembre|Diciembre|Janeiro|Fevereiro|Março|Maio|Junho|Julho|Setembro|Outubro|Novembro|Dezembro)(?!\p{L}))) (?<city>\p{Lu}[\p{L}'’-]+(?: [\p{L}'’-]+){0,3})\.?$/u;
/** "Unsere Werkstatt befindet sich …", "Nous sommes …": the sentence says whose street it is. */
const weAre =
  /(?<!\p{L})(?:befinde[nt]|finde[nt]? (?:sie |ihr |du )?(?:uns|mich)|besuch\p{L}* (?:sie )?uns|nous (?:sommes|trouver|rendre)|retrouvez[- ]nous|située?s?|nos encontramos|encontrarnos|estamos|ubicad[ao]s?|vis[íi]tenos|nuestr[oa] \p{L}+ est[áa]|noss[oa] \p{L}+ fica|visite-nos|ens trobar[àa]s|onde estamos|localizad[ao]s?|ci trov\p{L}+|siamo|venite|trovarci|gevestigd|vindt? (?:u |je )?ons|bezoek|located|(?:find|visit|see) us)(?!\p{L})/iu;
const numberAtEnd = /\d{1,4} ?[a-zA-Z]?(?: ?[/-] ?\d{1,3}[a-z]?)?,?$/;

/** "Bezoekadres: Olmlaan 12, Larkdam", or the two on lines of an address block: no code, but nothing else stands there. */
export function townAfterStreet(read: UncodedLine): Town | null {
  const { text, view, index, hints } = read;
  const [country] = hints;
  if (country === undefined || text.length > 90) return null;
  const found = (city: string): Town | null =>
    speaksOfOthers(read) ? null : { city, country, quote: text, weight: 0.58, countryWeight: 0.52 };
  const comma = cutBefore(text);
  const joined =
    (read.line.marks & Mark.digit) !== 0 && joining.test(text) ? joiningWord.exec(text) : null;
  const town = joined?.groups?.["city"];
  if (joined && isTownPart(town, country) && !partOfHouse.test(town)) {
    const street = text.slice(0, joined.index + joined[0].indexOf(" "));
    const isAddressed = () =>
      read.framed ||
      weAre.test(text) ||
      labelOf(text) !== "" ||
      besideContact(view, index) ||
      isLabelled(read);
    if (hasStreet(street) && isAddressed()) return found(town);
  }
  if (comma < 0) {
    const above = view.lines[index - 1]?.text ?? "";
    const block = read.line.tag === "address" || above.endsWith(",");
    return block &&
      inAddress(read) &&
      isTownPart(text, country) &&
      !/ [A-Z]{2}$/.test(text) &&
      above.length < 60 &&
      hasStreet(above)
      ? found(text)
      : null;
  }
  const city = text
    .slice(comma + 1)
    .replace(/^\s?[|·•–-]\s/, "")
    .replace(/^\((.*)\)$/, "$1")
    .replace(/\.$/, "")
    .trim()
    // "Larvara BG".
    .replace(country === "IT" ? / [A-Z]{2}$/ : /^$/, "");
  if (!isTownPart(city, country) || partOfHouse.test(city)) return null;
  const before = text.slice(0, comma);
  if (townLast.has(country)) {
    if (!numberAtEnd.test(before) || !hasStreet(before)) return null;
    return read.framed || labelOf(text) !== "" || besideContact(view, index) ? found(city) : null;
  }
  if (goesOn(view.lines[index + 1]?.text ?? "")) return null;
  if (country === "FR" || country === "LU")
    return french.test(before.slice(labelOf(before).length)) &&
      (read.framed || isLabelled(read) || besideContact(view, index))
      ? found(city)
      : null;
  if (numberFirst.has(country))
    return english.test(before) && (read.framed || isLabelled(read)) ? found(city) : null;
  // "Calle Larca 5, Larroya" in a footer; elsewhere where Spanish is spoken a quarter stands there as often.
  if (country === "ES" && numberAtEnd.test(before) && hasStreet(before))
    return read.framed || weAre.test(text) || isLabelled(read) || besideContact(view, index)
      ? found(city)
      : null;
  return numberLast.has(country) && isLabelled(read) && spanish.test(withoutLabel(read, before))
    ? found(city)
    : null;
}

/** "7 Larch Street, Alderna": the whole line, so that the last part is the town unless the next line says more. */
const numberFirst = new Set("ZA NZ AU IE GB KE NG GH ZW NA BW".split(" "));
const english =
  /^\W*(?:[\p{L} ]{3,20}:\s*)?\d{1,5}[A-Za-z]?(?:[-/]\d{1,4})?,? (?:\p{Lu}[\p{L}'’.-]+ ){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Close|Crescent|Way|Terrace|Place|Parade|Highway)\.?$/u;

/** Where the last part begins: behind a comma, else before a bar, a dot or a dash. */
function cutBefore(text: string): number {
  const comma = text.lastIndexOf(",");
  if (comma > 0) return comma;
  // "Taller: calle Olmo 12 (Larroya)".
  const bracket = text.endsWith(")") ? text.lastIndexOf(" (") : -1;
  if (bracket > 0) return bracket;
  const cut = /\s[|·•–-]\s[^|·•–-]+$/.exec(text);
  return cut ? cut.index : -1;
}

/** "12 rue des Pins, Larque". */
const french =
  /^\W*\d{1,4}(?: ?(?:bis|ter|[A-D]))?,? (?:rue|avenue|av\.|boulevard|bd|place|impasse|chemin|all[ée]e|quai|cours|route|passage|square) [^,\d]{2,40}$/iu;

/** "Dirección: San Telmo 41, esquina Larga, Alderna": streets without a word for street. */
const numberLast = new Set("ES CL UY AR".split(" "));
const spanish =
  /^(?:[\p{L}./]{1,12} )?\p{Lu}[\p{L}'’.-]+(?: [\p{L}'’.-]+){0,5},? (?:n[º°.]* ?)?\d{1,5}(?:, (?:esq\p{L}*\.? ).{3,40})?$/u;

const isLabelled = ({ text, view, index }: UncodedLine) =>
  labelOf(text) !== "" || addressLabel.test(lineAbove(view, index));

/** A heading such as "Dirección:" stands alone; "Oficina central de ventas y servicio" is another line of the block. */
const lineAbove = (view: UncodedLine["view"], index: number) => {
  const { text } = view.lines[index - 1] ?? { text: "" };
  return text.length < 25 ? text : "";
};

const withoutLabel = ({ text }: UncodedLine, before: string) => before.slice(labelOf(text).length);

/** Whether a line carries an address on: a town, a code, a region. */
const goesOn = (next: string) =>
  !/^(?:t[eé]l|phone|fono|contac|kontakt|e?-?mail|correo|whats|mobile|cell|fax|horario|hours|map|directions|facebook|instagram)/i.test(
    next,
  ) &&
  (/^\p{Lu}[\p{L}'’-]+(?: (?:de |del |la )*\p{Lu}[\p{L}'’-]+){0,2}[.,]?$/u.test(next) ||
    (next.length < 40 && /(?<!\d)\d{4,5}(?!\d)|[A-Z]\d[A-Z\d]? ?\d[A-Z]{2}$/.test(next)));

/** Inside an `<address>`; a footer holds other words too. */
function inAddress({ line }: UncodedLine): boolean {
  return line.tag === "address" || (line.region !== "footer" && isFramed(line));
}
