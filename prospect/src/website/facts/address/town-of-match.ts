import { fold } from "../../clean-text.ts";
import { provinceNames } from "./italian-provinces.ts";
import { isTownOf } from "./known-towns.ts";
import { isRegion, namedAfterCapital } from "./regions.ts";
import { counties, endsLikeStreet } from "./town-name.ts";

/** "7201 AB Zutphen Gelderland": the province that runs on behind the town. */
export function withoutRegion(city: string, countries: readonly string[]): string {
  const words = city.split(" ");
  const [country] = countries;
  // "Cd. Larca Tam. CP 89899".
  if (country === "MX" && words.length > 1) {
    const last = words.at(-1) ?? "";
    return isRegion(last, "MX") || isRegion(`${last}.`, "MX")
      ? words.slice(0, -1).join(" ").replace(/,$/, "")
      : city;
  }
  // "24999 Larvara Bergamo", "06999 Don Larco Badajoz": the province in words; "Lido di Bergamo" is a name.
  for (const home of ["IT", "ES"])
    if (countries.includes(home) && words.length > 1) {
      const town = withoutProvince(words, home);
      if (town !== null) return town;
    }
  // "4081 Larkirchen OÖ": a land of Austria in short.
  if (countries.includes("AT") && lands.test(city)) return city.replace(lands, "");
  // "8400 Larkthur ZH": the letters of a canton.
  if (countries.includes("CH") && cantons.test(city)) return words.slice(0, -1).join(" ");
  if (words.length < 2 || countries.length > 1 || country !== "NL") return city;
  for (let count = 1; count < words.length; count += 1)
    if (isRegion(words.slice(count).join(" "), country)) return words.slice(0, count).join(" ");
  return city;
}

const lands = /,? (?:O\.?Ö\.?|N\.?Ö\.?|Stmk\.?|Bgld\.?|Ktn\.?|Sbg\.?|Vbg\.?)$/u;
const cantons =
  / (?:AG|AI|AR|BE|BL|BS|FR|GE|GL|GR|JU|LU|NE|NW|OW|SG|SH|SO|SZ|TG|TI|UR|VD|VS|ZG|ZH)$/;

/** Which of the caught words is the town; null when none is. */
export function townAndRegion(
  city: string,
  region: string | null,
  country: string | undefined,
  text: string,
): { city: string; region: string | null } | null {
  if (country === "GB") {
    if (/^(?:Nr|Near)\b/.test(region ?? "")) return { city, region: null };
    // "Paul Street, London EC2A": the town is what stands next to the code.
    if (region)
      return counties.has(fold(region)) ? { city, region } : { city: region, region: null };
    // "Norfolk NR23 1EP": the county, whose town stands on a line above.
    if (counties.has(fold(city)) && fold(city) !== "durham") return null;
  }
  if (country === "BR" && region !== null && runsOn.test(text)) {
    const town = townAtEnd(city);
    return town === null ? null : { city: town, region };
  }
  // "Col. Del Valle, Monterrey, C.P. 64999": what stands before the code is the town where it is no state.
  if (country === "MX" && region && !isRegion(region, "MX") && !isRegion(`${region}.`, "MX"))
    return { city: region.replace(/[.,]$/, ""), region: null };
  return endsLikeStreet(city, country) && !(country === "GB" && region) ? null : { city, region };
}

/** "Larca São Paulo SP 04999-001": neither dash nor comma before the state. */
const runsOn = /^[^,/–(|-]+ [A-Z]{2}[\s,–-]{1,3}(?:[Cc][Ee][Pp][\s.:]{0,3})?\d/u;

/** The known town that ends the words, unless a small word before it makes it part of a longer name; one word is a town. */
function townAtEnd(words: string): string | null {
  const parts = words.split(" ");
  for (let from = 0; from < parts.length; from += 1) {
    const town = parts.slice(from).join(" ");
    if (isTownOf(town, "BR") && !/^\p{Ll}/u.test(parts[from - 1] ?? "X")) return town;
  }
  return parts.length === 1 ? words : null;
}

function withoutProvince(words: readonly string[], country: string): string | null {
  const whole = words.join(" ");
  if (isTownOf(whole, country) || isProvince(whole, country)) return null;
  const from = words.findIndex((_, at) => at > 0 && isProvince(words.slice(at).join(" "), country));
  const isName = /^\p{Lu}\p{L}{3}/u.test(words[from - 1] ?? "");
  return from > 0 && isName ? words.slice(0, from).join(" ") : null;
}

const isProvince = (name: string, country: string) =>
  country === "IT" ? provinceNames.has(name) : isRegion(name, country) && namedAfterCapital(name);
