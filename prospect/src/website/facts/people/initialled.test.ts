import { describe, expect, it } from "vitest";
import { namesOf } from "../../testing/house.ts";

describe("initials and a family name behind a polite title", () => {
  it.each([
    ["en", "/contact", "<p>Mr. K. Orthman,</p><p>M/s. Kestrel House Pvt. Ltd.,</p>", "K. Orthman"],
    ["en", "/contact", "<p>Mr. D.Kanni Orth</p><p>Kestrel House</p>", "D. Kanni Orth"],
    ["nl", "/contact", "<p>Dhr. J. van der Velde, directeur</p>", "J. van der Velde"],
    ["nl", "/over", "<p>De heer P. Orth – zaakvoerder</p>", "P. Orth"],
    ["de", "/team", "<h2>Unser Team</h2><p>Frau M. Orth</p>", "M. Orth"],
    ["fr", "/contact", "<p>Mme A. Lenz</p><p>06 55 50 12 34</p>", "A. Lenz"],
    ["it", "/chi-siamo", "<p>Sig. G. Lenz</p><p>Titolare</p>", "G. Lenz"],
    ["es", "/equipo", "<p>Sra. A. Lenz, gerente</p>", "A. Lenz"],
  ])("%s %s: %s", (lang, path, body, name) => {
    expect(namesOf(body, lang, path)).toEqual([name]);
  });

  it.each([
    "<p>K. Orthman</p><p>Manager</p>",
    "<p>Mr. K. Orthman</p><p>wrote this to us.</p>",
    "<p>Mr. A. Street, 555</p>",
    "<p>Prof. A. Orth, Heron University</p>",
  ])("prove nobody: %s", (body) => {
    expect(namesOf(`<h2>Words</h2>${body}`, "en", "/")).toEqual([]);
  });
});

describe("an office right behind a name", () => {
  it.each([
    ["es", "<div>Anna Lenz Responsable técnico de Kestrel House</div>"],
    ["en", "<div>Anna Lenz Manager of sales</div>"],
    ["fr", "<div>Anna Lenz Directrice générale</div>"],
  ])("with what else is said of it, %s: %s", (lang, body) => {
    expect(namesOf(body, lang)).toEqual(["Anna Lenz"]);
  });

  it("at another house", () => {
    expect(namesOf("<div>Anna Lenz Director of Heron Pumps</div>")).toEqual([]);
  });
});
