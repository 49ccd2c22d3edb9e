import { describe, expect, it } from "vitest";
import { namesOf } from "../../testing/house.ts";

describe("names in one line below what they are", () => {
  it.each([
    ["de", "Geschäftsführer:", "Dr. Petra Sommer · Carla Winter · Eva Lenz"],
    ["en", "Directors:", "Petra Sommer | Carla Winter | Eva Lenz"],
    ["nl", "Bestuurders:", "Petra Sommer / Carla Winter / Eva Lenz"],
    ["fr", "Gérants :", "Petra Sommer • Carla Winter • Eva Lenz"],
  ])("are read in %s: %s %s", (lang, label, names) => {
    expect(namesOf(`<p>${label}<br>${names}</p>`, lang, "/imprint")).toEqual([
      "Carla Winter",
      "Eva Lenz",
      "Petra Sommer",
    ]);
  });

  it("are no list of people where one of them is none", () => {
    const names = namesOf("<p>Directors:<br>Petra Sommer · Victoria Street · Opening Hours</p>");
    expect(names).not.toContain("Victoria Street");
    expect(names).not.toContain("Opening Hours");
  });
});

describe("a title before the name", () => {
  it.each(["Er.", "Ar.", "Adv.", "Dr."])("is left out: %s", (title) => {
    expect(namesOf(`<h2>${title} Petra Sommer</h2><p>Director</p>`)).toEqual(["Petra Sommer"]);
  });
});

describe("a list behind what its people are called", () => {
  it.each([
    ["de", "Arzthelferinnen: Petra Sommer, Carla Winter und Eva Lenz"],
    ["fr", "Infirmières : Petra Sommer, Carla Winter et Eva Lenz"],
    ["fr", "L’équipe : Petra Sommer (infirmière), Carla Winter (secrétaire), Eva Lenz"],
    ["es", "Enfermeras: Petra Sommer, Carla Winter y Eva Lenz."],
    ["pt", "Recepcionistas: Petra Sommer, Carla Winter e Eva Lenz"],
    ["it", "Segretarie: Petra Sommer, Carla Winter e Eva Lenz"],
    ["nl", "Assistentes: Petra Sommer, Carla Winter en Eva Lenz"],
    ["en", "Our team: Petra Sommer, Carla Winter and Eva Lenz"],
  ])("%s: %s", (lang, text) => {
    expect(namesOf(`<p>${text}</p>`, lang)).toEqual(["Carla Winter", "Eva Lenz", "Petra Sommer"]);
  });

  it.each([
    "Opening acts: Petra Sommer, Carla Winter and Eva Lenz",
    "Our offices: Victoria Docks, Charlotte Square and Florence Road",
    "Our customers: Petra Sommer, Carla Winter and Eva Lenz",
  ])("not: %s", (text) => {
    expect(namesOf(`<p>${text}</p>`)).toEqual([]);
  });

  it("and a line of several below a heading are several", () => {
    const body = "<h2>Unser Team</h2><p>Dr. Petra Sommer, Carla Winter und Eva Lenz</p>";
    expect(namesOf(body, "de")).toEqual(["Carla Winter", "Eva Lenz", "Petra Sommer"]);
  });
});

describe("a couple", () => {
  it.each([
    ["de", "Ihre Gastgeber Petra und Paul Sommer freuen sich auf Sie."],
    ["fr", "Vos hôtes, Petra et Paul Sommer, vous accueillent."],
    ["es", "Sus anfitriones Petra y Paul Sommer le esperan."],
    ["pt", "Os anfitriões Petra e Paul Sommer recebem você."],
    ["it", "I vostri ospiti Petra e Paul Sommer vi aspettano."],
    ["nl", "Uw gastheer en gastvrouw Paul en Petra Sommer"],
    ["de", "Wir sind Petra und Paul Sommer und freuen uns."],
    ["fr", "Nous sommes Petra et Paul Sommer."],
    ["nl", "Wij zijn Petra en Paul Sommer."],
    ["en", "We are Petra and Paul Sommer, and we farm in Dale."],
    ["es", "Somos Petra y Paul Sommer, de Altamar."],
    ["it", "Siamo Petra e Paul Sommer."],
    ["pt", "Somos Petra e Paul Sommer."],
  ])("presents itself in %s: %s", (lang, text) => {
    expect(namesOf(`<p>${text}</p>`, lang)).toEqual(["Paul Sommer", "Petra Sommer"]);
  });

  it("stands above the address", () => {
    const body = "<p>Familie Petra und Paul Sommer</p><p>Hofweg 1</p><p>12345 Dal</p>";
    expect(namesOf(body, "de", "/kontakt")).toEqual(["Paul Sommer", "Petra Sommer"]);
  });

  it.each([
    "We loved our stay. Petra and Paul Sommer",
    "We are near Florence and Victoria Docks.",
    "Our guests Petra and Paul Sommer write to us.",
  ])("not: %s", (text) => {
    expect(namesOf(`<p>${text}</p>`)).toEqual([]);
  });
});
