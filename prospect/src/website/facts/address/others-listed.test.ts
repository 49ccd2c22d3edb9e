import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../../testing/page.ts";

const read = (body: string, lang: string, url: string) =>
  extract(documentOf(`<main><p>Larca</p>${body}</main>`, "<title>Larca</title>", lang), { url });

describe("addresses of others", () => {
  it.each([
    [
      "es",
      "https://larca.mx/",
      "<h3>Distribuidores</h3><p>Ferretería Olmo<br>Av. Pino 12, Col. Centro, 44999 Guadalajara, Jal.</p>",
    ],
    [
      "it",
      "https://larca.it/",
      "<h3>Rivenditori</h3><p>Ferramenta Olmo – Via dei Pini 12, 25999 Brescia</p>",
    ],
    [
      "es",
      "https://larca.es/",
      "<h2>Obras realizadas</h2><ul><li>Vivienda en calle Olmo 12, Cáceres</li><li>Nave en Larcena (Sevilla)</li></ul>",
    ],
    [
      "es",
      "https://larca.com.ar/",
      "<h3>Nuestros clientes</h3><ul><li>Hotel Olmo, Mendoza</li></ul>",
    ],
    ["es", "https://larca.com.ar/", "<ul><li>Bodega Olmo, Mendoza</li></ul>"],
    [
      "pt",
      "https://larca.com.br/",
      "<h3>Área de atuação</h3><p>São Paulo - SP</p><p>Curitiba - PR</p>",
    ],
    [
      "es",
      "https://larca.es/",
      "<p>Agencia Española de Protección de Datos, C/ Olmo 6, 28999 Madrid</p>",
    ],
    ["es", "https://larca.es/", "<p>Feria del olmo – 12 de mayo – Plaza Mayor, Salamanca</p>"],
    [
      "pt",
      "https://larca.com.br/",
      "<p>Evento: 12/03/2026 - Centro de Convenções, Salvador - BA</p>",
    ],
    [
      "pt",
      "https://larca.com.br/",
      "<p>Formada em Letras pela Larca, São Paulo - SP, em 1998.</p>",
    ],
    ["it", "https://larca.it/", "<p>Modello 20999 Cromato, art. 31999 Bianco</p>"],
  ])("are none of the house's (%s, %s): %s", (lang, url, body) => {
    const found = read(body, lang, url);
    expect(valuesOf(found, "city")).toEqual([]);
    expect(valuesOf(found, "postal_code")).toEqual([]);
  });

  it("leave the house's own under the next heading", () => {
    const found = read(
      "<h3>Clientes</h3><p>Calle Olmo 5, 45999 Larcedo</p><h3>Contacto</h3><p>Calle Pino 3, 46999 Larroya</p>",
      "es",
      "https://larca.es/",
    );
    expect(valuesOf(found, "city")).toEqual(["Larroya"]);
  });

  it("are not those of a served town with a street: it is an office", () => {
    const found = read(
      "<h3>Onde atendemos</h3><p>Rua do Olmo, 12 - Centro - Larvália - SC</p>",
      "pt",
      "https://larca.com.br/",
    );
    expect(valuesOf(found, "city")).toEqual(["Larvália"]);
  });

  it("do not hide the country of the domain", () => {
    const body = "<h3>Rivenditori</h3><p>Ferramenta Olmo, Via dei Pini 12, 25999 Brescia</p>";
    expect(valuesOf(read(body, "it", "https://larca.it/"), "country")).toEqual(["IT"]);
  });
});
