import { describe, expect, it } from "vitest";
import { documentOf, extract } from "../../testing/page.ts";

const sectorOf = (body: string, lang = "en", head = "") => {
  const { facts } = extract(documentOf(body, head, lang), { url: "https://kestrel-x.com/" });
  return facts.find(({ field }) => field === "industry")?.value;
};

it.each([
  ["fr", "SAS au capital de 5 000 euros, code APE 6202A", "software-it"],
  ["fr", "NAF : 43.21A", "construction-trades"],
  ["es", "CNAE 5610", "food-beverage"],
  ["it", "Codice ATECO 2007: 25.62", "manufacturing-industrial"],
  ["pt", "CNAE 86.30-5/04", "healthcare"],
  ["nl", "KvK 55555555, SBI 4322", "construction-trades"],
  ["en", "SIC code 55100", "hospitality-travel"],
])("in %s %s tells the trade", (lang, line, sector) => {
  expect(sectorOf(`<h1>Kestrel</h1><p>${line}</p>`, lang)).toMatchObject({ sector });
});

it.each([
  ["fr", "<p>Hébergeur : Nuage Bleu</p><p>APE 6311Z</p>"],
  ["en", "<p>SIC 7372</p>"],
  ["es", "<p>Nace en 2010 de una idea</p>"],
])("in %s no code of the house: %s", (lang, body) => {
  expect(sectorOf(`<h1>Kestrel</h1>${body}`, lang)).toBeUndefined();
});

it("takes a charity's number for its nature, beside a clinic of its own", () => {
  const body =
    "<h1>Kestrel</h1><h2>Animal clinic</h2><p>Our clinic opens at nine.</p><footer>Registered charity no. 555019</footer>";
  expect(sectorOf(body)).toMatchObject({ sector: "nonprofit-religious" });
});

it("does not take the charity that a house gives to for its nature", () => {
  const body =
    "<h1>Kestrel bakery</h1><p>Bread and cakes. Proceeds go to Marsh Cats, registered charity no. 555019.</p>";
  expect(sectorOf(body)).toMatchObject({ sector: "food-beverage" });
});

it("does not take the words of the seat and the law for the trade", () => {
  expect(
    sectorOf("<h1>Kestrel</h1><p>Dati fiscali, codice fiscale, sede legale</p>", "it"),
  ).toBeUndefined();
});

describe("the form of an association", () => {
  const lessons = "<p>Leçons et stages pour tous les âges.</p>";
  const firm = "<title>Kestrel Corran</title>";

  it.each([
    ["before the house's name", "<p>ASBL Kestrel Corran</p>"],
    ["before an article and the name", "<p>ASBL Les Kestrel Corran</p>"],
    ["behind the name", "<footer>© Kestrel Corran e. V.</footer>"],
  ])("says what a house is where it stands %s", (_, form) => {
    expect(sectorOf(`${lessons}${form}`, "fr", firm)).toMatchObject({
      sector: "nonprofit-religious",
    });
  });

  it.each([
    ["a partner's", "<p>Avec l'aide de l'ASBL Ballon Bleu.</p>"],
    ["part of a word", "<p>Kestrel Corran ASDF-1</p>"],
  ])("says nothing where it is %s", (_, form) => {
    expect(sectorOf(`${lessons}${form}`, "fr", firm)).toMatchObject({
      sector: "education-training",
    });
  });
});

it("takes an association of people of a trade for an association", () => {
  expect(
    sectorOf("<h1>Associação de Pais e Professores da Escola Kestrel</h1><p>Contato</p>", "pt"),
  ).toMatchObject({ sector: "nonprofit-religious" });
});

describe("a farm in the name", () => {
  it.each([
    [
      "it",
      "<h1>Fattoria Gheppio</h1><p>Agriturismo con camere, soggiorno e colazione per gli ospiti.</p>",
      "hospitality-travel",
    ],
    [
      "en",
      "<h1>Kestrel Farm</h1><p>Bed and breakfast: two guest rooms in the old barn.</p>",
      "hospitality-travel",
    ],
    ["en", "<h1>Kestrel Farm</h1><p>We grow organic vegetables.</p>", "agriculture"],
    ["en", "<h1>Kestrel Farm</h1><p>Come and see us on Saturday.</p>", "agriculture"],
  ])("in %s leaves it to the page what is sold there: %s", (lang, body, sector) => {
    const name = /<h1>(.*?)<\/h1>/.exec(body)?.[1] ?? "";
    expect(sectorOf(body, lang, `<title>${name}</title>`)).toMatchObject({ sector });
  });
});
