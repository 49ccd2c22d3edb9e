import type { FactMethod } from "@leadstream/contract";
import type { Candidate } from "../../candidate.ts";
import type { Line, PageView } from "../../page-view.ts";
import { letterKey } from "../name-key.ts";
import { countriesOfLine } from "../named-countries.ts";
import { othersSpeak } from "../strangers.ts";
import { thirdParty } from "../third-party.ts";
import { isRegion } from "./regions.ts";
import { besideContact, hasStreet } from "./street.ts";
import { isTownPart } from "./town-and-country.ts";
import { isNoTown } from "./town-name.ts";

const behind = /^(?:[\s,.:–-]{1,3}|\s\()(?:C\.?P\.?:?\s?)?(\d{4,7})(?!\d|[ -]\d)/;

/** "…, Talisay, Negros, Philippines 6115": the country stands between the town and its code. */
export function codeAfterCountry(view: PageView, index: number): Candidate[] {
  const line = view.lines[index] as Line;
  if (line.text.length > 200) return [];
  for (const { code, name } of countriesOfLine(view, index)) {
    const at = line.text.indexOf(name);
    const zip = behind.exec(line.text.slice(at + name.length))?.[1];
    // "…, Argentina, 2019" is a year.
    if (zip === undefined || /^(?:19|20)\d\d$/.test(zip)) continue;
    // "Larkelia," above "Israel - 45999": nothing but the two stands on the line.
    const isSplit = at === 0 && line.text.length - name.length - zip.length < 6;
    const before = isSplit ? lineAbove(view, index, code) : line.text.slice(0, at);
    // "Av. Brasil, 1500" is a street.
    if (!/,\s*$/.test(before)) continue;
    const parts = before
      .split(",")
      .map((part) => part.trim())
      .filter((part) => part !== "");
    const [last, over] = [parts.at(-1), parts.at(-2)];
    const town = parts.length > 2 || isRegion(last ?? "", code) ? over : undefined;
    const city = isTown(town) ? town : last;
    if (!isTown(city)) continue;
    if (othersSpeak(line.element) || thirdParty(view, index)) return [];
    const from = { view, method: "text" as FactMethod, quote: line.text, weight: 0.78 };
    return [
      {
        ...from,
        field: "city",
        value: city,
        key: letterKey(city),
        quote: isSplit ? city : line.text,
      },
      { ...from, field: "postal_code", value: zip, key: zip },
      { ...from, field: "country", value: code, key: code },
    ];
  }
  return [];
}

const isTown = (text: string | undefined): text is string =>
  text !== undefined &&
  /^\p{Lu}[\p{L}'’. -]{1,40}$/u.test(text) &&
  !hasStreet(text) &&
  !isNoTown(text);

/** The end of an address goes on with a comma; "Exports to the Gulf," above a country is half a sentence. */
function lineAbove(view: PageView, index: number, country: string): string {
  const above = view.lines[index - 1]?.text ?? "";
  const over = view.lines[index - 2]?.text ?? "";
  if (above.length > 90) return "";
  const isAddress =
    hasStreet(above) ||
    (over.length < 120 && /\d/.test(over)) ||
    (isTownPart(above.replace(/,\s*$/, ""), country) && besideContact(view, index));
  return isAddress ? above : "";
}
