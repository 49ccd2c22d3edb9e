import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../../testing/page.ts";

const phones = (body: string, lang: string, host: string) =>
  valuesOf(extract(documentOf(body, "", lang), { url: `https://${host}/` }), "phone").sort();

describe("a number", () => {
  it.each([
    ["pt", "alder.com.br", "<p>Fone: +55 (0xx11) 3555-0143</p>", ["+551135550143"]],
    ["pt", "alder.com.br", "<p>(0**11) 3555-0143</p>", ["+551135550143"]],
    ["pt", "alder.com.br", "<p>Contato: 51996550143</p>", ["+5551996550143"]],
    ["pt", "alder.com.br", "<p>0800-555-0143</p>", ["+558005550143"]],
    ["pt", "alder.com.br", "<p>(47) 3355-1000 / 1001</p>", ["+554733551000", "+554733551001"]],
    [
      "pt",
      "alder.com.br",
      "<p>Fone/Fax 47 3355 1000 – Cel. 47 99155 1000</p>",
      ["+554733551000", "+5547991551000"],
    ],
    ["pt", "alder.pt", "<p>Tel: 0351 213 550 143</p>", ["+351213550143"]],
    ["pt", "alder.pt", "<p>Linha de apoio: 808 200 143</p>", ["+351808200143"]],
    ["es", "alder.es", "<p>Tfnos: 955550143 - 655550143</p>", ["+34655550143", "+34955550143"]],
    ["es", "alder.es", "<p>Atención al cliente: 902 555 014</p>", ["+34902555014"]],
    ["es", "alder.mx", "<p>01 800 555 0143</p>", ["+528005550143"]],
    ["es", "alder.mx", "<p>Cel: 044 55 1555 0143</p>", ["+525515550143"]],
    ["es", "alder.com.ar", "<p>0810 555 0143</p>", ["+548105550143"]],
    ["es", "alder.cl", "<p>09-83550143</p>", ["+56983550143"]],
    ["es", "alder.cl", "<p>600 355 0143</p>", ["+566003550143"]],
    ["es", "alder.com.co", "<p>Cel: 310 555 0143</p>", ["+573105550143"]],
    ["es", "alder.com.co", "<p>PBX (57) (1) 355 0143</p>", ["+576013550143"]],
    ["es", "alder.com.co", "<p>Tel: (+57 1) 355 0143</p>", ["+576013550143"]],
    ["es", "alder.com.co", "<p>Tel: (4) 355 0143</p>", ["+576043550143"]],
    ["it", "alder.it", "<p>N. Verde: 800.555.014</p>", ["+39800555014"]],
    ["it", "alder.it", "<p>+39 (0)444 555014</p>", ["+390444555014"]],
  ])("as it is printed in %s on %s: %s", (lang, host, body, numbers) => {
    expect(phones(body, lang, host)).toEqual(numbers);
  });

  it.each([
    ["es", "alder.es", "<p>655550143</p><p>info@alder.es</p>", ["+34655550143"]],
    ["it", "alder.it", "<p>Contatti</p><p>3335550143</p>", ["+393335550143"]],
    ["pt", "alder.com.br", "<h3>Fale conosco</h3><p>47991550143</p>", ["+5547991550143"]],
    ["pt", "alder.pt", "<p>509555014</p><p>info@alder.pt</p>", []],
    ["es", "alder.es", "<p>655550143</p><p>En stock</p>", []],
  ])("without groups counts beside a contact (%s, %s): %s", (lang, host, body, numbers) => {
    expect(phones(body, lang, host)).toEqual(numbers);
  });

  it.each([
    ["it", "alder.it", "https://wa.me/3335550143", ["+393335550143"]],
    ["es", "alder.es", "https://wa.me/655550143", ["+34655550143"]],
    ["pt", "alder.com.br", "https://wa.me/5547991550", []],
  ])("of a link to WhatsApp without its country (%s, %s): %s", (lang, host, href, numbers) => {
    expect(phones(`<a href='${href}'>WhatsApp</a>`, lang, host)).toEqual(numbers);
  });

  it("is no edition and its years", () => {
    expect(phones("<p>Edição (11) 2023-2024</p>", "pt", "alder.com.br")).toEqual([]);
    expect(phones("<p>Tel. (11) 2023-2024</p>", "pt", "alder.com.br")).toEqual(["+551120232024"]);
  });

  it.each(["RPM Larque 0123.456.749", "N° d'agréation 0123 456 749"])(
    "is no number of a Belgian register: %s",
    (text) => {
      expect(phones(`<p>${text}</p>`, "fr", "alder.be")).toEqual([]);
    },
  );
});
