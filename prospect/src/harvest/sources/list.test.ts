import { describe, expect, it } from "vitest";
import {
  collect,
  discardsOf,
  findsOf,
  keepsTheSourcePromises,
  statusesOf,
} from "../testing/source-suite.ts";
import { listSource } from "./list.ts";

const list = listSource({ allowHosts: ["127.0.0.1:4000"] });
const rows = (...websites: string[]) => ({ list: websites.map((website) => ({ website })) });

keepsTheSourcePromises("list", {
  source: () => list,
  fruitful: rows("first.example", "https://second.example/en", "third.example", "not a website"),
  barren: {},
});

describe("reading a pasted list", () => {
  it.each([
    ["acme.com", "https://acme.com/"],
    ["  WWW.Acme.com. ", "https://www.acme.com/"],
    ["<https://acme.org/about>,", "https://acme.org/about"],
    ["http://acme.com/?utm_source=mail&lang=pt#top", "http://acme.com/?lang=pt"],
    ["acme.com:8443/shop", "https://acme.com:8443/shop"],
    ["münchen-bau.de", "https://xn--mnchen-bau-9db.de/"],
    ["http://127.0.0.1:4000/", "http://127.0.0.1:4000/"],
    // Whether it is a page is for the crawler to find out, and for the lead to say.
    ["acme.com/brochure.pdf", "https://acme.com/brochure.pdf"],
    // The crawl refuses these, so that the row becomes a lead that says why.
    ["http://93.184.216.34/", "http://93.184.216.34/"],
    ["http://2130706433/", "http://127.0.0.1/"],
    ["http://[::1]/", "http://[::1]/"],
    ["localhost:3000", "https://localhost:3000/"],
    ["http://127.0.0.1:4001/", "http://127.0.0.1:4001/"],
    ["printer.local", "https://printer.local/"],
  ])("reads %s as %s", async (website, expected) => {
    expect(findsOf(await collect(list, rows(website)))).toMatchObject([{ website: expected }]);
  });

  it.each([
    ["not a url", "not a web address"],
    ['=HYPERLINK("http://a.example";"x")', "formula"],
    ["+cmd|' /C calc'!A0", "formula"],
    ["javascript:alert(1)", "javascript addresses"],
    ["ftp://acme.com", "ftp addresses"],
    ["http://user:secret@acme.com", "password"],
    ["co.uk", "public suffix"],
    ["acme", "not a domain name"],
    ["a..b.com", "not a"],
  ])("drops %s with the reason and the row", async (website, reason) => {
    const [discard, ...rest] = discardsOf(await collect(list, rows("first.example", website)));
    expect(rest).toEqual([]);
    expect(discard).toMatchObject({ reason_code: "invalid_website" });
    expect(discard!.reason).toContain("Row 2:");
    expect(discard!.reason).toContain(reason);
  });

  it("never shows a password that somebody typed into an address as a lead", async () => {
    expect(findsOf(await collect(list, rows("http://user:secret@acme.com")))).toEqual([]);
  });

  it("takes the company from the part of an address after the @", async () => {
    const yields = await collect(list, {
      list: [
        { email: "Ana@Clinica.com.br", company_name: "Clínica" },
        { website: "mailto:joe@acme.io" },
      ],
    });
    expect(findsOf(yields)).toMatchObject([
      {
        company_name: "Clínica",
        website: "https://clinica.com.br/",
        contact_emails: ["ana@clinica.com.br"],
      },
      { company_name: "acme.io", website: "https://acme.io/", contact_emails: ["joe@acme.io"] },
    ]);
  });

  it.each(["a@gmail.com", "a@hotmail.co.uk", "a@uol.com.br", "a@yahoo.com.mx"])(
    "skips the free mail address %s and says so",
    async (email) => {
      const yields = await collect(list, { list: [{ email }] });
      expect(discardsOf(yields)).toMatchObject([{ reason_code: "invalid_website" }]);
      expect(discardsOf(yields)[0]!.reason).toContain("free mail provider");
    },
  );

  it("prefers the website of a row and keeps its address as a contact, free mail or not", async () => {
    const yields = await collect(list, {
      list: [{ website: "acme.com", email: "acme.shop@gmail.com" }],
    });
    expect(findsOf(yields)).toMatchObject([
      { website: "https://acme.com/", contact_emails: ["acme.shop@gmail.com"] },
    ]);
  });

  it("reads addresses as mail programs write them", async () => {
    const yields = await collect(list, {
      list: [
        { email: "Ana Lima <Ana@acme.com>; bob@gmail.com" },
        { email: "bob@gmail.com, ana@beta.com" },
        { email: "ana at acme" },
      ],
    });
    expect(findsOf(yields)).toMatchObject([
      { website: "https://acme.com/", contact_emails: ["ana@acme.com", "bob@gmail.com"] },
      { website: "https://beta.com/" },
    ]);
    expect(discardsOf(yields)).toMatchObject([
      { reason: "Row 3: “ana at acme” is not an e-mail address." },
    ]);
  });

  it("takes the address when the website cell says that there is none", async () => {
    expect(
      findsOf(await collect(list, { list: [{ website: "n/a", email: "b@beta.com" }] })),
    ).toMatchObject([{ website: "https://beta.com/" }]);
  });

  it("looks up no name", async () => {
    const yields = await collect(list, { list: [{ company_name: "Acme" }, {}] });
    expect(findsOf(yields)).toEqual([]);
    expect(discardsOf(yields)).toHaveLength(2);
  });

  it("accounts for every row of a list that is longer than the job", async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      website: `company-${index}.example`,
    }));
    const yields = await collect(list, { list: many, limit: 25 });
    expect(findsOf(yields)).toHaveLength(25);
    expect(discardsOf(yields)).toHaveLength(9_975);
    expect(new Set(discardsOf(yields).map((one) => one.reason_code))).toEqual(
      new Set(["over_quota"]),
    );
  });

  it("says that an empty list is empty", async () => {
    expect(statusesOf(await collect(list, {}))).toEqual([
      "The list is empty, so there is nothing to look at.",
    ]);
  });
});
