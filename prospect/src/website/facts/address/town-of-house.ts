import { elsewhere } from "./telling-words.ts";
import { countriesOfRegion } from "./regions.ts";
import { isTownPart } from "./town-and-country.ts";
import { speaksOfOthers, type Town, type UncodedLine } from "./uncoded-line.ts";

/** What stands between the house's name and the rest: en, de, es, pt, fr, it, nl. */
const says = / (?:is|are|was|ist|sind|es|somos|é|est|sommes|è|siamo|zijn) /;
const place =
  /^(?:(?:is|was) )?(?:an?|the|your|ein|eine|der|die|das|una?|el|la|uma?|o|une?|le|uno|il|een|de|het) (?<kind>[^.!?]{4,80}?) (?:in|em|en|à|a|te) (?:beautiful |downtown |sunny |historic )?(?<city>\p{Lu}[\p{L}'’-]+(?: (?:de |del |do |da |la |le |am |an der |upon )?\p{Lu}[\p{L}'’-]+){0,2}),? (?:in |en |dans (?:le |la |les |l['’]))?(?<region>\p{Lu}[\p{L}'’-]+(?: (?:do |del |de |e )?\p{Lu}[\p{L}'’-]+){0,2})/u;
/** Characters in which the house is named, and in which the sentence comes to its town. */
const longestName = 60;
const longestSentence = 240;
/** A house that bears a person's name tells where that person comes from. */
const origin =
  /\b(?:born|rais|native|grew|graduat|studi|degree|alum|member|clients?\b|customers?\b|univers|college|n[ée]e?\b|nat[oi]\b|nacid|nascid|geboren|aufgewachsen|laure|diplom|titulad|formad|absolv)/i;
const ourselves = /^(?:we|wir|nous|noi|wij|nosotros|n[óo]s)$/i;

/** "Larkmill Yards is an organic farm in Alderton, British Columbia": the house, by its name, and its town and region. */
export function townOfHouse(read: UncodedLine): Town | null {
  const { text, view, hints, line } = read;
  if (line.href !== null || line.region === "nav" || text.length < 25) return null;
  const verb = says.exec(text.slice(0, longestName));
  if (verb === null) return null;
  const subject = text.slice(0, verb.index);
  // Most sentences speak of something else, which is cheaper to see than a place.
  if (!(ourselves.test(subject) || isName(subject, view.title))) return null;
  const start = verb.index + verb[0].length;
  const match = place.exec(text.slice(start, longestSentence));
  const { kind, city, region } = match?.groups ?? {};
  if (!match || !kind || !city || !region) return null;
  const at = start + match[0].lastIndexOf(city, match[0].length - region.length - 1);
  if (origin.test(kind) || elsewhere.test(text.slice(0, at))) return null;
  const words = region.split(" ");
  for (let count = words.length; count > 0; count -= 1) {
    const name = words.slice(0, count).join(" ");
    const countries = countriesOfRegion(name);
    const country = countries.find((code) => hints.includes(code)) ?? alone(countries);
    if (country === undefined || !isTownPart(city, country)) continue;
    if (speaksOfOthers(read)) return null;
    const quote = text.slice(at, text.indexOf(name, at + city.length) + name.length);
    return { city, region: name, country, quote, weight: 0.56, countryWeight: 0.52 };
  }
  return null;
}

/** Regions of America and Canada are known on every page; of the others' names too many are words. */
const alone = (countries: readonly string[]) =>
  countries.length === 1 && /^(?:US|CA)$/.test(countries[0] ?? "") ? countries[0] : undefined;

/** Whether a part of the page's title begins so, as its name does. */
function isName(subject: string, title: string): boolean {
  const name = subject.replace(/,.*$/, "").toLowerCase();
  const whole = title.toLowerCase();
  return (
    name.length > 3 &&
    whole.includes(name) &&
    whole.split(/\s*[|–—•·:]\s*|\s-\s/).some((part) => part.startsWith(name))
  );
}
