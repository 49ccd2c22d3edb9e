import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "extract-"));
const command = join(import.meta.dirname, "extract.ts");
const page = (name: string) =>
  `<html lang="en"><head><title>${name}</title></head><body><h1>${name}</h1><p>Call +44 113 496 0066</p></body></html>`;

beforeAll(() => {
  mkdirSync(join(folder, "site/about"), { recursive: true });
  writeFileSync(join(folder, "site/index.html"), page("Acme Pumps"));
  writeFileSync(join(folder, "site/about/index.html"), page("About us"));
  mkdirSync(join(folder, "listed"));
  writeFileSync(join(folder, "listed/a.html"), page("Listed"));
  writeFileSync(join(folder, "listed/b.html"), page("Not listed"));
  writeFileSync(
    join(folder, "listed/pages.json"),
    JSON.stringify([{ file: "a.html", url: "/team" }]),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

/** As npm runs it: in the package's folder, told where the person stands. */
const extract = (...args: string[]) =>
  new Promise<Run>((done) => {
    execFile(
      process.execPath,
      ["--disable-warning=ExperimentalWarning", command, ...args],
      { cwd: import.meta.dirname, env: { ...process.env, INIT_CWD: folder } },
      (error, stdout, stderr) =>
        done({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });

describe("facts about one company", () => {
  it.each([
    ["site", ["https://acme.example/", "https://acme.example/about/"]],
    ["listed", ["https://acme.example/team"]],
  ])("are JSON and nothing else, from the pages of the folder %s", async (dir, urls) => {
    const { code, stdout, stderr } = await extract(
      "--base-url",
      "https://acme.example",
      "--dir",
      dir,
    );
    expect([code, stderr]).toEqual([0, ""]);
    const said = JSON.parse(stdout) as { pages: { url: string }[]; facts: { field: string }[] };
    expect(said).toMatchObject({
      base_url: "https://acme.example/",
      rejected: expect.any(Array) as unknown,
      durations_ms: { total: expect.any(Number) as unknown },
    });
    expect(said.pages.map(({ url }) => url)).toEqual(urls);
    expect(said.facts).toContainEqual(expect.objectContaining({ field: "phone" }));
  });

  it.each([
    [[], 2],
    [["--base-url", "https://acme.example"], 2],
    [["--base-url", "https://acme.example", "--dir", "site", "--crawl"], 2],
    [["--base-url", "https://acme.example", "--dir", "nowhere"], 1],
    [["--base-url", "acme", "--dir", "site"], 1],
    [["--what"], 1],
    [["--base-url", "http://192.168.0.1", "--crawl"], 1],
  ])("are refused in one line: %j", async (args, code) => {
    const run = await extract(...args);
    expect(run).toMatchObject({ code, stdout: "" });
    expect(run.stderr).toMatch(/^[^\n]+\n$/);
  });
});
