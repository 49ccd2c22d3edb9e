import { describe, expect, it } from "vitest";
import { parseCsv } from "../start/csv.ts";
import { writeCsv } from "./write-csv.ts";

describe("writing a CSV file", () => {
  it("is read back as it was", () => {
    const rows = [
      ['A, "B"', 1.5],
      ["two\nlines", null],
    ] as const;
    expect(parseCsv(writeCsv(["name", "value"], rows), ",")).toEqual([
      ["name", "value"],
      ['A, "B"', "1.5"],
      ["two\nlines", ""],
    ]);
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", ' =HYPERLINK("x")', "\t=1"])(
    "keeps %j from being run",
    (text) => {
      const [, row] = parseCsv(writeCsv(["x"], [[text]]), ",");
      expect(row?.[0]?.startsWith("'")).toBe(true);
    },
  );

  it("leaves negative numbers numbers", () => {
    expect(writeCsv(["x"], [[-3]])).toBe("\uFEFFx\r\n-3\r\n");
  });
});
