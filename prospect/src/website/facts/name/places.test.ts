import { describe, expect, it } from "vitest";
import { extractFacts } from "../../extract-facts.ts";
import { documentOf, extract, now, pageOf, valuesOf } from "../../testing/page.ts";

const at = "https://kestrel-house.com/";
const named = (body: string, head = "", url = at) => extract(documentOf(body, head), { url });
const nameOf = (body: string, head = "", url = at) =>
  valuesOf(named(body, head, url), "company_name")[0];
const branch = (name: string, type = "LocalBusiness") =>
  `<div itemscope itemtype="https://schema.org/${type}"><h3 itemprop="name">${name}</h3></div>`;

describe("the name of the house", () => {
  it("is none of several branches", () => {
    const body = `<header><h1>Contact</h1></header>${branch("Alder Animal Clinic")}${branch("Harbour Charity Shop")}<footer>© 2024 Kestrel House</footer>`;
    expect(nameOf(body, "<title>Contact | Kestrel House</title>", "https://kestrel.org/")).toBe(
      "Kestrel House",
    );
  });

  it("is the one declared where only one is, or where they hold one another", () => {
    expect(nameOf(branch("Alder Animal Clinic"), "", "https://alder.org/")).toBe(
      "Alder Animal Clinic",
    );
    expect(
      nameOf(branch("Alder Clinic") + branch("Alder Clinic North"), "", "https://alder.org/"),
    ).toBe("Alder Clinic");
  });

  it("has no town behind it in a title", () => {
    const head = "<title>Contact Us - Orth Mobile Detailing in Alder Creek, CA</title>";
    expect(nameOf("<h1>Schedule a wash</h1>", head, "https://orthdetail.com/")).toBe(
      "Orth Mobile Detailing",
    );
  });

  it("stands behind the page's title in the logo", () => {
    const body =
      '<header><a class="logo" href="/"><strong>Nuestro Equipo</strong> KH-Altamar</a></header>';
    expect(nameOf(body, "<title>Nuestro Equipo</title>", "https://khaltamar.example.org/")).toBe(
      "KH-Altamar",
    );
  });

  it("is not what a script fills in beside the copyright", () => {
    const body = "<footer>© Monat / Datum<br>Kestrel House e.V.<br>Am Hang 4</footer>";
    expect(nameOf(body, "", "https://example.org/")).not.toBe("Monat / Datum");
  });

  it.each([
    ["© 2026 ALDER MARINE PUMPS SDN. BHD. All rights reserved.", "SDN. BHD"],
    ["© 2026 Alder Tools Pty. Ltd. All rights reserved.", "Pty. Ltd"],
    ["© 2026 Alder Tools Pvt. Ltd. All rights reserved.", "Pvt. Ltd"],
  ])("keeps a form in two parts whole: %s", (line, form) => {
    const extraction = named(`<footer>${line}</footer>`, "", "https://alder.example.org/");
    expect(valuesOf(extraction, "legal_name")).toEqual([expect.stringContaining(form)]);
    expect(valuesOf(extraction, "company_name")).not.toEqual([
      expect.stringMatching(/\b(?:SDN|Pty|Pvt)$/),
    ]);
  });

  it("does not swallow the services before it", () => {
    const body = "<footer>© Orth Anton GmbH | Kontakt</footer>";
    const head = "<title>Bäder, Heizung, Installation Orth Anton GmbH</title>";
    expect(valuesOf(named(body, head, "https://orth.example.org/"), "legal_name")).toEqual([
      "Orth Anton GmbH",
    ]);
    const partners = "<footer>© Winslow, Willis & Abbott, P.A.</footer>";
    expect(valuesOf(named(partners, "", "https://wwa.example.org/"), "legal_name")).toEqual([
      "Winslow, Willis & Abbott, P.A.",
    ]);
  });

  it.each([
    ["© 2003-17 3/41st Alder Association Inc", "3/41st Alder Association Inc"],
    ["© 2008–2018 Alder Association Inc", "Alder Association Inc"],
    ["© 2018 24 Alder Street Gym", "24 Alder Street Gym"],
    ["© 2019-24/7 Alder Locksmiths", "24/7 Alder Locksmiths"],
  ])("begins behind the years of the copyright: %s", (line, want) => {
    expect(nameOf(`<footer>${line}</footer>`, "", "https://example.org/")).toBe(want);
  });

  const twoPages = (title: string, path: string) => {
    const home = "https://xy-42.example/";
    const page = (name: string, url: string) =>
      pageOf(documentOf("<p>Hello.</p>", `<title>${name}</title>`), url);
    const pages = [page("Alder Centre", home), page(title, `${home}${path}`)];
    return valuesOf(extractFacts(pages, { baseUrl: home, now }), "company_name")[0];
  };

  it("is not what a page other than the first is called", () => {
    expect(twoPages("Kestrel Ward", "kestrel-ward.html")).toBe("Alder Centre");
    expect(twoPages("Medical Staff", "p2.html")).toBe("Alder Centre");
    expect(twoPages("Corpo Clínico", "p2.html")).toBe("Alder Centre");
  });
});
