import { describe, expect, it } from "vitest";
import { createDeduper } from "./dedupe.ts";
import type { Find } from "./source.ts";

const find = (company_name: string, website: string, city?: string): Find => ({
  company_name,
  website,
  source_url: "test",
  ...(city === undefined ? {} : { city }),
});

describe("keeping only what is new", () => {
  it("keeps the first of two spellings of one website", () => {
    const deduper = createDeduper({ known: [], excluded: [] });
    expect(deduper.check(find("Acme", "https://acme.com"))).toBeNull();
    expect(deduper.check(find("Acme Shop", "http://shop.acme.com/x"))).toMatchObject({
      reason_code: "duplicate",
    });
  });

  it("keeps two companies of one shared host", () => {
    const deduper = createDeduper({ known: [], excluded: [] });
    expect(deduper.check(find("One", "one.wixsite.com/one"))).toBeNull();
    expect(deduper.check(find("Two", "two.wixsite.com/two"))).toBeNull();
  });

  it("drops what is among the leads already and what the profile excludes", () => {
    const deduper = createDeduper({ known: ["acme.com"], excluded: ["https://www.rival.com/"] });
    expect(deduper.check(find("Acme", "www.acme.com"))).toMatchObject({
      reason_code: "duplicate",
      reason: "acme.com is already among your leads.",
    });
    expect(deduper.check(find("Rival", "blog.rival.com"))).toMatchObject({
      reason_code: "excluded",
    });
  });

  it("drops a namesake of a lead, at whatever address, unless it is in another town", () => {
    const deduper = createDeduper({
      known: ["acme.com"],
      knownCompanies: [
        { company_name: "Acme Pumps Ltd", city: "Leeds" },
        { company_name: "Padaria Sol", city: null },
      ],
      excluded: [],
      wanted: ["acme-pumps.biz"],
    });
    expect(deduper.check(find("ACME Pumps", "acmepumps.co.uk", "Leeds"))).toMatchObject({
      reason_code: "duplicate",
      reason: "A company of this name is already among your leads, as Acme Pumps Ltd.",
    });
    expect(deduper.check(find("Padaria Sol Ltda", "padariasol.com.br", "Recife"))).toMatchObject({
      reason_code: "duplicate",
    });
    expect(deduper.check(find("Acme Pumps", "acmepumps.com.au", "Perth"))).toBeNull();
    expect(deduper.check(find("Acme Pumps", "acme-pumps.biz"))).toBeNull();
  });

  it("drops a namesake on another website unless it is in another town", () => {
    const deduper = createDeduper({ known: [], excluded: [] });
    expect(deduper.check(find("Padaria Sol Ltda", "padariasol.com.br", "Recife"))).toBeNull();
    expect(deduper.check(find("PADARIA SOL", "padaria-sol.com", "Recife"))).toMatchObject({
      reason_code: "duplicate",
    });
    expect(deduper.check(find("Padaria Sol", "padariasol.net", "Curitiba"))).toBeNull();
    // The one in the first town is not forgotten over that.
    expect(deduper.check(find("Padaria Sol", "padaria-do-sol.com", "Recife"))).toMatchObject({
      reason_code: "duplicate",
      reason: expect.stringContaining("padariasol.com.br"),
    });
  });

  it("does not compare names where only the domain is known", () => {
    const deduper = createDeduper({ known: [], excluded: [] });
    expect(deduper.check(find("127.0.0.1:1", "http://127.0.0.1:1/"))).toBeNull();
    expect(deduper.check(find("127.0.0.1:2", "http://127.0.0.1:2/"))).toBeNull();
  });

  it("lets through what a person brought back, once", () => {
    const deduper = createDeduper({
      known: ["acme.com"],
      excluded: ["rival.com"],
      wanted: ["rival.com", "acme.com"],
    });
    expect(deduper.check(find("Rival", "rival.com"))).toBeNull();
    expect(deduper.check(find("Acme", "acme.com"))).toBeNull();
    expect(deduper.check(find("Acme", "acme.com"))).toMatchObject({ reason_code: "duplicate" });
  });
});
