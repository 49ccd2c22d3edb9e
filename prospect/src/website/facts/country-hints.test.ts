import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../testing/page.ts";

const read = (body: string, lang = "en") =>
  extract(documentOf(`<h1>Lark Mill</h1>${body}`, "", lang), { url: "https://larkmill.app/" });

describe("a country", () => {
  it.each([
    ["BE 0555.634.696", "BE"],
    ["UID: ATU55555555", "AT"],
    ["CHE-555.555.555 MWST", "CH"],
    ["USt-IdNr.: DE555555555", "DE"],
    ["BTW NL005555555B01", "NL"],
    ["Partita IVA: IT05555555555", "IT"],
    ["VAT number GB 555 5555 55", "GB"],
  ])("is that of the tax number %s", (number, country) => {
    expect(valuesOf(read(`<footer><p>${number}</p></footer>`), "country")).toEqual([country]);
  });

  it.each([
    "<p>Model BE 0555</p>",
    "<p>Reference DE 555555555</p>",
    "<p>BE 0555.634.696</p><p>Host: UID ATU55555555</p>",
  ])("is not told by %s", (body) => {
    expect(valuesOf(read(body), "country")).toEqual([]);
  });

  it("of a tax number makes four digits over it a code", () => {
    const body =
      "<footer><p>Lark &amp; Mill</p><p>8765 Larkegem</p><p>BE 0555.634.696</p></footer>";
    expect(valuesOf(read(body), "city")).toEqual(["Larkegem"]);
  });

  it("named by one office counts for the others", () => {
    const body =
      "<p>Lark Estate,<br>Thane 401 299, India.</p><p>Sai Lark Colony,<br>Larkabad : 500 099.</p>";
    expect(valuesOf(read(body), "postal_code")).toEqual(["401 299", "500 099"]);
  });

  it.each([
    "<p>8 Chatelarc<br>63999 LARQUE<br>Puy-de-Dôme, FRANCE</p>",
    "<p>8 Chatelarc<br>63999 LARQUE<br>Puy-de-Dôme<br>France</p>",
  ])("below a region tells how the code above is written: %s", (body) => {
    const extraction = read(body, "nl");
    expect(valuesOf(extraction, "city")).toEqual(["Larque"]);
    expect(valuesOf(extraction, "postal_code")).toEqual(["63999"]);
  });
});

describe("a country that only mailboxes tell", () => {
  const phonesOf = (body: string) =>
    valuesOf(
      extract(documentOf(body, "<title>Kestrel Lodge</title>"), {
        url: "https://kestrel.github.io/",
      }),
      "phone",
    );

  it("reads a national number", () => {
    const body = "<p>Phone: (09) 555 0142</p><p>stay@kestrelmail.co.nz</p>";
    expect(phonesOf(body)).toEqual(["+6495550142"]);
  });

  it("reads none where they tell of several", () => {
    const body = "<p>Phone: (09) 555 0142</p><p>stay@kestrelmail.co.nz</p><p>jo@alder.de</p>";
    expect(phonesOf(body)).toEqual([]);
  });
});
