import { describe, expect, it } from "vitest";
import { documentOf, extract } from "../../testing/page.ts";

const at = "https://kestrel-house.com/our-staff";
const peopleOf = (body: string, { head = "", lang = "en", url = at } = {}) =>
  extract(documentOf(body, head, lang), { url }).facts.flatMap(({ field, value }) =>
    field === "person" && typeof value === "object" && "name" in value ? [value] : [],
  );
const namesOf = (body: string) =>
  peopleOf(body)
    .map(({ name }) => name)
    .toSorted();
const card = (name: string, below = "") =>
  `<div class="card"><div class="body"><h4>${name}</h4>${below}</div></div>`;
const two = card("Marion Alder", "<p>Chairman</p>") + card("Paul Orth", "<p>Treasurer</p>");

describe("a card like those of two colleagues", () => {
  it.each([
    ["with a role", card("Yorrick Pellandine", "<p>Secretary</p>"), "Yorrick Pellandine"],
    ["with letters", card("Yorrick Pellandine", "<p>B.S., CADC II</p>"), "Yorrick Pellandine"],
    [
      "with a department",
      card("Yorrick Pellandine", "<p>Human Resources</p>"),
      "Yorrick Pellandine",
    ],
    ["with two", card("Yorrick Pellandine", "<p>Sales / Shipping</p>"), "Yorrick Pellandine"],
    ["with a German one", card("Yorrick Pellandine", "<p>Büro, Verkauf</p>"), "Yorrick Pellandine"],
    ["with a French one", card("Yorrick Pellandine", "<p>Comptabilité</p>"), "Yorrick Pellandine"],
    ["with a Spanish one", card("Yorrick Pellandine", "<p>Almacén</p>"), "Yorrick Pellandine"],
    [
      "with a Portuguese one",
      card("Yorrick Pellandine", "<p>Manutenção</p>"),
      "Yorrick Pellandine",
    ],
    [
      "with an Italian one",
      card("Yorrick Pellandine", "<p>Ufficio acquisti</p>"),
      "Yorrick Pellandine",
    ],
    ["with a Dutch one", card("Yorrick Pellandine", "<p>Magazijn</p>"), "Yorrick Pellandine"],
    ["with initials in one word", card("MC Pellandine", "<p>Secretary</p>"), "M.C. Pellandine"],
    ["with a polite title", card("Ms. Yarrow Pellandine"), "Yarrow Pellandine"],
    ["with a known first name alone", card("Erica Pellandine"), "Erica Pellandine"],
  ])("%s is a third one's", (_, third, name) => {
    expect(namesOf(`<h1>Kestrel House</h1>${two}${third}`)).toContain(name);
  });

  it.each([
    ["a place", card("Harbour Point", "<p>Open daily</p>")],
    ["a rare pair of words with nothing beside it", card("Velvet Orchard")],
    ["a heading of contacts", card("Harbour Office", "<p>Sales</p>")],
    ["what a department does", card("Velvet Orchard", "<p>Sales began in May.</p>")],
    [
      "a department's line elsewhere",
      "<div class='x'><h4>Yorrick Pellandine</h4><p>Sales</p></div>",
    ],
    ["letters and a word", card("TV Corner", "<p>Watch our films</p>")],
    ["another shape", "<div class='news'><h4>Yorrick Pellandine</h4><p>B.S., CADC II</p></div>"],
  ])("%s is nobody's", (_, third) => {
    expect(namesOf(`<h1>Kestrel House</h1>${two}${third}`)).toEqual(["Marion Alder", "Paul Orth"]);
  });
});

it.each([
  ["<h4>Anna Voss</h4><p>Buchhalterin, Personal</p>", ["Anna Voss"]],
  ["<h4>Anna Voss</h4><p>Director, Heron Logistics</p>", []],
])("a department behind a role is no other house: %s", (body, names) => {
  expect(namesOf(`<h1>Kestrel House</h1>${body}`)).toEqual(names);
});

describe("the role of a name", () => {
  it.each([
    [
      "stands before the institution in one heading",
      '<h3><a href="#"><strong>Irene Vélez Soto</strong> <br/>Presidente</a></h3><p>Universidad Nacional de Altamar</p>',
      { name: "Irene Vélez Soto", role: "Presidente" },
    ],
    [
      "is what the markup calls so",
      '<h4>Mr. Paul Orth</h4><p class="designation">TGT Science</p><p class="qual">B.Sc.</p>',
      { name: "Paul Orth", role: "TGT Science" },
    ],
    [
      "loses what announces it",
      "<h4>Paul Orth</h4><p>Position: Lead Carpenter</p>",
      { name: "Paul Orth", role: "Lead Carpenter" },
    ],
    [
      "loses the house's own name",
      "<h4>Paul Orth</h4><p>Founder & CEO, Kestrel House</p>",
      { name: "Paul Orth", role: "Founder & CEO" },
    ],
  ])("%s", (_, body, person) => {
    const head = "<title>Kestrel House</title>";
    expect(peopleOf(`<header><h1>Kestrel House</h1></header>${body}`, { head })).toEqual([person]);
  });

  it.each([
    ["an institution", "<h3>Universidad Nacional de Altamar</h3><p>Presidente</p>"],
    ["a bank", "<h3>Banco Popular</h3><p>Director</p>"],
    ["a heading of vacancies", "<h2>Current Openings</h2><p>Sales Assistant</p>"],
    ["vacancies in Spanish", "<h2>Vacantes Actuales</h2><p>Auxiliar de cocina</p>"],
    ["a trade", "<p>El responsable del sitio es Floristería Ntra. Sra. del Mar, con domicilio</p>"],
    ["a product", '<h4>Garden Table</h4><p class="position">Top shelf</p>'],
  ])("%s bears none", (_, body) => {
    expect(namesOf(`<h1>Kestrel House</h1>${body}`)).toEqual([]);
  });

  it("is not the office with its town", () => {
    const body = "<h4>Marta Ruiz Sola</h4><p>Notaría · Altamar</p>";
    expect(peopleOf(body).filter((person) => "role" in person)).toEqual([]);
  });
});

describe("one person in two spellings", () => {
  it("is one, by the longer name", () => {
    const body =
      "<h4>Paul Luis Orth</h4><p>Director</p><section><h2>Legal</h2><p>Paul Orth, Director</p></section>";
    expect(namesOf(body)).toEqual(["Paul Luis Orth"]);
  });

  it("is one where two letters changed places once", () => {
    const body = "<h4>Anna Lorenzen</h4><p>Director</p><p>Our treasurer Anna Lorezenn helped.</p>";
    expect(namesOf(body.replace("Lorezenn", "Lornezen"))).toEqual(["Anna Lorenzen"]);
    expect(namesOf(body.replace("Lorezenn", "Larsen"))).toEqual(["Anna Larsen", "Anna Lorenzen"]);
  });

  it("stays apart where two bear a longer one", () => {
    const body =
      "<h4>Ann Marie Orth</h4><p>Director</p><h4>Ann Rose Orth</h4><p>Secretary</p><h4>Ann Orth</h4><p>Treasurer</p>";
    expect(namesOf(body)).toEqual(["Ann Marie Orth", "Ann Orth", "Ann Rose Orth"]);
  });
});
