import { describe, expect, it } from "vitest";
import { fold, stem, words } from "./fold.ts";

describe("folding words", () => {
  it("takes accents, sharp s and case away", () => {
    expect(fold("Größe Çà ØRSTED")).toBe("grosse ca orsted");
  });

  it("splits at everything that is no letter or digit", () => {
    expect(words("rendez-vous, 24h/24")).toEqual(["rendez", "vous", "24h", "24"]);
  });

  it.each([
    ["clinicas", "clinics"],
    ["dentista", "dentists"],
    ["avaliacoes", "avaliacao"],
    ["companies", "company"],
    ["leistungen", "leistung"],
  ])("gives %s and %s one stem", (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it.each([["business"], ["status"], ["2024"], ["gas"]])("leaves %s whole", (word) => {
    expect(stem(word)).toBe(word);
  });
});
