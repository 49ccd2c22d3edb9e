import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../../testing/page.ts";

const read = (body: string, url: string, lang: string) =>
  extract(documentOf(`<h1>Lark Mill</h1>${body}`, "", lang), { url });
const codesOf = (extraction: ReturnType<typeof read>) => valuesOf(extraction, "postal_code");

describe("a town whose name is joined by small words", () => {
  it.each([
    ["it", "Via dei Pini, 22C — 87099 Larva a Mare (CS)", "Larva a Mare", "87099"],
    ["it", "Via dei Pini, 22 - Larva a Mare (CS)", "Larva a Mare", undefined],
    ["it", "Via dei Pini, 22 - 37099 Isola della Larva (VR)", "Isola della Larva", "37099"],
    ["it", "Via dei Pini, 22 - 37099 Larvate sul Colle (MI)", "Larvate sul Colle", "37099"],
    ["it", "Via dei Pini, 22 - 37099 Larva sull'Olmo (RE)", "Larva sull'Olmo", "37099"],
    ["nl", "Lindelaan 26<br>3999 AB Wijk bij Larkstede", "Wijk bij Larkstede", "3999 AB"],
    ["nl", "Lindelaan 26<br>3199 AB Huis ter Larke", "Huis ter Larke", "3199 AB"],
    ["nl", "Lindelaan 26<br>2499 AB Larken a/d Rijn", "Larken a/d Rijn", "2499 AB"],
    ["de", "Lindenweg 26<br>91099 Larkstadt a. d. Olm", "Larkstadt a. d. Olm", "91099"],
    ["de", "Lindenweg 26<br>61099 Bad Larkburg vor der Höhe", "Bad Larkburg vor der Höhe", "61099"],
    ["de", "24999 Larkdorf OT Kleinlark, Dorfstr. 3", "Larkdorf", "24999"],
    ["es", "Carrer Major 3<br>08899 Larkanova i la Larva", "Larkanova i la Larva", "08899"],
    ["fr", "12 rue des Pins<br>78990 Larque aux Bois", "Larque aux Bois", "78990"],
  ])("is whole in %s: %s", (lang, body, city, code) => {
    const extraction = read(`<p>${body}</p>`, `https://larkmill.${lang}/`, lang);
    expect(valuesOf(extraction, "city")).toEqual([city]);
    expect(codesOf(extraction)).toEqual(code === undefined ? [] : [code]);
  });

  it.each([
    ["it", "Via dei Pini 3, sede a Larvara (VR)", "Larvara"],
    ["it", "Ci troviamo in Via dei Pini n.39 a Larvara (Verona).", "Larvara"],
    ["nl", "Lindelaan 26<br>1299 AB Larkdam bij Olmhof", "Larkdam"],
  ])("ends where a sentence goes on in %s: %s", (lang, body, city) => {
    expect(valuesOf(read(`<p>${body}</p>`, `https://larkmill.${lang}/`, lang), "city")).toEqual([
      city,
    ]);
  });
});

describe("a code", () => {
  it.each([
    ["ca", "fr", "4115, Ave des Pins, Montréal, H2K 9X9.", "Montréal", "H2K 9X9"],
    ["com", "en", "4115 Larch Avenue<br>Larkton, H2K 9X9", "Larkton", "H2K 9X9"],
    [
      "com",
      "fr",
      "55, rue des Pins, Larqueville, Québec, Canada, H2K 9X9",
      "Larqueville",
      "H2K 9X9",
    ],
    ["com", "fr", "55, rue des Pins<br>Larqueville, Qc<br>H2K 9X9", "Larqueville", "H2K 9X9"],
    [
      "com.ar",
      "es",
      "La Larca, esquina Olmo, B1999 Larquilmes<br>Tel: (011) 5555-1607",
      "Larquilmes",
      "B1999",
    ],
    [
      "com",
      "es",
      "Olmo 1795 (1699) Santos Larcos Buenos Aires - Argentina.",
      "Santos Larcos",
      "1699",
    ],
    ["com.ar", "es", "Larca 1234, C1499DXP, CABA", "CABA", "C1499DXP"],
    [
      "com.ar",
      "es",
      "Av. Larca 1234 - Larquilmes Oeste - Buenos Aires",
      "Larquilmes Oeste",
      undefined,
    ],
    [
      "com.br",
      "pt",
      "Travessa das Larvas, 277, Lauro de Larcas, BA, cep 42.999-000",
      "Lauro de Larcas",
      "42.999-000",
    ],
    [
      "com.br",
      "pt",
      "Rua das Larvas, 300, Centro, Curitiba, cep 89999-000",
      "Curitiba",
      "89999-000",
    ],
    ["com", "es", "Calle Larca #120 Col. Centro<br>Larcapan, Jal. C.P. 44999", "Larcapan", "44999"],
    ["com", "es", "Carretera Larca Km. 2<br>Cd. Larca Tam. CP 89899", "Cd. Larca", "89899"],
    ["com", "en", "12 West 9th St<br>Larkton , OH 44699", "Larkton", "44699"],
    ["in", "en", "Larkpur Post, Larkissur Dist., Kerala - 680 999", "Larkissur", "680 999"],
    ["co.za", "en", "PO Box 123, Larkbosch 7699", "Larkbosch", "7699"],
    ["co.uk", "en", "Larch Farm, Larkham, Nr. Larkchester, LA9 9ZZ", "Larkham", "LA9 9ZZ"],
    ["it", "it", "Via dei Pini 3 - Larvara (VR) - CAP 37099", "Larvara", "37099"],
    ["ch", "fr", "Ch. des Pins 5<br>1099 Larquens", "Larquens", "1099"],
  ])("is read on a .%s in %s: %s", (ending, lang, body, city, code) => {
    const extraction = read(`<p>${body}</p>`, `https://larkmill.${ending}/`, lang);
    expect(valuesOf(extraction, "city")).toEqual([city]);
    expect(codesOf(extraction)).toEqual(code === undefined ? [] : [code]);
  });

  it.each([
    ["com", "en", "Order part No. Valve B2K 9X9 today"],
    ["com", "es", "Serie B1999 Plus"],
    ["nl", "nl", "Bel 06 - 555 123 45 Offerte aanvragen"],
    ["nl", "nl", "Bel 06 - 555 12345 Vraag"],
    ["be", "fr", "<footer>2178 Route du Larc<br>Tél. 02 555 55 55</footer>"],
  ])("is none on a .%s in %s: %s", (ending, lang, body) => {
    const extraction = read(`<p>${body}</p>`, `https://larkmill.${ending}/`, lang);
    expect(codesOf(extraction)).toEqual([]);
  });

  it("behind a quarter names no town", () => {
    const body = "<p>Rua das Larvas, 300, Vila Nova, CEP 89999-000</p>";
    const extraction = read(body, "https://larkmill.com.br/", "pt");
    expect(valuesOf(extraction, "city")).toEqual([]);
    expect(codesOf(extraction)).toEqual(["89999-000"]);
  });
});
