import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../../testing/page.ts";

const phones = (body: string, host = "kestrel-stoves.com", lang = "en") =>
  valuesOf(extract(documentOf(body, "", lang), { url: `https://${host}/` }), "phone");

describe("a number with a word in it", () => {
  it.each([
    ["behind a label", "kestrel-stoves.com", "<p>Phone: 212-555-HEAT</p>", "+12125554328"],
    [
      "in its link",
      "kestrel-stoves.com",
      '<a href="tel:212-555-HEAT">212-555-HEAT</a>',
      "+12125554328",
    ],
    [
      "with an area that costs nothing",
      "kestrel-stoves.com",
      "<p>Questions? 1-800-4-STOVES</p>",
      "+18004786837",
    ],
    [
      "whose word is longer than the number",
      "kestrel-stoves.com",
      "<p>(888) KESTRELS</p>",
      "+18885378735",
    ],
    ["in Britain", "kestrel-stoves.co.uk", "<p>0800 KESTREL</p>", "+448005378735"],
    ["in Australia", "kestrel-stoves.com.au", "<p>Call 1300 KESTREL</p>", "+611300537873"],
  ])("%s", (_, host, body, want) => {
    expect(phones(body, host)).toEqual([want]);
  });

  it.each([
    ["a code of an article", "<p>Stove 212-555-HEAT, in black</p>"],
    ["the label of the next number", "<p>Phone 432-5143 FAX 432-5144</p>"],
    ["a room", "<p>Office: 212 SUITE 40</p>"],
    ["hours", "<p>Call: 800 AM TO 500 PM</p>"],
    ["a standard", "<p>Certified ISO 9001 QUALITY</p>"],
  ])("is not %s", (_, body) => {
    expect(phones(body)).toEqual([]);
  });

  it("ends before the town behind a whole number", () => {
    expect(phones('<a href="tel:+12125550143">(212) 555-0143 NEW YORK</a>')).toEqual([
      "+12125550143",
    ]);
  });
});

describe("a link to a number", () => {
  it.each([
    [
      "left by a template gives way to the number that stands there",
      '<a href="tel:2125550100">1-778-555-0143</a>',
      ["+17785550143"],
    ],
    [
      "stays where the page prints it elsewhere",
      '<a href="tel:2125550100">Sales 1-778-555-0143</a><p>Phone 212-555-0100</p>',
      ["+12125550100", "+17785550143"],
    ],
    [
      "stays where its text leaves out the area",
      '<a href="tel:+12125550143">Call 555-0143</a>',
      ["+12125550143"],
    ],
    [
      "stays where its text says no number",
      '<a href="tel:+12125550143">Call us 24/7 since 2009</a>',
      ["+12125550143"],
    ],
  ])("%s", (_, body, want) => {
    expect([...phones(body)].sort()).toEqual(want);
  });

  it.each([
    [
      "en",
      "com",
      '<p>Call <a href="tel:+12125550143">us</a></p><footer><p>Website by Jo Marlow <a href="https://wa.me/12125550199">Get yours</a></p></footer>',
      "+12125550143",
    ],
    [
      "pt-BR",
      "com.br",
      '<p>Tel. (11) 95550-0143</p><footer><div>Site desenvolvido por <b>Nina Prado</b> <a href="https://wa.me/5511955500199?text=Oi">Peça o seu</a></div></footer>',
      "+5511955500143",
    ],
    [
      "es",
      "es",
      '<p>Tel. 612 555 014</p><footer><div>Desarrollado por Nina Prado · <a href="https://wa.me/34612555099">Tu web</a></div></footer>',
      "+34612555014",
    ],
  ])("behind the web designer's name in %s is not the house's", (lang, ending, body, want) => {
    expect(phones(body, `kestrel-stoves.${ending}`, lang)).toEqual([want]);
  });

  it("before the web designer's name is the house's", () => {
    expect(
      phones(
        '<footer><p><a href="https://wa.me/12125550143">Chat</a> Website by Jo Marlow</p></footer>',
      ),
    ).toEqual(["+12125550143"]);
  });
});
