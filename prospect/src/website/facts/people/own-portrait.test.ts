import { describe, expect, it } from "vitest";
import { namesOf } from "../../testing/house.ts";

const told =
  "has spent twenty years with the workshops of the coast and writes the plans for those who build there.";

describe("a heading that is a name, above what is told of its bearer", () => {
  it.each([
    ["en", "Anna Lenz FRICS", `Anna ${told}`],
    ["de", "Anna Lenz", "Anna leitet seit zwanzig Jahren die Werkstatt am Hafen und plant Boote."],
    ["fr", "Anna Lenz", "Anna travaille depuis vingt ans au port et dessine des bateaux en bois."],
    ["es", "Anna Lenz", "Anna trabaja desde hace veinte años en el puerto y dibuja barcos."],
    ["nl", "Anna Lenz", "Anna werkt al twintig jaar in de haven en tekent er houten boten."],
  ])("%s: %s", (lang, heading, text) => {
    expect(namesOf(`<h2>${heading}</h2><p>${text}</p>`, lang, "/")).toEqual(["Anna Lenz"]);
  });

  it.each([
    `<h2>What our customers say</h2><h3>Anna Lenz</h3><p>Anna ${told}</p>`,
    `<h2>Featured speakers</h2><h3>Anna Lenz</h3><p>Anna ${told}</p>`,
    `<h2>Anna Lenz</h2><p>Anna wanted a boat that could cross the bay in a storm of spring.</p>`,
  ])("tells of others: %s", (body) => {
    expect(namesOf(body, "en", "/")).toEqual([]);
  });
});
