import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvLine } from "./csv.ts";

const cellsOf = (line: string) => parse(line)[0];

describe("a line of CSV", () => {
  it("keeps a spreadsheet from running what a page said", () => {
    for (const attack of [
      '=HYPERLINK("http://evil.example";"x")',
      "+1+cmd|' /C calc'!A0",
      "-2+3",
      "@SUM(A1)",
      "\t=1+1",
      " =1+1",
      "\r=1",
      "＝1+1",
    ]) {
      expect(cellsOf(csvLine(["first", attack]))?.[1]).toBe(`'${attack}`);
    }
  });
  it("leaves harmless text and our own numbers as they are", () => {
    expect(csvLine(["Acme - Nord", "a=b", -5, 0.5, true, null, undefined])).toBe(
      "Acme - Nord,a=b,-5,0.5,true,,\r\n",
    );
  });
  it("gives any text back whole, and never lets it out of its cell", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "grapheme" }), { minLength: 2, maxLength: 5 }),
        (cells) => {
          const back = cellsOf(csvLine(cells)) ?? [];
          expect(back).toHaveLength(cells.length);
          back.forEach((cell, i) => expect([cells[i], `'${cells[i]}`]).toContain(cell));
          for (const cell of back) expect(cell).not.toMatch(/^[=+\-@]/);
        },
      ),
    );
  });
});
