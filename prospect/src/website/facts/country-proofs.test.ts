import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../testing/page.ts";

const read = (body: string, lang: string, url = "https://larkmill.app/") =>
  extract(documentOf(body, "", lang), { url });
const spanish =
  "<p>Somos una cooperativa de seguridad y limpieza con muchos años de trayectoria en la ciudad.</p>";

describe("the country", () => {
  it.each([
    [
      "of a namesake that the telephone's prefix tells apart",
      `${spanish}<footer><p>Pasaje Larga 120 – Córdoba</p><a href="tel:+5493515550101">Llamar</a></footer>`,
      "es",
      "AR",
    ],
    [
      "of the large city without such a prefix",
      `${spanish}<footer><p>Calle Larga 120 – Córdoba</p></footer>`,
      "es",
      "ES",
    ],
    [
      "of a number that only the structured data declare",
      '<p>We cover chairs and sofas by hand for the families of our valley.</p><script type="application/ld+json">{"@type":"LocalBusiness","name":"Lark Mill","telephone":"+13035550142"}</script>',
      "en",
      "US",
    ],
    [
      "of a number on WhatsApp",
      '<p>Insegniamo arti marziali ai bambini e agli adulti della nostra zona.</p><a href="https://wa.me/393331234567">Scrivici</a>',
      "it",
      "IT",
    ],
    [
      "of a number on WhatsApp's longer address",
      '<p>Damos clases de música a niños y adultos de nuestro barrio.</p><a href="https://api.whatsapp.com/send?phone=56932105555&text=Hola">Escríbanos</a>',
      "es",
      "CL",
    ],
  ])("%s", (_name, body, lang, country) => {
    const found = read(body, lang);
    expect(valuesOf(found, "country")).toEqual([country]);
    if (body.includes("Córdoba")) expect(valuesOf(found, "city")).toEqual(["Córdoba"]);
  });

  it("is not told by a link that shares the page", () => {
    const body =
      '<p>Insegniamo arti marziali ai bambini.</p><a href="https://wa.me/?text=393331234567">Condividi</a>';
    expect(valuesOf(read(body, "it"), "country")).toEqual([]);
  });
});

describe("countries in prose", () => {
  it.each([
    ["<p>The band played in Japan and in Ireland.</p>", []],
    ["<p>The band played in Japan.</p>", ["JP"]],
    ["<p>The band played in Japan and in Ireland.</p><p>+81 3 5555 0101</p>", ["JP"]],
  ])("of %s", (body, countries) => {
    expect(valuesOf(read(body, "en"), "country")).toEqual(countries);
  });
});

describe("a country's name", () => {
  it.each([
    ["<footer><p>12 Larch Street, Lebanon, TN 37999</p></footer>", ["Lebanon"], ["US"]],
    ["<footer><p>12 Larch Street, New Lebanon, NY 12999</p></footer>", ["New Lebanon"], ["US"]],
    ["<footer><p>12 Larch Street, Beirut, Lebanon</p></footer>", ["Beirut"], ["LB"]],
    ["<footer><p>12 Larch Street, Amman 11999, Jordan</p></footer>", ["Amman"], ["JO"]],
    ["<footer><p>Jordan Larkdoe, owner</p></footer>", [], []],
  ])("in %s", (body, cities, countries) => {
    const found = read(body, "en");
    expect(valuesOf(found, "city")).toEqual(cities);
    expect(valuesOf(found, "country")).toEqual(countries);
  });
});

describe("a middle-sized town of the house's country", () => {
  it.each([
    ["en", "https://larkmill.co.za/", "<p>7 Larch Street, Stellenbosch</p>", "Stellenbosch"],
    ["es", "https://larkmill.cl/", "<p>Calle Alta 12, Quilpué</p>", "Quilpué"],
  ])("behind its street (%s)", (lang, url, body, city) => {
    expect(valuesOf(read(body, lang, url), "city")).toEqual([city]);
  });

  it("abroad is a word like any other", () => {
    expect(
      valuesOf(
        read("<p>7 Larch Street, Stellenbosch</p>", "en", "https://larkmill.co.uk/"),
        "city",
      ),
    ).toEqual([]);
  });

  it.each([
    ["Larkmill Northern Society, based in Leeds", []],
    ["We are based in Leeds", ["Leeds"]],
  ])("in a list: %s", (text, cities) => {
    const found = read(`<ul><li>${text}</li></ul>`, "en", "https://larkmill.co.uk/");
    expect(valuesOf(found, "city")).toEqual(cities);
    expect(valuesOf(found, "country")).toEqual(["GB"]);
  });

  it("stands before its taluk and district", () => {
    const found = read(
      "<p>Mill Road, Larkha, Tq. Larkha, Dist. Alderna, Maharashtra, India</p>",
      "en",
    );
    expect(valuesOf(found, "city")).toEqual(["Larkha"]);
  });
});

describe("a street that bears a country's name", () => {
  const country = (text: string, lang: string) =>
    valuesOf(read(`<footer><p>${text}</p></footer>`, lang), "country");

  it.each([
    ["Rua do Uruguai, 61, bairro da Ponte", "pt"],
    ["Avenida Brasil 200", "es"],
    ["Via Francia n. 12", "it"],
    ["12 bis, rue de Belgique 14", "fr"],
  ])("names none: %s", (text, lang) => {
    expect(country(text, lang)).toEqual([]);
  });

  it.each([
    ["Uruguay", "Montevideo, Uruguay, tel. 555", "UY"],
    ["the country behind a street", "Calle Larga 12, Uruguay", "UY"],
  ])("is apart from %s", (_, text, code) => {
    expect(country(text, "es")).toEqual([code]);
  });
});
