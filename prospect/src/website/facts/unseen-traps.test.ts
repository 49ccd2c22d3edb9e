import { describe, expect, it } from "vitest";
import type { FactField } from "@leadstream/contract";
import { documentOf, extract, valuesOf } from "../testing/page.ts";

const extraction = (
  body: string,
  { head = "", lang = "en", url = "https://kestrel-x.com/" } = {},
) => extract(documentOf(body, head, lang), { url });
const read = (field: FactField, ...page: Parameters<typeof extraction>) =>
  valuesOf(extraction(...page), field);

describe("an address of a mailbox", () => {
  it.each([
    ["is not cut behind a letter with an accent", "<p>E-mail: limpeçao@gmail.com</p>", []],
    ["may begin with mail", '<a href="mailto:mail@kestrel-x.com">mail</a>', ["mail@kestrel-x.com"]],
    ["of a provider with mail before it is a sample", "<p>mail@gmail.com</p>", []],
  ])("%s", (_, body, emails) => {
    expect(read("email", body)).toEqual(emails);
  });

  it("under the domain of a profession is the member's", () => {
    const body = '<main><a href="mailto:anna.voss@notaries.example">Anna Voss</a></main>';
    expect(read("email", body, { url: "https://kestrel.notaries.example/" })).toEqual([
      "anna.voss@notaries.example",
    ]);
  });
});

describe("the name", () => {
  it.each([
    ["is not the town that ends the title", "Kestrel Mola - Pottery and tiles - Porto"],
    ["is not the page that ends the title", "Kestrel Mola About Us Page"],
  ])("%s", (_, title) => {
    const head = `<title>${title}</title>`;
    const url = "https://mola.github.io/site/";
    expect(
      read("company_name", "<p><cite>Kestrel Mola</cite> began small.</p>", { head, url }),
    ).toEqual(["Kestrel Mola"]);
  });

  it("is not a domain where the house spells itself out", () => {
    const head =
      '<title>Kestrel Transformers</title><meta property="og:site_name" content="kestrel-x.com">';
    expect(read("company_name", "<h1>Kestrel Transformers</h1>", { head })).toEqual([
      "Kestrel Transformers",
    ]);
  });

  it("does not begin with the end of Copyrights", () => {
    const body = "<h1>Welcome</h1><footer>© Copyrights KESTREL HARNESS 2017</footer>";
    expect(
      JSON.stringify(read("company_name", body, { url: "https://k.github.io/" })),
    ).not.toContain('"s KESTREL');
  });
});

describe("the founding year", () => {
  it.each([
    ["es", "La asociación nace a finales del año 2000.", 2000],
    ["nl", "Zo besloot ik in 2015 mijn eigen praktijk op te starten.", 2015],
  ])("in %s is told by %s", (lang, text, year) => {
    expect(read("founded_year", `<h1>Kestrel</h1><p>${text}</p>`, { lang })).toEqual([year]);
  });

  it.each([
    ["en", "Our team has been active in the field of seeds since 2017."],
    ["en", "Alder Bird Society (Est. 1933) is one of our clubs."],
    ["it", "Dal 2020 disponiamo di un deposito."],
  ])("in %s is not told by %s", (lang, text) => {
    expect(read("founded_year", `<h1>Kestrel</h1><p>${text}</p>`, { lang })).toEqual([]);
  });
});

it("takes no sponsor's profile for the club's", () => {
  const body =
    '<main><p>We thank our sponsors</p><a href="https://www.facebook.com/birdfood">Bird Food</a></main>';
  expect(read("social", body)).toEqual([]);
});

it("takes a button for customers for no door to jobs", () => {
  expect(read("hiring", '<a href="/contact.html">Work With Us</a>')).toEqual([]);
  expect(read("hiring", '<a href="/work-with-us/">Work With Us</a>')).toEqual([true]);
});

it("describes no house by what one of its people does", () => {
  const body =
    "<h1>Kestrel Writing</h1><p>Sue Alder, Senior Consultant</p><p>Sue works on manuals for Kestrel Writing and for the firms of the valley.</p><p>Kestrel Writing is a house of technical writers for makers of machines.</p>";
  expect(read("description", body)).toEqual([
    "Kestrel Writing is a house of technical writers for makers of machines.",
  ]);
});

it("reads a body that is hidden until a script shows it", () => {
  const html =
    '<!doctype html><html lang="en"><head><title>Kestrel</title></head><body style="display:none"><p>Call +44 20 7946 0123</p></body></html>';
  const { facts } = extract(html, { url: "https://kestrel-x.co.uk/" });
  expect(facts.map(({ field }) => field)).toContain("phone");
});

it("is not Norwegian for its avenues", () => {
  const body =
    "<p>Av. Hassan et Av. Massira, Agadir</p><p>Vous cherchez un transport ? Nous livrons vos colis et vos meubles, et nous venons chez vous.</p>";
  expect(read("language", body, { lang: "en" })).toEqual(["fr"]);
});

it("does not take a banner's words for a trade", () => {
  const banner =
    '<div class="cookie-banner"><p>Analytics software, data platform and cloud hosting.</p></div>';
  expect(read("industry", `${banner}<p>Our bakery bakes bread.</p>`)).toMatchObject([
    { sector: "food-beverage" },
  ]);
});

describe("a door that says join us", () => {
  const door = '<nav><a href="/join-us.html">Join Us</a></nav>';

  it.each([
    ["leads to jobs in a firm", "<p>We make pumps.</p>", [true]],
    ["leads to members of a club", "<p>The club meets on Mondays. Membership is free.</p>", []],
  ])("%s", (_, body, hiring) => {
    expect(read("hiring", door + body)).toEqual(hiring);
  });
});
