/**
 * `npm run prove -- --seeds 200 [--seed 17] [--only NAME] [--short]`: every scenario for every seed, and a table. The seed
 * that is printed replays the same choices. Ends with 1 when anything was lost, applied twice, out of order or unequal,
 * when a limit of time or memory was missed, or when a run did not go through what it is there for.
 */
import { parseArgs } from "node:util";
import { cleanUpOnSignals } from "./clean-up.ts";
import { passes, type Outcome } from "./run.ts";
import { allReturn } from "./scenarios/all-return.ts";
import { answeredTooSoon } from "./scenarios/answered-too-soon.ts";
import { backlog } from "./scenarios/backlog.ts";
import { browserLink } from "./scenarios/browser-link.ts";
import { databaseFaults } from "./scenarios/database-faults.ts";
import { forged } from "./scenarios/forged.ts";
import { fullDisk } from "./scenarios/full-disk.ts";
import { lostFrames } from "./scenarios/lost-frames.ts";
import { namedPoints } from "./scenarios/named-points.ts";
import { overload } from "./scenarios/overload.ts";
import { plainSockets } from "./scenarios/plain-sockets.ts";
import { randomKills } from "./scenarios/random-kills.ts";
import { restoredBackup } from "./scenarios/restored-backup.ts";
import { serviceLink } from "./scenarios/service-link.ts";
import { shuffled } from "./scenarios/shuffled.ts";
import { slowBrowsers } from "./scenarios/slow-browsers.ts";

const { values } = parseArgs({
  options: {
    "without-guard": { type: "string" },
    seeds: { type: "string", default: "1" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
    short: { type: "boolean", default: false },
  },
});
cleanUpOnSignals();
const short = values.short;
// Takes one guard out of the product, to see a scenario fail: a proof that cannot fail proves nothing.
const withoutGuard = values["without-guard"];

const scenarios: Record<string, (seed: number) => Promise<Outcome>> = {
  "named-points": (seed) => namedPoints(seed, { hits: short ? 1 : 20, withoutGuard }),
  "random-kills": (seed) =>
    randomKills(seed, { seconds: short ? 10 : 60, eventsPerSecond: 500, withoutGuard }),
  "service-link": (seed) =>
    serviceLink(seed, { rounds: short ? 1 : 3, stallMs: short ? 1_500 : 5_000, withoutGuard }),
  "database-faults": (seed) => databaseFaults(seed, { rounds: short ? 1 : 3 }),
  "browser-link": (seed) =>
    browserLink(seed, {
      rounds: short ? 1 : 3,
      longSleep: !short,
      ...(short ? { deadAfterMs: 7_000 } : {}),
      withoutGuard,
    }),
  shuffled: (seed) => shuffled(seed, { events: short ? 3_000 : 100_000, withoutGuard }),
  forged: (seed) => forged(seed, { requests: short ? 1_000 : 10_000 }),
  "answered-too-soon": (seed) => answeredTooSoon(seed, { kills: short ? 2 : 20, withoutGuard }),
  "plain-sockets": (seed) => plainSockets(seed, { events: short ? 1_500 : 10_000, withoutGuard }),
  "lost-frames": (seed) => lostFrames(seed, { events: short ? 1_500 : 10_000, withoutGuard }),
  "restored-backup": (seed) => restoredBackup(seed, { events: short ? 1_500 : 10_000 }),
  "full-disk": (seed) => fullDisk(seed, { rounds: short ? 1 : 3 }),
  "all-return": (seed) => allReturn(seed, { browsers: short ? 50 : 500 }),
  "slow-browsers": (seed) =>
    slowBrowsers(seed, { seconds: short ? 8 : 15, eventsPerSecond: 500, browsers: 50 }),
  overload: (seed) =>
    overload(seed, { seconds: short ? 10 : 300, eventsPerSecond: 3000, browsers: 10 }),
  backlog: (seed) => backlog(seed, { events: 10_000, browsers: short ? 8 : 50 }),
};

const names = values.only === undefined ? Object.keys(scenarios) : values.only.split(",");
let failed = 0;
let passed = 0;
process.stdout.write(
  row([
    "scenario",
    "seed",
    "faults",
    "events",
    "lost",
    "twice",
    "order",
    "unequal",
    "settled ms",
    "first ms",
  ]),
);
for (let seed = Number(values.seed); seed < Number(values.seed) + Number(values.seeds); seed += 1) {
  for (const name of names) {
    const scenario = scenarios[name];
    if (scenario === undefined)
      throw new Error(`Unknown scenario ${name}. Known: ${Object.keys(scenarios).join(", ")}.`);
    const o = await scenario(seed);
    const ms = (value: number | null) => (value === null ? "-" : String(Math.round(value)));
    process.stdout.write(
      row([
        o.scenario,
        seed,
        o.faults,
        o.events,
        o.lost,
        o.twice,
        o.disordered,
        `${o.unequal}/${o.clients}`,
        ms(o.settledMs),
        ms(o.firstAppliedMs),
      ]),
    );
    for (const words of o.notes ?? []) process.stdout.write(`    ${words}\n`);
    if (passes(o)) passed += 1;
    else {
      failed += 1;
      for (const words of [
        ...o.breaches,
        ...o.idle.map((what) => `shows too little: ${what}`),
        ...o.late.map((what) => `too late: ${what}`),
      ])
        process.stdout.write(`    ${words}\n`);
      process.stdout.write(
        `    again: npm run prove -- --only ${name} --seed ${seed}${short ? " --short" : ""}\n`,
      );
    }
  }
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);

function row(cells: (string | number)[]): string {
  const widths = [36, 6, 8, 8, 6, 6, 6, 9, 11, 9];
  return `${cells
    .map((cell, index) => String(cell).padEnd(widths[index] ?? 8))
    .join(" ")
    .trimEnd()}\n`;
}
