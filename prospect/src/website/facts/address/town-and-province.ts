import { italianProvinces, provinceNames } from "./italian-provinces.ts";
import { besideContact, withoutContact } from "./street.ts";
import { isTownPart } from "./town-and-country.ts";
import { speaksOfOthers, type Town, type UncodedLine } from "./uncoded-line.ts";

const whole =
  /^\W{0,3}(?<city>\p{Lu}[\p{L}'’ -]{1,40}) \((?<region>[A-Z]{2}|\p{Lu}[\p{L}' -]{3,24})\)[.,]?$/u;

/** "Larvara (BG) - Tel. 035 555014" at the foot of a page, or over a telephone: a town of Italy and its province, and no street. */
export function townAndProvince(read: UncodedLine): Town | null {
  const { text, line, view, index, hints } = read;
  if (hints[0] !== "IT" || line.href !== null || text.length > 80 || !text.includes(" ("))
    return null;
  const place = withoutContact(
    text.replace(/[\s,|•·–-]+(?:tel|cell?|fax|mob|p\.? ?iva|c\.f)[. :].*$/i, ""),
    line.marks,
  );
  const { city, region } = whole.exec(place)?.groups ?? {};
  if (city === undefined || region === undefined) return null;
  if (!italianProvinces.has(region) && !provinceNames.has(region)) return null;
  if (!(read.framed || besideContact(view, index, 0)) || !isTownPart(city, "IT")) return null;
  if (speaksOfOthers(read)) return null;
  return { city, region, country: "IT", quote: place.trim(), weight: 0.62, countryWeight: 0.58 };
}
