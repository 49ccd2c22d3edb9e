/** The codes of countries that no grammar knows: too plain to be read without their country's name. */
export const codes: Record<string, string> = {
  ...everyOf(
    "TH MY ID LK KE SA PK NP EG KR TW MA DZ SN KW LA KH GT CR PE UY HR EE LT ME RS UA FI TR CU MC JO IQ",
    "\\d{5}",
  ),
  ...everyOf("LB PH BD TN ET CY PY GE AM VE MD SI HU BG LI AL MK", "\\d{4}"),
  ...everyOf("CN IN SG NG VN KZ RU BY RO CO EC TT", "\\d{6}"),
  JP: "(?:〒\\s?)?\\d{3}-\\d{4}",
  VN: "\\d{5,6}",
  TW: "\\d{3}(?:\\d{2,3})?",
  IL: "\\d{5}(?:\\d{2})?",
  CL: "\\d{7}",
  BR: "\\d{5}-?\\d{3}",
  SA: "\\d{5}(?:-\\d{4})?",
  ...everyOf("GR CZ SK SE", "\\d{3} ?\\d{2}"),
  LV: "LV-\\d{4}",
  LT: "(?:LT-)?\\d{5}",
  MT: "[A-Z]{3} ?\\d{4}",
  ...everyOf("DE FR ES IT MX", "\\d{5}"),
  ...everyOf("AT CH BE DK NO LU ZA AR NZ AU", "\\d{4}"),
};
/** Those that the grammars know too. */
export const withGrammar = new Set(
  "DE FR ES IT MX AT CH BE DK NO LU ZA AR NZ AU IN SG BR SE FI HR EE UA TR CR HU BG SI PY".split(
    " ",
  ),
);

function everyOf(countries: string, code: string): Record<string, string> {
  return Object.fromEntries(countries.split(" ").map((country) => [country, code]));
}
