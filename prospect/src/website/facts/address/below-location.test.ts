import { expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../../testing/page.ts";

const citiesOf = (body: string, url: string, lang = "en") =>
  valuesOf(extract(documentOf(`<h1>Kestrel</h1>${body}`, "", lang), { url }), "city");
const com = "https://kestrel-welding.com/";

it.each([
  ["<h5>Location</h5><h5>Larkton CA</h5>", com, "en", "Larkton"],
  ["<p>Where we are</p><p>Larkton, NE</p>", com, "en", "Larkton"],
  ["<p>Ubicación:</p><p>Zaragoza</p>", "https://kestrel.es/", "es", "Zaragoza"],
  ["<dt>Standort</dt><dd>Kassel</dd>", "https://kestrel.de/", "de", "Kassel"],
] as const)("a town below a label for the place is the house's: %s", (body, url, lang, city) => {
  expect(citiesOf(body, url, lang)).toEqual([city]);
});

it.each([
  ["<h5>Location</h5><h5>Upstairs</h5>", com, "en"],
  ["<h5>Location</h5><h5>Garden Room ZZ</h5>", com, "en"],
  ["<h5>Our work</h5><h5>Larkton CA</h5>", "https://kestrel.de/", "de"],
  ["<p>Ubicación:</p><p>Ver mapa</p>", "https://kestrel.es/", "es"],
] as const)("and what else stands there is none: %s", (body, url, lang) => {
  expect(citiesOf(body, url, lang)).toEqual([]);
});
