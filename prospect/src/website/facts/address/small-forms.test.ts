import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../../testing/page.ts";

const read = (body: string, ending: string, lang: string) =>
  extract(documentOf(`<h1>Lark Mill</h1>${body}`, "", lang), {
    url: `https://larkmill.${ending}/`,
  });

describe("an address with its code", () => {
  it.each([
    ["com", "en", "131 LARCH RD., LARKTON, OHIO 44699", "Larkton", "44699"],
    ["com", "en", "131 Larch Rd, Larkton, OH - 44699", "Larkton", "44699"],
    ["com", "en", "131 Larch Rd<br>Larkton (OH) 44699", "Larkton", "44699"],
    ["com", "en", "131 Larch Rd; Larkton; OH; 44699", "Larkton", "44699"],
    ["ca", "en", "RR#3, Larkton, Ontario. K0K 9X0", "Larkton", "K0K 9X0"],
    ["co.uk", "en", "3 Larch Road, Larkham, Kent (TN99 9ZZ)", "Larkham", "TN99 9ZZ"],
    ["com.au", "en", "Shop 2/3 Larch St Larkham Vic 3999", "Larkham", "3999"],
    ["in", "en", "Lark Road, Larkpur (Dist. Larkgarh), Gujarat 399099", "Larkpur", "399099"],
    ["co.za", "en", "12 Larch Street<br>Larkwood<br>Cape Town<br>7999", "Cape Town", "7999"],
    [
      "co.za",
      "en",
      "Cnr Larch &amp; Main Rd, Larkwood, Johannesburg, 2199",
      "Johannesburg",
      "2199",
    ],
    ["com.ar", "es", "Larca 1234, Larquilmes (1999), Buenos Aires", "Larquilmes", "1999"],
    ["com.ar", "es", "CP 5999 - Larcona, Córdoba", "Larcona", "5999"],
    [
      "com.br",
      "pt",
      "Av. das Larvas, 300<br>Centro<br>Larvália - SC<br>89.999-000",
      "Larvália",
      "89.999-000",
    ],
    ["es", "es", "Plaza Larca s/n, Larcobendas 28999, Madrid", "Larcobendas", "28999"],
    ["ch", "de", "Im Larken 3 | 8499 Larkwil | 044 555 55 55", "Larkwil", "8499"],
    ["ch", "fr", "Case postale 12, 1099 Larquens", "Larquens", "1099"],
  ])("is read on a .%s in %s: %s", (ending, lang, body, city, code) => {
    const extraction = read(`<p>${body}</p>`, ending, lang);
    expect(valuesOf(extraction, "city")).toEqual([city]);
    expect(valuesOf(extraction, "postal_code")).toEqual([code]);
  });

  it.each([
    ["be", "nl", "8500 Klanten<br>Tel. 02 555 55 55"],
    ["at", "de", "5000 Produkte<br>office@larkmill.at"],
    ["ch", "de", "Seit Mai 25, 1999 Kunden betreut"],
    ["com", "en", "LA Office (Southern California)<br>21671 Larch Drive"],
  ])("is not read on a .%s in %s: %s", (ending, lang, body) => {
    const extraction = read(`<footer><p>${body}</p></footer>`, ending, lang);
    expect(valuesOf(extraction, "postal_code")).toEqual([]);
    expect(valuesOf(extraction, "city")).toEqual([]);
  });
});

describe("a town without a code", () => {
  it.each([
    [
      "com",
      "en",
      "We are located at 131 Larch Rd in Larkton, Ohio, just off the main road.",
      "Larkton",
    ],
    ["com", "en", "Visit our shop at 12 Larch Street in downtown Larkton, Vermont.", "Larkton"],
    ["ie", "en", "Larkbeg,<br>Larkmore,<br>Co. Mayo", "Larkmore"],
    ["com.ar", "es", "Ruta 8 Km 55, Larquilmes, Pcia. de Bs. As.", "Larquilmes"],
    ["es", "es", "Nos encontramos en la calle Larca 3 de Larcobendas (Madrid)", "Larcobendas"],
    ["es", "es", "Pol. Ind. Larca, parcela 3, Getafe, Madrid", "Getafe"],
    ["it", "it", "Via dei Pini 3, Larvara VR", "Larvara"],
    ["it", "it", "Siamo a Larvara, in via dei Pini 3", "Larvara"],
    ["it", "it", "Con sede a Larvara (Verona)", "Larvara"],
    ["fr", "fr", "Atelier situé à Larque, en Dordogne (24)", "Larque"],
    ["fr", "fr", "12 rue des Pins, Larque<br>05 55 55 55 55", "Larque"],
    ["de", "de", "Unsere Werkstatt befindet sich in der Larkstraße 3 in Larkdorf.", "Larkdorf"],
    ["nl", "nl", "Gevestigd in Larkdam, Gelderland.", "Larkdam"],
    ["nl", "nl", "Larklaan 3 | Larkdam<br>06-55555555", "Larkdam"],
    ["com.br", "pt", "Cidade: Larvália - SC<br>Endereço: Av. das Larvas, 300", "Larvália"],
  ])("is read on a .%s in %s: %s", (ending, lang, body, city) => {
    expect(valuesOf(read(`<p>${body}</p>`, ending, lang), "city")).toEqual([city]);
  });

  it.each([
    ["it", "it", "Siamo a Vostra disposizione in ogni momento, chiamate 045 555"],
    ["it", "it", "Tipo 3, Modello TV"],
    ["it", "it", "Via dei Pini, 313 – C.F. 05555555555 – Registro Imprese RM"],
    ["es", "es", "Estamos en Facebook, Instagram y Twitter"],
    ["es", "es", "Estamos en Navidad, Madrid brilla"],
    ["nl", "nl", "Wij zijn 3 dagen in Larkdam"],
    ["nl", "nl", "Bezoek ons op de beurs, stand 3 in Larkdam"],
    ["de", "de", "Bei uns finden Sie uns bekannte Marken in Larkqualität."],
  ])("is not read on a .%s in %s: %s", (ending, lang, body) => {
    expect(valuesOf(read(`<p>${body}</p>`, ending, lang), "city")).toEqual([]);
  });
});
