import { cleanLine } from "../../clean-text.ts";
import { nameKey } from "../name-key.ts";

/** "Position: Owner": what the line is, before the role itself. */
const announced =
  /^(?:position|role|(?:job )?title|cargo|puesto|función|função|poste|fonction|funktion|functie|ruolo|qualifica)\s*:\s*/i;

/** "…, und ich bin Heilpraktikerin": the sentence goes on to the role. */
const alsoSaid =
  /^(?:and|und|en|et|y|e) (?:I am|I['’]m|(?:ich )?bin|(?:ik )?ben|(?:je )?suis|soy|sou|sono) (?:an? |eine? |een |une? |una? |uma? |um )?/;
const articles =
  /^(?:meet )?(?:the|our|your|an?|le|la|l['’]|el|il|lo|o|notre|votre|nuestr[oa]|noss[oa]|unsere?|ihre?|onze|ons|uw)\s+/i;

/** A role as printed, without numbers and addresses behind it and without the house's own name. */
export function tidyRole(raw: string, houseKeys: readonly string[]): string {
  const role = withoutReach(cleanLine(raw).replace(announced, ""))
    .replace(alsoSaid, "")
    .replace(articles, "")
    // "Als Schatzmeister führt sie die Bücher"
    .replace(/^Als (\p{Lu}[\p{L}-]+) \p{Ll}.*$/u, "$1")
    .replace(/^([^(]*)\)\s*$/, "$1")
    .replace(/[\s.,;:–—|-]+$/, "");
  return withoutHouse(role, houseKeys).slice(0, 100);
}

/** These patterns try every letter of a role; few roles have an address or a number behind them. */
function withoutReach(role: string): string {
  const unaddressed = role.includes("@")
    ? role.replace(/\s*[([|]?\s*(?:e-?mail\s*:?\s*)?[^\s()|]*@.*$/i, "")
    : role;
  return /\d/.test(unaddressed)
    ? unaddressed.replace(
        /\s*[([|]?\s*(?:tel|phone|mobile|fone)?[.:]?\s*\+?\d[\d ().-]{6,}.*$/i,
        "",
      )
    : unaddressed;
}

/** "Founder & CEO, Kestrel Pumps", "Owner of Kestrel Pumps": of whom else, on the house's own pages. */
function withoutHouse(role: string, houseKeys: readonly string[]): string {
  const parted =
    /^(.{2,60}?)(?:\s*[,|@–—·•]\s*|\s+-\s+|\s+(?:at|of|bei|von|van|bij|chez|de|du|da|do|del|di|della|presso)\s+)(\p{Lu}.{2,60})$/u.exec(
      role,
    );
  const [, office, house] = parted ?? beforeHouse(role, houseKeys);
  if (!office || !house) return role;
  const key = nameKey(house);
  return key.length > 2 && houseKeys.slice(0, 3).includes(key) ? office : role;
}

/** "managing director Kestrel": nothing between them. */
function beforeHouse(role: string, houseKeys: readonly string[]): string[] {
  const words = role.split(" ");
  for (let from = 1; from < words.length; from += 1) {
    const rest = words.slice(from).join(" ");
    if (/^\p{Lu}/u.test(rest) && houseKeys.slice(0, 3).includes(nameKey(rest)))
      return [role, words.slice(0, from).join(" "), rest];
  }
  return [];
}
