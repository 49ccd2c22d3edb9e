/** Clean and extract every field, per core, beside metascraper with four rules on the same pages in the same run. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { companies } from "./extract/pages.ts";
import { installPeer } from "./extract/peer.ts";
import type { Figure } from "./figure.ts";

export async function run(): Promise<Figure[]> {
  const missing = await installPeer();
  const figures = await measure("generated company pages", "", missing);
  const corpus = process.env["EXTRACT_CORPUS"];
  if (corpus) figures.push(...(await measure("stored pages of real companies", corpus, missing)));
  return figures;
}

async function measure(what: string, folder: string, missing: string | null): Promise<Figure[]> {
  const pages = companies(folder).flat();
  const kilobytes = Math.round(
    pages.reduce((sum, { bytes }) => sum + bytes.length, 0) / pages.length / 1024,
  );
  const { ours, metascraper } = await inTurns(folder, missing === null);
  return [
    {
      name: `clean and extract every field: ${what}`,
      unit: "pages/s per core",
      value: ours,
      target: ">= 100",
      note: `${pages.length} pages of ${kilobytes} KB on average`,
    },
    {
      name: `beside metascraper: ${what}`,
      unit: "times as fast",
      value: missing === null ? ours / metascraper : Number.NaN,
      target: "> 1",
      note:
        missing === null
          ? `metascraper with title, publisher, description and lang: ${metascraper.toFixed(1)} pages/s`
          : `not compared: ${missing}`,
    },
  ];
}

const turns = 3;

/**
 * Pages in a second of processor time, the best of several turns. Processor time and not the clock, so that a busy
 * machine counts less; a process each, as a service is, since in one process one rival collects the other's garbage;
 * and in turns, since the machine's pace changes within minutes.
 */
async function inTurns(
  folder: string,
  withPeer: boolean,
): Promise<{ ours: number; metascraper: number }> {
  const best = { ours: 0, metascraper: 0 };
  const rivals = withPeer ? (["ours", "metascraper"] as const) : (["ours"] as const);
  for (let turn = 0; turn < turns; turn += 1)
    for (const rival of turn % 2 === 0 ? rivals : rivals.toReversed())
      best[rival] = Math.max(best[rival], await runOnce(rival, folder));
  return best;
}

async function runOnce(rival: string, folder: string): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...process.execArgv,
    join(import.meta.dirname, "extract", "runner.ts"),
    rival,
    folder,
  ]);
  return Number(stdout);
}
