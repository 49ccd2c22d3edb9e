import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../testing/page.ts";

const at = "https://kestrelhouse.org/";
const values = (body: string, field: string, head = "<title>Kestrel House</title>", url = at) =>
  valuesOf(extract(documentOf(`<h1>Kestrel House</h1>${body}`, head), { url }), field);
const technologies = (markup: string) =>
  values(markup, "technology").map((value) => (value as { name: string }).name);

describe("a like button", () => {
  it.each([
    '<div class="fb-like" data-href="https://www.facebook.com/KestrelHouse" data-layout="x"></div>',
    '<iframe src="https://www.facebook.com/plugins/like.php?href=https%3A%2F%2Fwww.facebook.com%2FKestrelHouse%2F&amp;layout=x"></iframe>',
  ])("names the page that it likes: %s", (markup) => {
    expect(values(markup, "social")).toMatchObject([
      { url: "https://www.facebook.com/KestrelHouse" },
    ]);
  });

  it.each([
    '<div class="fb-like" data-href="https://kestrelhouse.org/saws"></div>',
    '<div class="fb-like" data-layout="x"></div>',
  ])("of the site itself names none: %s", (markup) => {
    expect(values(markup, "social")).toEqual([]);
  });
});

describe("a loader", () => {
  it.each([
    ["Google Fonts", '<script>WebFont.load({ google: { families: ["Open Sans:300"] }});</script>'],
    ["Google Fonts", '<script>WebFontConfig = { google: { families: ["Lato"] } };</script>'],
    ["Bootstrap", '<script src="/js/bootstrap.min.5.3.3.js"></script>'],
    ["Bootstrap", '<link rel="stylesheet" href="/css/bootstrap-5.3.3.min.css">'],
  ])("is %s: %s", (name, markup) => {
    expect(technologies(markup)).toContain(name);
  });

  it.each([
    ["Google Fonts", '<script>WebFont.load({ custom: { families: ["Own"] }});</script>'],
    ["Bootstrap", '<script src="/js/tp.widget.bootstrap.min.5.js"></script>'],
  ])("is not %s: %s", (name, markup) => {
    expect(technologies(markup)).not.toContain(name);
  });
});

describe("the only address, on another's domain", () => {
  it.each([
    ["called like the house", "<ul><li>kestrel-house@hosts-of-all.org</li></ul>"],
    ["below a heading of contact", "<h2>Ponte en contacto</h2><p>office@hosts-of-all.org</p>"],
  ])("counts when it is %s", (_, body) => {
    expect(values(body, "email")).toHaveLength(1);
  });

  it.each([
    ["in prose", "<h2>Our friends</h2><p>Write to office@hosts-of-all.org for tickets.</p>"],
    [
      "one of two domains",
      "<h2>Contact</h2><p>info@kestrelhouse.org</p><p>office@hosts-of-all.org</p>",
    ],
  ])("does not when it stands %s", (_, body) => {
    expect(values(body, "email")).not.toContain("office@hosts-of-all.org");
  });
});

describe("how many work there", () => {
  it.each([
    ["A company with 45 employees.", ["45"]],
    ["Built for organizations under 500 employees.", []],
    ["Software für Unternehmen mit 50 Mitarbeitern.", []],
    ["Wir sind ein Unternehmen mit 50 Mitarbeitern.", ["50"]],
    ["Servizi per aziende con 30 dipendenti.", []],
  ])("%s", (text, counts) => {
    expect(values(`<p>${text}</p>`, "employee_count")).toEqual(counts);
  });
});

describe("a search for staff", () => {
  it.each([
    ["Our nursery is looking for caring people who like mornings.", [true]],
    ["Please contact us about applying for a position.", [true]],
    ["Are you looking for qualified help with your taxes?", []],
    ["We help with applying for planning permission.", []],
  ])("%s", (text, found) => {
    expect(values(`<p>${text}</p>`, "hiring")).toEqual(found);
  });
});

describe("what is sold", () => {
  const link = (text: string) => `<main><a href="/services/some-thing">${text}</a></main>`;
  it.each([
    ["* Saw grinding", ["Saw grinding"]],
    ["Knives – cleaned", ["Knives – cleaned"]],
    ["Get Informed", []],
    ["Information", []],
    ["Informationen", []],
    ["Details", []],
    ["Jetzt anfragen", []],
  ])("%s", (text, products) => {
    expect(values(link(text), "product")).toEqual(products);
  });
});
