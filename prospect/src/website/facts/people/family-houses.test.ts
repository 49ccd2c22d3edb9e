import { describe, expect, it } from "vitest";
import { namesOf } from "../../testing/house.ts";

describe("who began a house", () => {
  it.each([
    ["fr", "La maison fut fondée par deux passionnés de pain, Luc MOREL et Anne VANNIER."],
    ["en", "It was founded by two friends with a love of bread, Luc Morel and Anne Vannier."],
    ["nl", "De zaak is opgericht door twee oude vrienden, Luc Morel en Anne Vannier."],
    ["es", "Fue fundada por dos amigos del pueblo, Luc Morel y Anne Vannier."],
    ["pt", "A loja foi fundada por dois amigos de infância: Luc Morel e Anne Vannier."],
    ["it", "È stata fondata da due amici di scuola, Luc Morel e Anne Vannier."],
  ])("is named behind what they are, %s: %s", (lang, text) => {
    expect(namesOf(`<p>${text}</p>`, lang)).toEqual(["Anne Vannier", "Luc Morel"]);
  });

  it.each([
    ["en", "The firm was founded in 1990 by brothers Luc and Paul Morel."],
    ["de", "Der Betrieb wurde von den Brüdern Luc und Paul Morel gegründet."],
    ["fr", "La maison est fondée par les frères Luc et Paul Morel."],
    ["pt", "A casa foi fundada pelos irmãos Luc e Paul Morel."],
    ["es", "La casa fue fundada por los hermanos Luc y Paul Morel."],
    ["it", "La casa è stata fondata dai fratelli Luc e Paul Morel."],
    ["nl", "De zaak is opgericht door de broers Luc en Paul Morel."],
  ])("are two of one name, %s: %s", (lang, text) => {
    expect(namesOf(`<p>${text}</p>`, lang)).toEqual(["Luc Morel", "Paul Morel"]);
  });

  it.each([
    ["en", "Paul Morel opened the shop together with his wife Anne Vannier."],
    ["pt", "A loja nasceu do empenho de Paul Morel, juntamente com a sua esposa Anne Vannier."],
    ["de", "Paul Morel gründete den Hof zusammen mit seiner Frau Anne Vannier."],
    ["nl", "Paul Morel begon de zaak. Vandaag runt Paul Morel samen met zijn vrouw Anne Vannier."],
    ["fr", "Paul Morel et sa femme Anne Vannier ont ouvert la ferme."],
    ["es", "Paul Morel junto a su esposa Anne Vannier abrieron la tienda."],
    ["it", "Paul Morel e la moglie Anne Vannier hanno aperto la bottega."],
  ])("are of one family, %s: %s", (lang, text) => {
    if (lang === "es") text = text.replace("junto a", "junto con");
    expect(namesOf(`<p>${text}</p>`, lang)).toEqual(["Anne Vannier", "Paul Morel"]);
  });

  it.each([
    ["en", "With one truck Paul Morel took over in the early 1970s."],
    ["de", "Paul Morel übernahm von seinem Vater."],
    ["fr", "En 2004 Paul Morel a pris la relève."],
    ["es", "Paul Morel tomó las riendas en 2004."],
    ["pt", "Paul Morel assumiu o comando em 2004."],
    ["it", "Paul Morel ha preso le redini nel 2004."],
  ])("or came after them, %s: %s", (lang, text) => {
    expect(namesOf(`<p>${text}</p>`, lang)).toEqual(["Paul Morel"]);
  });

  it.each([
    "Paul Morel took over in 1893.",
    "Paul Morel took over an hour to answer.",
    "We met Paul Morel and his wife Anne Vannier at the fair.",
    "The hall was opened in memory of Paul Morel and his wife Anne Vannier.",
    "It was founded by people of the valley, Victoria Falls Road and beyond.",
  ])("not: %s", (text) => {
    expect(namesOf(`<p>${text}</p>`)).toEqual([]);
  });
});

describe("a guest of honour", () => {
  it.each([
    ["en", "In 1982 President Paul Morel dedicated the hall."],
    ["de", "2010 hat Bürgermeister Paul Morel eröffnet, was wir bauten."],
    ["fr", "Le maire Paul Morel a inauguré la salle."],
    ["es", "El alcalde Paul Morel inauguró la sala."],
    ["pt", "O prefeito Paul Morel visitou a sede."],
    ["it", "Il sindaco Paul Morel ha inaugurato la sede."],
    ["nl", "Burgemeester Paul Morel opende het gebouw."],
  ])("is nobody of the house, %s: %s", (lang, text) => {
    expect(namesOf(`<p>${text}</p>`, lang)).toEqual([]);
  });

  it("is not who holds the office there", () => {
    expect(namesOf("<p>Our president Paul Morel welcomes every new member.</p>")).toEqual([
      "Paul Morel",
    ]);
  });
});
