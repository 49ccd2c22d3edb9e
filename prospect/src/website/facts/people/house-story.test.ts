import { describe, expect, it } from "vitest";
import { namesOf } from "../../testing/house.ts";

describe("who founded the house, by its own name", () => {
  it.each([
    ["en", "Anna Lenz, who learned at her father’s quay, founded Kestrel House in Dale."],
    ["de", "Anna Lenz gründete Kestrel House im Jahr 2004."],
    ["fr", "En 2004, Anna Lenz a créé Kestrel House avec une idée simple."],
    ["es", "Anna Lenz fundó Kestrel House en 2004."],
    ["pt", "Anna Lenz abriu Kestrel House em 2004."],
    ["it", "Anna Lenz, nata al mare, ha fondato Kestrel House nel 2004."],
    ["nl", "Anna Lenz startte Kestrel House in 2004."],
  ])("%s: %s", (lang, text) => {
    expect(namesOf(`<p>${text}</p>`, lang)).toEqual(["Anna Lenz"]);
  });

  it("two at once", () => {
    const text = "Anna Lenz and Paul Orth opened Kestrel House in 2004.";
    expect(namesOf(`<p>${text}</p>`)).toEqual(["Anna Lenz", "Paul Orth"]);
  });

  it.each(["Anna Lenz founded Heron Pumps in 2004.", "Anna Lenz opened Dale Market in 2004."])(
    "is nobody's of this one: %s",
    (text) => {
      expect(namesOf(`<p>${text}</p>`)).toEqual([]);
    },
  );
});

describe("who joined the house", () => {
  it.each([
    ["en", "Anna Lenz joined the family business in 2010."],
    ["en", "Anna Lenz, Paul’s niece, started working for Kestrel House in 1984."],
    ["de", "Anna Lenz kam in unser Unternehmen, als der Hafen gebaut wurde."],
    ["fr", "Anna Lenz a rejoint l’équipe en 2010."],
    ["es", "Anna Lenz se incorporó a nuestra empresa en 2010."],
    ["nl", "Anna Lenz kwam bij het bedrijf in 2010."],
  ])("%s: %s", (lang, text) => {
    expect(namesOf(`<p>${text}</p>`, lang)).toEqual(["Anna Lenz"]);
  });

  it("another house", () => {
    expect(namesOf("<p>Anna Lenz joined Heron Pumps in 2010.</p>")).toEqual([]);
    expect(namesOf("<p>Anna Lenz joined the firm in 2010.</p>", "en", "/")).toEqual([]);
  });

  it("by a short form of the name above", () => {
    const body =
      "<h3>Benjamin Orth, Manager</h3><p>Ben Orth joined Kestrel House in 2010 and runs the quay.</p>";
    expect(namesOf(body)).toEqual(["Benjamin Orth"]);
  });
});

describe("two of one family name", () => {
  const both = ["Anna Lenz", "Paul Lenz"];

  it.each([
    "<h2>Our Story</h2><p>Millers by trade, Paul and Anna Lenz, with two sons, settled in Dale.</p>",
    "<h2>Unsere Geschichte</h2><p>Paul und Anna Lenz haben den Hof 1997 gekauft.</p>",
    "<h2>Notre histoire</h2><p>Paul et Anna Lenz ont ouvert la ferme aux enfants.</p>",
    '<p><img src="a.jpg" alt="Paul and Anna Lenz"></p><p>We are the Lenz family and love trees.</p>',
  ])("in the tale of a house: %s", (body) => {
    expect(namesOf(body, "en", "/")).toEqual(both);
  });

  it.each([
    "<h2>Our Story</h2><p>We thank Paul and Anna Lenz, who lent us the barn.</p>",
    "<h2>Our Story</h2><p>The barn was bought from Paul and Anna Lenz, who moved away.</p>",
    "<p>Millers by trade, Paul and Anna Lenz, with two sons, settled in Dale.</p>",
    '<p><img src="a.jpg" alt="Paul and Anna Lenz"></p><p>We love trees.</p>',
  ])("elsewhere: %s", (body) => {
    expect(namesOf(body, "en", "/")).toEqual([]);
  });
});
