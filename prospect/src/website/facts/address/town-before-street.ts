import { countryNames } from "../places.ts";
import { endsLikeStreet } from "./town-name.ts";
import { isTownPart } from "./town-and-country.ts";
import { addressLabel, speaksOfOthers, type Town, type UncodedLine } from "./uncoded-line.ts";

const partOfBuilding =
  /\b(?:cent(?:er|re)|building|bldg|tower|floor|block|plaza|complex|mall|office|suite|unit|box|étage|imm(?:euble)?)\b/i;

/** "Alder Hill, Larch Blvd" over "Olm Center, 2nd Floor" over "Lebanon": the Levant begins with the town. */
export function townBeforeStreet(read: UncodedLine): Town | null {
  const { text, view, index } = read;
  if (text.length > 70 || !text.includes(", ") || /\d{3}/.test(text)) return null;
  const [town = "", street = "", ...more] = text.split(",").map((part) => part.trim());
  if (more.length > 0 || !endsLikeStreet(street.replace(/\.$/, ""), "US")) return null;
  if (partOfBuilding.test(town)) return null;
  for (let on = 1; on <= 3; on += 1) {
    const next = view.lines[index + on]?.text.replace(/[\s.,]+$/, "") ?? "";
    const country = countryNames.get(next.toLowerCase());
    if (country !== undefined) {
      const above = view.lines[index - 1];
      const heads =
        above !== undefined && (/^h[1-6]$/.test(above.tag) || addressLabel.test(above.text));
      if (!(heads || read.framed) || !isTownPart(town, country) || speaksOfOthers(read))
        return null;
      return { city: town, country, quote: text, weight: 0.6, countryWeight: 0.6, street };
    }
    // Any other line there may be the town.
    if (!partOfBuilding.test(next)) return null;
  }
  return null;
}
