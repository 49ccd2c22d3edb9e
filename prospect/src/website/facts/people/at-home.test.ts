import { describe, expect, it } from "vitest";
import { namesOf } from "../../testing/house.ts";

describe("who awaits the visitors", () => {
  it.each([
    ["en", "Anna Lenz and her team look forward to seeing you."],
    ["de", "Anna Lenz und Team freuen sich auf Sie."],
    ["fr", "Anna Lenz vous accueille du lundi au vendredi."],
    ["es", "Anna Lenz y su equipo le esperan."],
    ["it", "Anna Lenz e il suo staff vi aspettano."],
    ["nl", "Anna Lenz en haar team staan voor u klaar."],
    ["pt", "Anna Lenz e sua equipe esperam por você."],
  ])("%s: %s", (lang, text) => {
    expect(namesOf(`<p>${text}</p>`, lang, "/")).toEqual(["Anna Lenz"]);
  });

  it.each([
    "Anna Lenz and her team look at the sea.",
    "Harbour Pumps and team look forward to it.",
  ])("nobody: %s", (text) => {
    expect(namesOf(`<p>${text}</p>`, "en", "/")).toEqual([]);
  });
});

describe("who opens the tale of a house", () => {
  it.each([
    "Anna Lenz bought the shop in 1998.",
    "Anna Lenz is the owner and head baker.",
    "Anna Lenz has over 20 years of practice in baking.",
    "In 1998, Anna Lenz opened the doors of the shop.",
  ])("%s", (text) => {
    expect(namesOf(`<p>${text}</p>`)).toEqual(["Anna Lenz"]);
  });

  it.each([
    "Anna Lenz is a friend of the house and of the sea.",
    "Anna Lenz wrote to us about the bread she ate.",
  ])("nobody of the house: %s", (text) => {
    expect(namesOf(`<p>${text}</p>`)).toEqual([]);
  });
});

describe("a list of people", () => {
  const both = ["Anna Lenz", "Paul Orth"];

  it.each([
    "<p>LENZ, Anna</p><p>ORTH, Paul</p>",
    "<p>Lenz, Anna – Manager</p><p>Orth, Paul – Baker</p>",
    "<p>LENZ Anna, baker</p><p>ORTH Paul, baker</p>",
    "<p>ANNA LENZ</p><p>PAUL ORTH</p>",
    "<p>Anna Lenz &amp; Paul Orth</p>",
    "<p>Anna Lenz x101</p><p>Paul Orth ext. 102</p>",
    "<p>Anna Lenz anna@kestrel-house.com</p><p>Paul Orth paul@kestrel-house.com</p>",
  ])("as it may be printed: %s", (body) => {
    expect(namesOf(`<h2>Our team</h2>${body}`, "en", "/")).toEqual(both);
  });

  it("goes on below those who hold an office", () => {
    const body = "<p>Anna Lenz, Chair</p><p>Paul Orth</p>";
    expect(namesOf(`<h2>Board of Directors</h2>${body}`)).toEqual(both);
  });

  it.each(["<p>Anna, Paul</p>", "<p>Dale, Ohio</p>", "<p>WELCOME ANNA</p>"])(
    "of no full names: %s",
    (body) => {
      expect(namesOf(`<h2>Our team</h2>${body}`, "en", "/")).toEqual([]);
    },
  );
});

it.each([
  ["Please feel free to phone Anna Lenz of Kestrel House at 555 010 2222.", ["Anna Lenz"]],
  ["Please feel free to phone Anna Lenz of Heron Pumps at 555 010 2222.", []],
])("whom one phones: %s", (text, names) => {
  expect(namesOf(`<p>${text}</p>`, "en", "/contact")).toEqual(names);
});
