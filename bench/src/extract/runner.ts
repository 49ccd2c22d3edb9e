/**
 * One rival in a process of its own: `runner.ts ours|metascraper FOLDER`, FOLDER "" for made pages. Prints how many
 * pages it read in a second of processor time in its best round.
 */
import { extractFacts } from "@leadstream/prospect/website/extract-facts";
import { readPage } from "@leadstream/prospect/website/read-page";
import { forgetAll } from "@leadstream/prospect/website/remember";
import { companies } from "./pages.ts";
import { loadMetascraper } from "./peer.ts";

/** Both compile what is hot for some twenty rounds. */
const warmUp = 20;
const rounds = 16;

const [rival, folder = ""] = process.argv.slice(2);
const sites = companies(folder);
const pages = sites.flat();
const now = new Date("2026-11-22T00:00:00.000Z");

/**
 * Nobody reads the same page twice: a line remembered of the last round would be a lead that no crawl has. So every half
 * of the companies is read after the other one alone, as by a service that has met other companies and not these.
 */
const halves = [0, 1].map((parity) => sites.filter((_, index) => index % 2 === parity));

function* ours(): Generator<() => void> {
  for (const [mine, others] of [halves, halves.toReversed()] as [Sites, Sites][]) {
    forgetAll();
    read(others);
    yield () => read(mine);
  }
}

type Sites = typeof sites;

function read(some: Sites): void {
  for (const site of some) {
    const views = site.map(({ url, bytes }) =>
      readPage({ url, bytes, fetchedAt: now.toISOString() }),
    );
    extractFacts(views, { baseUrl: site[0]?.url ?? "https://company.example/", now });
  }
}

async function theirs(): Promise<() => Iterable<() => Promise<void>>> {
  const metascraper = await loadMetascraper();
  return () => [
    async () => {
      for (const { url, bytes } of pages) await metascraper({ url, html: bytes.toString("utf8") });
    },
  ];
}

const round = rival === "ours" ? ours : await theirs();

let best = 0;
for (let times = 0; times < warmUp + rounds; times += 1) {
  let microseconds = 0;
  for (const part of round()) {
    const started = process.cpuUsage();
    await part();
    const { user, system } = process.cpuUsage(started);
    microseconds += user + system;
  }
  if (times >= warmUp) best = Math.max(best, pages.length / (microseconds / 1e6));
}
process.stdout.write(`${best}\n`);
