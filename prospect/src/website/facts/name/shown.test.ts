import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../../testing/page.ts";

const at = "https://kestrelbakes.example/";
const nameOf = (title: string, body: string, head = "", url = at) =>
  valuesOf(
    extract(documentOf(body, `<title>${title}</title>${head}`), { url, baseUrl: url }),
    "company_name",
  )[0];
const text = "<p>Good morning, we bake every day.</p>";

describe("the parts of a title", () => {
  it.each([
    "Kestrel Bakery—Fresh Bread in Alder",
    "Kestrel Bakery|Home",
    "Kestrel Bakery -Fresh Bread",
    "Kestrel Bakery // Fresh Bread",
    "Fresh Bread in Alder | Kestrel Bakery | Home",
    "▷ Pan artesano【Madrid】- Kestrel Bakery",
    "Kestrel Bakery, Madrid",
    "Official site of Kestrel Bakery",
    "Site officiel de Kestrel Bakery",
    "Offizielle Website der Kestrel Bakery",
  ])("are divided and stripped: %s", (title) => {
    expect(nameOf(title, text)).toBe("Kestrel Bakery");
  });

  it.each(["Kestrel-Alder Bakery", "Kestrel, Finch & Rowan", "Bread in Kestrel"])(
    "stay together: %s",
    (title) => {
      expect(nameOf(title.replace("&", "&amp;"), text)).toBe(title);
    },
  );
});

describe("a house that only its text names", () => {
  it.each([
    "<p>Die Kestrel Bakery ist eine Bäckerei in Alder.</p>",
    "<p>A Kestrel Bakery é uma empresa que serve pão.</p>",
    "<p>La Kestrel Bakery è un'azienda di famiglia.</p>",
    "<p>Kestrel Bakery is een familiebedrijf uit Alder.</p>",
    "<p>En Kestrel Bakery, nosotros hacemos pan.</p>",
    "<p>Chez Kestrel Bakery, nous faisons du pain.</p>",
    "<p>Welkom bij Kestrel Bakery! Wij bakken.</p>",
    "<footer>Kestrel Bakery · Mühlweg 12 · 35000 Alder</footer>",
    "<footer>Kestrel Bakery, Calle Mayor 12, 28001 Madrid</footer>",
    "<footer>Kestrel Bakery 2024 ©</footer>",
    '<nav><a href="/">Kestrel Bakery</a><ul><li>Menu</li></ul></nav>',
    '<header><a href="/" title="Kestrel Bakery - Home"><img src="k.png" alt="logo"></a></header>',
    '<header><a href="/"><img src="k.png" alt="Logo de la Kestrel Bakery"></a></header>',
  ])("is called so: %s", (body) => {
    expect(nameOf("Document", `<h1>A empresa</h1>${body}`)).toBe("Kestrel Bakery");
  });

  it.each([
    "<p>Heron Song is a concert for the whole village.</p>",
    "<p>Bread is a food of many nations.</p>",
    '<nav><a href="/#menu">Heron Song</a></nav>',
  ])("is not what else is told: %s", (body) => {
    expect(nameOf("Document", body)).toBeUndefined();
  });
});

describe("what a house declares", () => {
  const url = "https://kestrelzw.example/";
  it.each([
    '<meta name="author" content="Kestrel Zorg en Welzijn">',
    '<meta name="description" content="Welkom bij Kestrel Zorg en Welzijn - uw partner.">',
    '<meta property="og:title" content="Kestrel Zorg en Welzijn">',
  ])("is its name where the domain shortens it: %s", (head) => {
    expect(nameOf("Dagbesteding voor Ouderen", text, head, url)).toBe("Kestrel Zorg en Welzijn");
  });

  it("is not whoever typed the page", () => {
    expect(
      nameOf("Dagbesteding voor Ouderen", text, '<meta name="author" content="Jo Rowan">', url),
    ).toBe("Dagbesteding voor Ouderen");
  });
});

describe("who makes pages", () => {
  it.each(["Rowan Websites", "Rowan Webdesign", "Rowan Media Agency", "Agence Web Rowan"])(
    "is not the house whose footer it signs: %s",
    (maker) => {
      expect(
        nameOf("Kestrel Bakery", `<h1>Bread</h1><footer>© 2018 ${maker}</footer>`, "", at),
      ).toBe("Kestrel Bakery");
    },
  );

  it("is the house where its title says so", () => {
    expect(
      nameOf(
        "Rowan Webdesign",
        "<h1>Sites</h1><footer>© 2018 Rowan Webdesign</footer>",
        "",
        "https://rowanweb.example/",
      ),
    ).toBe("Rowan Webdesign");
  });
});
