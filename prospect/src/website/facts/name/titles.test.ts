import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../../testing/page.ts";

const nameOf = (title: string, body: string, url = "https://kho.example/") =>
  valuesOf(extract(documentOf(body, `<title>${title}</title>`), { url }), "company_name")[0];

describe("a title's parts", () => {
  it.each([
    ["Kontakt – Kestrel Yoga – Yoga in Altstadt", "https://kestrel-yoga.de/"],
    ["Kestrel Yoga &gt; Kontakt", "https://ky.example/"],
    ["Kestrel Yoga › About us", "https://ky.example/"],
    ["Contact | Kestrel Yoga", "https://ky.example/"],
  ])("hold the name beside what the page is called: %s", (title, url) => {
    expect(nameOf(title, "<h1>Contact</h1>", url)).toBe("Kestrel Yoga");
  });

  it.each([
    "Vite + React",
    "React App",
    "Index of /",
    "New Page 1",
    "Page d’accueil",
    "Bootstrap Template",
    "Unbenanntes Dokument",
  ])("are no name where a tool wrote them: %s", (title) => {
    expect(nameOf(title, "<h1>Kestrel House</h1>")).toBe("Kestrel House");
  });

  it.each(["React Physio", "Vite Boulangerie", "Index Print", "New Page Books"])(
    "may be a name that begins like a tool's: %s",
    (title) => {
      expect(nameOf(title, "<h1>Hello there</h1>")).toBe(title);
    },
  );
});

describe("words around a name", () => {
  it.each([
    "Bienvenue chez Kestrel Fleurs",
    "Welcome to the website of Kestrel Fleurs",
    "Benvenuti nel sito di Kestrel Fleurs",
    "Willkommen auf der Website von Kestrel Fleurs",
    "Bem-vindo ao site da Kestrel Fleurs",
    "Bienvenidos a la web de Kestrel Fleurs",
  ])("greet: %s", (text) => {
    expect(nameOf("Home", `<h1>${text}</h1>`)).toBe("Kestrel Fleurs");
    expect(nameOf(text, "<h1>Home</h1>")).toBe("Kestrel Fleurs");
  });

  it.each([
    "Kestrel House. Todos los derechos reservados.",
    "Kestrel House – All rights reserved",
    "Copyright © 2024 | All Rights Reserved | Kestrel House",
    "© 2006, alle rechten voorbehouden, Kestrel House, Aan de Beek 29 bus 1, 3500 Dorp",
  ])("reserve its rights: %s", (text) => {
    expect(nameOf("Home", `<h1>Home</h1><footer>${text}</footer>`)).toBe("Kestrel House");
  });

  it("are no name where they only reserve", () => {
    expect(nameOf("Home", "<footer>2024. All rights reserved.</footer>")).toBeUndefined();
  });

  it("come before the address that a template gives for a name", () => {
    const page = documentOf(
      "<h1>Our work</h1>",
      '<title>Kestrel House</title><meta property="og:site_name" content="kho.test">',
    );
    expect(valuesOf(extract(page, { url: "https://kho.test/" }), "company_name")[0]).toBe(
      "Kestrel House",
    );
  });
});

describe("what stands where a name could", () => {
  const address = "<p>12 Mill Road, Alder AB1 2CD</p>";
  it.each([
    ["a template's own words", "<footer><p>Copyright © 2019 CompanyLongName</p></footer>"],
    ["whom the post is for", `<p>Postal address: Jo Rowan</p>${address}`],
    ["an office", `<p>1. Vorsitzender</p>${address}`],
    [
      "who made the page",
      '<footer><p>© - All rights reserved - <a href="https://makers.example/">Rowan Pixels</a></p></footer>',
    ],
  ])("is not the house: %s", (_, body) => {
    expect(nameOf("Kestrel House", `<h1>Good morning</h1>${body}`)).toBe("Kestrel House");
  });

  it("is not whose logo in the footer leads to another site", () => {
    const logo =
      '<footer><a href="https://makers.example/"><img src="logo-footer.png" alt="Rowan Pixels Logo"></a></footer>';
    expect(nameOf("Kestrel House", `<h1>Good morning</h1>${logo}`)).toBe("Kestrel House");
  });

  it.each([
    ["Kestrel & Team - Practice in Alder", "Kestrel & Team"],
    ["Kestrel Tool & Die (KTD)", "Kestrel Tool & Die"],
    ["Kestrel House (Alder)", "Kestrel House (Alder)"],
    ["Kestrel House (USA)", "Kestrel House (USA)"],
  ])("keeps what belongs to the name: %s", (title, name) => {
    expect(nameOf(title, "<p>Good morning</p>", "https://kestrel.example/")).toBe(name);
  });

  it("is its legal name behind a label", () => {
    expect(nameOf("News", `<p>Postal address: Kestrel House Ltd.</p>${address}`)).toBe(
      "Kestrel House Ltd.",
    );
  });

  it("is an address where the house is called by it", () => {
    const url = "https://kestrelpipes.example/";
    expect(nameOf("KestrelPipes.com Website", "<p>Pipes of cedar</p>", url)).toBe(
      "KestrelPipes.com",
    );
  });

  it("is the folder of a host that many share", () => {
    const body = `<header><h2>Fresh bread <br><span>Family bakery</span></h2>${address}</header>`;
    const html = documentOf(body, "<title>Kestrel Mill</title>");
    const url = "https://someone.github.io/kestrelmill/";
    expect(valuesOf(extract(html, { url, baseUrl: url }), "company_name")[0]).toBe("Kestrel Mill");
  });

  it("is the domain where the name is only a picture", () => {
    const body = "<h1>Herzlich Willkommen</h1><p>Schreiben Sie an info@kestrel-haus.example</p>";
    expect(nameOf("Home", body, "https://kestrel-haus.example/")).toBe("Kestrel Haus");
  });
});
