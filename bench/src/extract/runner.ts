/**
 * One rival in a process of its own: `runner.ts ours|metascraper FOLDER`, FOLDER "" for made pages. Prints how many
 * pages it read in a second of processor time in its best round.
 */
import { extractFacts } from "@leadstream/prospect/website/extract-facts";
import { readPage } from "@leadstream/prospect/website/read-page";
import { forgetAll } from "@leadstream/prospect/website/remember";
import { companies } from "./pages.ts";
import { loadMetascraper } from "./peer.ts";

/** Both compile what is hot for some fifteen rounds. */
const warmUp = 16;
const rounds = 16;

const [rival, folder = ""] = process.argv.slice(2);
const sites = companies(folder);
const pages = sites.flat();
const now = new Date("2026-11-22T00:00:00.000Z");

const round = rival === "ours" ? async () => ours() : await theirs();

/** Nobody reads the same page twice: what was remembered of the last round would be a lead that no crawl has. */
function ours(): void {
  forgetAll();
  for (const site of sites) {
    const read = site.map(({ url, bytes }) =>
      readPage({ url, bytes, fetchedAt: now.toISOString() }),
    );
    extractFacts(read, { baseUrl: site[0]?.url ?? "https://company.example/", now });
  }
}

async function theirs(): Promise<() => Promise<void>> {
  const metascraper = await loadMetascraper();
  return async () => {
    for (const { url, bytes } of pages) await metascraper({ url, html: bytes.toString("utf8") });
  };
}

let best = 0;
for (let times = 0; times < warmUp + rounds; times += 1) {
  const started = process.cpuUsage();
  await round();
  const { user, system } = process.cpuUsage(started);
  if (times >= warmUp) best = Math.max(best, pages.length / ((user + system) / 1e6));
}
process.stdout.write(`${best}\n`);
