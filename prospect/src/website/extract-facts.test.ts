import { describe, expect, it } from "vitest";
import { extractFacts } from "./extract-facts.ts";
import { documentOf, extract, now, pageOf, valuesOf } from "./testing/page.ts";

const body = (html: string, field: string, url?: string) =>
  valuesOf(extract(documentOf(html), url === undefined ? {} : { url }), field);

describe("every fact", () => {
  const found = extract(
    documentOf(
      `<header><a href="/"><img src="/logo.png" alt="Acme Pumps logo"></a></header><h1>Industrial pumps</h1>
    <p>Acme Pumps Ltd is a family-owned manufacturer of industrial pumps, founded in 1987.</p>
    <h2>Jane Miller</h2><p>Managing Director</p><footer>Acme Pumps Ltd, 12 Quay Road, Bristol BS1 4XX, United Kingdom · Tel: 0117 496 0123 · <a href="mailto:sales@acme-pumps.com">E-mail</a> © 2026 Acme Pumps Ltd</footer>`,
      "<title>Industrial pumps | Acme Pumps</title>",
    ),
  );

  it("cites its page, stands in it, and says how sure it is", () => {
    expect(found.facts.length).toBeGreaterThan(8);
    for (const fact of found.facts) {
      expect(fact.source_url).toBe("https://acme-pumps.com/");
      expect(fact.quote).not.toBe("");
      expect(fact.confidence).toBeGreaterThan(0);
      expect(fact.confidence).toBeLessThan(1);
      expect(fact.observed_at).toBe(now.toISOString());
    }
  });

  it("comes out of one small page", () => {
    expect(valuesOf(found, "company_name")[0]).toBe("Acme Pumps");
    expect(valuesOf(found, "legal_name")).toEqual(["Acme Pumps Ltd"]);
    expect(valuesOf(found, "founded_year")).toEqual([1987]);
    expect(valuesOf(found, "person")).toEqual([{ name: "Jane Miller", role: "Managing Director" }]);
    expect(valuesOf(found, "city")).toEqual(["Bristol"]);
    expect(valuesOf(found, "postal_code")).toEqual(["BS1 4XX"]);
    expect(valuesOf(found, "country")).toEqual(["GB"]);
    expect(valuesOf(found, "phone")).toEqual(["+441174960123"]);
    expect(valuesOf(found, "email")).toEqual(["sales@acme-pumps.com"]);
    expect(valuesOf(found, "language")).toEqual(["en"]);
    expect(valuesOf(found, "industry")).toMatchObject([{ sector: "manufacturing-industrial" }]);
  });
});

describe("structured data", () => {
  const jsonLd = (data: unknown) =>
    documentOf(`<script type="application/ld+json">${JSON.stringify(data)}</script><p>Text</p>`);
  const organisation = {
    "@type": "Organization",
    name: "Nordlicht GmbH",
    telephone: "+49 30 23125001",
    address: {
      "@type": "PostalAddress",
      streetAddress: "Hauptstr. 1",
      postalCode: "10115",
      addressLocality: "Berlin",
      addressCountry: "DE",
    },
    sameAs: ["https://www.linkedin.com/company/nordlicht"],
  };

  it.each([
    ["at the top", organisation],
    ["in a list", [{ "@type": "WebPage" }, organisation]],
    ["in @graph", { "@context": "https://schema.org", "@graph": [organisation] }],
    ["as a publisher", { "@type": "WebSite", publisher: organisation }],
    [
      "with several types and full addresses",
      { ...organisation, "@type": ["https://schema.org/LocalBusiness", "Store"] },
    ],
  ])("is read %s", (_, data) => {
    const found = extract(jsonLd(data), { url: "https://nordlicht.de/" });
    expect(valuesOf(found, "company_name")[0]).toBe("Nordlicht GmbH");
    expect(valuesOf(found, "city")).toEqual(["Berlin"]);
    expect(valuesOf(found, "country")[0]).toBe("DE");
    expect(valuesOf(found, "phone")).toEqual(["+493023125001"]);
    expect(valuesOf(found, "social")).toEqual([
      { network: "linkedin", url: "https://www.linkedin.com/company/nordlicht" },
    ]);
  });

  it("survives comments, line breaks and trailing commas", () => {
    const found = extract(
      documentOf(`<script type="application/ld+json"><!-- {"@type":"Organization",
      "name":"Nordlicht GmbH", "description":"two
      lines of text about the pumps we make",} --></script>`),
      { url: "https://nordlicht.de/" },
    );
    expect(valuesOf(found, "company_name")[0]).toBe("Nordlicht GmbH");
  });

  it("does not take the maker of a reviewed product or an author's employer for the house", () => {
    const found = extract(
      jsonLd({
        "@type": "Product",
        brand: { "@type": "Organization", name: "Other Maker", telephone: "+49 30 9999999" },
        review: {
          "@type": "Review",
          author: { "@type": "Organization", name: "Third", telephone: "+49 30 8888888" },
        },
      }),
      { url: "https://nordlicht.de/" },
    );
    expect(valuesOf(found, "phone")).toEqual([]);
  });

  it("is read from microdata", () => {
    const found = extract(
      documentOf(`<div itemscope itemtype="http://schema.org/Dentist"><span itemprop="name">Smile Dental</span><span itemprop="telephone">(480) 555-0142</span>
      <div itemprop="address" itemscope itemtype="http://schema.org/PostalAddress"><span itemprop="addressLocality">Phoenix</span>, <span itemprop="addressRegion">AZ</span> <span itemprop="postalCode">85028</span></div></div>`),
      { url: "https://smiledental.com/" },
    );
    expect(valuesOf(found, "company_name")[0]).toBe("Smile Dental");
    expect(valuesOf(found, "city")).toEqual(["Phoenix"]);
    expect(valuesOf(found, "industry")).toMatchObject([{ sector: "healthcare" }]);
  });

  it("is read from RDFa", () => {
    const found = extract(
      documentOf(
        `<div vocab="http://schema.org/" typeof="Organization"><span property="name">Smile Dental</span> <a property="email" href="mailto:hi@smiledental.com">mail</a></div>`,
      ),
      { url: "https://smiledental.com/" },
    );
    expect(valuesOf(found, "company_name")[0]).toBe("Smile Dental");
  });
});

describe("the name", () => {
  it("is the house's and not the page's", () => {
    for (const title of [
      "Contact us | Brightwater",
      "Brightwater – Home",
      "Brightwater: Plumbing you can trust",
      "Welcome to Brightwater",
    ]) {
      const found = extract(
        documentOf(
          "<h1>Contact us</h1><footer>© 2025 Brightwater. All rights reserved. Powered by WordPress</footer>",
          `<title>${title}</title>`,
        ),
        { url: "https://brightwater.com/" },
      );
      expect(valuesOf(found, "company_name")[0]).toBe("Brightwater");
    }
  });

  it("prefers the site's own over a theme maker's copyright", () => {
    const found = extract(
      documentOf(
        "<footer>Copyright © 2024 Lumen Dance School | Theme by PixelForge</footer>",
        `<title>Dance classes | Lumen Dance School</title><meta property="og:site_name" content="Lumen Dance School">`,
      ),
      { url: "https://lumendance.org/" },
    );
    expect(valuesOf(found, "company_name")[0]).toBe("Lumen Dance School");
  });

  it("warns when the name the finder gave stands nowhere", () => {
    const found = extract(documentOf("<h1>Brightwater</h1>"), {
      url: "https://brightwater.com/",
      companyName: "Zephyr Dynamics",
    });
    expect(found.warnings.map(({ kind }) => kind)).toEqual(["name_not_found"]);
  });
});

describe("e-mail addresses", () => {
  it.each([
    [`<a href="mailto:%20Info@Acme-Pumps.com?subject=x">m</a>`, "info@acme-pumps.com"],
    ["<p>info [at] acme-pumps [dot] com</p>", "info@acme-pumps.com"],
    ["<p>info(at)acme-pumps.com</p>", "info@acme-pumps.com"],
    ["<p>info at acme-pumps dot com</p>", "info@acme-pumps.com"],
    [
      `<a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="422b2c242d02232121276f32372f32316c212d2f">[email&#160;protected]</a>`.replace(
        "422b2c242d02232121276f32372f32316c212d2f",
        protect("info@acce-pumps.com"),
      ),
      null,
    ],
    [
      `<span data-cfemail="${protect("info@acme-pumps.com")}">[email protected]</span>`,
      "info@acme-pumps.com",
    ],
    ["<p>Write to info@acme-pumps.com.</p>", "info@acme-pumps.com"],
    // A place to break the line, which nobody sees, beside a label that touches it.
    ["<p><span>Email</span><span>info@acme-&#8203;pumps.com</span></p>", "info@acme-pumps.com"],
  ])("reads %s", (html, email) => {
    const found = body(html, "email");
    if (email) expect(found).toEqual([email]);
    else expect(found).not.toContain("info@acme-pumps.com");
  });

  it.each([
    "your@email.com",
    "name@example.com",
    "votre@email.com",
    "logo@2x.png",
    "john@doe",
    "noreply@acme-pumps.com",
    "you@yourdomain.com",
  ])("does not take %s for one", (text) => {
    expect(body(`<p>${text}</p>`, "email")).toEqual([]);
  });

  it("keeps a free mailbox, refuses the web agency's, and says why", () => {
    const found = extract(
      documentOf(
        "<p>acmepumps@gmail.com, info@acme-pumps.com</p><footer>Site by studio@webfactory.com</footer>",
      ),
    );
    expect(valuesOf(found, "email")).toEqual(["info@acme-pumps.com", "acmepumps@gmail.com"]);
    expect(found.rejected).toContainEqual(
      expect.objectContaining({
        field: "email",
        value: "studio@webfactory.com",
        reason: expect.stringContaining("another organisation"),
      }),
    );
  });
});

function protect(email: string): string {
  return Buffer.from([0x42, ...Buffer.from(email).map((byte) => byte ^ 0x42)]).toString("hex");
}

describe("telephone numbers", () => {
  it.each([
    ["Tel. 046-4520101, 6135 AB Larkdorp", "http://x.nl/", "+31464520101"],
    ["Tél. : 03 20 55 54 40 - 1 rue de Menin, 59000 Lille", "http://x.fr/", "+33320555440"],
    ["Ligue (21) 2555-7070", "http://x.com.br/", "+552125557070"],
    ["Telefon: 030 / 23 12 50 01", "http://x.de/", "+493023125001"],
    ["Call (480) 555-0139. 12 E Lark Blvd, Phoenix, AZ 85028", "http://x.com/", "+14805550139"],
    ["Phone +31 (0)40 - 200 10 20", "http://x.com/", "+31402001020"],
    ["Chiama 02 8909 8541", "http://x.it/", "+390289098541"],
    ["Llámanos al 91 522 33 44", "http://x.es/", "+34915223344"],
    ["0044 20 7946 0958", "http://x.com/", "+442079460958"],
  ])("reads %s", (text, url, expected) =>
    expect(body(`<p>${text}</p>`, "phone", url)).toEqual([expected]),
  );

  it("reads tel and WhatsApp links", () => {
    expect(
      body(
        `<a href="tel:+44%20117%20496%200123">Call</a><a href="https://wa.me/447700900123">Chat</a>`,
        "phone",
      ).length,
    ).toBeGreaterThan(0);
  });

  it.each([
    "Fax: 0117 496 0199",
    "VAT no. 123 4567 89",
    "SIRET 732 829 320 00074",
    "EIN: 91-0565555",
    "Company number 11708992",
    "EAN 5712809090049",
    "2019 - 2024",
    "09.00 - 13.30",
    "192.168.10.200",
    "CNPJ 12.345.678/0001-95",
    "4.8/5 11949 reviews",
    "Open 8:00-17:30",
  ])("does not take %s for one", (text) => {
    expect(body(`<p>${text}</p>`, "phone", "http://x.co.uk/")).toEqual([]);
  });

  it("refuses the hosting company's number on a legal page", () => {
    const found = extract(
      documentOf(
        "<h2>Éditeur</h2><p>Tél. 03 20 55 54 40</p><h2>Hébergeur</h2><p>OVH, 2 rue Kellermann, 59100 Roubaix. Tél. 09 72 10 10 07</p>",
        "",
        "fr",
      ),
      { url: "https://x.fr/" },
    );
    expect(valuesOf(found, "phone")).toEqual(["+33320555440"]);
    expect(valuesOf(found, "city")).toEqual([]);
  });
});

describe("addresses", () => {
  it.each([
    [
      "1200 Harbor Street, Suite 5, Portland, OR 97201",
      "https://x.com/",
      "Portland",
      "97201",
      "US",
    ],
    ["Hauptstraße 12, 80331 München", "https://x.de/", "München", "80331", "DE"],
    ["12 rue de la Paix, 75002 Paris", "https://x.fr/", "Paris", "75002", "FR"],
    ["Via Roma 10, 20121 Milano (MI)", "https://x.it/", "Milano", "20121", "IT"],
    ["Calle Mayor 5, 28013 Madrid", "https://x.es/", "Madrid", "28013", "ES"],
    ["Keizersgracht 100, 1015 AA Amsterdam", "https://x.nl/", "Amsterdam", "1015 AA", "NL"],
    [
      "Rua Augusta, 500 - Consolação, São Paulo - SP, 01305-000",
      "https://x.com.br/",
      "São Paulo",
      "01305-000",
      "BR",
    ],
    ["Rua Garrett 20, 1200-204 Lisboa", "https://x.pt/", "Lisboa", "1200-204", "PT"],
    ["Bahnhofstrasse 3, 8001 Zürich", "https://x.ch/", "Zürich", "8001", "CH"],
    ["45 King Street West, Toronto, ON M5H 1J8", "https://x.ca/", "Toronto", "M5H 1J8", "CA"],
    ["10 George Street, Sydney NSW 2000", "https://x.com.au/", "Sydney", "2000", "AU"],
    ["Dyehouse Lane, Leeds LS10 1AA", "https://x.co.uk/", "Leeds", "LS10 1AA", "GB"],
    ["14 MG Road, Bengaluru, Karnataka 560001", "https://x.in/", "Bengaluru", "560001", "IN"],
  ])("reads %s", (text, url, city, zip, country) => {
    const found = extract(documentOf(`<footer><p>${text}</p></footer>`), { url });
    expect(valuesOf(found, "city")).toEqual([city]);
    expect(valuesOf(found, "postal_code")).toEqual([zip]);
    expect(valuesOf(found, "country")[0]).toBe(country);
  });

  it.each([
    "© 2026 Acme Todos los derechos",
    "Over 1500 Happy Customers",
    "In 2019 Forbes wrote about us",
    "2516 SW Glacier Place",
    "12000 Users in 2024",
  ])("sees no city in %s", (text) => {
    expect(body(`<p>${text}</p>`, "city")).toEqual([]);
  });

  it("reads an address over several lines", () => {
    const found = extract(
      documentOf("<address>Acme Pumps<br>12 Lark Royal Dr.<br>Fort Myers, Florida 33908</address>"),
    );
    expect(valuesOf(found, "city")).toEqual(["Fort Myers"]);
    expect(valuesOf(found, "region")).toEqual(["Florida"]);
  });
});

describe("people", () => {
  it.each([
    ["<li>Brian A Corwin, M.D.</li>", "Brian A Corwin"],
    ["<h3>Ana Souza</h3><p>Diretora Comercial</p>", "Ana Souza"],
    ["<p>Geschäftsführer: Klaus Weber</p>", "Klaus Weber"],
    ["<p>The company was founded by Maria Keller in 1990.</p>", "Maria Keller"],
    ["<p>Our Executive Chef Paul Martin cooks with the seasons.</p>", "Paul Martin"],
    ["<p>Je suis Anne Dupont, avocate fiscaliste.</p>", "Anne Dupont"],
    ["<p>Laura Rossi – Responsabile vendite</p>", "Laura Rossi"],
    ["<h4>Jan de Vries</h4><span>Directeur</span>", "Jan de Vries"],
  ])("are read from %s", (html, name) => {
    expect(body(html, "person")).toMatchObject([{ name }]);
  });

  it.each([
    `<div class="testimonial"><p>Great work!</p><p>John Smith, CEO</p></div>`,
    "<h2>What our clients say</h2><p>John Smith, CEO of Globex</p>",
    "<h3>Operating Agreement</h3><p>Business Attorney</p>",
    "<h3>Data Engineering</h3><p>Product Management</p>",
    "<blockquote><p>John Smith, Managing Director</p></blockquote>",
    "<p>Social Security Number</p>",
  ])("are not read from %s", (html) => expect(body(html, "person")).toEqual([]));

  it("do not carry their contact data in the role", () => {
    expect(body("<p>Jane Miller, Sales Manager (jane@acme-pumps.com)</p>", "person")).toEqual([
      { name: "Jane Miller", role: "Sales Manager" },
    ]);
  });
});

describe("social profiles", () => {
  const links = (html: string) =>
    body(html, "social").map((value) => (value as { url: string }).url);
  it("are told from share buttons, posts, toolmakers and the networks themselves", () => {
    expect(
      links(`<footer><a href="https://www.facebook.com/AcmePumps/?ref=x">f</a><a href="https://twitter.com/#!/acmepumps">t</a>
      <a href="https://www.facebook.com/sharer/sharer.php?u=x">share</a><a href="https://twitter.com/intent/tweet?text=x">tweet</a><a href="https://www.linkedin.com/shareArticle?url=x">in</a>
      <a href="https://www.facebook.com/">f</a><a href="https://www.linkedin.com/in/">l</a><a href="https://www.instagram.com/p/abc123/">p</a><a href="https://www.facebook.com/wix">w</a></footer>`).sort(),
    ).toEqual(["https://www.facebook.com/AcmePumps", "https://x.com/acmepumps"]);
  });

  it("of people that a customer mentions are not the company's", () => {
    expect(
      links(
        `<main><p>I play in <a href="https://www.facebook.com/silentband">this band</a> and <a href="https://www.facebook.com/otherband">that</a></p></main><footer><a href="https://facebook.com/acmepumps">f</a></footer>`,
      ),
    ).toEqual(["https://www.facebook.com/acmepumps"]);
  });
});

describe("technologies", () => {
  it("are seen in markup and headers, not in what the text talks about", () => {
    const page = pageOf(
      documentOf(
        `<p>We love Shopify: cdn.shopify.com is fast. WordPress too.</p><script src="https://www.googletagmanager.com/gtm.js?id=GTM-ABCD12"></script>`,
      ),
      "https://acme-pumps.com/",
      { server: "cloudflare" },
    );
    const names = valuesOf(
      extractFacts([page], { baseUrl: "https://acme-pumps.com/", now }),
      "technology",
    ).map((value) => (value as { name: string }).name);
    expect(names.sort()).toEqual(["Cloudflare", "Google Tag Manager"]);
  });
});

describe("the year of founding", () => {
  it.each([
    ["Founded in 1987, we make pumps.", 1987],
    ["No mercado desde 2014, a Acme cresce.", 2014],
    ["Gegründet 1956 in Köln.", 1956],
    ["Fondée en 1990 à Lyon.", 1990],
    ["Opgericht in 2001.", 2001],
    ["1959 – Fundação", 1959],
  ])("is read from %s", (text, year) => {
    expect(body(`<p>${text}</p>`, "founded_year")).toEqual([year]);
  });
  it.each([
    "© 2009 Acme",
    "Practicing law since 1998",
    "Copyright since 2001",
    "Founded in 2999",
    "Policy effective since 2020",
  ])("is not read from %s", (text) => expect(body(`<p>${text}</p>`, "founded_year")).toEqual([]));
});

describe("hiring", () => {
  it.each([
    `<nav><a href="/careers">Careers</a></nav>`,
    `<footer><a href="/werken-bij">Werken bij Acme</a></footer>`,
    `<a href="https://boards.greenhouse.io/acme">Open roles</a>`,
    "<p>We are hiring talented engineers.</p>",
    `<a href="/trabalhe-conosco">Trabalhe conosco</a>`,
  ])("is seen in %s", (html) => expect(body(html, "hiring")).toEqual([true]));
  it.each([
    `<a href="/donate#volunteer">Join us</a>`,
    "<p>We write resumes and offer career services.</p>",
    `<a href="/services/career-coaching">Career coaching</a>`,
  ])("is not seen in %s", (html) => expect(body(html, "hiring")).toEqual([]));
});

describe("languages", () => {
  it.each([
    [
      "en",
      "Este texto está em português e fala de nossos serviços para empresas que não têm tempo a perder com isso.",
      "pt",
    ],
    [
      "en-US",
      "Wij zijn een bedrijf dat zich richt op de verkoop van pompen en het onderhoud daarvan voor onze klanten in de regio.",
      "nl",
    ],
    [
      "pt-BR",
      "Nós somos uma empresa que fabrica bombas para a indústria e não para o uso em casa, com mais de dez anos de história.",
      "pt-BR",
    ],
  ])("are what the text is written in, whatever lang=%s says", (lang, text, expected) => {
    expect(valuesOf(extract(documentOf(`<p>${text}</p>`, "", lang)), "language")[0]).toBe(expected);
  });
});

describe("signals", () => {
  const signals = (html: string) => extract(documentOf(html)).signals;
  it("carry the date that the page gives them", () => {
    expect(
      signals(
        "<article><time>3 March 2026</time><h2>Acme raises €4 million in Series A funding</h2></article>",
      ),
    ).toMatchObject([{ kind: "funding", date: "2026-03-03" }]);
    expect(
      signals("<p>12 de maio de 2026: inauguramos a nova fábrica em Campinas.</p>"),
    ).toMatchObject([{ kind: "opening", date: "2026-05-12" }]);
    expect(signals("<p>In October 2026 we opened a new showroom in Utrecht.</p>")).toMatchObject([
      { kind: "opening", date: "2026-10" },
    ]);
  });
  it("come without a date rather than with a guessed one, and never from the future", () => {
    expect(signals("<p>We are hiring two fitters for our team.</p>")).toMatchObject([
      { kind: "hiring", date: null },
    ]);
    expect(signals("<p>On 1 May 2031 we opened a new office in Paris.</p>")).toEqual([]);
  });

  it("borrow no date when they have one of their own", () => {
    const cards =
      "<ul><li>11/06/2025 Expansion of our works begins with a new hall</li><li>21 March 2026</li></ul>";
    expect(signals(cards).filter(({ date }) => date === "2026-03-21")).toEqual([]);
    const german = extract(
      documentOf(
        "<p>Wir sind ein Betrieb der Metallverarbeitung und bauen für unsere Kunden.</p><p>11/06/2025: Wir haben den neuen Standort in Ulm eröffnet</p>",
        "",
        "de",
      ),
    ).signals;
    expect(german[0]?.date).toBe("2025-06-11");
  });
});
