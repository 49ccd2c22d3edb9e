import { request } from "undici";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { directoryEntries, directoryHost, demoCompanies } from "./companies.ts";
import { domainOf } from "./company.ts";
import { craftedCompanies } from "./crafted/index.ts";
import { generateCompanies } from "./generate.ts";
import type { DemoWeb } from "./server.ts";
import { startDemoWeb } from "./server.ts";
import { siteOf } from "./site.ts";

const today = new Date("2026-03-14T12:00:00Z");
let web: DemoWeb;
beforeAll(async () => {
  web = await startDemoWeb({ today });
});
afterAll(() => web.stop());

async function get(host: string, path = "/") {
  const at = web.resolveOverrides.get(host)!;
  const answer = await request(`http://${at.host}:${at.port}${path}`, { headers: { host } });
  const bytes = Buffer.from(await answer.body.arrayBuffer());
  return {
    status: answer.statusCode,
    headers: answer.headers,
    text: bytes.toString(answer.headers["content-type"] === "text/html" ? "latin1" : "utf8"),
  };
}

const companyOf = (kind: string) =>
  craftedCompanies.find((company) => company.behaviour.kind === kind)!;

describe("the demo companies", () => {
  it("are at least 240, 40 of them shaped by hand, in at least eight trades and four languages", () => {
    expect(demoCompanies.length).toBeGreaterThanOrEqual(240);
    expect(craftedCompanies.length).toBeGreaterThanOrEqual(40);
    expect(new Set(demoCompanies.map((company) => company.trade)).size).toBeGreaterThanOrEqual(8);
    expect(new Set(demoCompanies.map((company) => company.language))).toEqual(
      new Set(["en", "pt", "es", "de"]),
    );
  });

  it("are the same on every machine", () => {
    expect(generateCompanies()).toEqual(generateCompanies());
  });

  it("each have a name and a domain of their own under .example", () => {
    expect(new Set(demoCompanies.map(domainOf)).size).toBe(demoCompanies.length);
    expect(new Set(demoCompanies.map((company) => company.name)).size).toBe(demoCompanies.length);
    for (const company of demoCompanies)
      expect(domainOf(company)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*\.example$/);
  });

  it("leave no gap of a template unfilled", () => {
    expect(JSON.stringify(demoCompanies)).not.toMatch(/\{\w+\}|undefined/);
  });

  it("use telephone numbers that are set aside, or look it where a country sets none aside", () => {
    const fictional =
      /555-01\d\d|20 7946 0\d\d\d|1\d1 496 0\d\d\d|11[37] 496 0\d\d\d|\+61 \d 5550|5555-01\d\d|\+49 (?:30 23125|40 66969|69 90009|89 99998) \d\d\d|\+351 2\d 555 01|\+34 963 550 1/;
    for (const company of demoCompanies)
      if (company.phone) expect(company.phone).toMatch(fictional);
  });
});

describe("the demo web", () => {
  it("answers every page of every healthy company, each labelled as fictional, with no link to nowhere", async () => {
    for (const company of demoCompanies.filter(({ behaviour }) => behaviour.kind === "healthy")) {
      const site = siteOf(company, today);
      const pages = await Promise.all(
        company.pages.map((page) => get(site.domain, site.path(page))),
      );
      for (const page of pages) {
        expect(page.status, site.domain).toBe(200);
        expect(page.text, site.domain).toContain(
          '<meta name="leadstream-demo" content="fictional company"',
        );
        expect(page.text, site.domain).toContain(site.labels.fictional.slice(0, 20));
        for (const [, href] of page.text.matchAll(/<a [^>]*href="(\/[^"#]*)"/g))
          expect(company.pages.map(site.path), `${site.domain}${href}`).toContain(href);
      }
    }
  });

  it("tells companies apart by the name that is asked for", async () => {
    expect((await get("fieldloom.example")).text).toContain("Fieldloom");
    expect((await get("www.cobra-facil.example")).text).toContain("Cobra Fácil");
  });

  it("sends the sites of the old days in their own character set", async () => {
    const { headers, text } = await get("expresso-araucaria.example");
    expect(headers["content-type"]).toBe("text/html");
    expect(text).toContain("Expresso Araucária");
  });

  it("dates its news by the day it was started", async () => {
    expect((await get("brightwater-dental.example", "/news")).text).toContain("March 2, 2026");
  });

  it("plays each kind of trouble", async () => {
    expect((await get(domainOf(companyOf("server_error")))).status).toBe(500);
    expect((await get(domainOf(companyOf("gone")))).status).toBe(404);
    expect((await get(domainOf(companyOf("pdf")))).headers["content-type"]).toBe("application/pdf");
    expect((await get(domainOf(companyOf("redirect_loop")))).headers.location).toBe("/welcome");
    expect((await get(domainOf(companyOf("robots")), "/robots.txt")).text).toContain("Disallow: /");
    await expect(get(domainOf(companyOf("reset")))).rejects.toThrow();
    expect((await get(domainOf(companyOf("slow")))).status).toBe(200);
  });

  it("sends visitors of a company that moved to its new name", async () => {
    expect(await get("oldgate-builders.example")).toMatchObject({
      status: 301,
      headers: { location: "http://newgate-builders.example/" },
    });
    expect((await get("newgate-builders.example")).status).toBe(200);
  });

  it("has one site that gives orders to its readers, in sight and hidden", async () => {
    expect((await get("persuasive-software.example")).text).toContain("display:none");
    expect((await get("persuasive-software.example", "/about")).text).toContain(
      "ignore all previous instructions",
    );
  });

  it("shows the record from which each company was taken", async () => {
    for (const entry of directoryEntries.slice(0, 5))
      expect((await get(directoryHost, new URL(entry.url).pathname)).text).toContain(entry.domain);
    expect((await get(directoryHost)).text).toContain("fictional");
    expect((await get(directoryHost, "/companies/nobody")).status).toBe(404);
  });
});
