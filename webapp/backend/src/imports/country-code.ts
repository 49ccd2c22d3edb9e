const locales = ["en", "pt", "es", "de", "fr", "it", "nl"];
const extra: Record<string, string> = {
  usa: "US",
  "u s a": "US",
  us: "US",
  uk: "GB",
  england: "GB",
  scotland: "GB",
  wales: "GB",
  holland: "NL",
  brasil: "BR",
  czechia: "CZ",
};

/** Groups, islands and test codes that have names and are no countries of the standard. */
const noCountry = new Set([
  "AC",
  "CP",
  "CQ",
  "DG",
  "EA",
  "EU",
  "EZ",
  "IC",
  "QO",
  "TA",
  "UN",
  "XA",
  "XB",
  "ZZ",
]);

let byName: Map<string, string> | null = null;

/** ISO 3166-1 alpha-2 of a code or of a country's name in one of seven languages; null when it is neither. */
export function countryCode(text: string): string | null {
  const wanted = plain(text);
  if (wanted === "") return null;
  byName ??= readNames();
  return byName.get(wanted) ?? null;
}

function readNames(): Map<string, string> {
  const names = new Map<string, string>();
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");
  for (const locale of locales) {
    const display = new Intl.DisplayNames([locale], { type: "region", fallback: "none" });
    for (const code of letters.flatMap((a) => letters.map((b) => a + b))) {
      const name = display.of(code);
      // A withdrawn code, such as DD, is written today as another and says so when it is made canonical.
      if (
        name === undefined ||
        noCountry.has(code) ||
        Intl.getCanonicalLocales(`und-${code}`)[0] !== `und-${code}`
      )
        continue;
      if (!names.has(plain(name))) names.set(plain(name), code);
      names.set(code.toLowerCase(), code);
    }
  }
  for (const [name, code] of Object.entries(extra)) names.set(name, code);
  return names;
}

function plain(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, " ")
    .trim();
}
