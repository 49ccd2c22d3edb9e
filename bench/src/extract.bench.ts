/** Clean and extract every field, per core, beside metascraper with four rules on the same pages in the same run. */
import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { extractFacts } from "@leadstream/prospect/website/extract-facts";
import { readPage } from "@leadstream/prospect/website/read-page";
import { companyPage } from "./company-page.ts";
import type { Figure } from "./figure.ts";

interface Input {
  url: string;
  bytes: Buffer;
}

type Metascraper = (input: { url: string; html: string }) => Promise<Record<string, unknown>>;

const peers = join(import.meta.dirname, "..", "peers");
const now = new Date("2026-11-22T00:00:00.000Z");

export async function run(): Promise<Figure[]> {
  const figures = await measure("generated company pages", generated());
  const corpus = process.env["EXTRACT_CORPUS"];
  if (corpus) figures.push(...(await measure("stored pages of real companies", stored(corpus))));
  return figures;
}

/** As a crawl brings them: four pages of each company. */
function generated(): Input[][] {
  return Array.from({ length: 16 }, (_, index) =>
    ["", "about/", "contact/", "team/"].map((path) => ({
      url: `https://www.example.com/company-${index}/${path}`,
      bytes: Buffer.from(companyPage(index, path)),
    })),
  );
}

/** A folder of folders, each with the pages of one company and a `pages.json`. */
function stored(corpus: string): Input[][] {
  return readdirSync(corpus).flatMap((name) => {
    const list = join(corpus, name, "pages.json");
    if (!existsSync(list)) return [];
    const pages = JSON.parse(readFileSync(list, "utf8")) as { file: string; url: string }[];
    return [pages.map(({ file, url }) => ({ url, bytes: readFileSync(join(corpus, name, file)) }))];
  });
}

async function measure(what: string, sites: readonly Input[][]): Promise<Figure[]> {
  const ours = () => {
    for (const pages of sites) {
      const read = pages.map(({ url, bytes }) =>
        readPage({ url, bytes, fetchedAt: now.toISOString() }),
      );
      extractFacts(read, { baseUrl: pages[0]?.url ?? "https://company.example/", now });
    }
  };
  const count = sites.flat().length;
  const kilobytes = Math.round(
    sites.flat().reduce((sum, { bytes }) => sum + bytes.length, 0) / count / 1024,
  );
  const metascraper = await loadMetascraper();
  const theirs = async () => {
    if (typeof metascraper === "string") return;
    for (const { url, bytes } of sites.flat())
      await metascraper({ url, html: bytes.toString("utf8") });
  };
  const [rate, theirRate] = await pagesPerSecond(count, async () => ours(), theirs);
  const compared = typeof metascraper !== "string";
  return [
    {
      name: `clean and extract every field: ${what}`,
      unit: "pages/s per core",
      value: rate,
      target: ">= 100",
      note: `${count} pages of ${kilobytes} KB on average`,
    },
    {
      name: `beside metascraper: ${what}`,
      unit: "times as fast",
      value: compared ? rate / theirRate : Number.NaN,
      target: "> 1",
      note: compared
        ? `metascraper with title, publisher, description and lang: ${theirRate.toFixed(1)} pages/s`
        : `not compared: ${metascraper}`,
    },
  ];
}

const warmUp = 8;
const rounds = 16;

/**
 * Processor time of this process, not the clock, so that a busy machine counts less. One after the other and each until
 * it is warm, as a service is: in turns, one collects the other's garbage and compiles its expressions anew after it.
 */
async function pagesPerSecond(
  pages: number,
  ...rivals: (() => Promise<void>)[]
): Promise<[number, number]> {
  const best = [0, 0] as [number, number];
  for (const [index, round] of rivals.entries())
    for (let times = 0; times < warmUp + rounds; times += 1) {
      const started = process.cpuUsage();
      await round();
      const { user, system } = process.cpuUsage(started);
      if (times >= warmUp)
        best[index === 0 ? 0 : 1] = Math.max(
          best[index === 0 ? 0 : 1],
          pages / ((user + system) / 1e6),
        );
    }
  return best;
}

/** Installs the peer on demand; a sentence when it cannot be had. */
async function loadMetascraper(): Promise<Metascraper | string> {
  try {
    if (!existsSync(join(peers, "node_modules", "metascraper")))
      await promisify(execFile)(
        "npm",
        ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--no-package-lock"],
        { cwd: peers, timeout: 180_000 },
      );
    const require = createRequire(join(peers, "package.json"));
    const load = async (name: string) =>
      (
        (await import(pathToFileURL(require.resolve(name)).href)) as {
          default: (options?: unknown) => unknown;
        }
      ).default;
    const rules = await Promise.all(
      [
        "metascraper-title",
        "metascraper-publisher",
        "metascraper-description",
        "metascraper-lang",
      ].map(load),
    );
    const create = (await load("metascraper")) as unknown as (rules: unknown[]) => Metascraper; // its types live in the peer, which is not installed here
    return create(rules.map((rule) => rule()));
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "unknown";
  }
}
