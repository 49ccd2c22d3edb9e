import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../../testing/page.ts";

const read = (body: string, host: string, lang: string) => {
  const extraction = extract(documentOf(`<h1>Lark Mill</h1>${body}`, "", lang), {
    url: `https://${host}/`,
  });
  return { city: valuesOf(extraction, "city"), code: valuesOf(extraction, "postal_code") };
};

describe("an address as footers print it", () => {
  it.each([
    ["lark.ch", "de", "<p>Lark AG<br>Im Feld 3<br>CH-8765 Larkwil</p>", "Larkwil", "8765"],
    [
      "lark.ch",
      "fr",
      "<footer>Lark SA - Ch. des Ormes 3 - 1299 Larcy - Suisse</footer>",
      "Larcy",
      "1299",
    ],
    [
      "lark.at",
      "de",
      "<footer>Lark KG | Am Bach 12 | 4711 Larkdorf | Österreich</footer>",
      "Larkdorf",
      "4711",
    ],
    ["lark.org", "en", "<p>P.O. Box 12<br>Lark View, CA 94999</p>", "Lark View", "94999"],
    [
      "lark.be",
      "nl",
      "<p><b>Garage Lark</b> - Olm-Road 12A - 8999 Larkinge (Belgie) - Tel.: +32(0)57/55.01.42</p>",
      "Larkinge",
      "8999",
    ],
    [
      "lark.co.uk",
      "en",
      "<p>Our mill stands on Olm Street, Larkton, East Riding of Yorkshire, HU15 1ZZ.</p>",
      "Larkton",
      "HU15 1ZZ",
    ],
    ["lark.es", "es", "<h2>Zaragoza</h2><p>José Olmo 6,<br>50999</p>", "Zaragoza", "50999"],
    [
      "lark.com.br",
      "pt",
      "<p>Rua do Olmo, 12 casa 2<br>Bairro Alto - CEP: 60.999-070<br>Larquara - Ceará</p>",
      "Larquara",
      "60.999-070",
    ],
    [
      "lark.com.br",
      "pt",
      '<iframe src="https://www.google.com/maps/embed?pb=!1m18!1m12!1s0x7c7:0x86!2sR.%20do%20Olmo%2C%2012%20-%20Alto%2C%20Larquara%20-%20CE%2C%2060999-070!5e0"></iframe>',
      "Larquara",
      "60999-070",
    ],
    ["lark.hu", "hu", "<footer>4999 Larkfalva, Szil utca 12.</footer>", "Larkfalva", "4999"],
    ["lark.es", "es", "<p>Calle Olmo 5<br>Larcena 46999<br>Valencia</p>", "Larcena", "46999"],
    [
      "lark.com.ar",
      "es",
      "<footer>Av. Olmo 123, Larquén, Prov. de Buenos Aires</footer>",
      "Larquén",
      undefined,
    ],
    ["lark.com.ar", "es", "<p>Olmo 123 (5999) Larquén, Córdoba</p>", "Larquén", "5999"],
    ["lark.com.ar", "es", "<p>Av. Olmo 123, B1999 Larquén, Buenos Aires</p>", "Larquén", "B1999"],
    [
      "lark.cl",
      "es",
      "<footer>Av. Olmo 123, Larquén, Región de Valparaíso</footer>",
      "Larquén",
      undefined,
    ],
    ["lark.pe", "es", "<footer>Jr. Olmo 123, Miraflores - Lima</footer>", "Lima", undefined],
    [
      "lark.pt",
      "pt",
      "<p>Rua do Olmo nº 12, r/c Esq.<br>4480 - 999 Larcal</p>",
      "Larcal",
      "4480 - 999",
    ],
    [
      "lark.com.br",
      "pt-BR",
      "<p>Rua do Olmo, 12, Larópolis, São Paulo, 64911000</p>",
      "Larópolis",
      "64911000",
    ],
    ["lark.nl", "nl", "<footer>Olmlaan 12 – 1234AB – Larkdam</footer>", "Larkdam", "1234AB"],
    ["lark.nl", "nl", "<p>Bezoekadres: Olmlaan 12, Larkdam</p>", "Larkdam", undefined],
    ["lark.co.uk", "en", "<footer>4 Elm Road • Larkton • LA9 9AB</footer>", "Larkton", "LA9 9AB"],
    ["lark.co.uk", "en", "<address>61 Elm Street,<br>Larkford</address>", "Larkford", undefined],
    ["lark.com.au", "en", "<footer>Larkton, NSW | 02 5550 1234</footer>", "Larkton", undefined],
    ["lark.com", "en", "<footer>Singapore, S(408600)</footer>", "Singapore", "408600"],
  ])("on %s in %s: %s", (host, lang, body, city, code) => {
    expect(read(body, host, lang)).toEqual({
      city: [city],
      code: code === undefined ? [] : [code],
    });
  });

  it.each([
    ["of a product's number", "lark.ch", "de", "<p>Presse B-1200 Serie</p>"],
    ["of a range", "lark.com.br", "pt-BR", "<p>Faixa 1000 - 200 Unidades</p>"],
    ["of sizes", "lark.com", "en", "<p>1024 MB - Memory</p>"],
    ["of a state's letters elsewhere", "lark.it", "it", "<p>Modello Larkton, SA</p>"],
    ["of a quarter", "lark.es", "es", "<p>Dirección: Calle Olmo 5, Centro</p>"],
    ["of a building", "lark.nl", "nl", "<p>Bezoekadres: Olmlaan 12, Gebouw C</p>"],
  ])("is not made %s", (_, host, lang, body) => {
    expect(read(body, host, lang)).toEqual({ city: [], code: [] });
  });

  it("may be a link, where a province stands in brackets", () => {
    const street = "<a href='https://maps.example/x'>Avda. Olmo, s/n<br>Larcena (Sevilla)</a>";
    expect(read(`<p>${street}</p>`, "lark.es", "es").city).toEqual(["Larcena"]);
    expect(
      read("<ul><li><a href='/x'>Larcena (Sevilla)</a></li></ul>", "lark.com", "en").city,
    ).toEqual([]);
  });

  it("takes a year before a town for no code", () => {
    expect(read("<p>Feria 2019 Larquén, Córdoba</p>", "lark.com", "es").code).toEqual([]);
  });
});

describe("what only looks like an address", () => {
  it.each([
    ["a year before capitals", "lark.fr", "<footer>© 2026 AS Larval — tous droits</footer>"],
    ["a telephone before a name", "lark.nl", "<p>Riool 020 00 444 44 Skymill 088 000 1 000</p>"],
    [
      "numbers to call in a list",
      "lark.nl",
      '<p><a href="tel:0200044444">020 00 444 44</a></p><p>Skymill</p>',
    ],
    ["a heading over a number", "lark.es", "<h2>Zaragoza</h2><p>Visitas en 2025:<br>50999</p>"],
    ["a click that asks to look", "lark.org", "<footer>Map View, CA 94999</footer>"],
  ])("%s", (_, host, body) => {
    expect(read(body, host, "en")).toEqual({ city: [], code: [] });
  });
});
