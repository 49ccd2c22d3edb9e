import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../testing/page.ts";

const values = (body: string, field: string, lang = "en", host = "bluespruce.com", head = "") =>
  valuesOf(extract(documentOf(body, head, lang), { url: `https://${host}/` }), field);
const people = (body: string, lang = "en") =>
  values(body, "person", lang)
    .map((value) => (value as { name: string }).name)
    .sort();

describe("people", () => {
  it.each([
    [
      "de",
      "<p>Geschäftsführer: Matthias Huber, Sabine Lang</p>",
      ["Matthias Huber", "Sabine Lang"],
    ],
    ["de", "<p>Geschäftsführung: Eva Reim und Paul Orth</p>", ["Eva Reim", "Paul Orth"]],
    ["it", "<p>L'azienda è stata fondata nel 1974 da Mario Rossetti.</p>", ["Mario Rossetti"]],
    ["de", "<p>Die Bäckerei wurde 1898 von Josef Huber gegründet.</p>", ["Josef Huber"]],
    ["es", "<p>Nuestro director técnico es Javier Peña.</p>", ["Javier Peña"]],
    ["nl", "<ul><li>Pieter Vos - zaakvoerder</li></ul>", ["Pieter Vos"]],
    ["fr", "<p>Yves Rochat<br>Menuisier-ébéniste</p>", ["Yves Rochat"]],
    [
      "en",
      "<table><tr><td>President</td><td>Walter Finch</td></tr><tr><td>Treasurer</td><td>Ingrid Holm</td></tr></table>",
      ["Ingrid Holm", "Walter Finch"],
    ],
    ["en", "<p>Contact: Amy Lowell (Office Manager) amy@bluespruce.com</p>", ["Amy Lowell"]],
  ])("are named in %s by %s", (lang, body, names) => {
    expect(people(body, lang)).toEqual(names);
  });

  it("carry the role that stands in brackets", () => {
    expect(
      values("<p>Contact: Amy Lowell (Office Manager) amy@bluespruce.com</p>", "person"),
    ).toMatchObject([{ name: "Amy Lowell", role: "Office Manager" }]);
  });

  it.each([
    "<p>Our head of sales is Boulder Office Park</p><p>The chef is Italian Trained</p>",
    "<table><tr><th>Owner</th><td>City Council</td></tr><tr><td>Architect</td><td>North Star Partners</td></tr></table>",
    "<ul><li>Kitchen Designer</li><li>New York Manager</li><li>Santa Fe Office Manager</li></ul>",
  ])("are not invented from %s", (body) => {
    expect(people(body)).toEqual([]);
  });
});

describe("founding years", () => {
  it.each([
    ["nl", "<p>Drukkerij Vos werd in 1952 opgericht door Jan Vos.</p>", 1952],
    ["de", "<p>Unsere Bäckerei wurde 1898 von Josef Huber gegründet.</p>", 1898],
  ])("in %s may stand before their verb", (lang, body, year) => {
    expect(values(body, "founded_year", lang)).toEqual([year]);
  });
});

describe("doors to jobs", () => {
  it("may count what is open", () => {
    expect(values('<a href="/vacatures">Vacatures (3)</a>', "hiring", "nl")).toEqual([true]);
  });

  it("are no advice about jobs", () => {
    expect(
      values(
        '<nav><a href="/jobs-in-tech">Jobs in tech</a><a href="/career-advice">Career advice</a></nav>',
        "hiring",
      ),
    ).toEqual([]);
  });
});

describe("the networks' own boxes", () => {
  it.each([
    [
      '<div class="fb-page" data-href="https://www.facebook.com/bluespruceco"></div>',
      "https://www.facebook.com/bluespruceco",
    ],
    [
      '<iframe src="https://www.facebook.com/plugins/likebox.php?href=http%3A%2F%2Fwww.facebook.com%2Fbluespruceinc&amp;width=292"></iframe>',
      "https://www.facebook.com/bluespruceinc",
    ],
    [
      '<iframe src="//platform.twitter.com/widgets/follow_button.html?screen_name=bluespruce"></iframe>',
      "https://x.com/bluespruce",
    ],
  ])("%s shows the house's profile", (body, url) => {
    expect(values(body, "social")).toMatchObject([{ url }]);
  });

  it("that merely like the page show none", () => {
    expect(
      values(
        '<iframe src="https://www.facebook.com/plugins/like.php?href=https%3A%2F%2Fbluespruce.com%2F"></iframe>',
        "social",
      ),
    ).toEqual([]);
  });
});

describe("an address that is spelt", () => {
  it.each(["[arobase]", "[chiocciola]", "(apenstaartje)"])("with %s is read", (at) => {
    expect(values(`<p>info${at}bluespruce.com</p>`, "email")).toEqual(["info@bluespruce.com"]);
  });
});

describe("a number behind a number", () => {
  it.each([
    [
      "fr",
      "menuiserie-durand.fr",
      "<p>SIRET 123 456 789 00012 - RCS Lyon 123 456 789 - 04.78.55.01.43</p>",
      ["+33478550143"],
    ],
    [
      "pt-BR",
      "padariaipe.com.br",
      "<footer>Rua das Acácias, 120 - Joinville/SC - CEP 89201-100 - (47) 3455-0143</footer>",
      ["+554734550143"],
    ],
    ["de", "baeckerei-huber.de", "<p>HRB 12345 - 0761 5550143</p>", ["+497615550143"]],
    ["de", "baeckerei-huber.de", "<p>IBAN DE12 5001 0517 0648 4898 90 - BIC INGDDEFFXXX</p>", []],
    [
      "fr",
      "menuiserie-durand.fr",
      "<p>SIRET 801 234 567 00018 - APE 4332A - TVA FR12 801234567</p>",
      [],
    ],
    [
      "en",
      "gumtreeplumbing.com.au",
      "<p>12/45 Railway Parade, Burwood NSW 2134</p><p>02 5550 1234 | 1300 975 707</p>",
      ["+61255501234", "+611300975707"],
    ],
  ])("in %s on %s: %s", (lang, host, body, numbers) => {
    expect(values(body, "phone", lang, host).sort()).toEqual(numbers.sort());
  });
});

describe("a registered name with a dot inside", () => {
  it("is not cut there", () => {
    const footer = "<h1>Ihr Partner am Bau</h1><footer>© Müller Bau GmbH &amp; Co. KG</footer>";
    const head = "<title>Müller Bau: Hochbau, Tiefbau und Sanierung</title>";
    expect(values(footer, "company_name", "de", "muellerbau.de", head)).toEqual(["Müller Bau"]);
  });
});

describe("a description", () => {
  it("is no sentence that only leads to a list", () => {
    const body =
      "<p>Our advisers will help you choose the best insurance policy for your family. At Blue Spruce you will find:</p><ul><li>Cars</li></ul><p>Blue Spruce is an insurance broker for families and farms in Colorado.</p>";
    expect(values(body, "description")).toEqual([
      "Blue Spruce is an insurance broker for families and farms in Colorado.",
    ]);
  });
});
