import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../../testing/page.ts";

const read = (body: string, host: string, lang = "en") => {
  const extraction = extract(documentOf(body, "", lang), { url: `https://${host}/` });
  return {
    city: valuesOf(extraction, "city"),
    code: valuesOf(extraction, "postal_code"),
    country: valuesOf(extraction, "country")[0],
    address: valuesOf(extraction, "address"),
  };
};

describe("a town before its country's name", () => {
  it.each([
    [
      "<p>21/4 Moo 3<br>Doi Lark-Samong Road<br>Chiang Rai 57100<br>Thailand</p>",
      "Chiang Rai",
      "57100",
      "TH",
    ],
    ["<footer>9 Soi 4, T. Olmo, A. Muang, Phuket 83000 Thailand</footer>", "Phuket", "83000", "TH"],
    [
      "<p>Lot 7 Jalan Kenari 3/2, 40150 Shah Alam Selangor, Malaysia.</p>",
      "Shah Alam",
      "40150",
      "MY",
    ],
    [
      "<p>12, Jalan Kenari 1/27, Taman Kenari, Larkoh, Perak 30250, Malaysia.</p>",
      "Larkoh",
      "30250",
      "MY",
    ],
    ["<p>12-14 Kenari Rd., Larkwun, KLN, HK.</p>", "Larkwun", undefined, "HK"],
    ["<p>58 Kenari Rd., Larkwun, N.T., Hong Kong</p>", "Larkwun", undefined, "HK"],
    ["<p>No.1, Elm 3rd Road, Larkshan, Guangdong Province, China</p>", "Larkshan", undefined, "CN"],
    ["<footer>No. 88 Elm Road, Larkbo, Zhejiang 315100, China</footer>", "Larkbo", "315100", "CN"],
    [
      "<p>14 Elm Street, Brgy. Kenari, Larkzon City 1100, Philippines</p>",
      "Larkzon City",
      "1100",
      "PH",
    ],
    ["<p>Jl. Kenari No. 12, Larkdung 40115, Jawa Barat, Indonesia</p>", "Larkdung", "40115", "ID"],
    ["<p>12 Elm Street, Larkang 550000, Vietnam</p>", "Larkang", "550000", "VN"],
    ["<p>No. 7, Elm Road<br>Larkdy 20000<br>Sri Lanka</p>", "Larkdy", "20000", "LK"],
    [
      "<footer>3-5-1 Elm, Larkhama, Kanagawa 220-0012, Japan</footer>",
      "Larkhama",
      "220-0012",
      "JP",
    ],
    ["<p>12 Elm-ro, Larkwon, Gyeonggi-do, South Korea</p>", "Larkwon", undefined, "KR"],
    ["<footer>7122 Elm Street, Larkmam 32241, Saudi Arabia</footer>", "Larkmam", "32241", "SA"],
    ["<footer>Ulmenweg 5, Larkstadt 75123, Germany</footer>", "Larkstadt", "75123", "DE"],
    ["<footer>Tbilisi, Georgia</footer>", "Tbilisi", undefined, "GE"],
    ["<footer>12 Rue des Ormes<br>20140, Casablanca.</footer>", "Casablanca", "20140", "MA"],
    ["<footer>Lot 7 Jalan Kenari<br>50999 Kuala Lumpur</footer>", "Kuala Lumpur", "50999", "MY"],
    ["<footer>12 Elm Street, Bangkok 10999</footer>", "Bangkok", "10999", "TH"],
  ])("is read in %s", (body, city, code, country) => {
    expect(read(`<h1>Lark Mill</h1>${body}`, "larkmill.com")).toMatchObject({
      city: [city],
      code: code === undefined ? [] : [code],
      country,
    });
  });

  it.each([
    ["<p>We shipped to Larkdung 40115 times, Indonesia included</p>"],
    ["<p>Serving Larkang 550000, Vietnam</p>"],
    ["<p>Villa in Larkdy 20000 €, Sri Lanka</p>"],
    ["<p>Project Larkwon 12345</p><p>Built by many</p>"],
  ])("is not read in %s", (body) => {
    expect(read(`<h1>Lark Mill</h1>${body}`, "larkmill.com")).toMatchObject({ city: [], code: [] });
  });

  it("needs no country's name beside a street of the domain's country, but the street", () => {
    const street = "<p>Jl. Kenari No. 12<br>Larkbaya 60271</p>";
    expect(read(street, "larkmill.co.id", "id")).toMatchObject({
      city: ["Larkbaya"],
      code: ["60271"],
    });
    expect(read("<p>Pesanan Larkbaya 60271</p>", "larkmill.co.id", "id").code).toEqual([]);
  });
});

describe("a country's name", () => {
  it.each([
    ["<footer>14 Lark Road, Belfast, Northern Ireland</footer>", "GB"],
    ["<footer>14 Lark Road, Larkville, New Mexico 87101</footer>", "US"],
    ["<footer>14 Lark Road, Larkville, New South Wales</footer>", undefined],
  ])("is not taken out of a longer one: %s", (body, country) => {
    expect(read(body, "larkmill.com").country).toBe(country);
  });
});

describe("a code of Brazil", () => {
  it.each([
    [
      "<div>Av. do Olmo, s/n <br> Bairro Freixo - Larópolis - PI<br>CEP: 64.911-000</div>",
      ["Larópolis"],
      ["64.911-000"],
    ],
    [
      "<div>Rua do Olmo, 20, Centro<br>Larópolis/PI<br>CEP 64911-000</div>",
      ["Larópolis"],
      ["64911-000"],
    ],
    ["<footer>Av. do Olmo, 274 - Caminho das Flores CEP: 41.830-020</footer>", [], ["41.830-020"]],
    ["<p>Pedido 41.830-020</p>", [], []],
    ["<p>Clientes em Larópolis - PI e no Brasil</p>", [], []],
  ])("%s", (body, city, code) => {
    expect(read(`<h1>Lark Mill</h1>${body}`, "larkmill.com.br", "pt-BR")).toMatchObject({
      city,
      code,
    });
  });
});

describe("a code", () => {
  it("with a letter too many at the end of its line is read without it", () => {
    const body = "<address>3 Olm Street,<br>Alderford<br>AL8 8EEt</address>";
    expect(read(body, "larkmill.co.uk")).toMatchObject({ city: ["Alderford"], code: ["AL8 8EE"] });
    expect(read("<p>Alderford AL8 8EEtx</p>", "larkmill.co.uk").code).toEqual([]);
  });

  it("of four digits below a name and a number counts in a block with a telephone or tax number", () => {
    const block = "<p>Lark<br>Linnerij 76 <br> 9810  Larkegem <br> BE 0712 345 630</p>";
    expect(read(block, "larkmill.be", "nl")).toMatchObject({ city: ["Larkegem"], code: ["9810"] });
    expect(read("<p>Windows 10</p><p>2019 Server</p>", "larkmill.be", "nl").city).toEqual([]);
  });
});

describe("a street", () => {
  it.each([
    [
      "larkmill.de",
      "de",
      "<footer>Anna-Lark-Str. 19-23 | 75123 Larkstadt</footer>",
      "Anna-Lark-Str. 19-23",
    ],
    [
      "larkmill.es",
      "es",
      "<footer>C/. Olmo, 5 Bajo, 46999 Larcena (Valencia)</footer>",
      "C/. Olmo, 5 Bajo",
    ],
    [
      "larkmill.com.br",
      "pt-BR",
      "<footer>Rua do Olmo, 10 – Penha – Rio de Janeiro</footer>",
      "Rua do Olmo, 10",
    ],
    ["larkmill.es", "es", "<p>Avda. Olmo, s/n, Larcena (Sevilla)</p>", "Avda. Olmo, s/n"],
  ])("on %s in %s is whole and ends where it ends: %s", (host, lang, body, street) => {
    expect(read(body, host, lang).address).toEqual([street]);
  });
});
