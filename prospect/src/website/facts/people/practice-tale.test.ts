import { describe, expect, it } from "vitest";
import { namesOf } from "../../testing/house.ts";

describe("a doctor's life", () => {
  it.each([
    ["en", "<p>Dr. Anna Lenz graduated from the State University in 1992 and came home.</p>"],
    ["en", "<p>Dr. Anna Lenz was born and raised by the sea and loves it there.</p>"],
    ["es", "<p>La Dra. Anna Lenz es licenciada en Odontología por la universidad.</p>"],
    ["pt", "<p>A Dra. Anna Lenz é formada em Odontologia pela universidade.</p>"],
    ["it", "<p>La Dott.ssa Anna Lenz si è laureata in Medicina e Chirurgia nel 2001.</p>"],
    ["fr", "<p>Le Dr Anna Lenz est diplômée de la faculté de médecine.</p>"],
    ["de", "<p>Dr. Anna Lenz studierte Medizin und kam an die Küste zurück.</p>"],
  ])("is told where one goes to see her, in %s: %s", (lang, body) => {
    expect(namesOf(body, lang, "/")).toEqual(["Anna Lenz"]);
  });

  it.each([
    ["/", "<p>Dr. Anna Lenz graduated in 1872, the first woman to do so here.</p>"],
    ["/", "<p>Dr. Martin Quay graduates of 2020 will meet again in the summer.</p>"],
    ["/news/2020/ten-ways-to-sleep", "<p>Dr. Anna Lenz graduated from the State University.</p>"],
    ["/", "<p>Anna Lenz graduated from the State University in 1992 and left.</p>"],
  ])("and nobody's on %s: %s", (path, body) => {
    expect(namesOf(body, "en", path)).toEqual([]);
  });
});

describe("whose site it is", () => {
  it.each([
    ["fr", "<p>Le site est édité par Anna Lenz, entrepreneur individuel.</p>"],
    ["fr", "<p>Ce site est la propriété de Anna Lenz.</p>"],
    ["fr", "<p>SARL au capital de 1000 euros, représentée par son gérant M. Anna Lenz.</p>"],
    ["es", "<p>Esta página web es propiedad de Anna Lenz.</p>"],
    ["es", "<p>El responsable del tratamiento de sus datos es Anna Lenz, con NIF.</p>"],
    ["en", "<p>This website is owned and operated by Anna Lenz.</p>"],
    ["it", "<p>Il sito è di proprietà di Anna Lenz.</p>"],
  ])("in %s: %s", (lang, body) => {
    expect(namesOf(body, lang, "/legal")).toEqual(["Anna Lenz"]);
  });

  it.each([
    ["fr", "<p>Le site est édité par Anna Lenz Conseil SARL, au capital de 1000 euros.</p>"],
    ["fr", "<p>Le site est hébergé par Anna Lenz.</p>"],
    ["en", "<p>This website is designed by Anna Lenz.</p>"],
  ])("not in %s: %s", (lang, body) => {
    expect(namesOf(body, lang, "/legal")).toEqual([]);
  });
});
