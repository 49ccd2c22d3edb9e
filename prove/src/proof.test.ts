/** The proofs in their short form. The long one, over many seeds: `npm run prove -- --seeds 200`. */
import { describe, expect, it } from "vitest";
import type { Outcome } from "./run.ts";
import { isClean } from "./run.ts";
import { allReturn } from "./scenarios/all-return.ts";
import { answeredTooSoon } from "./scenarios/answered-too-soon.ts";
import { backlog } from "./scenarios/backlog.ts";
import { browserLink } from "./scenarios/browser-link.ts";
import { databaseFaults } from "./scenarios/database-faults.ts";
import { forged } from "./scenarios/forged.ts";
import { canMountSmallDisk, fullDisk } from "./scenarios/full-disk.ts";
import { lostFrames } from "./scenarios/lost-frames.ts";
import { namedPoints } from "./scenarios/named-points.ts";
import { overload } from "./scenarios/overload.ts";
import { plainSockets } from "./scenarios/plain-sockets.ts";
import { randomKills } from "./scenarios/random-kills.ts";
import { restoredBackup } from "./scenarios/restored-backup.ts";
import { serviceLink } from "./scenarios/service-link.ts";
import { shuffled } from "./scenarios/shuffled.ts";
import { slowBrowsers } from "./scenarios/slow-browsers.ts";

const seed = Number(process.env["PROOF_SEED"] ?? 1);
const patience = 240_000;

/** Clean, and after all that the run is there for. Limits of time belong to the long form, on a machine of its own. */
function expectClean(outcome: Outcome): void {
  const { lost, twice, disordered, unequal, settledMs, breaches, idle } = outcome;
  expect({
    lost,
    twice,
    disordered,
    unequal,
    arrived: settledMs !== null,
    breaches,
    idle,
  }).toEqual({
    lost: 0,
    twice: 0,
    disordered: 0,
    unequal: 0,
    arrived: true,
    breaches: [],
    idle: [],
  });
}

describe("no event is lost, applied twice or out of order", () => {
  it("when processes are killed at named points", { timeout: patience }, async () => {
    const outcome = await namedPoints(seed, { hits: 1 });
    expectClean(outcome);
    expect(outcome.faults).toBe(12);
  });

  it("when anything is killed at random", { timeout: patience }, async () => {
    const outcome = await randomKills(seed, { seconds: 8, eventsPerSecond: 300 });
    expectClean(outcome);
    expect(outcome.faults).toBeGreaterThan(0);
  });

  it("when the link between the services fails in six ways", { timeout: patience }, async () => {
    expectClean(await serviceLink(seed, { rounds: 1, stallMs: 1_500 }));
  });

  it(
    "when the database loses sessions, crashes, stops and starts",
    { timeout: patience },
    async () => {
      expectClean(await databaseFaults(seed, { rounds: 1 }));
    },
  );

  it(
    "when the browsers' links fail, a tab sleeps, and one of two web processes dies",
    { timeout: patience },
    async () => {
      expectClean(await browserLink(seed, { rounds: 1, deadAfterMs: 7_000, longSleep: false }));
    },
  );

  it(
    "when every batch comes one to five times in shuffled order",
    { timeout: patience },
    async () => {
      expectClean(await shuffled(seed, { events: 3_000 }));
    },
  );

  it("when requests are forged, changed or stale", { timeout: patience }, async () => {
    expectClean(await forged(seed, { requests: 1_000 }));
  });

  it("when the receiver dies between commit and answer", { timeout: patience }, async () => {
    expectClean(await answeredTooSoon(seed, { kills: 2 }));
  });

  it("when frames vanish on their way to the board", { timeout: patience }, async () => {
    expectClean(await lostFrames(seed, { events: 1_500 }));
  });

  it("when many browsers return at once", { timeout: patience }, async () => {
    expectClean(await allReturn(seed, { browsers: 40 }));
  });

  it("when a tab is frozen and others are slow", { timeout: patience }, async () => {
    expectClean(await slowBrowsers(seed, { seconds: 5, eventsPerSecond: 300, browsers: 20 }));
  });

  it("when there is more than can be shown", { timeout: patience }, async () => {
    expectClean(await overload(seed, { seconds: 5, eventsPerSecond: 3_000, browsers: 4 }));
  });

  it.skipIf(!canMountSmallDisk())(
    "when the disk is full (needs root, to mount a small one)",
    { timeout: patience },
    async () => {
      expectClean(await fullDisk(seed, { rounds: 1 }));
    },
  );

  it("for sockets that check nothing themselves", { timeout: patience }, async () => {
    expectClean(await plainSockets(seed, { events: 1_000 }));
  });

  it("when a backlog meets many browsers", { timeout: patience }, async () => {
    expectClean(await backlog(seed, { events: 4_000, browsers: 8 }));
  });

  it(
    "when the web app's data is put back from a backup under open boards",
    { timeout: patience },
    async () => {
      expectClean(await restoredBackup(seed, { events: 1_500 }));
    },
  );
});

describe("the proof can fail", () => {
  it.each([
    ["dedupe", (withoutGuard: string) => shuffled(seed, { events: 1_500, withoutGuard })],
    ["gap-check", (withoutGuard: string) => shuffled(seed, { events: 1_500, withoutGuard })],
    [
      "commit-before-acknowledge",
      (withoutGuard: string) =>
        answeredTooSoon(seed, { kills: 1, withoutGuard, settleWithinMs: 6_000 }),
    ],
    [
      "single-publisher",
      (withoutGuard: string) => plainSockets(seed, { events: 600, withoutGuard }),
    ],
    [
      "row-lock-counter",
      (withoutGuard: string) =>
        plainSockets(seed, { events: 600, withoutGuard, settleWithinMs: 6_000 }),
    ],
    [
      "range-check",
      (withoutGuard: string) =>
        lostFrames(seed, { events: 1_500, withoutGuard, settleWithinMs: 15_000 }),
    ],
  ])("without the guard %s it does", { timeout: patience }, async (guard, run) => {
    const outcome = await run(guard);
    expect(isClean(outcome)).toBe(false);
    expect(outcome.breaches.length).toBeGreaterThan(0);
  });
});
