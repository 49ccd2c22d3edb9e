import { describe, expect, it } from "vitest";
import { hasStreet } from "./street.ts";
import { documentOf, extract, valuesOf } from "../../testing/page.ts";

const languages: Record<string, string> = {
  ch: "fr",
  br: "pt",
  pt: "pt",
  it: "it",
  cat: "ca",
  gal: "gl",
};
const read = (ending: string, body: string) =>
  extract(
    documentOf(
      `<main><p>Larca</p></main>${body}`,
      "<title>Larca</title>",
      languages[ending.split(".").at(-1) ?? ""] ?? "es",
    ),
    { url: `https://larca.${ending}/` },
  );
const footer = (text: string) => `<footer><p>${text}</p></footer>`;

describe("an address with its code", () => {
  it.each([
    ["com.br", "Rod. SC-999, km 12, Larópolis, SC, 88999-005", "Larópolis", "88999-005", "BR"],
    ["com.br", "Trav. Olmo, 78 – Larcaré – Larém (PA) – CEP 66999-170", "Larém", "66999-170", "BR"],
    ["com.br", "R. Olmo, 30, Larcuca, Larvália-RJ Cep.: 20999050", "Larvália", "20999050", "BR"],
    ["com.br", "Rua Olmo 30 Centro Cep 37999-000 Larvália MG", "Larvália", "37999-000", "BR"],
    [
      "com.br",
      "Rua Olmo, 272 — São Larca, São José do Rio Preto/SP — CEP 15999-570",
      "São José do Rio Preto",
      "15999-570",
      "BR",
    ],
    ["com.br", "Al. Olmo, 30 - 10.999-000 - Larvália, São Paulo", "Larvália", "10.999-000", "BR"],
    [
      "org",
      "Rua Olmo, nº 30, na cidade de Aracaju, estado de Sergipe, CEP 49999-000",
      "Aracaju",
      "49999-000",
      "BR",
    ],
    ["com.br", "Rua Olmo, 33 Vila Larca São Paulo SP 04999-001", "São Paulo", "04999-001", "BR"],
    [
      "com.br",
      "Rua Olmo, 3000, Larca, Campinas, SP, Brazil, 13999-970",
      "Campinas",
      "13999-970",
      "BR",
    ],
    ["it", "Larca Snc - Via Olmo 4 - 24999 Larvara (Bergamo) - Italy", "Larvara", "24999", "IT"],
    ["com.ar", "Olmo 345 | 5999 Larquén | Córdoba", "Larquén", "5999", "AR"],
    ["es", "C/ Olmo, 23 (14999) Larroya. Tel. 957550143", "Larroya", "14999", "ES"],
    ["es", "C/Olmo nº7 1ºD 06999 Don Larco Badajoz", "Don Larco", "06999", "ES"],
    ["es", "Calle Olmo 7, 13999 Larca del Ciudad Real", "Larca del Ciudad Real", "13999", "ES"],
    ["com.ar", "Olmo 345, Larquén, Santa Fe (S2999ABC)", "Larquén", "S2999ABC", "AR"],
    ["it", "Via Olmo, 5 24999 Larvara Bergamo Italia", "Larvara", "24999", "IT"],
    ["it", "Sede legale: Larvara (BG), Via Olmo n. 5, CAP 24999", "Larvara", "24999", "IT"],
    ["ch", "1899 Larquey · Suisse · 024 555 01 43", "Larquey", "1899", "CH"],
    ["com.mx", "Av. Olmo 80 Col. Larca, Larcopan N.L. C.P. 66999", "Larcopan", "66999", "MX"],
    ["com", "Calle Olmo 22, Fracc. Larca, 45999 Larcopan, Jal., México", "Larcopan", "45999", "MX"],
    ["com", "Plaza Olmo local 8, Toluca, Estado de México, CP: 50999", "Toluca", "50999", "MX"],
    ["mx", "Carretera Larca km 12.5, San Larcel, Guanajuato 37999", "San Larcel", "37999", "MX"],
    ["com.ar", "Olmo 450, X5999 Córdoba", "Córdoba", "X5999", "AR"],
    ["com", "Olmo 320, Larcoche, Río Negro, Argentina. CP 8999", "Larcoche", "8999", "AR"],
    ["es", "Paseo de los Olmos, 18, 2ª planta. 50999-Zaragoza", "Zaragoza", "50999", "ES"],
    ["it", "Via Pini 12, Larvara, TV 31999", "Larvara", "31999", "IT"],
    ["it", "Via Pini 12, Larvara, MI 20999", "Larvara", "20999", "IT"],
    ["it", "Via Pini 12, Larvara 31999 TV", "Larvara", "31999", "IT"],
  ])("on %s: %s", (ending, text, city, code, country) => {
    const found = read(ending, footer(text));
    expect(valuesOf(found, "city")).toEqual([city]);
    expect(valuesOf(found, "postal_code")).toEqual([code]);
    expect(valuesOf(found, "country")).toEqual([country]);
  });

  it("is of Mexico's capital whatever its borough", () => {
    const found = read(
      "mx",
      "<p>Av. Olmo 123<br>Col. Larca Poniente<br>Benito Juárez, 03999<br>Ciudad de México, CDMX</p>",
    );
    expect(valuesOf(found, "city")).toEqual(["Ciudad de México"]);
    expect(valuesOf(found, "postal_code")).toEqual(["03999"]);
  });

  it("is of Spain where a town of Mexico has its name", () => {
    const found = read("es", footer("Calle Olmo 5, 06999 Mérida"));
    expect(valuesOf(found, "country")).toEqual(["ES"]);
  });

  it("takes no label for a town", () => {
    const found = read("es", "<ul><li>Avenida Olmo 23, local 4</li><li>CP 15999</li></ul>");
    expect(valuesOf(found, "city")).toEqual([]);
  });
});

describe("an address without a code", () => {
  it.each([
    ["com.br", footer("Rua Olmo, 30 · Pinheiros · São Paulo"), "São Paulo"],
    ["com.br", footer("Larvália | RN"), "Larvália"],
    ["es", footer("Larcosa de Odón (Madrid) · 916 555 014"), "Larcosa de Odón"],
    ["es", footer("Calle Olmo 12, Larroya"), "Larroya"],
    ["es", "<p>Taller artesanal ubicado en Aranda de Duero, Burgos.</p>", "Aranda de Duero"],
    ["it", "<p>Larvara (TV), via dei Pini 12</p>", "Larvara"],
    ["it", "<p>Sede operativa: via Pini 4, Larvio nell'Emilia</p>", "Larvio nell'Emilia"],
    ["it", "<p>Ci trovate a Verona in Via dei Pini 4</p>", "Verona"],
    ["mx", footer("Querétaro, Qro.</p><p>Tel: 442 555 0143"), "Querétaro"],
    ["com", footer("Larcopan, Pue. México · Tel. +52 222 555 0143"), "Larcopan"],
    ["com.br", footer("© 2026 Larca - Larvália, Santa Catarina"), "Larvália"],
    [
      "com.br",
      footer("Endereço: Rua Olmo, 80 - Centro. Larvália/SP. Telefone: (11) 4555-0143"),
      "Larvália",
    ],
    ["com.br", footer("Larvália, SP, Brazil"), "Larvália"],
    ["com.br", "<p>Fazenda Larca, Zona Rural, Larvália - MG</p>", "Larvália"],
    ["com.br", "<p>SCS Quadra 2, Bloco C, sala 310 - Asa Sul - Brasília/DF</p>", "Brasília"],
    ["com.br", footer("Rua Olmo, 80, Larvália SP"), "Larvália"],
    ["com.br", "<p>Sediada em Larvália (SP), a Larca produz móveis desde 1998.</p>", "Larvália"],
    ["com", "<p>Via dei Pini 5, Larvara, Bergamo</p>", "Larvara"],
    ["it", footer("Larvara (BG) - Tel. 035 555014"), "Larvara"],
    ["it", "<address>Via Olmo 5<br>Larvara BG<br>24999</address>", "Larvara"],
    ["es", footer("C/ Olmo 12 | Larroya | Córdoba"), "Larroya"],
    ["es", footer("C/ Olmo 12, Larnervia, Sevilla"), "Sevilla"],
    ["cl", footer("Olmo 345, Antofagasta."), "Antofagasta"],
    ["com.pe", footer("Mz. C Lote 4, Asoc. Olmo, Lima"), "Lima"],
    ["com.mx", "<p>Plaza Olmo, Local 12, Larcopan, Edo. de Méx.</p>", "Larcopan"],
    ["com", footer("Blvd. Olmo 2500 Pte., Col. Larca, Culiacán, Sinaloa, México."), "Culiacán"],
    ["com.ar", footer("Ruta Nacional 3 Km 1445, Larquén, Chubut"), "Larquén"],
    ["com.co", footer("Cra 43A #1-50, Torre 3, Larca, Medellín"), "Medellín"],
    ["es", "<p>Nuestra tienda está en la Plaza del Olmo 3 de Larroya.</p>", "Larroya"],
    ["es", "<p>Despacho en Larcena (Córdoba)</p><p>Tel. 957 55 01 43</p>", "Larcena"],
    ["it", "<p>Studio: Via Olmo 4, Larvara</p>", "Larvara"],
    ["it", "<p>Lo studio si trova a Larvara in via Olmo 4.</p>", "Larvara"],
    ["cl", "<p>Los Olmos 456, Larcondes, Región Metropolitana, Chile</p>", "Larcondes"],
    ["cl", footer("Olmo #345 - Larcuco - Chile"), "Larcuco"],
    ["cl", "<p>Casa matriz: Olmo 45, Talca</p>", "Talca"],
    ["com.co", "<p>Dirección: Km 3 vía Larca, Larcota, Cundinamarca</p>", "Larcota"],
    ["com.ar", footer("Bv. Olmo 320 | Rafaela | Santa Fe | Argentina"), "Rafaela"],
  ])("on %s: %s", (ending, body, city) => {
    expect(valuesOf(read(ending, body), "city")).toEqual([city]);
  });

  it.each([
    ["a link to a place", "es", "<ul><li><a href='/x'>Larcena (Sevilla)</a></li></ul>"],
    ["a work in a place", "es", "<ul><li>Nave industrial en Larcena (Sevilla)</li></ul>"],
    ["a house and its country", "cl", "<p>Larcamill - Chile</p>"],
    ["a day in a street's name", "es", footer("Calle Olmo 25 de Mayo")],
    ["where a customer sits", "it", "<p>Un nostro cliente si trova a Torino.</p>"],
    [
      "a year behind a country",
      "com.ar",
      "<p>Muestra en el Museo Pino, Mendoza, Argentina, 2019.</p>",
    ],
    ["a town in brackets in prose", "it", "<p>Restauro di una villa a Larvara (BG)</p>"],
    ["an article's number", "es", "<p>Mesa 28999 Roble macizo</p>"],
    ["a year before a city", "cl", "<p>Encuentro 2024, Larcondes, Chile, en el teatro</p>"],
    ["a part of the house", "es", footer("Calle Olmo 12, Local Bajo")],
  ])("is not %s", (_, ending, body) => {
    expect(valuesOf(read(ending, body), "city")).toEqual([]);
  });
});

describe("an address taken apart by a list of terms", () => {
  it.each([
    [
      "br",
      "<dl><dt>Endereço</dt><dd>Rua Olmo, 80</dd><dt>Cidade</dt><dd>Larvália</dd><dt>Estado</dt><dd>SP</dd><dt>CEP</dt><dd>13999-000</dd></dl>",
      "Larvália",
      "13999-000",
    ],
    [
      "it",
      "<table><tr><th>Indirizzo</th><td>Via Olmo 5</td></tr><tr><th>CAP</th><td>24999</td></tr><tr><th>Città</th><td>Larvara (BG)</td></tr></table>",
      "Larvara",
      "24999",
    ],
  ])("on .%s", (ending, body, city, code) => {
    const found = read(ending, body);
    expect(valuesOf(found, "city")).toEqual([city]);
    expect(valuesOf(found, "postal_code")).toEqual([code]);
  });

  it("is not the labels of a form", () => {
    const found = read("es", "<form><p>Dirección</p><p>Ciudad</p><p>Mensaje</p></form>");
    expect(valuesOf(found, "city")).toEqual([]);
  });
});

describe("a street", () => {
  it.each([
    "Av Olmo 3",
    "Cra 43A #1-50",
    "Cl 12 # 3-45",
    "Trav. do Olmo, 4",
    "Rda. del Olmo 4",
    "Lungomare Olmo 4",
    "SS 199, km 45",
    "BR-999, km 62",
    "Olmo 45, Col. Larca",
  ])("is %s", (text) => {
    expect(hasStreet(text)).toBe(true);
  });

  it.each([
    "Llama al 955 550 143",
    "una botella de 75 cl 12 %",
    "la ronda de negociación empezó",
    "TV 50 pulgadas",
    "a 12 km de la costa",
  ])("is not %s", (text) => {
    expect(hasStreet(text)).toBe(false);
  });
});

describe("the country of a domain", () => {
  it.each([
    ["com.co", "CO"],
    ["gal", "ES"],
    ["cat", "ES"],
  ])("on .%s", (ending, country) => {
    const found = read(ending, footer(`info@larca.${ending}`));
    expect(valuesOf(found, "country")).toEqual([country]);
  });

  it("is not told by an ending sold to everybody", () => {
    expect(valuesOf(read("co", footer("info@larca.co")), "country")).not.toContain("CO");
  });
});
