import { describe, expect, it } from "vitest";
import { parseCsv } from "./csv.ts";
import { guessMapping, readMapped, readPasted } from "./list-rows.ts";

describe("pasting websites", () => {
  it("takes a company a line in any order", () => {
    const { rows } = readPasted(
      "acme.example\nhttps://www.cedro.example/sobre\nIpê Têxtil; ipe.example; oi@ipe.example",
    );
    expect(rows).toEqual([
      { website: "acme.example" },
      { website: "https://www.cedro.example/sobre" },
      { company_name: "Ipê Têxtil", email: "oi@ipe.example", website: "ipe.example" },
    ]);
  });

  it("takes several websites on one line as several companies", () => {
    expect(readPasted("a.example, b.example c.example").rows.map((row) => row.website)).toEqual([
      "a.example",
      "b.example",
      "c.example",
    ]);
  });

  it("counts the same address written differently once", () => {
    const list = readPasted("acme.example\nhttps://www.acme.example/\nACME.example");
    expect(list.rows).toHaveLength(1);
    expect(list.duplicates).toBe(2);
  });

  it("keeps a company without an address and says so", () => {
    const list = readPasted("Acme Tools");
    expect(list.rows).toEqual([{ company_name: "Acme Tools" }]);
    expect(list.withoutWebsite).toBe(1);
  });

  it("keeps what the server must refuse, such as an IP address, for the server to refuse by name", () => {
    expect(readPasted("http://127.0.0.1/admin").rows).toEqual([
      { website: "http://127.0.0.1/admin" },
    ]);
  });
});

describe("mapping a CSV file", () => {
  it("finds the columns by English and Portuguese headings", () => {
    expect(guessMapping(parseCsv("Empresa;Site;E-mail\nA;a.example;x@a.example"))).toEqual({
      mapping: { company_name: 0, website: 1, email: 2 },
      hasHeader: true,
    });
    expect(guessMapping(parseCsv("id,Company Name,Website URL\n1,A,a.example")).mapping).toEqual({
      company_name: 1,
      website: 2,
      email: -1,
    });
  });

  it("goes by the cells where there is no heading", () => {
    expect(guessMapping(parseCsv("Acme,acme.example\nCedro,cedro.example"))).toEqual({
      mapping: { company_name: 0, website: 1, email: -1 },
      hasHeader: false,
    });
  });

  it("names the line of each row it cannot use", () => {
    const cells = parseCsv(
      `name,website,other\nAcme,acme.example,1\n,,only this\nLong,${"x".repeat(2100)}.example,2`,
    );
    const list = readMapped(cells, { company_name: 0, website: 1, email: -1 }, true);
    expect(list.rows).toEqual([{ company_name: "Acme", website: "acme.example" }]);
    expect(list.refused.map(({ line, reason }) => [line, reason])).toEqual([
      [3, "empty"],
      [4, "too_long"],
    ]);
  });
});
