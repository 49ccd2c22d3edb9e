import { foldText } from "./fold-words.ts";

const shortNames: Record<string, string> = {
  usa: "US",
  us: "US",
  "u.s.": "US",
  "u.s.a.": "US",
  america: "US",
  eua: "US",
  uk: "GB",
  "u.k.": "GB",
  "great britain": "GB",
  britain: "GB",
  england: "GB",
  scotland: "GB",
  wales: "GB",
  holland: "NL",
  inglaterra: "GB",
  uae: "AE",
  "czech republic": "CZ",
  turkey: "TR",
};
/** The language in which most companies of a country write, where it is one that sites are read in. */
const mainLanguages: Record<string, string> = {
  BR: "pt",
  PT: "pt",
  AO: "pt",
  MZ: "pt",
  ES: "es",
  MX: "es",
  AR: "es",
  CL: "es",
  CO: "es",
  PE: "es",
  UY: "es",
  DE: "de",
  AT: "de",
  FR: "fr",
  IT: "it",
  NL: "nl",
  US: "en",
  GB: "en",
  IE: "en",
  AU: "en",
  NZ: "en",
  CA: "en",
};

let names: Map<string, string> | undefined;

/** Every country under its names in the languages that people here write in. */
function countryNames(): Map<string, string> {
  if (names) return names;
  names = new Map(Object.entries(shortNames));
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");
  for (const language of ["en", "pt", "es", "de", "fr", "it", "nl"]) {
    const display = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
      if (withdrawn.has(code)) continue;
      const name = display.of(code);
      if (name !== undefined && !names.has(foldText(name))) names.set(foldText(name), code);
    }
  }
  return names;
}
/** Codes that are no country or no longer one. */
const withdrawn = new Set(
  "AC BU CP CS DD DG DY EA EU EZ FX IC NT QO RH SU TA TP UK UN VD XA XB YD YU ZR ZZ AN".split(" "),
);

/** ISO 3166-1 alpha-2 of a country by any of its usual names; undefined for a town, a region or a continent. */
export function countryOf(text: string): string | undefined {
  const folded = foldText(text)
    .trim()
    .replace(/^(?:the|o|a|os|el|la|le|les|die|der)\s+/, "");
  return countryNames().get(folded);
}

export function languageOf(country: string): string | undefined {
  return mainLanguages[country];
}
