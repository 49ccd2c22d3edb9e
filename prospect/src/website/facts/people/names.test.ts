import { describe, expect, it } from "vitest";
import { documentOf, extract } from "../../testing/page.ts";

const namesOf = (body: string, lang = "en", path = "/about") =>
  extract(documentOf(`<h1>Kestrel House</h1>${body}`, "<title>Kestrel House</title>", lang), {
    url: `https://kestrel-house.com${path}`,
  })
    .facts.flatMap(({ field, value }) =>
      field === "person" && typeof value === "object" && "name" in value ? [value.name] : [],
    )
    .toSorted();

describe("a family name with its particle in one piece", () => {
  it.each([
    "Laura VanderMolen",
    "Laura VandenHoek",
    "Laura VanDerMolen",
    "Laura VandeVelden",
    "Laura VonHolten",
    "Laura DelRosal",
    "Laura DellaPorta",
    "Laura DosPrados",
    "Laura DuPrey",
    "Laura TerHorsten",
    "Laura StClare",
    "Laura ElHadi",
  ])("%s is read whole", (name) => {
    expect(namesOf(`<p>The office is led by our director ${name}, who joined us.</p>`)).toEqual([
      name,
    ]);
    expect(namesOf(`<h4>${name}</h4><p>Director</p>`)).toEqual([name]);
  });

  it.each(["Laura MolenHoek", "Laura TechWorks"])("%s is not cut short", (name) => {
    expect(namesOf(`<p>We thank our director ${name} for it.</p>`)).not.toContain("Laura Molen");
    expect(namesOf(`<p>We thank our director ${name} for it.</p>`)).not.toContain("Laura Tech");
  });
});

describe("a shouted word behind a capitalised one", () => {
  it.each([
    ["fr", "<p>Yannig MORVAN, gérant</p>", "Yannig Morvan"],
    ["fr", "<p>Laure ROY, gérante</p>", "Laure Roy"],
    ["de", "<p>Ylvi KRAMER, Geschäftsführerin</p>", "Ylvi Kramer"],
  ])("is a family name in %s: %s", (lang, body, name) => {
    expect(namesOf(body, lang)).toEqual([name]);
  });

  it.each([
    ["it", "<ul><li>Verifiche XRTD, saldature, schemi tecnici</li></ul>"],
    ["it", "<ul><li>Certificati HPLC, analista</li></ul>"],
    ["de", "<ul><li>Messungen EMV, Techniker</li></ul>"],
    ["en", "<ul><li>Rollouts ERP, developer</li></ul>"],
    ["es", "<ul><li>Ensayos GPRS, técnico</li></ul>"],
    ["fr", "<ul><li>Essais CND, technicien</li></ul>"],
  ])("is a term of the trade in %s: %s", (lang, body) => {
    expect(namesOf(body, lang)).toEqual([]);
  });
});

it.each([
  ["pt", "<p>Falar com Beto Falar com Carla</p>"],
  ["es", "<p>Contactar con Marta Llamar con Rosa</p>"],
])("a button's next word is no family name in %s: %s", (lang, body) => {
  expect(namesOf(body, lang, "/contact")).toEqual([]);
});
