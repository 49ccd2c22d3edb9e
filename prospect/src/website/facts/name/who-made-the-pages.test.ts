import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../../testing/page.ts";

const at = "https://kestrelgates.example/";
const nameOf = (title: string, body: string) =>
  valuesOf(
    extract(documentOf(body, `<title>${title}</title>`), { url: at, baseUrl: at }),
    "company_name",
  )[0];

describe("who made the pages", () => {
  it.each([
    "© 2023 - Desenvolvido por Daniel Voss",
    "Copyright 2023 | Creado por Daniel Voss | Todos los derechos reservados",
    "© 2023 Diseño web: Daniel Voss",
    "Made by Daniel Voss © 2023",
    "Sito realizzato da Daniel Voss - © 2023",
    "© 2024 Made with ♥ by Daniel Voss",
    "Site réalisé par Daniel Voss © 2023",
    "Copyright © 2023 Daniel Voss",
  ])("is not the house: %s", (credit) => {
    const body = `<h1>Made to measure</h1><p>Kestrel Metalwork makes gates.</p><footer><p>${credit}</p></footer>`;
    expect(nameOf("Kestrel Metalwork", body)).toBe("Kestrel Metalwork");
    expect(nameOf("Gates and railings", body)).toBe("Kestrel Metalwork");
  });

  it.each(["Bootstrap", "BootstrapMade", "Your Website", "Company Name"])(
    "is not whom a template names: %s",
    (holder) => {
      const body = `<h1>Kestrel Sails</h1><p>Sails and lessons.</p><footer>&copy; Copyright ${holder}. All Rights Reserved</footer>`;
      expect(nameOf("Sails in Alder", body)).toBe("Kestrel Sails");
    },
  );

  it("may be called like one who holds the rights", () => {
    const body = "<h1>Portraits</h1><footer>© 2023 Daniel Voss</footer>";
    expect(nameOf("Portraits and weddings", body)).toBe("Daniel Voss");
  });
});

describe("what a sentence about the house begins with", () => {
  it.each([
    "Kestrel Metalwork makes gates to measure.",
    "A Kestrel Metalaria faz portões sob medida.",
    "Kestrel Forja fabrica rejas en Burgos.",
    "La Officina Kestrel produce cancelli a Modena.",
    "Kestrel Schmiede fertigt Tore und Geländer.",
    "Kestrel Ferronnerie réalise vos portails.",
  ])("is its name: %s", (sentence) => {
    const name = sentence
      .replace(/^(?:A|La) /, "")
      .split(" ", 2)
      .join(" ");
    expect(nameOf("Railings", `<h1>To measure</h1><p>${sentence}</p>`)).toBe(name);
  });

  it("is no name where the domain tells another", () => {
    const body = "<h1>Kestrel Gates</h1><p>Ann Voss makes gates with two helpers.</p>";
    expect(nameOf("Kestrel Gates", body)).toBe("Kestrel Gates");
  });
});
