/** Codes that name a group of countries, a test or nothing. */
const noCountry = new Set(["EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"]);
const letters = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");

/** Every country by its name in the given language, in that language's order. */
export function countriesIn(locale: string): { code: string; name: string }[] {
  const names = new Intl.DisplayNames(locale, { type: "region", fallback: "none" });
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return codes
    .filter((code) => !noCountry.has(code) && isCurrent(code))
    .flatMap((code) => {
      const name = names.of(code);
      return name === undefined ? [] : [{ code, name }];
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, locale));
}

/** A code of the past, or an alias, is written as another one. */
function isCurrent(code: string): boolean {
  return new Intl.Locale("und", { region: code }).region === code;
}
