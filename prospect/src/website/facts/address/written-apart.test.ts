import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../../testing/page.ts";

const read = (
  body: string,
  { lang = "en", url = "https://larkmill.com/", head = "" }: Record<string, string> = {},
) => extract(documentOf(body, head, lang), { url });
const places = (...args: Parameters<typeof read>) => {
  const found = read(...args);
  return [valuesOf(found, "city"), valuesOf(found, "postal_code")];
};
const phone = "<p>Tel. 01632 960123</p>";

describe("bars where commas stand", () => {
  const home = { url: "https://larkmill.co.uk/" };
  it.each([
    ["<p>Larkmill<br>Larkford | Kent | TN99 6ZZ</p>", "Larkford", "TN99 6ZZ", home],
    [
      "<h6>Larkford | Victoria | 3999</h6>",
      "Larkford",
      "3999",
      { url: "https://larkmill.com.au/" },
    ],
    ["<p>Larkford / Kent / TN99 6ZZ</p>", "Larkford", "TN99 6ZZ", home],
    ["<p>Larkdam • 3699 ZZ</p>", "Larkdam", "3699 ZZ", { url: "https://larkmill.nl/", lang: "nl" }],
  ])("%s", (body, city, code, site) => {
    expect(places(body + phone, site)).toEqual([[city], [code]]);
  });

  it("part a row of products where no telephone stands by", () => {
    expect(places("<p>Pump | Victoria | 3999</p>", { url: "https://larkmill.com.au/" })).toEqual([
      [],
      [],
    ]);
  });
});

describe("a country and its code on a line of their own", () => {
  it.each([
    ["<p>14 Larch St.</p><p>Larkelia,</p><p>Israel - 45999</p>", "Larkelia", "45999"],
    [
      "<p>14 Larch Road,</p><p>Larkpur, Western Province,</p><p>Sri Lanka 10999</p>",
      "Larkpur",
      "10999",
    ],
    ["<p>Larkpur,</p><p>Kenya - 00999</p><p>+254 20 5550101</p>", "Larkpur", "00999"],
  ])("%s", (body, city, code) => {
    expect(places(body)).toEqual([[city], [code]]);
  });

  it("end no sentence that stands above them", () => {
    expect(places("<p>Exports to the Gulf,</p><p>Israel - 45999</p>")).toEqual([[], []]);
  });
});

describe("a headline's words before the town", () => {
  it.each([
    ["<p>JO LARKDOE, DDS - DENTIST IN ALDERTON, TX</p>", "Alderton", {}],
    ["<p>Family Dentist In Alderton, TX</p>", "Alderton", {}],
    [
      "<footer>DENTISTA EM LARÓPOLIS - SP</footer>",
      "Larópolis",
      { lang: "pt", url: "https://larkmill.com.br/" },
    ],
  ])("are none of its name: %s", (body, city, site) => {
    expect(valuesOf(read(body, site), "city")).toEqual([city]);
  });

  it("stay in a name that has them", () => {
    const body = "<footer>Via Olmo 5, Larco In Fiore (CS)</footer>";
    expect(valuesOf(read(body, { lang: "it", url: "https://larkmill.it/" }), "city")).toEqual([
      "Larco In Fiore",
    ]);
  });
});

describe("a town and its region over a telephone", () => {
  const home = { lang: "pt", url: "https://larkmill.com.br/" };
  it.each([
    ["<div><a>Larquara, Paraná.</a> <a>(43) 90000-0101</a> <a>info@larkmill.com.br</a></div>"],
    ["<p>Larquara, Paraná</p><p>(43) 90000-0101</p>"],
    [
      "<div><a>Larquara, Ohio.</a> <a>(555) 010-1234</a> <a>info@larkmill.com</a></div>",
      { lang: "en", url: "https://larkmill.com/" },
    ],
    ["<p>Larquara, Kent.</p><p>01632 960123</p>", { lang: "en", url: "https://larkmill.co.uk/" }],
  ])("%s", (body, site = home) => {
    expect(valuesOf(read(body, site), "city")).toEqual(["Larquara"]);
  });

  it.each([
    ["without one", "<p>Larquara, Paraná</p>", home],
    [
      "with somebody's name",
      "<p>Ana Larca, Porto</p><p>+351 210 000 101</p>",
      { lang: "pt", url: "https://larkmill.pt/" },
    ],
  ])("are none %s", (_name, body, site) => {
    expect(valuesOf(read(body, site), "city")).toEqual([]);
  });
});

describe("a city that everybody knows", () => {
  const peru = "<p>Servicios en todo el Perú</p>";
  it("is read with its district over a telephone where the page names its country", () => {
    const found = read(`<p>Lima, San Juan de Larca</p><p>info@larkmill.com</p>${peru}`, {
      lang: "es",
    });
    expect([valuesOf(found, "city"), valuesOf(found, "country")]).toEqual([["Lima"], ["PE"]]);
  });

  it("is no town of a province whose name goes on", () => {
    expect(valuesOf(read("<p>Lima, San Juan de Larca</p>", { lang: "es" }), "country")).toEqual([]);
  });
});

describe("what the house is and where", () => {
  const head = "<title>Larkmill Yards | Vegetables</title>";
  it.each([
    ["Larkmill Yards is an organic farm in Alderton, British Columbia. We grow.", "en", "com"],
    ["We are a family bakery in Alderton, Oregon.", "en", "com"],
    ["Larkmill Yards ist eine Bäckerei in Alderton, Bayern.", "de", "de"],
    ["Larkmill Yards es una panadería en Alderton, Jalisco.", "es", "com.mx"],
    ["Larkmill Yards é uma padaria em Alderton, Paraná.", "pt", "com.br"],
    ["Larkmill Yards est une boulangerie à Alderton, Dordogne.", "fr", "fr"],
    ["Larkmill Yards è un panificio a Alderton, Toscana.", "it", "it"],
    ["Larkmill Yards is een bakkerij in Alderton, Gelderland.", "nl", "nl"],
  ])("%s", (text, lang, ending) => {
    const found = read(`<p>${text}</p>`, { lang, head, url: `https://larkmill.${ending}/` });
    expect(valuesOf(found, "city")).toEqual(["Alderton"]);
  });

  it.each([
    "Hazel Rock is a state park in Alderton, Oregon.",
    "Larkmill Yards is a graduate of the farming school in Alderton, Oregon.",
    "Larkmill Yards is a grower that delivers to shops in Alderton, Oregon.",
  ])("is not told by: %s", (text) => {
    expect(valuesOf(read(`<p>${text}</p>`, { head }), "city")).toEqual([]);
  });
});

describe("the label that ran into a street", () => {
  it.each([
    ["<footer>Adresse Lindenstraße 11, 09999 Larkdorf</footer>", "de", "Lindenstraße 11"],
    [
      "<footer>Indirizzo Via dei Larici 313, 00999 Larvara (RM)</footer>",
      "it",
      "Via dei Larici 313",
    ],
    ["<footer>Pastoor Lindenstraße 11, 09999 Larkdorf</footer>", "de", "Pastoor Lindenstraße 11"],
  ])("%s", (body, lang, street) => {
    const found = read(body, { lang, url: `https://larkmill.${lang}/` });
    expect(valuesOf(found, "address")).toEqual([street]);
  });
});

describe("a card that a town heads", () => {
  const card = (heading: string, village: string) =>
    `<h3>${heading}</h3><p>Larch House, 1 The Square,<br>${village}<br>Alderton,<br>North Yorkshire AL9 1ZZ</p>`;
  const home = { url: "https://larkmill.co.uk/" };
  it("sits in that town, and the post comes from the larger one", () => {
    const found = valuesOf(read(card("Larkbridge", "Larkbridge,"), home), "city");
    expect(found.toSorted()).toEqual(["Alderton", "Larkbridge"]);
  });

  it.each([
    ["a department", "Family Law", "Larkbridge,"],
    ["the house", "Larkmill Hall", "Larkbridge,"],
  ])("bears no town where %s heads it", (_name, heading, village) => {
    expect(valuesOf(read(card(heading, village), home), "city")).toEqual(["Alderton"]);
  });
});

describe("what stands between a town and its state", () => {
  it.each([
    ["<p>Larkford, Cape Cod, Massachusetts</p>", ["Larkford"]],
    ["<p>Cape Cod, Massachusetts</p>", []],
    ["<footer>14999 Larkwood Trail Alderville, VA 22999</footer>", ["Alderville"]],
    ["<footer>12 Elm Street, Indian Trail, NC 28079</footer>", ["Indian Trail"]],
  ])("%s", (body, cities) => {
    expect(valuesOf(read(body), "city")).toEqual(cities);
  });
});
