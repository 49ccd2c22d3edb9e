import { describe, expect, it } from "vitest";
import { documentOf, extract } from "../../testing/page.ts";

/** The people of a page of an invented house, each as "Name" or "Name: role". */
const peopleOf = (body: string, path = "/our-team", lang = "en") =>
  extract(
    documentOf(`<header>Hofgarten Haus</header>${body}`, "<title>Hofgarten Haus</title>", lang),
    {
      url: `https://hofgarten-haus.com${path}`,
    },
  )
    .facts.flatMap(({ field, value }) =>
      field === "person" && typeof value === "object" && "name" in value
        ? ["role" in value && value.role ? `${value.name}: ${value.role}` : value.name]
        : [],
    )
    .toSorted();

describe("titles before a name", () => {
  it.each([
    "Dr.-Ing. Karin Holm",
    "Prof. Dr. Karin Holm",
    "Dipl.-Wirtsch.-Ing. (FH) Karin Holm",
    "Dr. rer. nat. Karin Holm",
    "Dokter Karin Holm",
    "Docteur Karin Holm",
    "The Very Rev. Karin Holm",
  ])("are no part of it: %s", (printed) => {
    expect(peopleOf(`<h3>${printed}</h3><p>Director</p>`)).toEqual(["Karin Holm: Director"]);
  });
});

describe("names as they are printed", () => {
  it.each([
    ["with another hyphen", "Paula McHolm‐Ruiz", "Paula McHolm‐Ruiz"],
    ["of two first names in one", "Annmarie Holm", "Annmarie Holm"],
    ["with a nickname right behind the first", "Paula(Polly) Holm", "Paula(Polly) Holm"],
    ["shortened", "Mohd. Nazri Holm", "Mohd. Nazri Holm"],
    ["shortened in one piece", "MªElena Prado", "MªElena Prado"],
    ["with a younger's mark", "Adelmiro Souto Da Prado Junior", "Adelmiro Souto Da Prado Junior"],
    ["in a heading all in capitals", "PAULA ELENA PRADO", "Paula Elena Prado"],
  ])("are read %s", (_, printed, name) => {
    expect(peopleOf(`<h3>${printed}</h3><p>Director</p>`)).toEqual([`${name}: Director`]);
  });

  it("keep a younger's mark before the letters of a profession", () => {
    expect(peopleOf("<p>Paul P. Holm, Jr. M.D., FACS</p>")).toEqual(["Paul P. Holm, Jr.: FACS"]);
  });

  it.each(["<h3>CONSELHO FISCAL</h3><p>Presidente</p>", "<h3>Sala Recepcion</h3><p>Director</p>"])(
    "are not what heads a list or a room: %s",
    (body) => {
      expect(peopleOf(body)).toEqual([]);
    },
  );
});

describe("what stands beside a name", () => {
  it.each([
    ["a department behind the rank", "Senior Manager, Taxation"],
    ["another one", "Manager, Audit"],
  ])("is of the same house: %s", (_, role) => {
    expect(peopleOf(`<h3>Paul Holm</h3><p>${role}</p>`)).toEqual([`Paul Holm: ${role}`]);
  });

  it("may be a title closed by a stop", () => {
    expect(
      peopleOf("<h4>Paula Prado</h4><p>Presidente del Consejo de Administración.</p>", "/x", "es"),
    ).toEqual(["Paula Prado: Presidente del Consejo de Administración"]);
  });

  it.each(["PresidentePaula Prado Lima", "Vice-presidenteKassia Prado Lima"])(
    "may touch it: %s",
    (text) => {
      const [, role = "", name = ""] = /^(.*e)(\p{Lu}.*)$/u.exec(text) ?? [];
      expect(peopleOf(`<div><b>${role}</b><span>${name}</span></div>`, "/diretoria", "pt")).toEqual(
        [`${name}: ${role}`],
      );
    },
  );

  it("may be what the owner says above it", () => {
    const body =
      "<p>“We opened our doors in July, and many came.”</p><p>Paula Prado – Owner of Hofgarten Haus</p>";
    expect(peopleOf(body, "/about")).toEqual([expect.stringContaining("Paula Prado")]);
  });

  it.each([
    [
      "a customer, headed by the own house",
      "<h3>Heron Pumps</h3><p>They rebranded us well.</p><p>Paula Prado, Vice President, Heron Pumps</p>",
    ],
    ["of another time", "<p>In 2020 my former manager Paula Prado came to fetch me.</p>"],
    ["whose name a school bears", "<p>Escola Municipal Professora Paula Prado</p>"],
    [
      "whose name the school above bears",
      "<h2>Escola Municipal</h2><h2>Professora Paula Prado</h2>",
    ],
    ["a guest behind a quotation", "<p>“Best stay ever.”</p><p>Paula Prado, teacher</p>"],
  ])("shows that somebody is not of the house: %s", (_, body) => {
    expect(peopleOf(body, "/")).toEqual([]);
  });
});

describe("lists", () => {
  const card = (name: string) =>
    `<li><div><h3>${name}</h3><p>555-010-2231<br>${name.split(" ")[0]?.toLowerCase()}@mail.example</p></div></li>`;
  const known = ["Paula Prado", "Paul Holm", "Marion Alder", "Eva Lind"];

  it("hold people of rare first names where four others are printed so and all can be called", () => {
    const body = `<h1>Our Agents</h1><ul>${[...known, "Wendao Teng"].map(card).join("")}</ul>`;
    expect(peopleOf(body)).toContain("Wendao Teng");
  });

  it("do not make a person of a heading that is printed so", () => {
    const body = `<h1>Our Agents</h1><ul>${[...known, "Conselho Fiscal"].map(card).join("")}</ul>`;
    expect(peopleOf(body)).not.toContain("Conselho Fiscal");
  });

  it("begin anew below a label, however far the last name is", () => {
    const filling = "<p>Mobile Apps und Messaging</p>".repeat(20);
    const body = `${filling}<p>Geschäftsführer:</p><p>Dr. Paul Holm · Eva Lind · Marion Alder</p>`;
    expect(peopleOf(body, "/", "de").map((one) => one.split(":")[0])).toEqual([
      "Eva Lind",
      "Marion Alder",
      "Paul Holm",
    ]);
  });

  it("say on what body all of them sit", () => {
    const body =
      "<h2>Vestry</h2><p>Paula Prado, Eva Lind, and Paul Holm serve on the Vestry, which meets monthly.</p>";
    expect(peopleOf(body).map((one) => one.split(":")[0])).toEqual([
      "Eva Lind",
      "Paul Holm",
      "Paula Prado",
    ]);
  });
});

describe("couples", () => {
  it("head what is told of both of them, whatever their first names", () => {
    const body =
      "<h1>Meet our team</h1><h2>Hannke & Saloma Prado</h2><p>Hannke and Saloma are a strong couple who lead here.</p>";
    expect(peopleOf(body)).toEqual(["Hannke Prado", "Saloma Prado"]);
    expect(
      peopleOf("<h1>Meet our team</h1><h2>Wealth & Care Planning</h2><p>We plan.</p>"),
    ).toEqual([]);
  });

  it("stand between the marks of a footer beside a number", () => {
    const footer = (rest: string) =>
      `<footer><p>© 2026 Hofgarten Haus — Alder Falls · Paul & Eva Holm${rest}</p></footer>`;
    expect(peopleOf(footer(" · 555-010-2231"), "/")).toEqual(["Eva Holm", "Paul Holm"]);
    expect(peopleOf(footer(" · Privacy"), "/")).toEqual([]);
  });
});

it.each([
  ["it", "<p>Sono Paula Prado, insegno judo da vent’anni.</p>"],
  ["nl", "<p>Ik ben Paula Prado, oprichter van Hofgarten Haus.</p>"],
  ["en", "<p>Hello! I am Paula Prado and I paint.</p>"],
])("who says the own name in %s is at home", (lang, body) => {
  expect(peopleOf(body, "/about", lang).map((one) => one.split(":")[0])).toEqual(["Paula Prado"]);
});

it.each([
  ["DR. K. PAULA HOLM, Chairman & Co-Founder", ["K. Paula Holm: Chairman & Co-Founder"]],
  [
    "MR. STELLAN HOLM, Vice President of Engineering",
    ["Stellan Holm: Vice President of Engineering"],
  ],
  ["HEATING AND COOLING, Director of works", []],
  ["Alder's Premier, Chauffeur Service", []],
  ["Familie Holm", []],
])("a shouted name behind its title is one: %s", (line, people) => {
  expect(peopleOf(`<h3>${line}</h3><p>Since then we have gone on.</p>`)).toEqual(people);
});
