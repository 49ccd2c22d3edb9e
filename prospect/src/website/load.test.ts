import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const statement = /^(?:import|export)\s+(?!type\b)(?:[^'"]*?\bfrom\s+)?"([^"]+)"/gm;

/** What is loaded before the first line of a file runs: its own modules, and the packages they name. */
function loadedBy(entry: string): { files: string[]; packages: string[] } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    for (const [, name = ""] of readFileSync(file, "utf8").matchAll(statement))
      if (name.startsWith(".")) visit(resolve(dirname(file), name));
      else packages.add(name);
  };
  visit(resolve(import.meta.dirname, entry));
  return { files: [...files], packages: [...packages].sort() };
}

describe("the first page", () => {
  it("waits for nothing but the command's own file to read the arguments", () => {
    const { files, packages } = loadedBy("../extract.ts");
    expect(files).toHaveLength(1);
    expect(packages.every((name) => name.startsWith("node:"))).toBe(true);
  });

  it("waits for a parser, numbers and domains, and for no database, model, crawler or schema", () => {
    const loaded = [loadedBy("extract-facts.ts"), loadedBy("read-page.ts")];
    const packages = new Set(loaded.flatMap((one) => one.packages));
    expect([...packages].filter((name) => !name.startsWith("node:")).sort()).toEqual([
      "domhandler",
      "entities/decode",
      "htmlparser2",
      "libphonenumber-js/max",
      "tldts",
    ]);
    for (const { files } of loaded)
      expect(
        files.filter((file) => /fetch-politely|crawl-site|\/(?:db|model|agents)\//.test(file)),
      ).toEqual([]);
  });
});
