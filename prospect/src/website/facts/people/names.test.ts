import { describe, expect, it } from "vitest";
import { namesOf } from "../../testing/house.ts";
import { documentOf, extract } from "../../testing/page.ts";

describe("a family name with its particle in one piece", () => {
  it.each([
    "Laura VanderMolen",
    "Laura VandenHoek",
    "Laura VanDerMolen",
    "Laura VandeVelden",
    "Laura VonHolten",
    "Laura DelRosal",
    "Laura DellaPorta",
    "Laura DosPrados",
    "Laura DuPrey",
    "Laura TerHorsten",
    "Laura StClare",
    "Laura ElHadi",
  ])("%s is read whole", (name) => {
    expect(namesOf(`<p>The office is led by our director ${name}, who joined us.</p>`)).toEqual([
      name,
    ]);
    expect(namesOf(`<h4>${name}</h4><p>Director</p>`)).toEqual([name]);
  });

  it.each(["Laura MolenHoek", "Laura TechWorks"])("%s is not cut short", (name) => {
    expect(namesOf(`<p>We thank our director ${name} for it.</p>`)).not.toContain("Laura Molen");
    expect(namesOf(`<p>We thank our director ${name} for it.</p>`)).not.toContain("Laura Tech");
  });
});

describe("a shouted word behind a capitalised one", () => {
  it.each([
    ["fr", "<p>Yannig MORVAN, gérant</p>", "Yannig Morvan"],
    ["fr", "<p>Laure ROY, gérante</p>", "Laure Roy"],
    ["de", "<p>Ylvi KRAMER, Geschäftsführerin</p>", "Ylvi Kramer"],
  ])("is a family name in %s: %s", (lang, body, name) => {
    expect(namesOf(body, lang)).toEqual([name]);
  });

  it.each([
    ["it", "<ul><li>Verifiche XRTD, saldature, schemi tecnici</li></ul>"],
    ["it", "<ul><li>Certificati HPLC, analista</li></ul>"],
    ["de", "<ul><li>Messungen EMV, Techniker</li></ul>"],
    ["en", "<ul><li>Rollouts ERP, developer</li></ul>"],
    ["es", "<ul><li>Ensayos GPRS, técnico</li></ul>"],
    ["fr", "<ul><li>Essais CND, technicien</li></ul>"],
  ])("is a term of the trade in %s: %s", (lang, body) => {
    expect(namesOf(body, lang)).toEqual([]);
  });
});

it.each([
  ["pt", "<p>Falar com Beto Falar com Carla</p>"],
  ["es", "<p>Contactar con Marta Llamar con Rosa</p>"],
])("a button's next word is no family name in %s: %s", (lang, body) => {
  expect(namesOf(body, lang, "/contact")).toEqual([]);
});

describe("names alone below a heading of the team or of what they are", () => {
  it.each([
    ["de", "Praxisteam"],
    ["de", "Unser Praxis-Team"],
    ["de", "Das Team der Kanzlei"],
    ["de", "Unsere Arzthelferinnen"],
    ["de", "Medizinische Fachangestellte"],
    ["de", "Lehrerkollegium"],
    ["nl", "Praktijkteam"],
    ["nl", "Onze doktersassistentes"],
    ["nl", "Over de imkers"],
    ["en", "Our Nurses"],
    ["en", "About the Beekeepers"],
    ["en", "Practice Receptionists"],
    ["fr", "Nos infirmières"],
    ["fr", "Les vignerons"],
    ["es", "Nuestras enfermeras"],
    ["es", "Quiénes son los agricultores"],
    ["pt", "Nossas enfermeiras"],
    ["it", "Le infermiere"],
    ["it", "Chi sono i viticoltori"],
  ])("%s: %s", (lang, heading) => {
    const cells = "<tr><td>Petra Sommer</td><td>Carla Winter</td></tr>";
    expect(namesOf(`<h2>${heading}</h2><table>${cells}</table>`, lang)).toEqual([
      "Carla Winter",
      "Petra Sommer",
    ]);
  });

  it.each([
    ["en", "Steam"],
    ["en", "Our Customers"],
    ["en", "About the Farm"],
    ["de", "Über die Praxis"],
    ["fr", "Nos villages"],
    ["es", "Sobre la clínica"],
    ["nl", "Over de boerderij"],
  ])("not in %s: %s", (lang, heading) => {
    const cells = "<tr><td>Petra Sommer</td><td>Carla Winter</td></tr>";
    expect(namesOf(`<h2>${heading}</h2><table>${cells}</table>`, lang)).toEqual([]);
  });

  const staff = (third: string, heading = "Our Team") =>
    `<h2>${heading}</h2><ul><li>Petra Sommer</li><li>Carla Winter</li><li>${third}</li><li>Paul Orth</li></ul>`;

  it("one with a rare first name among them", () => {
    expect(namesOf(staff("Yorrick Pellandine"))).toContain("Yorrick Pellandine");
  });

  it.each([
    ["under another heading", staff("Yorrick Pellandine", "Our Friends")],
    ["of a trade", staff("Harbour Insurance")],
    ["of a place", staff("Dale Street")],
    [
      "beside two",
      "<h2>Our Team</h2><ul><li>Petra Sommer</li><li>Carla Winter</li><li>Velvet Orchard</li></ul>",
    ],
  ])("not one %s", (_, body) => {
    expect(namesOf(body)).not.toContain("Yorrick Pellandine");
    expect(namesOf(body).join()).not.toMatch(/Harbour|Dale|Velvet/);
  });

  it.each(["Web Design by", "Fotos:", "Réalisation par", "Desenvolvido por", "Vormgeving door"])(
    "nor who made the pages: %s",
    (credit) => {
      const body = `<h2>Our Team</h2><p>Petra Sommer</p><p>${credit}</p><p>Paul Orth</p>`;
      expect(namesOf(body)).toEqual(["Petra Sommer"]);
    },
  );

  it("but the editor of the pages is of the house", () => {
    expect(namesOf("<table><tr><td>Website Editor:</td><td>Paul Orth</td></tr></table>")).toEqual([
      "Paul Orth",
    ]);
  });

  it("the role of one is not that of the next", () => {
    const people = extract(
      documentOf("<h5>Petra Sommer</h5><p>Director</p><h5>Carla Winter</h5><p>Office</p>"),
      { url: "https://kestrel-house.com/team" },
    ).facts.filter(({ field }) => field === "person");
    expect(people.map(({ value }) => value)).toContainEqual({ name: "Carla Winter" });
  });
});

describe("paragraphs about one person each", () => {
  const more = "and has since then been glad of every morning between the rows of the garden.";
  const of = (heading: string, ...openings: string[]) =>
    `<h2>${heading}</h2>${openings.map((opening) => `<p>${opening} ${more}</p>`).join("")}`;

  it.each([
    ["en", "About the Beekeepers", ["Petra Sommer grew up by the sea"]],
    ["en", "Our Team", ["After the school years, Petra Sommer has planted trees"]],
    ["de", "Unser Team", ["Petra Sommer kam 2010 in den Betrieb"]],
    ["fr", "Notre équipe", ["Petra Sommer a grandi à la ferme"]],
    ["es", "Nuestro equipo", ["Petra Sommer nació junto al mar"]],
    ["pt", "Nossa equipe", ["Petra Sommer nasceu no campo"]],
    ["it", "La squadra", ["Petra Sommer è cresciuta in campagna"]],
    ["nl", "Ons team", ["Petra Sommer groeide op aan zee"]],
  ])("%s: %s", (lang, heading, [opening = ""]) => {
    const body = of(heading, opening, "Carla Winter works here");
    expect(namesOf(body, lang)).toEqual(["Carla Winter", "Petra Sommer"]);
  });

  it.each([
    ["one alone", of("About the Beekeepers", "Petra Sommer grew up by the sea")],
    [
      "no heading of people",
      of("Our story", "Petra Sommer wrote of the valley", "Carla Winter painted it"),
    ],
    ["placeholders", of("Our Team", "Max Mustermann works here", "Jane Doe grew up by the sea")],
    ["places", of("Our Team", "Florence Street is where we began", "Victoria Road came later")],
    [
      "praise",
      `<div class="testimonials">${of("Our Team", "Petra Sommer writes that she", "Carla Winter says it")}</div>`,
    ],
  ])("are not %s", (_, body) => {
    expect(namesOf(body)).toEqual([]);
  });
});
