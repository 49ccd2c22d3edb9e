import { describe, expect, it } from "vitest";
import { detectLanguage } from "./language.ts";
import { asLanguage } from "./languages.ts";

describe("telling a language", () => {
  it.each([
    [
      "en",
      "We are the company that you can trust with your garden, and we have been here for many years.",
    ],
    [
      "pt",
      "Somos uma empresa de limpeza que não deixa nada para depois, e estamos em todo o distrito.",
    ],
    ["es", "Somos una empresa de limpieza y estamos en toda la provincia desde hace muchos años."],
    [
      "fr",
      "Nous sommes une entreprise de nettoyage et nous travaillons dans toute la région avec nos équipes.",
    ],
    [
      "de",
      "Wir sind ein Unternehmen für die Reinigung von Büros und arbeiten mit unseren Kunden seit vielen Jahren.",
    ],
    [
      "nl",
      "Wij zijn een bedrijf voor het schoonmaken van kantoren en werken met onze klanten in de hele regio.",
    ],
    [
      "it",
      "Siamo una impresa di pulizie e lavoriamo con i nostri clienti in tutta la regione da molti anni.",
    ],
  ])("knows %s by its small words", (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it("leaves it open where too little is said", () => {
    expect(detectLanguage("Northgate One")).toBeNull();
  });

  it("reads tags with regions and refuses languages it cannot write", () => {
    expect([asLanguage("pt-BR"), asLanguage("DE_at"), asLanguage("ja"), asLanguage(null)]).toEqual([
      "pt",
      "de",
      null,
      null,
    ]);
  });
});
