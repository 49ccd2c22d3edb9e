import { foldText } from "./fold-words.ts";

/** Names under which people know the countries that sources can search, folded. */
export const countryNames: Record<string, readonly string[]> = {
  US: [
    "united states",
    "united states of america",
    "usa",
    "u.s.",
    "u.s.a.",
    "estados unidos",
    "eua",
    "america",
  ],
  GB: [
    "united kingdom",
    "uk",
    "u.k.",
    "great britain",
    "britain",
    "england",
    "reino unido",
    "inglaterra",
  ],
  CA: ["canada"],
  AU: ["australia"],
  BR: ["brazil", "brasil"],
  PT: ["portugal"],
  ES: ["spain", "espanha", "espana"],
  DE: ["germany", "alemanha", "deutschland"],
};

/** Parts of the world, as the countries above that lie in them. */
const continents: Record<string, readonly string[]> = {
  europe: ["GB", "PT", "ES", "DE"],
  europa: ["GB", "PT", "ES", "DE"],
  "european union": ["PT", "ES", "DE"],
  eu: ["PT", "ES", "DE"],
  "latin america": ["BR"],
  "south america": ["BR"],
  "america latina": ["BR"],
  "america do sul": ["BR"],
  "north america": ["US", "CA"],
  "america do norte": ["US", "CA"],
  iberia: ["PT", "ES"],
  dach: ["DE"],
};

const regionNames: Record<string, string> = {
  TX: "texas",
  OH: "ohio",
  OR: "oregon",
  CO: "colorado",
  ON: "ontario",
  BC: "british columbia",
  VIC: "victoria",
  NSW: "new south wales",
  MG: "minas gerais",
  PR: "parana",
  RS: "rio grande do sul",
  PE: "pernambuco",
  BA: "bahia",
  SC: "santa catarina",
};

interface NamedPlace {
  /** As it was written, folded. */
  phrase: string;
  countries: readonly string[];
  /** Folded name of a town or a region; absent where the whole country is meant. */
  within?: string;
}

interface PlaceIndex {
  /** The places a text names, and the text without them. */
  read(text: string): { places: NamedPlace[]; rest: string };
}

/** Finds the names of places in free text: those of the entries, and the countries and continents around them. */
export function indexPlaces(
  entries: readonly { city: string; region: string; country: string }[],
): PlaceIndex {
  const named = new Map<string, NamedPlace>();
  const add = (phrase: string, countries: readonly string[], within?: string) => {
    if (!named.has(phrase))
      named.set(phrase, { phrase, countries, ...(within === undefined ? {} : { within }) });
  };
  for (const [phrase, countries] of Object.entries(continents)) add(phrase, countries);
  for (const [country, phrases] of Object.entries(countryNames))
    for (const phrase of phrases) add(phrase, [country]);
  for (const { city, region, country } of entries) {
    add(foldText(city), [country], foldText(city));
    const regionName = regionNames[region] ?? (region.length > 3 ? foldText(region) : undefined);
    if (regionName !== undefined) add(regionName, [country], foldText(region));
  }
  // The longer name first, so that "latin america" is not read as "america".
  const phrases = [...named.keys()].sort((a, b) => b.length - a.length);
  return {
    read(text) {
      const places: NamedPlace[] = [];
      // Only in capitals is "US" a country rather than us.
      let rest = ` ${foldText(text.replace(/\bUS\b/g, "usa")).replace(/\s+/g, " ")} `;
      for (const phrase of phrases) {
        const at = new RegExp(
          `(?<![\\p{L}\\p{N}])${phrase.replaceAll(".", "\\.")}(?![\\p{L}\\p{N}])`,
          "gu",
        );
        if (!at.test(rest)) continue;
        places.push(named.get(phrase)!);
        rest = rest.replace(at, " ");
      }
      return { places, rest: rest.trim() };
    },
  };
}

export function liesIn(
  entry: { city: string; region: string; country: string },
  place: NamedPlace,
): boolean {
  if (!place.countries.includes(entry.country)) return false;
  return (
    place.within === undefined ||
    foldText(entry.city) === place.within ||
    foldText(entry.region) === place.within
  );
}
