import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../testing/page.ts";

const values = (
  body: string,
  field: string,
  { url = "https://acme-pumps.com/", lang = "en", head = "" } = {},
) => valuesOf(extract(documentOf(body, head, lang), { url }), field);

describe("structured data", () => {
  it("describes a house by what it has, whatever trade of the vocabulary it is called", () => {
    const head = `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Brookside Vets"},{"@type":"VeterinaryCare","name":"Brookside Veterinary Centre","telephone":"01423 555 012","address":{"@type":"PostalAddress","streetAddress":"27 Mill Road","addressLocality":"Harrogate","postalCode":"HG2 0NA","addressCountry":"GB"},"foundingDate":"1996-04-01"}]}</script>`;
    const options = { head, url: "https://www.brooksidevets.co.uk/" };
    expect(values("<p>Caring for pets</p>", "phone", options)).toEqual(["+441423555012"]);
    expect(values("<p>Caring for pets</p>", "city", options)).toEqual(["Harrogate"]);
    expect(values("<p>Caring for pets</p>", "founded_year", options)).toEqual([1996]);
  });

  it("takes no event or person for the house, though they have addresses", () => {
    const head = `<script type="application/ld+json">[{"@type":"Event","name":"Pump Days","address":{"@type":"PostalAddress","addressLocality":"Elsewhere"},"telephone":"+1 212 555 0100"},{"@type":"Person","name":"Ann Ray","telephone":"+1 212 555 0101"}]</script>`;
    expect(values("<h1>Acme Pumps</h1>", "phone", { head })).toEqual([]);
    expect(values("<h1>Acme Pumps</h1>", "city", { head })).toEqual([]);
  });
});

describe("towns", () => {
  it("end where the sentence ends", () => {
    const fr = { lang: "fr", url: "https://www.cabinet-azur.fr/" };
    expect(
      values("<p>Siège : 18 rue du Port, 69002 Lyon. Directrice : Claire Azur.</p>", "city", fr),
    ).toEqual(["Lyon"]);
    const nl = { lang: "nl", url: "https://www.praktijkdelinde.nl/" };
    expect(
      values(
        "<p>Wij zitten aan de Overtoom 12, 1054 JC Amsterdam. U vindt ons snel.</p>",
        "city",
        nl,
      ),
    ).toEqual(["Amsterdam"]);
    expect(values("<p>9 Main Street<br>St. Paul, MN 55101</p>", "city")).toEqual(["St. Paul"]);
  });

  it("stand behind a box, or before their country, where nobody writes codes", () => {
    const body = "<p>Quartier Glass, BP 1234 Libreville, Gabon</p>";
    const options = { lang: "fr", url: "https://www.btp-estuaire.com/" };
    expect(values(body, "city", options)).toEqual(["Libreville"]);
    expect(values(body, "country", options)).toEqual(["GA"]);
    expect(values("<footer><p>Accra, Ghana</p></footer>", "city")).toEqual(["Accra"]);
  });

  it("are not told by a state that stands before its country, nor by a praise from afar", () => {
    expect(values("<footer><p>Oregon, USA</p></footer>", "city")).toEqual([]);
    expect(values("<blockquote>Great pumps!<br>Marie, Lyon, France</blockquote>", "city")).toEqual(
      [],
    );
  });
});

describe("the seat", () => {
  it("is in the country of the domain when there are offices in two", () => {
    const body =
      "<footer><h4>India Office</h4><p>402, Amar Business Park, Baner Road, Pune, Maharashtra 411045</p><h4>USA Office</h4><p>1 Market St, San Francisco, CA 94105</p></footer>";
    expect(values(body, "country", { url: "https://www.nexora.in/" })[0]).toBe("IN");
  });
});

describe("addresses", () => {
  it("are whole where the kind of street is a word of its own", () => {
    const body = "<p>Tischlerei Brandt GmbH<br>Hannoversche Straße 112<br>37077 Göttingen</p>";
    expect(values(body, "address", { lang: "de", url: "https://www.tischlerei-b.de/" })).toEqual([
      "Hannoversche Straße 112",
    ]);
  });

  it("begin at the number and end before the divider", () => {
    expect(
      values("<footer>Ledgerleaf, Inc. 228 Park Ave | New York, NY 10003</footer>", "address"),
    ).toEqual(["228 Park Ave"]);
  });
});

describe("registered names", () => {
  it("may begin with their form", () => {
    const body = "<p>Éditeur : SELARL Cabinet Azur, au capital de 10 000 €, RCS Lyon.</p>";
    const options = { lang: "fr", url: "https://www.cabinet-azur.fr/" };
    expect(values(body, "legal_name", options)).toEqual(["SELARL Cabinet Azur"]);
  });

  it("do not hold the kind of the page", () => {
    const head = "<title>Contact - De Linde Installatie B.V.</title>";
    const body =
      "<p><strong>De Linde Installatie B.V.</strong><br>Industrieweg 14<br>8501 XG Joure</p>";
    expect(
      values(body, "legal_name", { head, lang: "nl", url: "https://www.delinde.nl/" }),
    ).toEqual(["De Linde Installatie B.V."]);
  });

  it("are not cut at an abbreviation", () => {
    expect(
      values("<footer>© 2025 Nexora Technologies Pvt. Ltd.</footer>", "company_name", {
        url: "https://www.nexora.in/",
      }),
    ).not.toContain("Nexora Technologies Pvt");
  });
});

describe("people beside their letters and offices", () => {
  it("keep their name without the letters of a profession", () => {
    expect(values("<h3>Dr Helen Marsh MRCVS</h3><p>Clinical Director</p>", "person")).toEqual([
      { name: "Helen Marsh", role: "Clinical Director" },
    ]);
  });

  it("hold the office that stands between label and name", () => {
    expect(
      values("<p>Vertreten durch: Geschäftsführer Martin Brandt</p>", "person", {
        lang: "de",
        url: "https://www.tischlerei-b.de/",
      }),
    ).toEqual([{ name: "Martin Brandt", role: "Geschäftsführer" }]);
  });

  it("have a role without its brackets", () => {
    expect(values("<p>Sjoerd Hoekstra (projectleider)</p>", "person", { lang: "nl" })).toEqual([
      { name: "Sjoerd Hoekstra", role: "projectleider" },
    ]);
  });
});

describe("roles that are glued to their field", () => {
  it("are roles", () => {
    expect(values("<h3>Jonas Weber</h3><p>Yogalehrer</p>", "person", { lang: "de" })).toEqual([
      { name: "Jonas Weber", role: "Yogalehrer" },
    ]);
  });
});

describe("people without a printed role", () => {
  it("practise where they stand with their title, alone on a line or twice on the pages", () => {
    const it = { lang: "it", url: "https://www.studioazzurri.it/" };
    expect(values("<p>Avv. Giorgio Azzurri</p>", "person", it)).toEqual([
      { name: "Giorgio Azzurri" },
    ]);
    const head = `<meta name="description" content="Dr. Alan Whitmore provides gentle dentistry in Green Valley.">`;
    expect(
      values("<p>Dr. Alan Whitmore and his team welcome new patients.</p>", "person", { head }),
    ).toEqual([{ name: "Alan Whitmore" }]);
    expect(values("<p>We follow the method of Dr. Alan Whitmore.</p>", "person")).toEqual([]);
  });

  it("found their house in a sentence of their own", () => {
    expect(values("<p>Peter J. Graham founded the firm in 1981.</p>", "person")).toEqual([
      { name: "Peter J. Graham", role: "Founder" },
    ]);
    expect(values("<p>Karl Popper founded the theory of falsification.</p>", "person")).toEqual([]);
  });
});

describe("an address in parts", () => {
  const rows = (pairs: [string, string][]) =>
    `<table>${pairs.map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`).join("")}</table>`;
  const nl = { lang: "nl", url: "https://www.hofmanstraatwerk.nl/" };

  it("is read from its labels", () => {
    const body = `<p>Hofman Straatwerk</p>${rows([
      ["Adres:", "Dorpsstraat 23"],
      ["Postcode:", "7683 BG"],
      ["Plaats:", "Den Ham"],
    ])}`;
    expect(values(body, "city", nl)).toEqual(["Den Ham"]);
    expect(values(body, "postal_code", nl)).toEqual(["7683 BG"]);
    expect(values(body, "address", nl)).toEqual(["Dorpsstraat 23"]);
    expect(values(body, "company_name", nl)[0]).toBe("Hofman Straatwerk");
  });

  it("may end its parts like sentences", () => {
    const body =
      "<p>Adresse: 14 rue du Moulin.</p><p>Code Postal: 93100.</p><p>Ville: Montreuil.</p>";
    const fr = { lang: "fr", url: "https://www.atelier-aubepine.com/" };
    expect(values(body, "postal_code", fr)).toEqual(["93100"]);
    expect(values(body, "city", fr)).toEqual(["Montreuil"]);
  });

  it("is not told by the fields of a form", () => {
    expect(
      values("<form><p>City: <input></p><p>Message: <textarea></textarea></p></form>", "city"),
    ).toEqual([]);
    expect(values("<p>City: Pick one</p><p>Date: 2024</p>", "city")).toEqual([]);
  });

  it("may keep its code on a line of its own", () => {
    const body =
      "<p>R. dos Inconfidentes, 867 – Savassi<br>Belo Horizonte/MG<br>CEP: 30140-128</p>";
    expect(
      values(body, "postal_code", { lang: "pt-BR", url: "https://www.escolaflorir.com.br/" }),
    ).toEqual(["30140-128"]);
  });
});

describe("codes behind the town", () => {
  it("are read where a street and the domain say so", () => {
    expect(
      values("<p>12 Cameron Road, Tauranga 3110, New Zealand</p>", "city", {
        url: "https://www.kiwirobots.co.nz/",
      }),
    ).toEqual(["Tauranga"]);
    expect(
      values("<footer>Unit 4, Mill Road, Naas, Co. Kildare, W91 X2Y3</footer>", "city", {
        url: "https://www.millbakery.ie/",
      }),
    ).toEqual(["Naas"]);
    expect(values("<p>Founded in Tauranga 1998, we grow.</p>", "postal_code")).toEqual([]);
  });

  it("of two offices, the one printed first comes first", () => {
    const body =
      "<h4>Headquarters</h4><p>7 Drayton St<br>Savannah, Georgia 31401</p><h4>Branch</h4><p>200 Meeting St<br>Charleston, South Carolina 29401</p>";
    expect(values(body, "city")).toEqual(["Savannah", "Charleston"]);
  });
});

describe("numbers of registers", () => {
  it("are no telephones, also behind the letters of a country", () => {
    expect(
      values("<p>TVA BE 0123.456.749</p>", "phone", {
        lang: "fr",
        url: "https://www.brasserie.be/",
      }),
    ).toEqual([]);
  });
});

describe("postal codes before their town", () => {
  it("are no telephones, though grouped like some", () => {
    const body =
      "<p>Telefone 227 555 013</p><footer><p>Rua da Fonte, 315 4480-210 V. Conde</p></footer>";
    expect(values(body, "phone", { lang: "pt", url: "https://www.cerci-aurora.pt/" })).toEqual([
      "+351227555013",
    ]);
  });
});

describe("two numbers on a line", () => {
  it("are both telephones, also where the second is not grouped", () => {
    const body = "<h4>Mobile</h4><p>09175550134 | 09205550162</p>";
    expect(values(body, "phone", { url: "https://coral-inn.com.ph/" })).toEqual([
      "+639175550134",
      "+639205550162",
    ]);
  });
});

describe("words that only the layout keeps apart", () => {
  it("do not run into an address that they touch", () => {
    const body =
      "<footer><div><span>© Anna Lenz — Schwarzer Schwan</span><span>info@schwan-spiele.de</span></div></footer>";
    expect(values(body, "email", { url: "https://schwan-spiele.de/", lang: "de" })).toEqual([
      "info@schwan-spiele.de",
    ]);
  });

  it("do not run into the link before them", () => {
    const body =
      '<header><a href="tel:+442381550132">02381 550 132</a><a href="mailto:info@tern-marine.co.uk">info@tern-marine.co.uk</a><span>Quay Marina, Southampton</span></header>';
    expect(values(body, "email", { url: "https://tern-marine.co.uk/" })).toEqual([
      "info@tern-marine.co.uk",
    ]);
  });
});

describe("pages of the newer kind", () => {
  it("keep the part of their address that leads to them", () => {
    const body =
      '<h1>Forn Blau</h1><a href="https://www.facebook.com/p/Forn-Blau-100054573000000/">Facebook</a>';
    expect(values(body, "social", { lang: "es", url: "https://www.fornblau.es/" })).toEqual([
      { network: "facebook", url: "https://www.facebook.com/p/Forn-Blau-100054573000000" },
    ]);
  });

  it("as those do that are filed by trade", () => {
    const body =
      '<h1>Forn Blau</h1><a href="https://www.facebook.com/pages/category/Bakery/Forn-Blau-100054573000000/">Facebook</a>';
    expect(values(body, "social", { lang: "es", url: "https://www.fornblau.es/" })).toEqual([
      {
        network: "facebook",
        url: "https://www.facebook.com/pages/category/Bakery/Forn-Blau-100054573000000",
      },
    ]);
  });
});

describe("who made the site", () => {
  it("keeps its number to itself, whatever the credit is called", () => {
    const body =
      "<footer><p>Tél : 02.33.25.12.34</p><p>Création site : Agence Perche - 02 33 99 88 77</p></footer>";
    expect(values(body, "phone", { lang: "fr", url: "https://www.ferme-collines.fr/" })).toEqual([
      "+33233251234",
    ]);
  });
});

describe("e-mail addresses", () => {
  it.each([
    "document.write('<a href=\"mailto:' + 'balie' + '@' + 'acme-pumps.com' + '\">mail</a>');",
    "let box = 'balie'\n              + '@'\n              + 'acme-pumps.com';",
  ])("that a script puts together are read, and proved by its strings", (script) => {
    const { facts } = extract(documentOf(`<p>Acme</p><script>${script}</script>`));
    const [mail] = facts.filter(({ field }) => field === "email");
    expect(mail?.value).toBe("balie@acme-pumps.com");
    expect(script).toContain(mail?.quote);
  });
});

describe("the domain of an address", () => {
  it("may spell the name with its and", () => {
    const body =
      "<h1>Harbor & Pine Consulting</h1><p>Harbor & Pine Consulting advises families.</p><p>Email: team@harborandpine.com</p><p>© Harbor & Pine Consulting</p>";
    expect(values(body, "email", { url: "https://harbor-pine.sitebuilder.example/" })).toEqual([
      "team@harborandpine.com",
    ]);
  });
});

describe("descriptions", () => {
  it("may be a mission, and never an invitation to apply", () => {
    const mission = "Our mission is to end hunger in the river counties of the state.";
    expect(
      values(
        `<p>${mission}</p><p>We're always looking for great people. Join our team today.</p>`,
        "description",
      ),
    ).toEqual([mission]);
    expect(
      values("<p>We're always looking for great people. Join our team today.</p>", "description"),
    ).toEqual([]);
  });
});
