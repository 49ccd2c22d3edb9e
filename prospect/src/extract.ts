import { existsSync, readdirSync, readFileSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { join, relative, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import type { SavedPage } from "./website/types.ts";

const usage = "Usage: npm run --silent extract -- --base-url URL (--dir DIR | --crawl)";

interface Listed {
  file: string;
  url: string;
}

/** Pages of a folder: what its `pages.json` lists, else its HTML files by path. */
function listPages(dir: string, baseUrl: string): Listed[] {
  let list: string | null = null;
  try {
    list = readFileSync(join(dir, "pages.json"), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  if (list !== null) {
    const entries = JSON.parse(list) as unknown;
    if (!Array.isArray(entries)) throw new Error("pages.json must hold a list of {file, url}");
    return entries.map((entry: unknown) => {
      const { file, url } = (entry ?? {}) as Partial<Listed>;
      if (typeof file !== "string" || typeof url !== "string")
        throw new Error("pages.json must hold a list of {file, url}");
      if (relative(dir, join(dir, file)).startsWith(".."))
        throw new Error(`pages.json names a file outside its folder: ${file}`);
      return { file, url: new URL(url, baseUrl).href };
    });
  }
  return readdirSync(dir, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.html?$/i.test(file))
    .map((file) => file.split(sep).join("/"))
    .sort(
      (a, b) =>
        a.split("/").length - b.split("/").length ||
        Number(isIndex(b)) - Number(isIndex(a)) ||
        (a < b ? -1 : 1),
    )
    .map((file) => ({
      file,
      url: new URL(
        file
          .replace(/(^|\/)index\.html?$/i, "$1")
          .split("/")
          .map(encodeURIComponent)
          .join("/"),
        baseUrl.endsWith("/") ? baseUrl : `${baseUrl}/`,
      ).href,
    }));
}

const isIndex = (file: string) => /(?:^|\/)index\.html?$/i.test(file);

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      "base-url": { type: "string" },
      dir: { type: "string" },
      crawl: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const base = values["base-url"];
  if (values.help || base === undefined || (values.dir === undefined) === !values.crawl) {
    process.stderr.write(`${usage}\n`);
    return values.help ? 0 : 2;
  }
  // Run after run on one company each: what was compiled once is kept, which halves the time to the first page.
  enableCompileCache();
  const started = performance.now();
  const { extractFacts } = await import("./website/extract-facts.ts");
  const loaded = performance.now();
  const now = new Date();
  let baseUrl = base;
  let pages: SavedPage[];
  if (values.dir !== undefined) {
    baseUrl = new URL(base).href;
    const { readPage } = await import("./website/read-page.ts");
    // npm runs its scripts in the package's folder; a relative path is meant from where the person stands.
    const dir = resolve(process.env["INIT_CWD"] ?? "", values.dir);
    pages = listPages(dir, baseUrl).map(({ file, url }) =>
      readPage({ bytes: readFileSync(join(dir, file)), url, fetchedAt: now.toISOString() }),
    );
  } else {
    const [{ createFetchPolitely }, { crawlSite }, { readCrawlSettings }] = await Promise.all([
      import("./website/fetch-politely.ts"),
      import("./website/crawl-site.ts"),
      import("./crawl-settings.ts"),
    ]);
    if (existsSync(".env")) process.loadEnvFile(".env");
    const { maxPages, ...settings } = readCrawlSettings(process.env);
    const outcome = await crawlSite({
      website: base,
      fetchPolitely: createFetchPolitely(settings),
      maxPages,
      signal: new AbortController().signal,
    });
    if (!outcome.ok) {
      process.stderr.write(
        `${outcome.failure.code}: ${outcome.failure.message} ${outcome.failure.action}\n`,
      );
      return 1;
    }
    ({ baseUrl, pages } = outcome);
  }
  const read = performance.now();
  const { facts, rejected, signals, warnings } = extractFacts(pages, { baseUrl, now });
  const done = performance.now();
  const round = (ms: number) => Math.round(ms * 10) / 10;
  const output = {
    base_url: baseUrl,
    pages: pages.map(({ url, sha256, title }) => ({ url, sha256, title })),
    facts,
    rejected,
    signals,
    warnings,
    durations_ms: {
      load: round(loaded - started),
      read: round(read - loaded),
      extract: round(done - read),
      total: round(done - started),
    },
  };
  process.stdout.write(`${JSON.stringify(output, null, 1)}\n`);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`extract: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
