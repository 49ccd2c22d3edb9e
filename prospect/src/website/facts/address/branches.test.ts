import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../../testing/page.ts";

const read = (body: string, url: string, lang: string) =>
  extract(documentOf(`<h1>Lark Mill</h1>${body}`, "", lang), { url });

describe("the towns of several branches", () => {
  it.each([
    [
      "com.br",
      "pt",
      "Com bases em São Paulo, Campinas e Recife, estamos presentes.",
      ["São Paulo", "Campinas", "Recife"],
    ],
    [
      "de",
      "de",
      "Wir sind mit Standorten in Berlin, Hamburg und Kassel für Sie da.",
      ["Berlin", "Hamburg", "Kassel"],
    ],
    ["co.uk", "en", "We have offices in London and Leeds.", ["London", "Leeds"]],
  ])("are read on a .%s in %s: %s", (ending, lang, body, towns) => {
    const extraction = read(`<p>${body}</p>`, `https://larkmill.${ending}/`, lang);
    expect(valuesOf(extraction, "city")).toEqual(towns);
  });

  it.each([
    "Many firms have offices in London, Leeds and York.",
    "We know the offices in London, Paris and Rome.",
    "We have offices in Larkton and Alderham.",
  ])("are not read in: %s", (body) => {
    expect(valuesOf(read(`<p>${body}</p>`, "https://larkmill.com/", "en"), "city")).toEqual([]);
  });
});

describe("the capital of Argentina", () => {
  it.each([
    ["Puede encontrarnos en Olmo Viejo 2408, CABA.", "CABA"],
    ["Dirección: Larca 1234, Piso 3, C.A.B.A.", "CABA"],
    ["Larca 1234 - Capital Federal", "Capital Federal"],
  ])("is read behind its street: %s", (body, city) => {
    const extraction = read(`<p>${body}</p>`, "https://larkmill.com/", "es");
    expect(valuesOf(extraction, "city")).toEqual([city]);
    expect(valuesOf(extraction, "country")).toEqual(["AR"]);
  });

  it("is not read where goods are sent to", () => {
    const body = "<p>Envíos sin cargo a CABA y alrededores.</p>";
    expect(valuesOf(read(body, "https://larkmill.com/", "es"), "city")).toEqual([]);
  });
});

describe("an insurer's seat", () => {
  const own = "<p>Lark Mill<br>Larkenstraße 152<br>01999 Larkden</p>";

  it.each([
    "<p>Name und Sitz der Gesellschaft:<br>Olm Allgemeine Versicherung AG<br>80999 Olmchen</p>",
    "<p>Haftpflichtversicherung: Olm AG, Olmstraße 5, 80999 Olmchen</p>",
    "<p>Berufshaftpflichtversicherung:<br>Olm AG<br>Olmstraße 5<br>80999 Olmchen</p>",
  ])("is not the house's: %s", (insurer) => {
    const extraction = read(own + insurer, "https://larkmill.de/", "de");
    expect(valuesOf(extraction, "city")).toEqual(["Larkden"]);
  });

  it("ends before the house's own", () => {
    const insurer = "<p>Haftpflichtversicherung: Olm AG, Olmstraße 5, 80999 Olmchen</p>";
    const extraction = read(insurer + own, "https://larkmill.de/", "de");
    expect(valuesOf(extraction, "city")).toEqual(["Larkden"]);
  });

  it("is the house's where it insures", () => {
    const body = "<p>Lark Versicherung AG<br>Larkenstraße 152<br>01999 Larkden</p>";
    expect(valuesOf(read(body, "https://larkmill.de/", "de"), "city")).toEqual(["Larkden"]);
  });
});
