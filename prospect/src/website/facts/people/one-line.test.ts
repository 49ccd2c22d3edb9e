import { describe, expect, it } from "vitest";
import { namesOf } from "../../testing/house.ts";

describe("a name and an office with no mark between", () => {
  it.each([
    "Kayode Orth PARTNER",
    "Paul Orth Managing Director",
    "Paul Orth Geschäftsführer",
    "Paul Orth zaakvoerder",
    "Paul Orth gérant",
    "Paul Orth Advogado",
    "Paul Orth titolare",
    "Paul Orth Socio",
  ])("is one of the house: %s", (text) => {
    expect(namesOf(`<div><a href="#x">${text}</a></div>`)).toEqual([
      text.split(" ").slice(0, 2).join(" "),
    ]);
  });

  it.each([
    "Stella Director", // no family name
    "Victoria Bay Hotel Manager",
    "Find A Partner",
    "Laura Anne Baker",
  ])("not: %s", (text) => {
    expect(namesOf(`<div>${text}</div>`)).toEqual([]);
  });
});

describe("what stands between a name and its office", () => {
  it.each([
    ["nl", "Paul Orth (°1976), lic. rechten, consultant-zaakvoerder Kestrel House."],
    ["de", "Paul Orth (geb. 1976), Geschäftsführer"],
    ["fr", "Paul Orth (né en 1976), gérant"],
    ["en", "Paul Orth (born 1976), owner"],
    ["es", "Paul Orth (41 años), gerente"],
    ["nl", "Voorzitter: Paul Orth."],
    ["en", "PAUL S ORTH, DDS"],
    ["en", "PAUL S ORTH. DDS - DENTIST IN DALE"],
  ])("a year, a degree or a stop, %s: %s", (lang, text) => {
    const [name = ""] = namesOf(`<p>${text}</p>`, lang);
    expect(name.replace(" S ", " ")).toBe("Paul Orth");
  });

  it.each(["PAUL MILLS, PA", "Victoria Bay (1976), Dale, a boat", "Paul Orth, Dale, two cats"])(
    "not: %s",
    (text) => {
      expect(namesOf(`<p>${text}</p>`)).toEqual([]);
    },
  );
});

describe("whom letters are addressed to", () => {
  it.each([
    ["en", "<p>Address: Paul Orth</p><p>543 Rosser Rd.</p><p>Dale, GA 30001</p>"],
    ["en", "<p>Mail to:</p><p>Paul Orth</p><p>543 Rosser Road</p>"],
    ["de", "<p>Anschrift: Paul Orth</p><p>Hofstraße 5</p>"],
    ["fr", "<p>Adresse : Paul Orth, 12 rue du Port</p>"],
    ["es", "<p>Dirección: Paul Orth</p><p>Calle Mayor 5</p>"],
    ["it", "<p>Indirizzo: Paul Orth</p><p>Via Nuova 5</p>"],
    ["nl", "<p>Kestrel House</p><p>Paul Orth</p><p>Kaailaan 46, 3090 Dale</p>"],
    ["de", "<h2>Kontakt</h2><p>Paul Orth</p><p>0123 456789</p>"],
  ])("is one of the house, %s: %s", (lang, body) => {
    expect(namesOf(body, lang, "/contact")).toEqual(["Paul Orth"]);
  });

  it.each([
    "<p>Address: Victoria Mills</p><p>12 High Street</p>",
    "<p>Address: Stella Court, 12 High Street</p>",
    "<h2>Contact</h2><p>Florence Bakery</p><p>555 010 2222</p>",
    "<p>Address:</p><p>Charlotte House</p><p>12 High Street</p>",
  ])("not: %s", (body) => {
    expect(namesOf(body, "en", "/contact")).toEqual([]);
  });
});

describe("a heading about somebody", () => {
  it.each([
    ["en", "<h1>About Paul Orth</h1><p>Owner & Inspector, Kestrel House</p>"],
    ["de", "<h2>Wer ist Paul Orth?</h2><p>Gründer und Inhaber</p>"],
    ["es", "<h2>Conoce a Paul Orth</h2><p>Fundador</p>"],
    ["fr", "<h2>À propos de Paul Orth</h2><p>Gérante et fondatrice</p>"],
    ["en", "<h2>Meet Paul Orth</h2><p>Paul has mended boats in the harbour for twenty years.</p>"],
  ])("names whom the house is about, %s: %s", (lang, body) => {
    expect(namesOf(body, lang, "/about")).toEqual(["Paul Orth"]);
  });

  it.each([
    "<h2>About Victoria Bay</h2><p>The bay is known for its herons and for the old harbour.</p>",
    "<h2>Meet Kestrel Partners</h2><p>Owner</p>",
  ])("not: %s", (body) => {
    expect(namesOf(body)).toEqual([]);
  });
});

describe("the names of a part of the house", () => {
  it.each([
    ["en", "Sales team"],
    ["en", "Dental staff"],
    ["en", "Teaching staff"],
    ["pt", "Equipe comercial"],
    ["es", "Equipo médico"],
    ["fr", "Équipe technique"],
  ])("stand below it, %s: %s", (lang, heading) => {
    expect(
      namesOf(`<h3>${heading}</h3><ul><li>Paul Orth</li><li>Ann Voss</li></ul>`, lang),
    ).toEqual(["Ann Voss", "Paul Orth"]);
  });

  it("stand with their numbers in the bar above the menu", () => {
    const bar =
      "Representantes de Vendas: Paul Orth - (43) 9 9810-0000 | Ana Voss - (43) 9 9623-0000";
    expect(namesOf(`<nav><div>${bar}</div></nav>`, "pt")).toEqual(["Ana Voss", "Paul Orth"]);
  });

  it("are none where it is printed like one", () => {
    const body =
      "<p>Led by Ann Voss, Vice President, Public Relations & Events.</p><p>Public Relations, Director</p>";
    expect(namesOf(body)).toEqual(["Ann Voss"]);
    expect(namesOf("<h3>Sales</h3><ul><li>Paul Orth</li><li>Ann Voss</li></ul>")).toEqual([]);
    expect(
      namesOf("<nav><div>Hours: Mon Fri 08:00 - 17:00 Ann Voss 555 010 2222</div></nav>"),
    ).toEqual([]);
  });
});

describe("praise", () => {
  it("is headed by the other house, whatever it is called", () => {
    const body =
      "<h3>Heron HR</h3><p>They helped us rebrand and gave us a great start.</p><p>Ann Voss, Managing Partner, Heron HR</p>";
    expect(namesOf(body)).toEqual([]);
  });
});
