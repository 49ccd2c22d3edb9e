import { describe, expect, it } from "vitest";
import { identifyCompetitors } from "./competitor-identification.ts";
import { bookingSeller } from "./testing/profiles.ts";
import { evidenceInput, fact, research } from "./testing/run-agents.ts";

const url = "https://a.example/";
const found = (
  text: string,
  facts: ReturnType<typeof fact>[] = [],
  competitors = ["Zenlytica", "Apple"],
) =>
  identifyCompetitors(
    evidenceInput(research({ domain: "a.example", texts: [{ url, title: "", text }], facts }), {
      ...bookingSeller,
      competitors,
    }),
  ).map((one) => [one.name, one.relation]);

describe("what they use today", () => {
  it.each([
    ["We use Zenlytica for recalls.", "uses"],
    ["Termine buchen Sie über Zenlytica.", "uses"],
    ["Unlike Zenlytica we keep data at home.", "competes_with_them"],
    ["Our founder spoke at the Zenlytica conference.", "mentions"],
  ])("reads %s", (text, relation) => {
    expect(found(text)).toEqual([["Zenlytica", relation]]);
  });

  it("does not take a common word for a name", () => {
    expect(found("We press apple juice every autumn.")).toEqual([]);
    expect(found("Our screens are by Apple.")).toEqual([["Apple", "mentions"]]);
  });

  it("does not find a name inside another word", () => {
    expect(found("The Zenlyticanism of it all.")).toEqual([]);
  });

  it("counts a technology that does the seller's work, and no general one", () => {
    const uses = (name: string, category: string) =>
      fact("technology", { name, category }, `<script ${name}>`, url);
    expect(
      found("", [
        uses("Treatwell", "appointment booking"),
        uses("Google Analytics", "web server"),
        uses("Facebook Pixel", "advertising"),
      ]),
    ).toEqual([["Treatwell", "uses"]]);
  });
});
