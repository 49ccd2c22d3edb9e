import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../../testing/page.ts";

const read = (body: string, lang: string, ending = "com") =>
  extract(documentOf(`<main><p>Larca</p>${body}</main>`, "<title>Larca</title>", lang), {
    url: `https://larca.${ending}/`,
  });

describe("on a domain that says nothing", () => {
  it.each([
    ["es", "<p>Carretera Larca km 12.5, San Larcel, Guanajuato 37999</p>", "San Larcel", "MX"],
    ["es", "<p>Calzada Olmo 45, 44999 Guadalajara, Jalisco</p>", "Guadalajara", "MX"],
    [
      "es",
      "<p>Olmo 45, Col. Larca<br>San Larcel de las Casas, Chiapas<br>C.P. 29999</p>",
      "San Larcel de las Casas",
      "MX",
    ],
    ["es", "<p>Av. Olmo 850 - (2999) Larquén - Santa Fe</p>", "Larquén", "AR"],
    ["es", "<footer>Camino Olmo s/n, Larcavaras, Región de Los Lagos</footer>", "Larcavaras", "CL"],
    ["es", "<p>Dirección: Km 3 vía Larca, Larcota, Cundinamarca</p>", "Larcota", "CO"],
    ["es", "<p>Calle Olmo 5, 14999 Larroya, Córdoba</p>", "Larroya", "ES"],
    ["es", "<p>Calle Olmo 5, 30999 Larroya, Región de Murcia</p>", "Larroya", "ES"],
    ["pt", "<p>Localização: Rua do Olmo, 33, Larcoulé, Algarve</p>", "Larcoulé", "PT"],
    ["fr", "<p>Case postale 45<br>1999 Larquey<br>Suisse</p>", "Larquey", "CH"],
    ["fr", "<p>12, Grand-Rue du Pin, 1699 Larquey</p>", "Larquey", "CH"],
    ["fr", "<p>12, rue du Pin, 5099 Larquey</p>", "Larquey", "BE"],
  ])("an address tells its country (%s): %s", (lang, body, city, country) => {
    const found = read(body, lang);
    expect(valuesOf(found, "city")).toEqual([city]);
    expect(valuesOf(found, "country")).toEqual([country]);
  });

  it("the number for taxes tells it", () => {
    const found = read("<p>Av. Olmo 850, 2999 Larquén</p><p>CUIT 30-99999999-9</p>", "es");
    expect(valuesOf(found, "country")).toEqual(["AR"]);
  });

  it("a country's own domain is believed before a town of its kin", () => {
    const found = read("<footer>Calle Olmo 5, 37999 Larroya, Temuco</footer>", "es", "es");
    expect(valuesOf(found, "country")).toEqual(["ES"]);
  });
});
