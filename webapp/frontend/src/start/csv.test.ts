import { describe, expect, it } from "vitest";
import { guessDelimiter, parseCsv } from "./csv.ts";

describe("reading a CSV file", () => {
  it("undoes quotes, doubled quotes and line breaks within a cell", () => {
    expect(parseCsv('name,site\r\n"Acme, ""Best"" Ltd","acme.example\nsecond line"\r\n')).toEqual([
      ["name", "site"],
      ['Acme, "Best" Ltd', "acme.example\nsecond line"],
    ]);
  });

  it("drops the byte order mark and empty lines", () => {
    expect(parseCsv("\uFEFFwebsite\n\n\nacme.example\n   \n")).toEqual([
      ["website"],
      ["acme.example"],
    ]);
  });

  it.each([
    ["a;b\n1;2\n", ";"],
    ["a\tb\n1\t2\n", "\t"],
    ["a|b\n1|2", "|"],
    ['"x;y",b\n"1;2;3",2', ","],
    ["website\nacme.example", ","],
  ] as const)("finds the delimiter of %j", (text, delimiter) => {
    expect(guessDelimiter(text)).toBe(delimiter);
  });

  it("keeps a formula as the text it is", () => {
    expect(parseCsv('name,website\n"=HYPERLINK(""http://x"",""y"")",acme.example')[1]).toEqual([
      '=HYPERLINK("http://x","y")',
      "acme.example",
    ]);
  });

  it("keeps a quote in the middle of a bare cell", () => {
    expect(parseCsv('5" pipes,a')).toEqual([['5" pipes', "a"]]);
  });

  it("reads ten thousand rows", () => {
    const text = Array.from(
      { length: 10_000 },
      (_, index) => `Company ${index};c${index}.example`,
    ).join("\n");
    expect(parseCsv(text)).toHaveLength(10_000);
  });
});
