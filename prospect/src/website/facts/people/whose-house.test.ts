import { describe, expect, it } from "vitest";
import { namesOf } from "../../testing/house.ts";
import { documentOf, extract } from "../../testing/page.ts";

describe("those whom a house says are admitted to practise", () => {
  it.each([
    ["en", "Petra Sommer is a registered osteopath."],
    ["nl", "Petra Sommer is geconventioneerd."],
    ["nl", "Petra Sommer is gedeconventioneerd."],
    ["nl", "Petra Sommer is BIG-geregistreerd."],
    ["de", "Petra Sommer ist zugelassen bei allen Kassen."],
    ["fr", "Petra Sommer est conventionnée secteur 1."],
    ["es", "Petra Sommer está colegiada en Altamar."],
    ["pt", "Petra Sommer é credenciada pelo plano."],
    ["it", "Petra Sommer è iscritta all'albo."],
  ])("%s: %s", (lang, text) => {
    expect(namesOf(`<p>${text}</p>`, lang)).toEqual(["Petra Sommer"]);
  });

  it.each([
    ["en", "Florence House is licensed for weddings."],
    ["en", "Petra Sommer is happy with her roof."],
    ["nl", "Kestrel Huis is erkend door de provincie."],
  ])("not in %s: %s", (lang, text) => {
    expect(namesOf(`<p>${text}</p>`, lang)).toEqual([]);
  });
});

describe("who leads another house", () => {
  it.each([
    ["en", "Kestrel partners with Heron Pumps, Inc. of Dale, led by Petra Sommer."],
    ["de", "Wir arbeiten mit Heron Pumpen zusammen, gegründet von Petra Sommer."],
    ["fr", "Nous collaborons avec Heron Pompes, dirigée par Petra Sommer."],
    ["es", "Trabajamos con Heron Bombas, dirigida por Petra Sommer."],
    ["pt", "Trabalhamos em parceria com a Heron Bombas, fundada por Petra Sommer."],
    ["it", "Collaboriamo con Heron Pompe, guidata da Petra Sommer."],
    ["nl", "Wij werken samen met Heron Pompen, opgericht door Petra Sommer."],
  ])("is not of this one in %s: %s", (lang, text) => {
    expect(namesOf(`<p>${text}</p>`, lang)).toEqual([]);
  });

  it.each([
    ["en", "We work with many mills. The house was founded by Petra Sommer."],
    ["en", "Kestrel works with oak and was founded by Petra Sommer."],
    ["de", "Kestrel arbeitet mit Eiche und wurde von Petra Sommer gegründet."],
    ["es", "Trabajamos con roble y la casa fue fundada por Petra Sommer."],
  ])("is of this one where its own verb says so in %s: %s", (lang, text) => {
    expect(namesOf(`<p>${text}</p>`, lang)).toEqual(["Petra Sommer"]);
  });
});

describe("a house that bears a person's name and trade", () => {
  const of = (title: string, street = "Molenstraat 6") =>
    extract(
      documentOf(
        `<h1>Contact</h1><p>Petra Sommer</p><p>${street}</p><p>3999 Dal</p>`,
        `<title>${title}</title>`,
        "nl",
      ),
      { url: "https://petra-sommer.be/contact" },
    ).facts.flatMap(({ field, value }) => (field === "person" ? [value] : []));

  it("is hers where the name stands above the address", () => {
    expect(of("Petra Sommer - Kinesitherapie")).toEqual([{ name: "Petra Sommer" }]);
  });

  it("is hers where a box follows the number", () => {
    const title = "Petra Sommer - Kinesitherapie";
    expect(of(title, "Molenstraat 6A bus 2")).toEqual([{ name: "Petra Sommer" }]);
  });

  it("is not where the title tells no trade", () => {
    expect(of("Petra Sommer")).toEqual([]);
  });
});
