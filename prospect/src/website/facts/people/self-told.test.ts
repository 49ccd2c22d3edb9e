import { describe, expect, it } from "vitest";
import { namesOf } from "../../testing/house.ts";

describe("who says whose name it is", () => {
  it.each([
    ["en", "<p>Hello, my name is Anna Lenz. I started baking at the age of six.</p>"],
    ["en", "<h2>Hi, I'm Anna Lenz</h2><p>I help small shops grow.</p>"],
    ["en", "<p>I, Anna Lenz, have been a plumber since 1990.</p>"],
    ["es", "<p>¡Hola! Me llamo Anna Lenz y soy ceramista.</p>"],
    ["es", "<h2>Mi nombre es Anna Lenz</h2><p>Vivo en la costa.</p>"],
    ["pt", "<p>Olá, eu sou a Anna Lenz, confeiteira e mãe de dois.</p>"],
    ["pt", "<p>Prazer, Anna Lenz! Sou psicóloga.</p>"],
    ["it", "<p>Ciao, sono Anna Lenz, nutrizionista.</p>"],
    ["fr", "<p>Moi, c'est Anna Lenz, graphiste indépendante.</p>"],
    ["de", "<p>Hallo, ich heiße Anna Lenz und nähe Taschen.</p>"],
    ["nl", "<p>Mijn naam is Anna Lenz. Ik maak sieraden.</p>"],
    ["nl", "<p>Hoi, ik ben Anna Lenz, voedingscoach.</p>"],
  ])("in %s: %s", (lang, body) => {
    expect(namesOf(body, lang, "/")).toEqual(["Anna Lenz"]);
  });

  it.each([
    ["en", "<p>“Hi, I'm Anna Lenz and I bought my first boat here.”</p>"],
    ["en", "<h2>What our customers say</h2><p>My name is Anna Lenz. I came back.</p>"],
    ["en", "<p>Chapter I, Anna Lenz, was read aloud.</p>"],
    ["it", "<p>Gli ospiti della serata sono Anna Lenz e altri.</p>"],
    ["en", "<p>I am Harbour Bridge and I span the bay.</p>"],
  ])("nobody in %s: %s", (lang, body) => {
    expect(namesOf(body, lang, "/")).toEqual([]);
  });

  it.each([
    ["en", "<p>We are Anna Lenz and Paul Orth, two friends who love bread.</p>"],
    ["de", "<p>Wir sind Anna Lenz und Paul Orth und backen Brot.</p>"],
    ["es", "<p>Somos Anna Lenz y Paul Orth, dos amigos.</p>"],
  ])("two, each with a family name, in %s: %s", (lang, body) => {
    expect(namesOf(body, lang, "/")).toEqual(["Anna Lenz", "Paul Orth"]);
  });
});

describe("two with one family name", () => {
  it.each([
    ["fr", "<p>Anna et Paul Orth vous accueillent toute l'année.</p>"],
    ["nl", "<p>Anna en Paul Orth heten u van harte welkom.</p>"],
    ["de", "<p>In dritter Generation führen Anna und Paul Orth den Hof.</p>"],
    ["de", "<p>Die Geschwister Anna und Paul Orth führen das Haus seit 2010.</p>"],
    ["en", "<p>Anna and Paul Orth run the family business.</p>"],
    ["en", "<p>Pastor Paul Orth and his wife Anna Orth welcome you.</p>"],
  ])("keep a house in %s: %s", (lang, body) => {
    expect(namesOf(body, lang, "/")).toEqual(["Anna Orth", "Paul Orth"]);
  });

  it.each([
    ["en", "<p>Anna and Paul Orth run the marathon.</p>"],
    ["de", "<p>1872 führen Anna und Paul Orth den Hof.</p>"],
    ["fr", "<p>Nantes et Paul Orth vous accueillent.</p>"],
  ])("or none in %s: %s", (lang, body) => {
    expect(namesOf(body, lang, "/")).toEqual([]);
  });

  it("behind a team, and with all of it", () => {
    expect(namesOf("<p>Das Team um Gerd Lenz freut sich auf Sie.</p>", "de", "/")).toEqual([
      "Gerd Lenz",
    ]);
    const body = "<p>Luc Morvan et toute son équipe vous souhaitent la bienvenue.</p>";
    expect(namesOf(body, "fr", "/")).toEqual(["Luc Morvan"]);
  });

  it("as the next generation, beside the first", () => {
    const body =
      "<p>Fondée en 1950 par Luc Morvan, la maison est aujourd'hui dirigée par ses petits-fils Yves et Paul Morvan.</p>";
    expect(namesOf(body, "fr")).toEqual(["Luc Morvan", "Paul Morvan", "Yves Morvan"]);
  });
});
