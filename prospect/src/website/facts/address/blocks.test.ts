import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../../testing/page.ts";

const read = (host: string, body: string, head = "") => {
  const lang = { it: "it", de: "de", ch: "de", fr: "fr", mx: "es", nl: "nl", br: "pt-BR" };
  const ending = (host.split(".").at(-1) ?? "") as keyof typeof lang;
  const extraction = extract(documentOf(body, head, lang[ending] ?? "en"), {
    url: `https://${host}/`,
  });
  return ["city", "postal_code"].map((field) =>
    valuesOf(extraction, field).map(String).join(" + "),
  );
};

describe("a town of Italy", () => {
  it.each([
    ["before its code and its province", "Larvara Veneto 31099, Treviso", "31099"],
    ["before its code and the province's letters", "Larvara Veneto 31099 (TV)", "31099"],
    ["before its province in words", "31099 Larvara Veneto, Treviso", "31099"],
    ["before its province in brackets", "31099 Larvara Veneto (prov. di Treviso)", "31099"],
    ["below its street without a code", "Larvara Veneto (TV)", ""],
    ["before its code alone", "Via dei Pini 8, Larvara Veneto 31099", "31099"],
  ])("is read %s", (_, line, code) => {
    expect(read("oliveto.it", `<p>Via dei Pini, 12/b</p><p>${line}</p>`)).toEqual([
      "Larvara Veneto",
      code,
    ]);
  });

  it.each([
    ["that also names a province", "<p>Via dei Pini 8, 20100 Milano</p>", ["Milano", "20100"]],
    [
      "where the house once built",
      "<p>In via Roma abbiamo restaurato la scuola elementare e la palestra comunale, poi un centro commerciale, la caserma e infine il teatro di Larvara (MB).</p>",
      ["", ""],
    ],
    [
      "that no street precedes",
      "<h3>Cantieri</h3><p>Larvara (VR)</p><p>Norvara (VR)</p>",
      ["", ""],
    ],
    ["whose letters are no province's", "<p>Via dei Pini 5</p><p>Larvara (XX)</p>", ["", ""]],
  ])("is not taken for another: %s", (_, body, want) => {
    expect(read("oliveto.it", body)).toEqual(want);
  });
});

describe("a town behind its street", () => {
  it.each([
    ["oliveto.it", "<p>Via dei Pini 5, Larvara</p><p>Tel. 0444 555014</p>", "Larvara"],
    ["lampen.de", "<p>Lange Str. 5, Larvstadt</p><p>info@lampen.de</p>", "Larvstadt"],
    ["lampen.de", "<p>Lange Str. 5, Larvstadt 60399</p>", "Larvstadt"],
    ["menuiserie.fr", "<p>5 rue du Lac, Larville, 69199</p>", "Larville"],
    ["uhren.ch", "<p>Dorfstrasse 5, 8499 Larvthur ZH</p>", "Larvthur"],
    ["bakker.nl", "<p>Kerkstraat 5, Larvendam (1299 AB)</p>", "Larvendam"],
  ])("on %s: %s", (host, body, city) => {
    expect(read(host, body)[0]).toBe(city);
  });

  it.each([
    ["a floor", "oliveto.it", "<p>Via dei Pini 5, Primo Piano</p><p>Tel. 0444 555014</p>"],
    ["one of several works", "oliveto.it", "<ul><li>Via dei Pini 5, Larvara</li></ul>"],
    [
      "a court with a register's number",
      "lampen.de",
      "<footer><p>Lampen GmbH, Lange Str. 5, Amtsgericht Larvstadt HRB 60399</p></footer>",
    ],
  ])("is not %s", (_, host, body) => {
    expect(read(host, body)[0]).toBe("");
  });
});

describe("a town of Spain", () => {
  it.each([
    ["before its code and its province", "C/ Mayor 5 - Larvarroya - 28999 - Madrid", "Larvarroya"],
    ["before its code in brackets", "C/ Mayor 5, Larvarroya (28999) Madrid", "Larvarroya"],
    ["that is the capital, behind a floor", "C/ Mayor 5, Bajo, 28999 Madrid", "Madrid"],
    ["that is the capital, behind a quarter", "C/ Mayor 5, Larvarroya, 28099 Madrid", "Madrid"],
    ["whose code bears a label", "C/ Mayor 5, C.P. 28999 Larvarroya", "Larvarroya"],
  ])("%s", (_, line, city) => {
    const extraction = extract(documentOf(`<p>${line}</p>`, "", "es"), {
      url: "https://cocinas.es/",
    });
    expect(valuesOf(extraction, "city")).toEqual([city]);
    expect(valuesOf(extraction, "country")).toEqual(["ES"]);
  });
});

describe("a town of India", () => {
  it.each([
    ["lodge.com", "<ul><li>Rose Colony, Lavarli, U.P. - 201399</li></ul>", ["Lavarli", "201399"]],
    ["lodge.in", "<p>12 Temple Road, Lavarli (U.P.) 201399</p>", ["Lavarli", "201399"]],
    ["lodge.in", "<p>12 Temple Road, Lavarli, MH 411099</p>", ["Lavarli", "411099"]],
    [
      "lodge.in",
      "<p>12 Temple Road, Lavarli, Maharashtra, Pin Code: 411099</p>",
      ["Lavarli", "411099"],
    ],
    ["lodge.com", "<p>Call us: U.P. 201 399</p>", ["", ""]],
    ["lodge.com", "<p>Printer Laserline HP 250199</p>", ["", ""]],
  ])("on %s: %s", (host, body, want) => {
    expect(read(host, body)).toEqual(want);
  });
});

describe("a town of Germany", () => {
  it.each([
    ["keeps its river", "16899 Larvenzen (Elbe)", "Larvenzen (Elbe)"],
    ["keeps its river without a space", "16899 Larvenzen(Saale)", "Larvenzen(Saale)"],
    ["leaves out a building", "16899 Larvenzen (Haus 3)", "Larvenzen"],
    ["leaves out a remark", "16899 Larvenzen (Nähe Elbebrücke)", "Larvenzen"],
  ])("%s", (_, line, city) => {
    expect(read("lampen.de", `<p>Kurze Wiesen 9<br>${line}</p>`)).toEqual([city, "16899"]);
  });
});

describe("a city that is also a state", () => {
  it.each([
    [
      "is the state of a road outside the towns",
      "granos.mx",
      "<footer><p>Carretera federal a Zarco km 12.8 San Lucero el Alto, Puebla.</p></footer>",
      "San Lucero el Alto",
    ],
    [
      "stays the city of a street",
      "granos.mx",
      "<footer><p>Calle Juárez 12, Centro, Puebla.</p></footer>",
      "Puebla",
    ],
  ])("%s", (_, host, body, city) => {
    expect(read(host, body)[0]).toBe(city);
  });
});

describe("a quarter that ran into its town", () => {
  const row = "<div><span>Larvar</span> <span>Montelar/CE</span></div>";

  it("is told apart where the site also writes the two apart", () => {
    expect(
      read("malhas.com.br", `${row}<footer><p>Rua Nove, 17 - Larvar • Montelar/CE</p></footer>`)[0],
    ).toBe("Montelar");
  });

  it("is not seen in a longer name beside a shorter one", () => {
    const body =
      "<footer><p>Rua Nove, 17 - Nova Larvar/CE</p><p>Rua Dez, 8 - Larvar/CE</p></footer>";
    expect(read("malhas.com.br", body)[0]?.split(" + ").sort()).toEqual(["Larvar", "Nova Larvar"]);
  });
});

describe("a street without a number", () => {
  it.each([
    ["beside a town of the country", "Van de Larkkade, Utrecht — onze tuin", "Utrecht"],
    ["beside a town abroad", "Van de Larkkade, Lissabon — onze buurt", ""],
    ["that is no street", "Een dag, Utrecht — onze tuin", ""],
  ])("%s", (_, line, city) => {
    expect(read("buurt.nl", `<footer><p>${line}</p></footer>`)[0]).toBe(city);
  });

  it("says nothing in the body of a page", () => {
    expect(read("buurt.nl", "<ul><li>Larkkade, Utrecht</li></ul>")[0]).toBe("");
  });
});

describe("an address in the head", () => {
  const metas = (town: string, code: string) =>
    `<meta property="og:locality" content="${town}"><meta property="og:postal-code" content="${code}">`;

  it.each([
    ["is read", metas("Alderton", "55499"), ["Alderton", "55499"]],
    ["is left where a template asks for it", metas("Your City", "12345"), ["", ""]],
    ["is left without a town", '<meta property="og:postal-code" content="55499">', ["", ""]],
  ])("%s", (_, head, want) => {
    expect(read("farm.com", "<p>We grow food.</p>", head)).toEqual(want);
  });
});
