import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../testing/page.ts";

const values = (
  body: string,
  field: string,
  { url = "https://acme-pumps.com/", lang = "en", head = "" } = {},
) => valuesOf(extract(documentOf(body, head, lang), { url }), field);

describe("an address of another domain on a legal page", () => {
  it("is the operator's where the house has none of its own", () => {
    const body =
      "<h1>Impressum</h1><p>Telefon: +49 931 5550134</p><p>E-Mail: info@acht-glocken.de</p><p>Acht Glocken GmbH<br>Untere Gasse 3<br>97199 Ochsenfurt</p>";
    const url = "https://www.kunsttage-spessart.de/impressum.html";
    expect(values(body, "email", { lang: "de", url })).toEqual(["info@acht-glocken.de"]);
  });

  it("is nobody's under the heading of the hosting company, however far below", () => {
    const body =
      "<h2>Éditeur du site</h2><p>Atelier Sablon<br>5 rue Neuve<br>17340 Marenne<br>Téléphone : 0762555013</p><h2>Hébergement :</h2><p>Le site est hébergé par :</p><address>vitrinepro.fr (InfoMarais)<br>9 quai du Port<br>17340 Marenne</address><p>Joindre :</p><p>Email : infomarais17@gmail.com</p><h2>Activité</h2><p>Plomberie, chauffage : sablon.plomberie@gmail.com</p>";
    const url = "https://www.atelier-sablon.fr/mentions-legales.html";
    expect(values(body, "email", { lang: "fr", url })).toEqual(["sablon.plomberie@gmail.com"]);
  });
});

describe("who stands behind a site", () => {
  const people = (body: string, lang: string, url: string) =>
    values(body, "person", { lang, url }).map((value) => (value as { name: string }).name);

  it.each([
    ["de", "<h2>Vertreten durch:</h2><p>Peter Anders</p><h2>Kontakt</h2>"],
    ["de", "<address>Kühn AG<br>Geschäftsführung:<br>Peter Anders<br>UID: 1</address>"],
    ["es", "<p>El titular de este sitio web es <b>Peter Anders</b>, con N.I.F. 00000000-T.</p>"],
    ["es", "<table><tr><th>Titular</th><td>Peter Anders</td></tr></table>"],
    ["fr", "<p>Le directeur de la publication est : Peter ANDERS</p>"],
    ["en", "<p><strong>Owner:</strong> Peter Anders — I have cleaned hundreds of windows.</p>"],
  ])("is named in %s by %s", (lang, body) => {
    expect(people(body, lang, "https://kuehn-lifte.com/impressum.html")).toEqual(["Peter Anders"]);
  });

  it("is nobody whom a sentence merely thanks", () => {
    expect(
      people("<p>El titular agradece a Peter Anders su ayuda.</p>", "es", "https://kuehn.es/"),
    ).toEqual([]);
  });
});

describe("a team page", () => {
  const portrait = (name: string, text: string) =>
    `<section><h2>${name}</h2><p>${text}</p></section>`;
  const body = `<h1>Meet the team</h1>${portrait("Laura Baker", "Laura worked with horses for years before she began here.")}${portrait("Hayley Corr", "Hayley sees teenagers, and parents who worry about them.")}`;
  const names = (url: string) =>
    values(body, "person", { url }).map((value) => (value as { name: string }).name);

  it("names people by their portraits, also without a role and with a trade for a family name", () => {
    expect(names("https://lark-counselling.co.uk/meet-the-team.html")).toEqual([
      "Laura Baker",
      "Hayley Corr",
    ]);
  });

  it("names those whom its markup calls names, however rare, below their office", () => {
    const card = (office: string, name: string) =>
      `<div><h3>${office}</h3><p class="team-name">${name}</p><p>Year: 3rd</p></div>`;
    const cards = `<h1>Our team</h1>${card("Treasurer", "Zdzimir Shevkoplas")}${card("Secretary", "Caitlin Kruger")}`;
    expect(
      values(cards, "person", { url: "https://lark-robots.org/meet-the-team.html" })
        .map((value) => (value as { name: string }).name)
        .sort(),
    ).toEqual(["Caitlin Kruger", "Zdzimir Shevkoplas"]);
  });

  it("is told from a page of stories", () => {
    const stories = body.replace("Meet the team", "Success stories");
    expect(
      values(stories, "person", { url: "https://lark-counselling.co.uk/stories.html" }),
    ).toEqual([]);
  });
});

describe("a name that only labels and sentences give", () => {
  it.each([
    [
      "de",
      "<p><b>Firmenname:</b> 6K Technik Unternehmergesellschaft</p>",
      "6K Technik Unternehmergesellschaft",
    ],
    ["es", "<table><tr><th>Nombre comercial</th><td>TroncoSur</td></tr></table>", "TroncoSur"],
    ["fr", "<p>Le site est la propriété exclusive de l'Orme à fil.</p>", "Orme à fil"],
  ])("is read in %s from %s", (lang, body, name) => {
    expect(values(body, "company_name", { lang, url: "https://www.xq7.net/aviso.html" })[0]).toBe(
      name,
    );
  });

  it("is not the address, while a logo says more", () => {
    const body =
      '<img src="logo.png" alt="Kestrel Lofts logo"><footer>© 2023 kestrellofts.com</footer>';
    expect(values(body, "company_name", { url: "https://www.kestrellofts.com/" })[0]).toBe(
      "Kestrel Lofts",
    );
  });

  it("may begin with a number that is no year", () => {
    const body = "<footer>Copyright © 1634 Hotel. All rights reserved.</footer>";
    expect(
      values(body, "company_name", {
        url: "https://1634-inn.com/",
        head: "<title>1634 Hotel</title>",
      })[0],
    ).toBe("1634 Hotel");
  });
});

describe("the language of a page of labels", () => {
  it("is the markup's where the few words leave it open", () => {
    const body = "<p>BARNS I</p><p>BARNS II</p><p>Any queries?</p><p>I would like a barn</p>";
    expect(values(body, "language", { url: "https://www.kestrellofts.com/" })).toEqual(["en"]);
  });

  it("is the menu's where the markup says nothing", () => {
    const html =
      "<!doctype html><html><head></head><body><ul><li>Home</li><li>Catalogo</li><li>Contatti</li></ul></body></html>";
    expect(valuesOf(extract(html, { url: "https://www.valvole-rossi.it/" }), "language")).toEqual([
      "it",
    ]);
  });

  it("is not the markup's where the text speaks another", () => {
    const body =
      "<p>Wij maken al meer dan dertig jaar serres en veranda's op maat, in ons eigen atelier.</p>";
    expect(values(body, "language", { url: "https://serrebouw-kors.nl/" })).toEqual(["nl"]);
  });
});

describe("what a house says of itself", () => {
  const description = (body: string, options: { url: string; lang?: string; head?: string }) =>
    values(body, "description", options)[0];
  const meta = (text: string) => `<meta name="description" content="${text}">`;

  it("is not what the summary says of a legal page", () => {
    const body =
      "<h1>Aviso legal</h1><p>Este aviso legal regula cómo se usa la web de Forn Blau.</p><footer><p>Desde 1958, amasando panes y tartas con calma y oficio.</p><p><a href='/pan'>Nuestro pan de masa madre</a> <a href='/tartas'>Tartas y pasteles por encargo</a></p></footer>";
    const head = meta("Aviso legal con las condiciones de la web de Forn Blau.");
    expect(
      description(body, { lang: "es", head, url: "https://fornblau.es/aviso-legal.html" }),
    ).toBe("Desde 1958, amasando panes y tartas con calma y oficio.");
  });

  it("may be the row of a legal page that states the activity", () => {
    const body =
      "<h1>Aviso legal</h1><table><tr><th>Actividad</th><td>Comercialización de casetas y muebles de jardín en toda España.</td></tr></table>";
    expect(description(body, { lang: "es", url: "https://troncosur.es/aviso-legal.html" })).toBe(
      "Comercialización de casetas y muebles de jardín en toda España.",
    );
  });

  it("is the line under the logo before an invitation to meet the team", () => {
    const body =
      "<h1>Meet the Tern Marine team</h1><footer><p>Boat repair, rigging services and engine maintenance from Quay Marina.</p></footer>";
    const head = meta("Meet the people behind Tern Marine at Quay Marina. Profiles coming soon.");
    expect(description(body, { head, url: "https://tern-marine.co.uk/meet-the-team.html" })).toBe(
      "Boat repair, rigging services and engine maintenance from Quay Marina.",
    );
  });
});

describe("a region in the markup", () => {
  it("tells the country where nothing else does", () => {
    const head = '<meta name="geo.region" content="US-FL"><title>Lark Benefits</title>';
    expect(
      values("<h1>Lark Benefits</h1>", "country", { head, url: "https://larkbenefits.com/" }),
    ).toEqual(["US"]);
  });

  it("is the city where its country has no such state", () => {
    const address = (locality: string, region: string) =>
      `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@type": "Organization", name: "Lark", address: { "@type": "PostalAddress", addressLocality: locality, addressRegion: region, addressCountry: "IN" } })}</script>`;
    expect(values(address("Koregaon", "Pune"), "city", { url: "https://lark.in/" })).toEqual([
      "Pune",
    ]);
    expect(values(address("Nashik", "Maharashtra"), "city", { url: "https://lark.in/" })).toEqual([
      "Nashik",
    ]);
  });
});

describe("text that its style takes out of the line", () => {
  const at = (top: number, text: string) =>
    `<span style="left: 37px; top: ${top}px;">${text}</span>`;

  it("is a line of its own", () => {
    const body = `<div>${at(8, "Amselstraße 2, 10825 Berlin")} ${at(33, "KONTAKTFORMULAR")} ${at(84, "0157 - 55501 348")}</div>`;
    const options = { lang: "de", url: "http://www.lerchengemeinde.info/kontakt.htm" };
    expect(values(body, "city", options)).toEqual(["Berlin"]);
    expect(values(body, "country", options)).not.toContain("IT");
  });

  it("may be a year below its label", () => {
    const body =
      '<p><span style="display: block;">Established</span><span style="display: block;">1921</span></p>';
    expect(values(body, "founded_year")).toEqual([1921]);
    expect(values("<p>Copyright</p><p>1921</p>", "founded_year")).toEqual([]);
  });
});

describe("whose address an imprint prints", () => {
  it("is the person above street and code", () => {
    const body =
      "<header>Kolb Keramik</header><h1>Impressum</h1><p>Andrea Kolb<br>Lindenweg 4<br>70173 Stuttgart</p>";
    const names = values(body, "person", {
      lang: "de",
      url: "https://kolb-keramik.de/impressum.html",
    });
    expect(names).toEqual([{ name: "Andrea Kolb" }]);
    // Elsewhere the same lines may be anybody's.
    expect(
      values(body.replace("Impressum", "Kunden"), "person", {
        lang: "de",
        url: "https://kolb-keramik.de/kunden.html",
      }),
    ).toEqual([]);
  });
});

describe("a name in two lines", () => {
  it("is whole", () => {
    const head = "<title>Capilla Metodista Hispana de Alder</title>";
    const body =
      "<footer><h5>Capilla Metodista<br>Hispana de Alder</h5><p>415 Juniper St. Alder 78602</p></footer>";
    const options = { lang: "es", head, url: "https://www.cmhalder.org/" };
    expect(values(body, "company_name", options)[0]).toBe("Capilla Metodista Hispana de Alder");
    expect(values(body, "city", options)).toEqual(["Alder"]);
    expect(values(body, "postal_code", options)).toEqual(["78602"]);
  });
});

describe("who drew the template", () => {
  it("leaves no profile, nor does who helped", () => {
    const body =
      '<h1>Lark Studio</h1><footer><p>Cover template for <a href="https://getbootstrap.com/">Bootstrap</a>, by <a href="https://twitter.com/mdo">@mdo</a> and <a href="https://github.com/quill">quill</a></p></footer>';
    expect(values(body, "social", { url: "https://lark-studio.at/" })).toEqual([]);
  });
});

describe("somebody whose own site it is", () => {
  const declared = (url: string) =>
    values(
      `<header>Schwarzer Schwan</header><script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@type": "Person", name: "Anna Lenz", url })}</script>`,
      "person",
      { lang: "de", url: "https://schwan-spiele.de/", head: "<title>Schwarzer Schwan</title>" },
    );

  it("declares it as theirs", () => {
    expect(declared("https://schwan-spiele.de/")).toEqual([{ name: "Anna Lenz" }]);
    expect(declared("https://anna-lenz.example/")).toEqual([]);
  });
});

describe("other houses that an imprint names", () => {
  const de = { lang: "de", url: "https://praxis-lorenz.example/impressum.html" };
  const own =
    "<h1>Impressum</h1><p>Eva Lorenz<br>Praxis Dr. Eva Lorenz<br>Am Anger 7<br>99084 Erfurt</p>";

  it.each([
    "<h2>Aufsichtsbehörde</h2><p>Landesamt für Heilberufe<br>Gartenweg 3<br>39104 Magdeburg</p>",
    "<p>Zuständige Kammer:<br>Kammer der Heilkundigen<br>Gartenweg 3a<br>39104 Magdeburg</p>",
    "<table><tr><td>Kammerzugehörigkeit:</td><td>Heilkammer Nord<br>Gartenweg 3, 39104 Magdeburg</td></tr></table>",
    "<p>Aufsichtsbehörde: Heilamt Nord, Gartenweg 3, 39104 Magdeburg</p>",
    "<h2>Bildnachweis</h2><p>Lichtbild Stern<br>Gartenweg 3<br>39104 Magdeburg</p>",
  ])("do not lend it their address: %s", (other) => {
    expect(values(own + other, "postal_code", de)).toEqual(["99084"]);
    expect(values(own + other, "city", de)).toEqual(["Erfurt"]);
  });

  it("leave its own below a line that only names them", () => {
    const body =
      "<h1>Impressum</h1><p>Aufsichtsbehörde: Gewerbeamt Erfurt</p><p>Lorenz Fenster GmbH<br>Am Anger 7<br>99084 Erfurt</p>";
    expect(values(body, "postal_code", de)).toEqual(["99084"]);
  });

  it("do not lend it a telephone either", () => {
    const body =
      "<h1>Mentions légales</h1><h2>Éditeur</h2><p>Lorenz Conseil</p><p>Téléphone : 04 65 71 00 12</p><h2>Crédits photographiques</h2><p>Studio Étoile</p><p>Téléphone : 04 65 71 00 77</p>";
    const url = "https://lorenz-conseil.fr/mentions-legales";
    expect(values(body, "phone", { lang: "fr", url })).toEqual(["+33465710012"]);
  });
});

describe("the people of a house of several", () => {
  const people = (body: string, lang: string, url: string) =>
    values(body, "person", { lang, url }).map((value) => (value as { name: string }).name);

  it("stand behind one label", () => {
    const body =
      "<h1>Mentions légales</h1><p>Forme juridique : Cabinet groupé<br>Dirigeants : Paul Tessier, Marie Le Goff, Anne Roy Delmas</p>";
    expect(people(body, "fr", "https://tessier-legal.fr/mentions-legales")).toEqual([
      "Paul Tessier",
      "Marie Le Goff",
      "Anne Roy Delmas",
    ]);
  });

  it("head the parts of the team's page", () => {
    const body =
      "<h2>Unser Team</h2><h3>Anna Brückner</h3><p>Mit viel Geduld nehme ich jedem die Angst.</p><h3>Paul Weiss</h3><p>Für jeden finde ich einen Weg.</p>";
    expect(people(body, "de", "https://praxis-anger.de/team/").toSorted()).toEqual([
      "Anna Brückner",
      "Paul Weiss",
    ]);
  });

  it("may stand above a practice that bears their name", () => {
    const body =
      "<h1>Impressum</h1><p>Anna Brückner<br>Praxis Dr. Anna Brückner<br>Am Anger 7<br>99084 Erfurt</p>";
    expect(people(body, "de", "https://praxis-anger.de/impressum.html")).toEqual(["Anna Brückner"]);
  });
});

describe("the verb that comes last", () => {
  it("tells when a house began", () => {
    const body = "<h1>Over ons</h1><p>KLB is in 2006 ontstaan uit het lijmen van stenen.</p>";
    const url = "https://klb-bouw.nl/over-ons";
    expect(values(body, "founded_year", { lang: "nl", url })).toEqual([2006]);
  });
});
