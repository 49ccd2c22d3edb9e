import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../../testing/page.ts";
import { namesOf } from "../../testing/house.ts";

describe("labels before one name", () => {
  it.each([
    ["nl", "<p>Zaakvoerster: Anna Lenz</p>"],
    ["nl", "<p>Verantwoordelijke uitgever: Anna Lenz, Kaaiweg 1</p>"],
    ["nl", "<p>Voor vragen kunt u terecht bij Anna Lenz.</p>"],
    ["es", "<p>Persona de contacto: Anna Lenz</p>"],
    ["es", "<p>Identidad del responsable: Anna Lenz</p>"],
    ["es", "<p>Presidenta: D. Anna Lenz</p>"],
    ["es", "<p>Anna Lenz, maestra artesana desde 1980.</p>"],
    ["pt", "<p>Falar com: Anna Lenz</p>"],
    ["pt", "<p>RT: Anna Lenz CRMV 0123</p>"],
    ["fr", "<p>Votre contact : Anna Lenz</p>"],
    [
      "de",
      "<p>Inhaltlich verantwortlich gemäß § 18 Abs. 2 MStV: Anna Lenz (Anschrift wie oben)</p>",
    ],
    ["de", "<p>Kestrel House<br>Inh. Anna Lenz<br>Kaiweg 1</p>"],
    ["it", "<p>Direttore artistico: M° Anna Lenz</p>"],
    ["en", "<p>Sincerely,<br>Anna Lenz and the Kestrel crew</p>"],
  ])("in %s: %s", (lang, body) => {
    expect(namesOf(body, lang, "/")).toEqual(["Anna Lenz"]);
  });

  it.each([
    ["es", "<p>Contacto: San Marcos Norte</p>"],
    ["de", "<p>Kontakt: Anna-Lenz-Straße 12</p>"],
    ["it", "<p>Guida turistica: Riva Grande</p>"],
    ["nl", "<p>U kunt terecht bij Haven Noord.</p>"],
  ])("or a place, in %s: %s", (lang, body) => {
    expect(namesOf(body, lang, "/")).toEqual([]);
  });
});

describe("a list behind its label", () => {
  it("may hold one rare first name among known ones", () => {
    const body = "<p>Trustees: Paul Orth (Chair), Jean Velder, Kezia Quell, Ivor Marsh</p>";
    expect(namesOf(body, "en", "/")).toContain("Kezia Quell");
    expect(namesOf("<p>Vocales: Ana Sola, Juan Velder y Rosa Orth</p>", "es", "/")).toHaveLength(3);
  });

  it("and no crowd of them", () => {
    const body = "<p>Partners: Heron Quell, Osprey Marsh, Jean Velder</p>";
    expect(namesOf(body, "en", "/")).toEqual([]);
  });
});

describe("names in French registers", () => {
  it("keep their first letter where it could shorten a title", () => {
    expect(namesOf("<p>Gérant : MORVAN Luc</p>", "fr", "/legal")).toEqual(["Morvan Luc"]);
    expect(namesOf("<p>Gérant : M. MORVAN Luc</p>", "fr", "/legal")).toEqual(["Morvan Luc"]);
  });
});

describe("a founder in structured data", () => {
  const declared = (founder: string) =>
    valuesOf(
      extract(
        documentOf(
          `<script type="application/ld+json">{"@context":"https://schema.org","@type":"LocalBusiness","name":"Kestrel House","founder":"${founder}"}</script>`,
        ),
      ),
      "person",
    );

  it("may be a name and nothing else", () => {
    expect(declared("Paul Orth")).toEqual([{ name: "Paul Orth", role: "Founder" }]);
  });

  it("and is a house as often", () => {
    expect(declared("Heron Holding")).toEqual([]);
  });
});

describe("portraits where a house tells of itself", () => {
  const told = (path: string, heading = "") =>
    namesOf(
      `${heading}<p><b>Paul Orth</b><br>Paul has worked on boats since he could walk.</p><p><b>Anna Lenz</b><br>Anna keeps the books and the dogs in good order.</p>`,
      "en",
      path,
    );

  it("begin with the first name, under the whole one", () => {
    expect(told("/about")).toEqual(["Anna Lenz", "Paul Orth"]);
  });

  it("but not those of its artists or of a page of products", () => {
    expect(told("/about", "<h2>Artists of the year</h2>")).toEqual([]);
    expect(told("/shop")).toEqual([]);
  });
});

describe("departments beside names", () => {
  it("stand where one is told whom to call", () => {
    const body = "<p>Anna Lenz - Bookkeeping - 555-010-0135</p>";
    expect(namesOf(body, "en", "/contact")).toEqual(["Anna Lenz"]);
    expect(namesOf("<p>Victoria Harbour - Logistics</p>", "en", "/services")).toEqual([]);
  });
});

describe("trades of one's own", () => {
  it.each([
    ["es", "Artista plástico"],
    ["es", "Escultora"],
    ["pt", "Marceneiro"],
    ["pt", "Confeiteira"],
    ["it", "Restauratrice"],
    ["fr", "Céramiste"],
    ["fr", "Ébéniste"],
    ["de", "Keramikerin"],
    ["de", "Tierheilpraktikerin"],
    ["nl", "Edelsmid"],
  ])("in %s: %s", (lang, role) => {
    expect(namesOf(`<h2>Anna Lenz</h2><p>${role}</p>`, lang, "/")).toEqual(["Anna Lenz"]);
  });

  it.each([
    ["fr", "Fromagerie"],
    ["es", "Cervecería"],
    ["es", "Kinesiología"],
    ["es", "Coreografías"],
  ])("not the shop or the art, in %s: %s", (lang, word) => {
    expect(namesOf(`<h2>Villa Lenz</h2><p>${word}</p>`, lang, "/")).toEqual([]);
  });
});
