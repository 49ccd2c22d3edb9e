import { describe, expect, it } from "vitest";
import { documentOf, extract } from "../../testing/page.ts";

const industryOf = (
  body: string,
  { url = "https://kestrel-x.com/", lang = "en", head = "" } = {},
) =>
  extract(documentOf(body, head, lang), { url }).facts.find(({ field }) => field === "industry")
    ?.value;

describe("the trade", () => {
  it.each([
    [
      "pt",
      "Conserto de televisores em Curitiba: troca de tela e placa.",
      "Repair services",
      "personal-services",
    ],
    [
      "en",
      "TV repair in Leeds: we repair LED and plasma televisions.",
      "Repair services",
      "personal-services",
    ],
    [
      "pt",
      "Clínica odontológica: implantes, ortodontia e próteses. Dra. Ana, cirurgiã-dentista.",
      "Dental practice",
      "healthcare",
    ],
    ["it", "Studio dentistico: igiene e implantologia.", "Dental practice", "healthcare"],
    [
      "de",
      "Blechbearbeitung, Laserschneiden und Abkanten für den Maschinenbau.",
      "Metal manufacturer",
      "manufacturing-industrial",
    ],
    [
      "de",
      "Aufzüge: Wartung und Modernisierung.",
      "Lift installation and service",
      "construction-trades",
    ],
    ["de", "Anwaltskanzlei für Familien.", "Law firm", "professional-services"],
    ["de", "Unsere Dorfbäckerei backt seit drei Generationen.", "Bakery", "food-beverage"],
    ["en", "Window cleaning and gutter cleaning.", "Cleaning services", "personal-services"],
    [
      "en",
      "School based counselling by qualified counsellors.",
      "Psychology and counselling",
      "healthcare",
    ],
    ["no", "Hundepensjonat på landet.", "Pet boarding and grooming", "personal-services"],
    ["pl", "Cukiernia rodzinna: torty i ciasta.", "Bakery", "food-beverage"],
  ])("in %s of %s", (lang, text, label, sector) => {
    expect(industryOf(`<h1>Kestrel</h1><p>${text}</p>`, { lang })).toEqual({ label, sector });
  });

  it("is not that of the customers", () => {
    expect(
      industryOf(
        "<h1>Cloud software</h1><p>Cloud software for restaurants, for the bakery and for your hotel.</p>",
      ),
    ).toMatchObject({ sector: "software-it" });
  });

  it.each([
    ["en", "Bookkeepers in Norwich for hotels, farms and printers.", "professional-services"],
    ["en", "Marketing agency in Leeds, working with builders and factories.", "marketing-design"],
    [
      "de",
      "Softwareentwicklung in Kiel für Werften, Reedereien und den Anlagenbau.",
      "software-it",
    ],
    [
      "pt",
      "Agência digital no Porto que planeja campanhas para lojas e pousadas.",
      "marketing-design",
    ],
    [
      "pt",
      "Programadores em Braga que fazem sistemas para indústrias e seguradoras.",
      "software-it",
    ],
  ])("in %s is what a sentence begins with, whoever else it names: %s", (lang, text, sector) => {
    const head = `<meta name="description" content="${text}">`;
    expect(industryOf("<h1>Kestrel</h1>", { lang, head })).toMatchObject({ sector });
  });

  it("is not law where a legal page is all there is", () => {
    const body =
      "<h1>Aviso legal</h1><p>Este aviso legal se rige por la ley y la legislación fiscal aplicable.</p><table><tr><th>Titular</th><td>Marta Ruiz</td></tr><tr><th>Actividad</th><td>Comercialización de muebles y casetas de jardín.</td></tr></table>";
    expect(
      industryOf(body, { lang: "es", url: "https://troncosur.es/aviso-legal.html" }),
    ).toMatchObject({
      sector: "retail-ecommerce",
    });
  });
});
