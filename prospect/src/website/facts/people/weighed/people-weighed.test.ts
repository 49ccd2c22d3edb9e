import { describe, expect, it } from "vitest";
import { namesOf } from "../../../testing/house.ts";

const both = ["Anna Lenz", "Paul Orth"];
const told = (name: string, text: string) => `<h3>${name}</h3><p>${text}</p>`;
const grid = `<div class="team-grid">${told("Anna Lenz", "Since the first boat.")}${told("Paul Orth", "Since the second.")}</div>`;

describe("names that no single rule makes people, weighed together", () => {
  it.each([
    ["markup that says whom it shows", "/projects", grid],
    [
      "a class of staff on another page",
      "/pharmacy",
      '<h2>Pharmacy</h2><ul class="staff-list"><li>Anna Lenz</li><li>Paul Orth</li></ul>',
    ],
    [
      "titles in a box that is called a menu",
      "/",
      '<div class="menu"><p>Cardiología.</p><h4>Doctora Anna Lenz</h4><h6>Lunes</h6><p>Reumatología.</p><h4>Doctor Paul Orth</h4><h6>Viernes</h6></div>',
    ],
  ])("%s", (_, path, body) => {
    expect(namesOf(body, "en", path)).toEqual(both);
  });

  it.each([
    ["a page of customers", "/customers", grid],
    ["praise", "/projects", `<h2>What our customers say</h2>${grid}`],
    ["villages", "/projects", `<h2>Our villages</h2>${grid}`],
    [
      "who said what is quoted",
      "/",
      '<div class="team-grid"><p>» Whoever goes to sea must know the wind. «</p><p>Anna Lenz</p><p>» Whoever stays ashore need not. «</p><p>Paul Orth</p></div>',
    ],
    [
      "who wrote on which day",
      "/",
      '<div class="team-grid"><p>Anna Lenz</p><p>11/03/2017</p><p>Paul Orth</p><p>12/03/2017</p></div>',
    ],
    ["nothing that ties them to the house", "/projects", "<p>Anna Lenz</p><p>Paul Orth</p>"],
    [
      "streets",
      "/team",
      "<p>Rue Anna Lenz</p><p>12 Paul Orth Way</p><p>Victoria Lenz Street 12</p>",
    ],
    ["who made the site", "/team", "<p>Website by Anna Lenz</p><p>Gestaltung: Paul Orth</p>"],
    [
      "sentences about somebody",
      "/team",
      "<p>We met Anna Lenz at the fair.</p><p>Paul Orth built boats in the bay.</p>",
    ],
  ])("not: %s", (_, path, body) => {
    expect(namesOf(body, "en", path)).toEqual([]);
  });

  it("and gives no second form of a name that a rule found", () => {
    const names = namesOf(
      `<p>Kenneth Orth, Owner</p><div class="team-grid">${told("Ken Orth", "Boats.")}${told("Kenneth Orth-Lenz", "Sails.")}</div>`,
      "en",
      "/projects",
    );
    expect(names).toEqual(["Kenneth Orth"]);
  });
});

describe("German offices in one word", () => {
  it("stand before the name, not in it", () => {
    expect(
      namesOf(
        "<h2>Oberinspektorin Anna Lenz</h2><h2>Notarangestellter Paul Orth</h2>",
        "de",
        "/wer",
      ),
    ).toEqual(both);
  });
});
