import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../../testing/page.ts";

const year = (text: string, lang: string) =>
  valuesOf(
    extract(
      documentOf(`<h1>Lindero Alto</h1><p>${text}</p>`, "<title>Lindero Alto</title>", lang),
      {
        url: "https://linderoalto.com/",
      },
    ),
    "founded_year",
  );

describe("the year a house began", () => {
  it.each([
    ["es", "Nuestra historia comenzó en el año 2014, junto al río."],
    ["es", "Desde nuestros inicios en 2014 cuidamos cada fruto."],
    ["es", "Lindero Alto abrió sus puertas en 2014."],
    ["en", "Our story began in 2014 in a small barn."],
    ["en", "Since our beginnings in 2014 we have planted oaks."],
    ["en", "The shop opened its doors in May 2014."],
    ["en", "We have been in business since 2014."],
    ["it", "Azienda nata nel 2014 tra le colline."],
    ["it", "Impresa attiva dal 2014 nel settore."],
    ["it", "La nostra storia inizia nel 2014."],
    ["fr", "Notre histoire commence en 2014."],
    ["fr", "Artisan actif depuis 2014 dans la région."],
    ["de", "Seit unserer Gründung im Jahr 2014 wachsen wir."],
    ["de", "Der Betrieb wurde von zwei Schwestern im Jahr 2014 gegründet."],
    ["nl", "Sinds onze oprichting in 2014 groeien wij."],
    ["nl", "Het bedrijf is opgericht in 2014."],
    ["pt", "A nossa história começou em 2014."],
    ["pt", "A Lindero Alto nasceu em 2014."],
    ["pt", "Tudo começou em 2014, numa garagem."],
  ])("in %s is told by: %s", (lang, text) => {
    expect(year(text, lang)).toEqual([2014]);
  });

  it.each([
    ["pt", "João Silva nasceu em 1970."],
    ["es", "El festival comenzó en 2014."],
    ["es", "La nueva colección fue creada en 2014."],
    ["en", "The software was created in 2014."],
    ["en", "© 2014 Lindero Alto"],
    ["fr", "Paul a créé le logiciel en 2014."],
    ["en", "Ann was born in 1970."],
    ["de", "Die Veranstaltung begann 2014."],
  ])("in %s is not told by: %s", (lang, text) => {
    expect(year(text, lang)).toEqual([]);
  });
});

describe("a date beside the year", () => {
  it.each([
    ["en", "In Business since: May 3, 2014"],
    ["en", "The olive mill has been in operation since May 3, 2014."],
    ["es", "Empresa en funcionamiento desde el 10 de agosto de 2014"],
    ["de", "Wir sind tätig seit dem 10. August 2014."],
    ["fr", "Société fondée le 10 août 2014"],
    ["en", "Launching its business in 2014, Lindero Alto has grown olives."],
    ["pt", "Lançou suas operações em 2014."],
    ["it", "Ha avviato la propria attività nel 2014."],
    [
      "fr",
      "Atelier de menuiserie d'art et de restauration de meubles anciens depuis 2014. Trois ateliers au bord de la rivière.",
    ],
    [
      "de",
      "Familienbetrieb für Holzbau, Dachdeckerei und Spenglerarbeiten im Tal seit 2014. Zwei Werkstätten am alten Hafen.",
    ],
  ])("counts in %s: %s", (lang, text) => {
    expect(year(text, lang)).toEqual([2014]);
  });

  it.each([
    ["es", "Marta Ruiz, notaria en Altamar desde 2014."],
    ["fr", "Notaire à Altamar depuis 2014."],
    ["en", "Launching its new business app in 2014 was fun."],
    ["en", "The office is open on August 10, from 20:14."],
  ])("does not in %s: %s", (lang, text) => {
    expect(year(text, lang)).toEqual([]);
  });
});
