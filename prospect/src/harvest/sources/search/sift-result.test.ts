import { describe, expect, it } from "vitest";
import { nameFrom, siftResult } from "./sift-result.ts";

const sift = (title: string, url: string, snippet = "") => siftResult({ title, url, snippet });
const reasonOf = (title: string, url: string) => {
  const sifted = sift(title, url);
  return sifted.kind === "discard" ? sifted.discard.reason : "kept";
};

describe("sifting search results", () => {
  it.each([
    ["Brightsmile Dental | Dentist in Leeds", "https://brightsmile.example/"],
    ["Our services - Acme Pumps", "https://www.acme-pumps.com/en/services"],
    ["How we built our plant", "https://acme-pumps.com/blog/our-plant"],
    ["Padaria Sol", "https://padariasol.com.br/contato"],
    ["Welcome", "https://studio-norte.wixsite.com/home"],
    ["Top Floor Builders", "https://topfloorbuilders.co.uk/"],
    ["10 Barrel Brewing Company", "https://10barrel.example/"],
    ["Best Western Electrical Ltd", "https://bestwesternelectrical.example/"],
    ["Times Square Dental", "https://timessquaredental.example/team"],
  ])("keeps %s", (title, url) => {
    expect(sift(title, url).kind).toBe("find");
  });

  it.each([
    [
      "Dentists in Leeds - Yell",
      "https://www.yell.com/s/dentists-leeds.html",
      "a business directory",
    ],
    ["Brightsmile | Facebook", "https://m.facebook.com/brightsmile", "a social network"],
    ["Acme Pumps - LinkedIn", "https://uk.linkedin.com/company/acme", "a social network"],
    ["Acme pumps for sale", "https://www.amazon.co.uk/acme", "a marketplace"],
    ["Jobs at Acme", "https://www.glassdoor.com/acme", "a job board"],
    ["Acme opens plant", "https://www.reuters.com/business/acme", "a news site"],
    ["Acme opens plant", "https://www.leeds-herald.example/business/acme-opens", "a news site"],
    ["Acme", "https://en.wikipedia.org/wiki/Acme", "an encyclopedia"],
    ["Register of companies", "https://www.gov.uk/acme", "a public authority"],
    ["School of Engineering", "https://eng.university.edu/pumps", "a university"],
    ["Dentists", "https://dentist-directory.example/leeds", "a business directory"],
    ["Dentists", "https://portal.example/directory/dentists", "a business directory"],
    ["Hotel Norte, Porto", "https://www.booking.com/hotel/norte", "a marketplace"],
  ])("knows %s at %s for %s", (title, url, kind) => {
    expect(reasonOf(title, url)).toContain(kind);
  });

  it.each([
    "Top 10 dental clinics in Leeds",
    "15 Best Software Companies in Austin (2026)",
    "The 20 Largest Manufacturers in Brazil",
    "As 10 melhores agências de São Paulo",
    "List of law firms in London",
    "Lista de construtoras em Curitiba",
    "Best Marketing Agencies in Leeds",
    "HubSpot vs. Pipedrive",
  ])("takes “%s” for a list", (title) => {
    expect(reasonOf(title, "https://some-site.example/page")).toContain("list of companies");
  });

  it("refuses addresses that are no websites", () => {
    expect(sift("Router", "http://192.168.0.1/admin")).toMatchObject({
      kind: "discard",
      discard: { reason_code: "invalid_website" },
    });
  });

  it("takes a company's brochure for the company", () => {
    expect(
      sift("Catalogue 2026 - Acme Pumps", "https://acmepumps.example/files/catalogue.pdf"),
    ).toMatchObject({
      kind: "find",
      find: { website: "https://acmepumps.example/", company_name: "Acme Pumps" },
    });
  });

  it("writes snippets as plain text", () => {
    expect(
      sift("Acme", "https://acme.example/", "<strong>Pumps</strong> &amp; valves"),
    ).toMatchObject({ find: { description: "Pumps & valves" } });
  });
});

describe("the name in a title", () => {
  it.each([
    [
      "Dentist in Leeds | Brightsmile Dental",
      "https://brightsmile-dental.example/",
      "Brightsmile Dental",
    ],
    ["Acme: pumps, valves, service", "https://acme.com/", "Acme"],
    ["Home", "https://www.studio-norte.com.br/", "studio-norte.com.br"],
    ["Contato – Padaria São João", "https://padariasaojoao.com.br/", "Padaria São João"],
    [
      "International Business Machines - Pumps",
      "https://ibm.example/",
      "International Business Machines",
    ],
  ])("%s of %s is %s", (title, website, name) => {
    expect(nameFrom(title, website)).toBe(name);
  });
});
