import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../../testing/page.ts";

const read = (body: string, url: string, { lang = "en", head = "" } = {}) =>
  extract(documentOf(body, head, lang), { url });

describe("a town", () => {
  it.each([
    [
      "in an hCard",
      "https://larkmill.be/",
      '<div class="adr"><span class="street-address">Molendreef</span> <span class="postal-code">8765 </span><span class="locality">Larkegem</span></div>',
      "Larkegem",
      "8765",
    ],
    [
      "before its province in brackets",
      "https://larkmill.es/",
      "<p>Avda. Olmo Alto, s/n<br>Villarroya del Río (Sevilla)</p>",
      "Villarroya del Río",
      undefined,
    ],
    [
      "joined to its code",
      "https://larkmill.com/",
      "<p>Plot no. 12, Mill area, Panvel-410206</p>",
      "Panvel",
      "410206",
    ],
    [
      "of a district behind a landmark",
      "https://larkmill.in/",
      "<p>Main Road, Near Lark Temple, Distt. Rewari, Haryana 123401</p>",
      "Rewari",
      "123401",
    ],
    [
      "whose state is written in small letters",
      "https://larkmill.com/",
      "<p>2715 Oak Street, San Mateo, Ca 94403</p>",
      "San Mateo",
      "94403",
    ],
    [
      "with its province behind it",
      "https://larkmill.nl/",
      "<p>Molenlaan 5, 7201 AB Zutphen Gelderland</p>",
      "Zutphen",
      "7201 AB",
    ],
  ])("%s", (_, url, body, city, code) => {
    const extraction = read(`<h1>Lark Mill</h1>${body}`, url);
    expect(valuesOf(extraction, "city")).toEqual([city]);
    expect(valuesOf(extraction, "postal_code")).toEqual(code === undefined ? [] : [code]);
  });

  it("that the page's head declares is read where none is printed", () => {
    const head =
      '<meta name="geo.region" content="BR-PI"><meta name="geo.placename" content="Bom Jesus">';
    expect(
      valuesOf(read("<h1>Lark Mill</h1>", "https://larkmill.com.br/", { head }), "city"),
    ).toEqual(["Bom Jesus"]);
  });

  it("that a house is based in is read from one word", () => {
    const url = "https://larkmill.in/";
    expect(valuesOf(read("<p>We're a Delhi-based studio.</p>", url), "city")).toEqual(["Delhi"]);
    expect(valuesOf(read("<p>Made for Delhi-based founders.</p>", url), "city")).toEqual([]);
  });

  it.each([
    ["what is covered", "<p>Nationwide, United Kingdom</p>"],
    ["a group of islands", "<p>the Lark Islands, New Zealand</p>"],
    ["the end of a telephone number", "<p>Lark 03446-100200</p>"],
  ])("is not %s", (_, body) => {
    expect(valuesOf(read(body, "https://larkmill.com/"), "city")).toEqual([]);
  });
});
