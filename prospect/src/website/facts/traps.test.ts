import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../testing/page.ts";

const values = (
  body: string,
  field: string,
  { url = "https://acme-pumps.com/", lang = "en", head = "" } = {},
) => valuesOf(extract(documentOf(body, head, lang), { url }), field);
const names = (body: string, options = {}) =>
  values(body, "person", options).map((value) => (value as { name: string }).name);
const technologies = (body: string, head = "") =>
  values(body, "technology", { head }).map((value) => (value as { name: string }).name);

describe("people", () => {
  it("are named where markup instead of punctuation ends the name", () => {
    expect(values("<p><b>Lucia Santaella</b> Head of Sales</p>", "person")).toEqual([
      { name: "Lucia Santaella", role: "Head of Sales" },
    ]);
    expect(names("<div><a href='/hart'>Susan M. Hart</a><span>Partner</span></div>")).toEqual([
      "Susan M. Hart",
    ]);
  });

  it("keep a role that a register's number follows", () => {
    expect(
      names("<h5>Dra. Renata Queiroz</h5><p>Fisioterapeuta - CREFITO 12345-F</p>", {
        lang: "pt-BR",
      }),
    ).toEqual(["Renata Queiroz"]);
  });

  it("may teach a capitalised subject without working elsewhere", () => {
    expect(names("<h5>Carlos Moreira</h5><p>Professor de Pilates</p>", { lang: "pt-BR" })).toEqual([
      "Carlos Moreira",
    ]);
  });

  it("are found after the word that invites to write to them", () => {
    expect(names("<p>Contact Bill Harmon, Agency Principal, for a quote.</p>")).toEqual([
      "Bill Harmon",
    ]);
  });

  it("may found a house at the beginning of a sentence", () => {
    expect(
      names("<p>Founded by Margaret Sully in 1996, the press has published many titles.</p>"),
    ).toEqual(["Margaret Sully"]);
  });

  it("are no places of work", () => {
    expect(names("<p>Loading Dock – Warehouse Manager on site</p>")).toEqual([]);
  });

  it("are not towns above a sentence about somebody", () => {
    expect(
      names(
        "<p>901 Park Ave.<br>Oak Park, IL 60302</p><p>Ask for Ray, our owner and shop foreman in the office.</p>",
      ),
    ).toEqual([]);
  });
});

describe("towns", () => {
  it("may be called like a street", () => {
    expect(values("<p>211 Oakland Avenue<br>Rock Hill, South Carolina 29730</p>", "city")).toEqual([
      "Rock Hill",
    ]);
    expect(values("<p>3325 State Route 31<br>Bowling Green, KY 42101</p>", "city")).toEqual([
      "Bowling Green",
    ]);
  });

  it("are not those that the house serves or sells in", () => {
    expect(
      values(
        "<footer><p>4410 W. Emerald St, Boise, ID 83706</p><p>Serving Meridian, ID and Nampa, ID</p></footer>",
        "city",
      ),
    ).toEqual(["Boise"]);
    expect(values("<p>We move to Portland, OR 97201 and Spokane, WA 99201.</p>", "city")).toEqual(
      [],
    );
    expect(values("<p>Proudly serving you at 12 Main Street, Boise, ID 83706</p>", "city")).toEqual(
      ["Boise"],
    );
    expect(
      values("<p>Chalet con jardín</p><p>18200 Maracena, 210.000 €</p>", "city", {
        lang: "es",
        url: "https://casas.es/",
      }),
    ).toEqual([]);
  });

  it("are not the letters of a register or of a telephone", () => {
    expect(
      values("<p>Hafenstraße 17<br>24103 Kiel</p><p>HRB 12345 KI</p>", "city", {
        lang: "de",
        url: "https://kode.de/",
      }),
    ).toEqual(["Kiel"]);
    expect(values("<p>12 Main Street<br>Ph. 270 555 0164</p>", "city")).toEqual([]);
  });

  it("stand before the province that shares a city's name", () => {
    expect(
      values("<p>Ruta 9 Km 501, Villa María, Córdoba, Argentina</p>", "city", {
        lang: "es",
        url: "https://silos.com.ar/",
      }),
    ).toEqual(["Villa María"]);
  });
});

describe("numbers", () => {
  it("in dotted pairs are a telephone, not a date", () => {
    expect(
      values("<p>06.12.34.56.78</p>", "phone", { lang: "fr", url: "https://artisan.fr/" }),
    ).toEqual(["+33612345678"]);
    expect(
      values("<p>Fermé le 06.12.24 et le 07.12.2024</p>", "phone", {
        lang: "fr",
        url: "https://artisan.fr/",
      }),
    ).toEqual([]);
  });

  it("of a trade register are no telephone", () => {
    expect(
      values("<p>RCS Nantes 412 345 678</p>", "phone", { lang: "fr", url: "https://artisan.fr/" }),
    ).toEqual([]);
  });

  it("before the word fax are one", () => {
    expect(values("<p>(207) 555-0173 voice / (207) 555-0174 fax</p>", "phone")).toEqual([
      "+12075550173",
    ]);
    expect(values("<p>(207) 555-0173 Fax: (207) 555-0174</p>", "phone")).toEqual(["+12075550173"]);
  });

  it("after Fx. are a fax", () => {
    expect(values("<p>Ph. 270 555 0164 Fx. 270 555 0165</p>", "phone")).toEqual(["+12705550164"]);
  });
});

describe("the web designer", () => {
  it("leaves neither a profile nor an address in the footer", () => {
    const footer =
      '<footer>© 2024 Acme. Desenvolvido por <a href="https://github.com/jodev">Jo Dev</a> · Diseño web: Estudio Pixel, hola@estudiopixel.com</footer>';
    expect(values(footer, "social")).toEqual([]);
    expect(values(footer, "email")).toEqual([]);
  });

  it("does not take the profile that merely follows the credit", () => {
    const footer =
      '<footer>Website by <a href="https://toothweb.com">ToothWeb</a> <a href="https://www.facebook.com/brightsmiles">Facebook</a></footer>';
    expect(values(footer, "social")).toEqual([
      { network: "facebook", url: "https://www.facebook.com/brightsmiles" },
    ]);
  });
});

describe("founding years", () => {
  it("are not the year of the French law of associations", () => {
    expect(
      values(
        "<p>Les Amis de la Dombes est une association loi 1901 créée en 1987.</p>",
        "founded_year",
        { lang: "fr" },
      ),
    ).toEqual([1987]);
  });

  it("are not what an article tells", () => {
    expect(
      values(
        "<main><p>Our favourite breed was founded in 1950 by two farmers.</p></main>",
        "founded_year",
        { url: "https://acme-pumps.com/blog/ten-breeds-to-know/" },
      ),
    ).toEqual([]);
  });

  it("may stand in the page's own summary", () => {
    expect(
      values("<p>Visitas por marcação.</p>", "founded_year", {
        head: '<meta name="description" content="Produtores de vinho no Douro desde 1923.">',
      }),
    ).toEqual([1923]);
  });
});

describe("technologies", () => {
  it("are in use, not spoken of", () => {
    expect(
      technologies(
        '<p><a href="/blog/klaviyo-tips">Tips</a><img alt="OneTrust" src="a.png"></p>',
        '<meta name="description" content="Your Klaviyo partner"><style>.wpcf7-form{margin:0}</style>',
      ),
    ).toEqual([]);
    expect(
      technologies('<form class="wpcf7-form"></form>', "<script>window.OneTrust={}</script>"),
    ).toEqual(expect.arrayContaining(["Contact Form 7", "OneTrust"]));
  });
});

describe("sectors", () => {
  it.each([
    ["construction-trades", "Oakridge makes bespoke joinery, staircases and sash windows."],
    ["food-beverage", "Bolos e doces artesanais para a sua festa."],
    ["nonprofit-religious", "Une association loi 1901 ouverte à tous les bénévoles."],
    ["personal-services", "Kapsalon voor dames en heren, zonder afspraak."],
    ["transport-automotive", "Autofficina e carrozzeria, cambio gomme."],
    ["staffing-hr", "Zeitarbeit und Personalvermittlung für Industrie und Handel."],
    ["agriculture", "We're a certified organic vegetable farm and CSA."],
    ["professional-services", "Despacho de abogados y asesoría fiscal."],
  ])("know %s by its words", (sector, text) => {
    expect(
      values(`<h1>${text}</h1><p>${text}</p>`, "industry", { url: "https://xyzzy.example/" }),
    ).toMatchObject([{ sector }]);
  });
});
