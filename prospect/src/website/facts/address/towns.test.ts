import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../../testing/page.ts";

type Want = Record<string, string[]>;

const read = (host: string, lang: string, body: string, head = "") =>
  extract(documentOf(body, head, lang), { url: `https://${host}/` });

const check = (host: string, lang: string, body: string, want: Want, head = "") => {
  const extraction = read(host, lang, body, head);
  for (const [field, values] of Object.entries(want))
    expect(valuesOf(extraction, field), field).toEqual(values);
};

describe("a town beside its region or country", () => {
  it.each([
    [
      "a province of South Africa",
      "protea-lodge.co.za",
      "en",
      "<p>Vlei Road, Brandwater, Western Cape, South Africa</p>",
      { city: ["Brandwater"], country: ["ZA"] },
    ],
    [
      "a province whose country stands on the next line",
      "protea-lodge.co.za",
      "en",
      "<footer><p>Vlei Road<br>Brandwater, Western Cape<br>South Africa</p></footer>",
      { city: ["Brandwater"], country: ["ZA"] },
    ],
    [
      "a state of Nigeria",
      "okun-foods.com.ng",
      "en",
      "<p>4 Market Road, Ijuwoye, Ogun State, Nigeria</p>",
      { city: ["Ijuwoye"], country: ["NG"] },
    ],
    [
      "a county of Kenya",
      "savanna-tools.co.ke",
      "en",
      "<p>Moi Avenue, Thikora, Kiambu County, Kenya</p>",
      { city: ["Thikora"], country: ["KE"] },
    ],
    [
      "a region of Italy",
      "oliveto-verde.it",
      "it",
      "<p>Via dei Pini 4, Montefalda, Umbria, Italia</p>",
      { city: ["Montefalda"], country: ["IT"] },
    ],
    [
      "a county with a full stop before the code",
      "estuary-singers.co.uk",
      "en",
      "<p>We meet on Tuesday evenings between 7pm and 9pm at the Chapel Hall, Mill Street Wrabford, Essex. CO9 9ZZ. Come along.</p>",
      { city: ["Wrabford"], postal_code: ["CO9 9ZZ"] },
    ],
    [
      "words before a known town",
      "baia-azul.com",
      "pt",
      "<dl><dt>Endereço</dt><dd>Rua do Farol n.º 25, Bairro Alto Mar, cidade de Luanda</dd></dl>",
      { city: ["Luanda"], country: ["AO"] },
    ],
    [
      "a country joined by a hyphen",
      "andes-textil.pe",
      "es",
      "<p>Domicilio: Jr. Los Sauces N° 14, urb. El Molino, Arequipa-Perú.</p>",
      { city: ["Arequipa"], country: ["PE"] },
    ],
    [
      "a quarter, a dash and a state",
      "limpa-bem.com.br",
      "pt-BR",
      "<ul><li>Endereço: Praça da Matriz, 10, Centro – Itaverinha, MG</li></ul>",
      { city: ["Itaverinha"], country: ["BR"] },
    ],
    [
      "a province and a street of the Basque Country",
      "talleres-arrate.com",
      "es",
      "<p>Domicilio social: Pablo Etxebarri Kalea, 7, BJ 2, 20399 Zubialde, Gipuzkoa</p>",
      { city: ["Zubialde"], postal_code: ["20399"], country: ["ES"] },
    ],
    [
      "a label in front of each office",
      "talentbridge.org",
      "en",
      "<p><strong>US Office:</strong> Ohio, United States<br><strong>Africa Office:</strong> Accra, Ghana</p>",
      { city: ["Accra"], country: ["US"] },
    ],
    [
      "a place in a span of its own",
      "saffron-hill.com",
      "en",
      "<header><a href='/'><span>\n<span>Saffron Hill</span>\n<span>Pahalgora, Kerala</span>\n</span></a></header>",
      { city: ["Pahalgora"], country: ["IN"] },
    ],
    [
      "the first of two towns",
      "ironmark-welding.com",
      "en",
      "<footer><div>Port Alder / Bay Reach, Virginia</div></footer>",
      { city: ["Port Alder"], country: ["US"] },
    ],
    [
      "a city-state",
      "kite-labs.dev",
      "en",
      "<h2>Based in Singapore, serving Asia</h2><p>We build tools for factories in many places.</p>",
      { city: ["Singapore"], country: ["SG"] },
    ],
    [
      "a seat in words",
      "estudio-nube.com",
      "es",
      "<p>Somos un estudio de arquitectura con sede en Valencia desde hace diez años.</p>",
      { city: ["Valencia"], country: ["ES"] },
    ],
  ] as [string, string, string, string, Want][])("is read with %s", (_, host, lang, body, want) =>
    check(host, lang, body, want),
  );

  it.each([
    [
      "a province alone",
      "protea-lodge.co.za",
      "en",
      "<footer><p>Western Cape, South Africa</p></footer>",
    ],
    [
      "clients' seats",
      "kite-labs.dev",
      "en",
      "<p>We work with clients based in London and with startups located in Berlin.</p>",
    ],
    [
      "guests' signatures",
      "cedar-inn.com",
      "en",
      '<p>People say kind things about us:</p><ul><li>"Best place ever!" - Ann and Jo -- Cairo, Egypt</li><li>"Lovely." - Kim -- Joliet, MT</li></ul>',
    ],
    [
      "signatures below a heading for praise",
      "atelier-frene.fr",
      "fr",
      "<h2>Témoignages</h2><p>Un travail superbe.</p><p>Jeanne D., Bruxelles, Belgique</p>",
    ],
    [
      "a comma and two letters without a street",
      "limpa-bem.com.br",
      "pt-BR",
      "<p>Obra entregue para cliente de Itaverinha, MG</p>",
    ],
    [
      "a row of an area served",
      "ironmark-welding.com",
      "en",
      "<main><div><strong>Alderton, Virginia</strong><span>Project support of every kind</span></div></main>",
    ],
    [
      "the second half of an address in two spans",
      "lagune-travaux.com",
      "fr",
      "<p><span>Angondo, Okala</span> <span>Corniche, Gabon</span></p>",
    ],
  ])("is not made of %s", (_, host, lang, body) => check(host, lang, body, { city: [] }));

  it("spelt two ways beside one code is the fuller one", () => {
    check(
      "cerci-aurora.pt",
      "pt",
      "<p>Rua do Cabo, 34<br>4480-127 Vila Nova de Aurora</p><footer><p>Rua do Cabo, 34 4480-127 V.N. Aurora</p></footer>",
      { city: ["Vila Nova de Aurora"] },
    );
  });

  it("has no street that runs back into the sentence", () => {
    const extraction = read(
      "estuary-singers.co.uk",
      "en",
      "<p>Rehearsals take place on Monday evenings at the Chapel Hall, Mill Street Wrabford, Essex. CO9 9ZZ.</p>",
    );
    expect(JSON.stringify(valuesOf(extraction, "address"))).not.toContain("place on");
  });

  it("gives way to the one that structured data declares", () => {
    check(
      "ironmark-welding.com",
      "en",
      `<script type="application/ld+json">{"@type":"LocalBusiness","name":"Ironmark","address":{"@type":"PostalAddress","addressLocality":"Alderton","addressRegion":"VA","addressCountry":"US"}}</script><footer><div>Port Alder / Bay Reach, Virginia</div></footer>`,
      { city: ["Alderton"] },
    );
  });
});

describe("the head of a page", () => {
  it.each([
    [
      "a town and a state after the name",
      "cedar-inn.com",
      "en",
      "<title>Cedar Inn - Alderdale, MT</title>",
      "<p>Rooms and breakfast.</p>",
      { city: ["Alderdale"], country: ["US"] },
    ],
    [
      "a description that names a town and its state",
      "cedar-inn.com",
      "en",
      '<title>Cedar Inn</title><meta name="description" content="A quiet inn in Alderdale, Montana -- open all year.">',
      "<p>Rooms and breakfast.</p>",
      { city: ["Alderdale"], country: ["US"] },
    ],
    [
      "a town in a department",
      "haras-clair.com",
      "fr",
      '<title>Haras Clair</title><meta name="description" content="Pension et dressage de chevaux à Brissonne dans les Bouches-du-Rhône depuis toujours.">',
      "<p>Nous prenons soin de vos chevaux et de leurs cavaliers dans notre haras.</p>",
      { city: ["Brissonne"], country: ["FR"] },
    ],
    [
      "a known town in its country",
      "dietist-fris.nl",
      "nl",
      '<title>Diëtist Fris</title><meta name="description" content="Diëtist in Amersfoort voor vragen over voeding en leefstijl.">',
      "<p>Wij helpen u met voeding en leefstijl, ook bij u thuis.</p>",
      { city: ["Amersfoort"], country: ["NL"] },
    ],
  ] as [string, string, string, string, string, Want][])(
    "tells %s when no page prints an address",
    (_, host, lang, head, body, want) => check(host, lang, body, want, head),
  );

  it.each([
    [
      "a town abroad",
      "dietist-fris.nl",
      "nl",
      '<meta name="description" content="Reizen in Barcelona voor vrienden van goed eten.">',
    ],
    [
      "a brand that looks like a town",
      "dietist-fris.nl",
      "nl",
      '<meta name="description" content="Kom weer in Balans met onze hulp.">',
    ],
    [
      "an area that is served",
      "peak-roofing.com",
      "en",
      '<meta name="description" content="Roofers serving homes in Alderdale, Montana.">',
    ],
    [
      "two towns",
      "dietist-fris.nl",
      "nl",
      '<meta name="description" content="Diëtist in Amersfoort, Utrecht en Zwolle.">',
    ],
  ])("does not tell %s", (_, host, lang, head) =>
    check(host, lang, "<p>Wij helpen u met voeding en met onze zorg.</p>", { city: [] }, head),
  );

  it("is silent beside a printed address", () => {
    check(
      "cedar-inn.com",
      "en",
      "<footer>22 W Elm St, Boulder, CO 80302</footer>",
      { city: ["Boulder"] },
      "<title>Cedar Inn - Alderdale, MT</title>",
    );
  });
});

describe("a national domain that no page writes", () => {
  it.each([
    [
      "its language",
      "ottica-faro.it",
      "it",
      "<p>Siamo un negozio di ottica che vende occhiali per la vista e per il sole.</p>",
      ["IT"],
    ],
    ["a national number", "limpa-bem.com.br", "pt", "<p>Telefone: (31) 3555-0142</p>", ["BR"]],
    ["an e-mail address", "ottica-faro.it", "en", "<p>info@ottica-faro.it</p>", ["IT"]],
    [
      "a language of elsewhere",
      "ottica-faro.it",
      "nl",
      "<p>Wij zijn een winkel die brillen verkoopt en dat is wat wij het liefst doen voor u.</p>",
      [],
    ],
  ] as [string, string, string, string, string[]][])(
    "is judged by %s",
    (_, host, lang, body, country) => check(host, lang, body, { country }),
  );
});

it.each(["OÖ", "O.Ö.", "NÖ", "Stmk."])("the land %s in short is no part of the town", (land) => {
  const body = `<p>Imkerei Kestrel<br>Quaistraße 1<br>4081 Larkirchen ${land}</p>`;
  check("kestrel-honig.at", "de", body, { city: ["Larkirchen"], postal_code: ["4081"] });
});
