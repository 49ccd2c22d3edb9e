import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../../testing/page.ts";

const declared = (street: string, city: string, code: string) =>
  `<script type="application/ld+json">${JSON.stringify({
    "@context": "https://schema.org",
    "@type": "Organization",
    name: "Larkmill",
    address: {
      "@type": "PostalAddress",
      streetAddress: street,
      addressLocality: city,
      postalCode: code,
    },
  })}</script>`;
const places = (body: string, head = "", lang = "en", url = "https://larkmill.com/") => {
  const found = extract(documentOf(body, head, lang), { url });
  return [valuesOf(found, "city"), valuesOf(found, "postal_code")];
};

describe("an address that a template left", () => {
  it.each([
    ["123 Main Street", "Anytown", "46001"],
    ["Your Street 1", "Your City", "00000"],
    ["12 Larch Street", "Alderton", "12345"],
    ["Rua Olmo, 5", "Cidade", "00000-000"],
    ["Calle Ejemplo 5", "Tu Ciudad", "28999"],
    ["1 rue de l'Exemple", "Votre ville", "75999"],
    ["Musterstraße 1", "Musterstadt", "10999"],
    ["Voorbeeldstraat 1", "Plaatsnaam", "1234 AB"],
    ["Via Esempio 1", "La tua città", "00999"],
  ])("is refused where it is declared: %s, %s", (street, city, code) => {
    expect(places("<p>Larkmill</p>", declared(street, city, code))).toEqual([[], []]);
  });

  it.each([
    ["de", "<footer>Musterstraße 1, 10999 Musterstadt</footer>", "https://larkmill.de/"],
    ["de", "<footer><p>Lindenweg 1</p><p>12345 Musterstadt</p></footer>", "https://larkmill.de/"],
    ["en", "<footer>123 Main Street, Anytown, TX 75999</footer>", undefined],
    ["en", "<footer>12 Elm Street, Alderton, TX 00000</footer>", undefined],
    ["nl", "<footer>Voorbeeldstraat 1, 1999 ZZ Voorbeeldstad</footer>", "https://larkmill.nl/"],
  ])("is refused where it is printed in %s: %s", (lang, body, url) => {
    expect(places(body, "", lang, url)).toEqual([[], []]);
  });

  it("gives way to the one that was filled in", () => {
    expect(
      places(
        "<footer>Rua Olmo Alto, 657, Larópolis - SP, 13999-096</footer>",
        declared("Rua Nome da Rua, Número", "Aldeia", "09999-000"),
        "pt",
        "https://larkmill.com.br/",
      ),
    ).toEqual([["Larópolis"], ["13999-096"]]);
  });

  it("keeps its town where the street alone was invented and nothing else is printed", () => {
    const head = declared("123 Example Street", "Alderton", "98999");
    expect(places("<p>Larkmill</p>", head)).toEqual([["Alderton"], ["98999"]]);
    const found = extract(documentOf("<p>Larkmill</p>", head), { url: "https://larkmill.com/" });
    expect(valuesOf(found, "address")).toEqual([]);
  });

  it.each([
    ["<footer>12 Main Street, Alderton, TX 75999</footer>", "Alderton", "en", undefined],
    ["<p>Serving your city and ours: 12 Elm Street, Alder, TX 75999</p>", "Alder", "en", undefined],
    ["<footer>Mustergrund 3, 10999 Larkdorf</footer>", "Larkdorf", "de", "https://larkmill.de/"],
  ])("is none: %s", (body, city, lang, url) => {
    expect(places(body, "", lang, url)[0]).toEqual([city]);
  });
});
