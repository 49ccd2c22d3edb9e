import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../../testing/page.ts";

const read = (address: object | string, url: string, lang: string) => {
  const house = {
    "@type": "LocalBusiness",
    name: "Larca",
    address: typeof address === "string" ? address : { "@type": "PostalAddress", ...address },
  };
  return extract(
    documentOf(
      `<script type="application/ld+json">${JSON.stringify(house)}</script><p>Larca</p>`,
      "",
      lang,
    ),
    { url },
  );
};

describe("a declared address", () => {
  it.each([
    [
      "with its state behind the town",
      { addressLocality: "Larvália - SP", postalCode: "CEP 13999-100", addressCountry: "BR" },
      ["Larvália", "13999-100", "BR"],
    ],
    [
      "with a state's letters behind a stroke",
      { addressLocality: "Larvália/SP", postalCode: "13999100", addressCountry: "Brasil" },
      ["Larvália", "13999100", "BR"],
    ],
    [
      "with code and province beside the town",
      { addressLocality: "31999 Larvara (TV)", addressCountry: "Italia" },
      ["Larvara", "31999", "IT"],
    ],
    [
      "whose code bears its country's letter",
      { addressLocality: "Larvara (TV)", postalCode: "I-31999", addressCountry: "IT" },
      ["Larvara", "31999", "IT"],
    ],
    [
      "all in the street's place",
      { streetAddress: "Rua Larca, 300 - Centro, Larvália - PR, 80999-000", addressCountry: "BR" },
      ["Larvália", "80999-000", "BR"],
    ],
    ["in one text", "Via dei Pini 12, 31999 Larvara (TV)", ["Larvara", "31999", "IT"]],
    [
      "whose town and state were exchanged",
      {
        streetAddress: "Av. Olmo 12",
        addressLocality: "Jalisco",
        addressRegion: "Guadalajara",
        addressCountry: "MX",
      },
      ["Guadalajara", undefined, "MX"],
    ],
    [
      "whose town bears a hyphen",
      { addressLocality: "Larca-la-Nueva", addressRegion: "Madrid", addressCountry: "ES" },
      ["Larca-la-Nueva", undefined, "ES"],
    ],
    [
      "in the capital of a state of its name",
      { addressLocality: "Puebla", addressRegion: "Puebla", addressCountry: "MX" },
      ["Puebla", undefined, "MX"],
    ],
  ])("%s", (_, address, [city, code, country]) => {
    const found = read(address, "https://larca.example/", "es");
    expect(valuesOf(found, "city")).toEqual([city]);
    expect(valuesOf(found, "postal_code")).toEqual(code === undefined ? [] : [code]);
    expect(valuesOf(found, "country")[0]).toBe(country);
  });

  it("does not take the town of the street's text where another is declared", () => {
    const found = read(
      { streetAddress: "Calle Olmo 5, 45999 Larcedo", addressLocality: "Larroya" },
      "https://larca.es/",
      "es",
    );
    expect(valuesOf(found, "city")).toEqual(["Larroya"]);
    expect(valuesOf(found, "postal_code")).toEqual([]);
  });
});
