import { describe, expect, it, vi } from "vitest";
import { en } from "../i18n/en/index.ts";
import { evidenceName, factText, knownLanguage, nameOf, ownText } from "./fact-text.ts";

describe("a fact in words", () => {
  const industry = { label: "Bakery", sector: "food-beverage" as const };

  it("names the sector of an industry", () => {
    expect(factText(industry, en, "industry")).toBe("Bakery · Food and beverage");
  });

  it("is taken into its field without it", () => {
    expect(ownText(industry)).toBe("Bakery");
    expect(ownText("CA")).toBe("CA");
  });

  it("says what a message rests on", () => {
    expect(evidenceName("signal:opening", en)).toBe("New place");
    expect(evidenceName("company_name", en)).toBe("Company name");
    expect(evidenceName("some_newer_field", en)).toBe("some newer field");
  });

  it("names a language, and keeps a tag that is none as it came", () => {
    vi.stubGlobal("document", { documentElement: { lang: "pt-BR" } });
    expect(nameOf("language", "de")).toBe("alemão");
    expect(nameOf("language", "not a tag")).toBe("not a tag");
    vi.unstubAllGlobals();
    expect(["de", "pt-BR", "not a tag", "", "xx"].map(knownLanguage)).toEqual([
      "de",
      "pt-BR",
      undefined,
      undefined,
      undefined,
    ]);
  });
});
