import { describe, expect, it } from "vitest";
import { namesOf } from "../../testing/house.ts";

const pictures = (...alts: string[]) =>
  alts.map((alt) => `<div class="card"><img src="p.jpg" alt="${alt}"></div>`).join("");

describe("portraits whose alternative texts alone tell names", () => {
  it.each([
    ["pt", "Foto da profissional Ana Lima", "Foto do profissional Rui Prado"],
    ["en", "Photo of Ana Lima", "Portrait of Rui Prado"],
    ["en", "Ana Lima headshot", "Rui Prado headshot"],
    ["de", "Porträt von Ana Lima", "Foto: Rui Prado"],
    ["fr", "Portrait d’Ana Lima", "Photo de Rui Prado"],
    ["nl", "Foto van Ana Lima", "Portret van Rui Prado"],
    ["es", "Fotografía de Ana Lima", "Retrato de Rui Prado"],
    ["it", "Ritratto di Ana Lima", "Foto di Rui Prado, titolare"],
    ["en", "Ana Lima", "Rui Prado, hygienist"],
  ])("are people of a team's page, %s: %s", (lang, ...alts) => {
    expect(namesOf(pictures(...alts), lang, "/our-team")).toEqual(["Ana Lima", "Rui Prado"]);
    const part = `<section><h2>Our team</h2>${pictures(...alts)}</section>`;
    expect(namesOf(part, lang, "/")).toEqual(["Ana Lima", "Rui Prado"]);
  });

  it("have a rare first name among them", () => {
    const alts = ["Foto de Ana Lima", "Foto de Rui Prado", "Foto de Ysobrun Costa"];
    expect(namesOf(pictures(...alts), "pt", "/equipe")).toContain("Ysobrun Costa");
  });

  it.each([
    ["elsewhere", "/", pictures("Photo of Ana Lima", "Photo of Rui Prado")],
    ["one alone", "/team", pictures("Photo of Florence Bay")],
    ["of things", "/team", pictures("Photo of Victoria Bakery", "Photo of Stella Kitchen")],
    [
      "of those who praise",
      "/team",
      `<div class="testimonials">${pictures("Photo of Ana Lima", "Photo of Rui Prado")}</div>`,
    ],
  ])("are none: %s", (_what, path, body) => {
    expect(namesOf(body, "en", path)).toEqual([]);
  });
});

describe("a caption that names those on it in their order", () => {
  it.each([
    ["fr", "(De gauche à droite) Paul Morel Père, Luc Morel, Anne Morel"],
    ["en", "From left to right: Paul Morel, Luc Morel and Anne Morel"],
    ["en", "Our crew (L to R): Paul Morel, Luc Morel, Anne Morel."],
    ["de", "V.l.n.r.: Paul Morel, Luc Morel (Inhaber) und Anne Morel"],
    ["nl", "Van links naar rechts: Paul Morel, Luc Morel en Anne Morel"],
    ["es", "De izquierda a derecha: Paul Morel, Luc Morel y Anne Morel"],
    ["pt", "Da esquerda para a direita: Paul Morel, Luc Morel e Anne Morel"],
    ["it", "Da sinistra: Paul Morel, Luc Morel e Anne Morel"],
  ])("%s: %s", (lang, text) => {
    expect(namesOf(`<p>${text}</p>`, lang)).toEqual(["Anne Morel", "Luc Morel", "Paul Morel"]);
  });

  it.each([
    "From left to right: Victoria Falls, the old mill and Anne Morel",
    "Swipe from left to right: Terms and Conditions",
    "Read from left to right: Monday, Tuesday and Friday",
  ])("not: %s", (text) => {
    expect(namesOf(`<p>${text}</p>`)).toEqual([]);
  });
});
