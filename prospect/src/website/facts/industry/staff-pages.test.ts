import { expect, it } from "vitest";
import { documentOf, extract } from "../../testing/page.ts";

const sectorOf = (
  lang: string,
  title: string,
  body: string,
  url = "https://kestrel-x.com/team",
) => {
  const { facts } = extract(documentOf(body, `<title>${title}</title>`, lang), { url });
  return facts.find(({ field }) => field === "industry")?.value;
};

const careers = [
  "<h3>Anna Voss, Director</h3><p>Anna studied at the university and taught at a college and a school. She worked at the hospital and for the church.</p>",
  "<h3>Paul Orth, Engineer</h3><p>Paul took his degree in the town and trained at its college.</p>",
].join("");

it.each([
  // Where the people studied and worked is not the house's trade.
  [
    "manufacturing-industrial",
    "en",
    "Kestrel Leadership Team",
    `<header>Kestrel</header><h1>Kestrel Leadership Team</h1>${careers}<footer><p>Pumps and valves, cast and machined since 1950</p></footer>`,
  ],
  [
    "software-it",
    "en",
    "Kestrel Management Team",
    `<nav><a>Product</a> <a>Request a demo</a></nav><h1>Kestrel Management Team</h1>${careers}<footer><p>Payroll software</p></footer>`,
  ],
  // A school's teachers still speak for the school.
  ["education-training", "en", "Kestrel College – Our Team", `<h1>Our Team</h1>${careers}`],
  // And one alone for the practice.
  [
    "healthcare",
    "de",
    "Petra Sommer",
    "<h1>Petra Sommer</h1><h2>Petra Sommer, Physiotherapeutin</h2><p>Behandlung von Patienten nach Operationen in der Physiotherapie.</p>",
  ],
])("of people is read as one: %s in %s: %s", (sector, lang, title, body) => {
  expect(sectorOf(lang, title, body)).toMatchObject({ sector });
});

it.each([
  ["en", "Book a demo"],
  ["de", "Demo anfordern"],
  ["fr", "Demander une démo"],
  ["es", "Solicita una demo"],
  ["pt", "Solicite uma demonstração"],
  ["it", "Richiedi una demo"],
  ["nl", "Demo aanvragen"],
])("a demo is of software in %s: %s", (lang, offer) => {
  const body = `<nav><a>${offer}</a></nav><h1>Kestrel</h1><p>${offer}</p>`;
  expect(sectorOf(lang, "Kestrel", body, "https://kestrel-x.com/")).toMatchObject({
    sector: "software-it",
  });
});

it.each([
  ["nl", "Kestrel Deuren", "Deuren plaatsen, afhangen en herstellen."],
  ["en", "Kestrel Doors", "Door fitting and door repairs, front doors and fire doors."],
  ["de", "Kestrel Türen", "Haustüren, Zimmertüren und Montage, auch Garagentore."],
  ["fr", "Kestrel Portes", "Pose de portes intérieures et de portes d'entrée."],
  ["es", "Kestrel Puertas", "Montaje de puertas de interior y puertas blindadas."],
  ["pt", "Kestrel Portas", "Colocação de portas interiores e portas automáticas."],
  ["it", "Kestrel Porte", "Montaggio porte interne e porte blindate."],
])("doors are fitted by a trade in %s: %s", (lang, title, text) => {
  const body = `<h1>${title}</h1><p>${text}</p>`;
  expect(sectorOf(lang, title, body, "https://kestrel-x.com/")).toMatchObject({
    sector: "construction-trades",
  });
});

it.each([
  ["hospitality-travel", "nl", "Hotel Kestrel", "Het hotel opent zijn deuren; kamers met ontbijt."],
  [
    "nonprofit-religious",
    "pt",
    "Igreja Kestrel",
    "A igreja está de portas abertas, culto aos domingos.",
  ],
  ["food-beverage", "en", "Kestrel Bakery", "Bread and cakes, doors open at seven."],
])("doors that open are of no trade: %s in %s", (sector, lang, title, text) => {
  const body = `<h1>${title}</h1><p>${text}</p>`;
  expect(sectorOf(lang, title, body, "https://kestrel-x.com/")).toMatchObject({ sector });
});
