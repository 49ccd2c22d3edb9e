import { Mark } from "../line-marks.ts";
import type { Site } from "../site.ts";
import { countriesOfLine } from "./named-countries.ts";

const longest = 140;
/** A number, and letters alone behind it. */
const codeAndWord = /\d{3}[^\p{L}\d]{1,4}\p{Lu}[\p{L} .]{2,30}$/u;

/**
 * The one country that ends lines with a number in them, as addresses do: "Thane 401 208, India". One office may name it
 * where the others leave it out.
 */
export function countryOfAddresses(site: Site): string | null {
  let country: string | null = null;
  for (const view of site.views)
    for (const [index, { text, marks }] of view.lines.entries()) {
      const needed = Mark.digit | Mark.comma;
      if ((marks & needed) !== needed || text.length > longest || !codeAndWord.test(text)) continue;
      for (const { code, name } of countriesOfLine(view, index)) {
        const at = text.lastIndexOf(name);
        const ends = text.length - at - name.length < 3;
        if (!ends || !/\d{3}[^\p{L}\d]{0,4}$/u.test(text.slice(0, at))) continue;
        if (country !== null && country !== code) return null;
        country = code;
      }
    }
  return country;
}
