import { describe, expect, it } from "vitest";
import { documentOf, extract } from "../../testing/page.ts";

const at = "https://kestrel-house.com/";
const peopleOf = (body: string, { head = "", lang = "en", url = at } = {}) =>
  extract(documentOf(body, head, lang), { url }).facts.flatMap(({ field, value }) =>
    field === "person" && typeof value === "object" && "name" in value ? [value] : [],
  );
const namesOf = (body: string, options = {}) => peopleOf(body, options).map(({ name }) => name);

describe("people under a heading that says what they are", () => {
  it.each([
    [
      "attorneys with their numbers",
      "<h2>Our Attorneys</h2><ul><li><b>Marion T. Alder</b> - 555-010-2231 | Send an email</li><li>Paul Orth III - 555-010-2232</li></ul>",
      ["Marion T. Alder", "Paul Orth III"],
    ],
    [
      "substitutes in one line",
      "<h4>SUPLENTES:</h4><p>Renata Lima Prado, Miguel Souza Filho e Paulo de Queiroz Neto.</p>",
      ["Renata Lima Prado", "Miguel Souza Filho", "Paulo de Queiroz Neto"],
    ],
    [
      "a board",
      "<h3>Bestuursleden</h3><ul><li>Marieke van Dael</li><li>Joost de Wit – notulist</li></ul>",
      ["Marieke van Dael", "Joost de Wit"],
    ],
    [
      "initials in brackets",
      "<h3>Collaborateurs :</h3><h4>Accueil :</h4><p>Sandrine MORVAN (SM)</p><h4>Archives :</h4><p>Fabrice LEROUX (FL)</p>",
      ["Sandrine Morvan", "Fabrice Leroux"],
    ],
    [
      "those who represent a house",
      "<h2>Vertreten durch:</h2><p>Philipp Ott</p><p>Martina Kern</p>",
      ["Philipp Ott", "Martina Kern"],
    ],
    [
      "what they do in no known word",
      "<h2>Staff details</h2><p><b>Theresa Marlow</b> - Key Person Room 1</p>",
      ["Theresa Marlow"],
    ],
  ])("%s", (_, body, names) => {
    expect(namesOf(`<h1>Kestrel House</h1>${body}`).toSorted()).toEqual(names.toSorted());
  });

  it("have its word for their role", () => {
    const body = "<h2>Our Attorneys</h2><ul><li>Marion Alder</li><li>Paul Orth</li></ul>";
    expect(peopleOf(body)).toContainEqual({ name: "Marion Alder", role: "Attorneys" });
  });

  it.each([
    ["places", "<h2>Our Offices</h2><ul><li>Charlotte Square</li><li>Victoria Docks</li></ul>"],
    [
      "much further down",
      `<h2>Our Attorneys</h2><p>Ask us.</p>${"<p>Of the old harbour and its trade there is much to tell, and we tell it gladly.</p>".repeat(25)}<p>Diana Keller</p>`,
    ],
    [
      "products",
      "<h2>Our Partners</h2><ul><li>Best Western Hotels</li><li>Red Rock Coffee</li></ul>",
    ],
    ["authors", "<h2>About the author</h2><h3>Paul Orth</h3><p>Head of Apps</p>"],
  ])("are not %s", (_, body) => {
    expect(namesOf(`<h1>Kestrel House</h1>${body}`)).toEqual([]);
  });
});

describe("role and name", () => {
  it("belong together in one row", () => {
    const body =
      "<table><tr><td><b>Chairman:</b></td><td>Paul Orth</td></tr><tr><td>Secretary</td><td>Marion Alder</td></tr><tr><td>Treasurer</td><td>Eva Lenz</td></tr></table>";
    expect(peopleOf(body)).toEqual([
      { name: "Paul Orth", role: "Chairman" },
      { name: "Marion Alder", role: "Secretary" },
      { name: "Eva Lenz", role: "Treasurer" },
    ]);
  });

  it("belong together in one card, the role first", () => {
    const card = (role: string, name: string) =>
      `<div class="card"><span class="badge">${role}</span><p class="who">${name}</p></div>`;
    const body = `<section><div>${card("Presidencia", "Paula Ortiz")}${card("Tesorería", "Ana Mª Ruiz")}</div></section>`;
    expect(peopleOf(body, { lang: "es" })).toEqual([
      { name: "Paula Ortiz", role: "Presidencia" },
      { name: "Ana Mª Ruiz", role: "Tesorería" },
    ]);
  });

  it.each([
    ["<h3>Martina Kern</h3><p>Bilanzbuchhalterin</p>", "Martina Kern"],
    ["<h2>Philipp Ott</h2><p>2. Vorstand</p>", "Philipp Ott"],
    ["<h2>Michel ROUVIER</h2><h3>Instructeur diplômé</h3>", "Michel Rouvier"],
    ["<p>Geschaeftsfuehrer: Philipp Ott</p>", "Philipp Ott"],
    ["<p>Paula Read - Deputy Manager</p>", "Paula Read"],
    ["<p>Anna Voss, M.P.T., A.T.C.</p>", "Anna Voss"],
    ["<p>mr Arno Kestens MDR<br>MfN-registermediator</p>", "Arno Kestens"],
    [
      "<p>Joana Beatriz Oliveira dos Santos Prado, Presidente</p>",
      "Joana Beatriz Oliveira dos Santos Prado",
    ],
    ["<p>Jenny Louise Prior<br><sub>Attorney at Law</sub></p>", "Jenny Louise Prior"],
    ["<h2>Anna Voss</h2><div>Board Member</div>", "Anna Voss"],
    ["<h4>Manuel Prior (Lightning)</h4><span>Lead Programmer</span>", "Manuel Prior"],
    ["<h3>Rainer Ott</h3><p>Er leitet die Fahrten.<br>1. Vorsitzender</p>", "Rainer Ott"],
  ])("are read in %s", (body, name) => {
    expect(namesOf(`<h1>Kestrel</h1>${body}`)).toEqual([name]);
  });

  it.each([
    ["a street", "<p><b>Dirección:</b> Salvador Ruiz Kalea, 12, 20304 Donostia</p>", "es"],
    ["a town and its state", "<p>Jordan Valley, UT</p>", "en"],
    ["the house", "<h1>Hunter Ophthalmology</h1><p>Consultant</p>", "en"],
  ])("are not %s", (_, body, lang) => {
    expect(namesOf(body, { lang })).toEqual([]);
  });
});

describe("two people", () => {
  it.each([
    "The mill was founded by Sonia Perry and Paul Blake in 1990.",
    "Owned and operated by Sonia Perry and Paul Blake.",
  ])("with two names: %s", (text) => {
    expect(namesOf(`<h1>Kestrel</h1><p>${text}</p>`).toSorted()).toEqual([
      "Paul Blake",
      "Sonia Perry",
    ]);
  });

  it.each(["Owned and operated by Paul and Carol Marsh.", "Pastors Paul and Carol Marsh lead us."])(
    "with one family name: %s",
    (text) => {
      expect(namesOf(`<h1>Kestrel</h1><p>${text}</p>`).toSorted()).toEqual([
        "Carol Marsh",
        "Paul Marsh",
      ]);
    },
  );

  it("who are guests are not the house's", () => {
    expect(namesOf("<h1>Kestrel</h1><p>A stay we loved. Peter and Carol Marsh</p>")).toEqual([]);
  });
});

it("reads who runs a house from its own summary and its pictures", () => {
  const head = '<meta name="description" content="Fábrica de bombas dirigida por Martín Alder.">';
  expect(namesOf("<h1>Kestrel</h1>", { head, lang: "es" })).toEqual(["Martín Alder"]);
  const picture = '<img src="/a.jpg" alt="Anna Voss, founder of Kestrel, in the yard">';
  expect(namesOf(`<h1>Kestrel</h1>${picture}`)).toEqual(["Anna Voss"]);
  const praised = '<div class="testimonial"><img src="/b.jpg" alt="Paul Orth, director"></div>';
  expect(namesOf(`<h1>Kestrel</h1>${praised}`)).toEqual([]);
});

it.each([
  ["Book a free consultation with Anna Voss, LCSW.", ["Anna Voss"]],
  ["Book a free consultation with Anna Voss, MD.", ["Anna Voss"]],
  ["A workshop held together with Harbour House, LLC.", []],
  ["Meet us with Alder Bay, NY behind you.", []],
])("reads whom a summary lets one meet: %s", (summary, names) => {
  const head = `<meta name="description" content="${summary}">`;
  expect(namesOf("<h1>Kestrel</h1>", { head })).toEqual(names);
});

it("takes the name between a firm and its street for its owner", () => {
  const body =
    "<h1>Impressum</h1><p>Kestrel Automaten</p><p>Tamsin Korkut</p><p>Auenstraße 9</p><p>27404 Elsdorf</p>";
  const url = "https://kestrel-automaten.de/impressum.html";
  const head = "<title>Impressum - Kestrel Automaten</title>";
  expect(namesOf(body, { url, lang: "de", head })).toEqual(["Tamsin Korkut"]);
});

it("reads a list that stands in a block called menu", () => {
  const body = `<div id="left_menu_text"><h2>Committee</h2><table><tr><td>Chairman</td><td>Paul Orth</td></tr></table><p>${"We sing on Monday evenings and are glad of every new voice. ".repeat(8)}</p></div>`;
  expect(namesOf(body)).toEqual(["Paul Orth"]);
});

it("reads lines that a blockquote only indents", () => {
  const body =
    "<blockquote><blockquote><p>Anna Voss, Physiotherapist<br>Paul Orth, Physiotherapist</p></blockquote></blockquote>";
  expect(namesOf(body)).toEqual(["Anna Voss", "Paul Orth"]);
});
