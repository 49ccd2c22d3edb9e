import { describe, expect, it } from "vitest";
import { namesOf } from "../../testing/house.ts";
import { documentOf, extract } from "../../testing/page.ts";

const both = ["Anna Lenz", "Paul Orth"];

describe("several people in one line", () => {
  it.each([
    ["en", "Anna Lenz (Chair) | Paul Orth (Treasurer)"],
    ["de", "Anna Lenz (Vorsitzende) | Paul Orth (Schatzmeister)"],
    ["fr", "Anna Lenz (présidente), Paul Orth (trésorier)"],
    ["es", "Anna Lenz (presidenta) y Paul Orth (tesorero)"],
    ["pt", "Presidente: Anna Lenz · Tesoureiro: Paul Orth"],
    ["it", "Anna Lenz – presidente; Paul Orth – tesoriere"],
    ["nl", "Bestuur: Anna Lenz (voorzitter) • Paul Orth (penningmeester)"],
  ])("each with the office, %s: %s", (lang, text) => {
    expect(namesOf(`<p>${text}</p>`, lang, "/")).toEqual(both);
  });

  it("the longest line and one rare first name among them", () => {
    const line =
      "Anna Lenz (Vorsitzende) | Paul Orth (Stellv. Vorsitzender) | Wunna Reeth (Schatzmeisterin) | Eva Sola (Technische Leiterin) | Tom Lind (Schriftführer) | Lea Marsh (Jugendwartin)";
    expect(namesOf(`<p>${line}</p>`, "de", "/")).toHaveLength(6);
  });

  it.each([
    "Victoria Falls (Zambia) | Paul Orth (Quartet)",
    "Anna Lenz (1893) | Paul Orth (1921)",
    "Anna Lenz (CEO, Heron Pumps) | Paul Orth (Director, Quay Mills)",
    "Harbour Lights (Manager) | Quay Mills (Director)",
  ])("are none: %s", (text) => {
    expect(namesOf(`<p>${text}</p>`, "en", "/")).toEqual([]);
  });
});

const menu = (head: string, links: string) =>
  `<nav><ul><li><a href="/x">${head}</a><ul>${links}</ul></li></ul></nav>`;
const link = (href: string, name: string) => `<li><a href="/${href}">${name}</a></li>`;
const pages = link("anna-lenz.html", "Anna Lenz") + link("team/orth", "Paul Orth");

describe("the pages that a menu opens for its people", () => {
  it.each([
    "Attorneys",
    "Our team",
    "Avocats",
    "Unser Team",
    "Nuestro equipo",
    "Nossa equipe",
    "Il team",
    "Medewerkers",
  ])("are theirs below %s", (head) => {
    expect(namesOf(menu(head, pages), "en", "/")).toEqual(both);
  });

  it.each([
    ["Artists", pages],
    ["Rooms", pages],
    ["Attorneys", link("p7", "Anna Lenz") + link("p8", "Paul Orth")],
    ["Attorneys", link("anna-lenz", "Anna Lenz")],
    ["Team", link("victoria-falls", "Harbour Lights") + link("quay-mills", "Quay Mills")],
  ])("are not below %s: %s", (head, links) => {
    expect(namesOf(menu(head, links), "en", "/")).toEqual([]);
  });
});

describe("who is announced", () => {
  it.each([
    ["en", "<h2>Meet Captain Anna Lenz</h2><div>Guide &amp; Owner · 25 Years</div>"],
    [
      "en",
      "<h2>Meet Chef Anna Lenz</h2><p>Between the sea and the stove, Anna Lenz is one of the cooks of the bay.</p>",
    ],
    [
      "de",
      "<h2>Lernen Sie Anna Lenz kennen</h2><p>Anna wuchs am Meer auf und lernte dort das Handwerk.</p>",
    ],
    ["nl", "<h2>Ontmoet Anna Lenz</h2><p>Anna groeide op aan zee en leerde daar het vak.</p>"],
    [
      "fr",
      "<h2>Faites connaissance avec Anna Lenz</h2><p>Anna a grandi au bord de la mer, dans la maison.</p>",
    ],
    [
      "es",
      "<h2>Te presentamos a Anna Lenz</h2><p>Anna nació junto al mar y allí aprendió el oficio.</p>",
    ],
    ["en", "<p>Welcome to Kestrel House by Anna Lenz.</p>"],
    ["de", "<p>Willkommen im Kestrel House von Anna Lenz</p>"],
    ["it", "<p>Benvenuti a Kestrel House di Anna Lenz</p>"],
  ])("is of the house, %s: %s", (lang, body) => {
    expect(namesOf(body, lang, "/")).toEqual(["Anna Lenz"]);
  });

  it.each([
    "<h2>Meet Victoria Falls</h2><p>All who came by boat went on to Victoria Falls on foot.</p>",
    "<p>Reviews of Kestrel House by Anna Lenz</p>",
    "<p>Heron Song by Anna Lenz</p>",
    "<p>Every walk is led by a licensed River Master Walker.</p>",
    "<p>Das Haus wird geleitet von einem erfahrenen Victoria Falls Kenner.</p>",
  ])("is not: %s", (body) => {
    expect(namesOf(body, "en", "/")).toEqual([]);
  });

  it("by the first name Don, which is no title before a family name", () => {
    expect(namesOf("<p>Don Harwell, Owner</p>", "en", "/")).toEqual(["Don Harwell"]);
  });

  it("with another whom the same word makes an owner", () => {
    const found = ["Anna Lenz", "Wunna Lenz"];
    expect(namesOf("<p>Owners Anna and Wunna Lenz with son Tom</p>", "en", "/")).toEqual(found);
    expect(namesOf("<p>Inhaber: Anna und Wunna Lenz</p>", "de", "/")).toEqual(found);
    expect(namesOf("<p>Visitors Anna and Wunna Lenz</p>", "en", "/")).toEqual([]);
  });
});

describe("who claims the page below it", () => {
  const claimed = (house: string, text: string) =>
    extract(documentOf(`<h1>${house}</h1><footer>${text}</footer>`, `<title>${house}</title>`), {
      companyName: house,
    }).facts.flatMap(({ field, value }) =>
      field === "person" && typeof value === "object" && "name" in value ? [value.name] : [],
    );

  it("is of the house that bears the family name", () => {
    expect(claimed("Lenz & Team", "<br>© Anna Lenz<span></span>Lenz &amp; Team")).toEqual([
      "Anna Lenz",
    ]);
    expect(claimed("Lenz Pumps", "© 2020 Anna Lenz. All rights reserved.")).toEqual(["Anna Lenz"]);
  });

  it("is another", () => {
    expect(claimed("Kestrel House", "© 2020 Anna Lenz")).toEqual([]);
    expect(claimed("Lenz Pumps", "Photos © 2020 Anna Orth")).toEqual([]);
  });
});
