import { Sector } from "@leadstream/contract";
import { describe, expect, it } from "vitest";
import { foldedWords } from "../../../clean-text.ts";
import { bytesOf, readWords, wordFiles } from "./read-words.ts";
import { WordTable } from "./word-table.ts";

const tableOf = (text: string) => new WordTable(Buffer.from(text));

describe("the files of words", () => {
  const entries = wordFiles.flatMap((file) =>
    bytesOf(file)
      .toString("utf8")
      .split("\n")
      .filter((line) => !/^(?:#|\[|$)/.test(line))
      .flatMap((line) => line.replace(/,$/, "").split(","))
      .map((entry) => entry.trim()),
  );
  const stems = entries.map((entry) => entry.replace(/\*?(?:=.*)?$/, ""));

  it("hold every stem once: the first would hide the others", () => {
    const seen = new Set<string>();
    expect(stems.filter((stem) => seen.has(stem) || !seen.add(stem))).toEqual([]);
  });

  it("hold stems as text is folded, and shorter than what is looked up", () => {
    expect(stems.filter((stem) => foldedWords(stem).join(" ") !== stem)).toEqual([]);
    expect(stems.filter((stem) => stem.length > 64)).toEqual([]);
  });

  it("weigh each by one figure before the point", () => {
    expect(entries.filter((entry) => !/^[^=]+(?:=\d(?:\.\d{1,2})?)?$/.test(entry))).toEqual([]);
  });

  it("name the sectors of the contract", () => {
    const names = wordFiles.flatMap((file) => [
      ...bytesOf(file)
        .toString("utf8")
        .matchAll(/^\[(.*)\]$/gm),
    ]);
    expect(names.length).toBeGreaterThan(100);
    for (const [, name] of names) expect(Sector.options).toContain(name);
  });

  it("are read as they stand", () => {
    const read = [...readWords()].filter(({ weight }) => weight > 0);
    const boilerplate = [...readWords()].length - read.length;
    expect(read.length).toBeGreaterThan(39_000);
    expect(entries.length - read.length).toBeLessThanOrEqual(boilerplate);
  });
});

describe("a table of words", () => {
  const table = tableOf(
    "# A remark, with=1\n[agriculture]\nfarm*=2.5, farm shop=3,\ndairy\n\n[healthcare]\nfarm=4, dairy cow clinic=1.25\n",
  );

  it("gives the longest entry that a text begins with", () => {
    expect(table.longestIn("farm")).toMatchObject({ sector: "agriculture", weight: 2.5 });
    expect(table.longestIn("farming")).toMatchObject({ stem: "farm", open: true, words: 1 });
    expect(table.longestIn("farm shop")).toMatchObject({ stem: "farm shop", words: 2, weight: 3 });
    expect(table.longestIn("dairy")).toMatchObject({ sector: "agriculture", weight: 1 });
    expect(table.longestIn("dairy cow clinic")).toMatchObject({
      sector: "healthcare",
      weight: 1.25,
    });
  });

  it.each(["far", "dairyman", "remark", "with", "", "f", "farmhousekeeping"])(
    "has nothing for %j",
    (text) => {
      expect(table.longestIn(text)).toBeNull();
    },
  );

  it("says how many words an entry may have that begins so", () => {
    const dairy = table.firstOf("dairy");
    expect(table.longestAfter(dairy, "cow")).toBe(3);
    expect(table.longestAfter(dairy, "shop")).toBe(1);
    expect(table.longestAfter(table.firstOf("farm"), "shopping")).toBe(2);
    expect(table.firstOf("clinic")).toBe(0);
  });

  it("knows a second word of one letter", () => {
    const demo = tableOf("[software-it]\nbook a demo=3\n");
    expect(demo.longestAfter(demo.firstOf("book"), "a")).toBe(3);
    expect(demo.longestAfter(demo.firstOf("book"), "an")).toBe(1);
  });

  it("holds the first of two", () => {
    expect([...table].filter(({ stem }) => stem === "farm")).toMatchObject([
      { sector: "agriculture" },
    ]);
  });

  it("reads a file that ends without a line's end, and an empty one", () => {
    expect([...tableOf("[agriculture]\nfarm=2")]).toMatchObject([{ stem: "farm", weight: 2 }]);
    expect([...tableOf("")]).toEqual([]);
    expect([...tableOf("# only a remark")]).toEqual([]);
  });
});
