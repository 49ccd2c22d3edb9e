import { expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../../testing/page.ts";

const citiesOf = (body: string) =>
  valuesOf(
    extract(documentOf(`<p>Call (703) 555-0142</p>${body}`), { url: "https://larkcars.com/" }),
    "city",
  );
const towns = (...names: string[]) => names.map((name) => `<div>${name}, VA</div>`).join("");
const five = towns("Alder Falls", "Hazel", "Larkton", "Elmbury", "Oakwick");

it("towns in a row are where a house serves", () => {
  expect(citiesOf(`<h2>We serve the region</h2>${five}`)).toEqual([]);
});

it("a few, or those below a heading of seats, are where it sits", () => {
  expect(citiesOf(`<footer>${towns("Alder Falls")}</footer>`)).toEqual(["Alder Falls"]);
  expect(citiesOf(`<h2>Our offices</h2>${five}`)).toHaveLength(5);
});
