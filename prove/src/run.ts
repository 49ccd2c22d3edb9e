/** What all scenarios share: jobs that are being written, a wait until everything has arrived, and the verdict. */
import { setTimeout as wait } from "node:timers/promises";
import type { BrowsersMessage } from "./browsers.ts";
import type { Child } from "./child.ts";
import { judge, type Verdict } from "./oracle.ts";
import { writeScript, type JobScript, type ScriptOptions } from "./script.ts";
import { ready, type Stage } from "./stage.ts";

export interface Outcome extends Verdict {
  scenario: string;
  seed: number;
  /** Kills, cuts and other faults that truly happened. */
  faults: number;
  /** From the last fault (or the last event written) until everything had arrived everywhere; null: it never did. */
  settledMs: number | null;
  /** The longest time from a restart to the first event applied after it, where that was measured. */
  firstAppliedMs: number | null;
}

export function jobsOf(
  seed: number,
  jobs: number,
  leads: number,
  progressPerAgent?: number,
): { options: ScriptOptions[]; scripts: JobScript[] } {
  const options = Array.from({ length: jobs }, (_, job) => ({
    seed,
    job,
    leads,
    ...(progressPerAgent === undefined ? {} : { progressPerAgent }),
  }));
  return { options, scripts: options.map(writeScript) };
}

const isPositions = (
  message: unknown,
): message is Extract<BrowsersMessage, { kind: "positions" }> =>
  (message as BrowsersMessage).kind === "positions";

/** Waits until the web app has applied all that is scripted and every client stands at the feed's head. */
export async function settle(
  stage: Stage,
  scripts: readonly JobScript[],
  browsers: readonly Child[],
  withinMs: number,
): Promise<number | null> {
  const began = performance.now();
  const total = scripts.reduce((sum, { events }) => sum + events.length, 0);
  while (performance.now() - began < withinMs) {
    if (await arrived(stage, total, browsers).catch(() => false)) return performance.now() - began;
    await wait(25);
  }
  return null;
}

async function arrived(stage: Stage, total: number, browsers: readonly Child[]): Promise<boolean> {
  if ((await applied(stage)) < total) return false;
  const [feed] = await stage.query<{ head: number }>(
    "select coalesce(max(revision), 0)::int as head from webapp.feed_heads",
  );
  for (const child of browsers) {
    const answer = await child.ask({ kind: "positions" }, isPositions);
    if (answer === undefined || answer.revisions.some((revision) => revision !== feed?.head))
      return false;
  }
  return true;
}

async function applied(stage: Stage): Promise<number> {
  const [row] = await stage.query<{ sum: number }>(
    "select coalesce(sum(applied_sequence), 0)::int as sum from webapp.jobs",
  );
  return row?.sum ?? 0;
}

/** How long after now the receiver takes its next event in; null when nothing comes within the time. */
export async function timeToNextApplied(stage: Stage, withinMs = 10_000): Promise<number | null> {
  const began = performance.now();
  const before = await applied(stage);
  while (performance.now() - began < withinMs) {
    if ((await applied(stage)) > before) return performance.now() - began;
    await wait(10);
  }
  return null;
}

/** Settles and judges. `withoutLog` is for scenarios that write no log of prospect's. */
export async function conclude(
  stage: Stage,
  scenario: string,
  seed: number,
  facts: {
    scripts: readonly JobScript[];
    browsers: readonly Child[];
    faults: number;
    firstAppliedMs?: number | null;
    settleWithinMs?: number;
    withoutLog?: boolean;
  },
): Promise<Outcome> {
  const settledMs = await settle(
    stage,
    facts.scripts,
    facts.browsers,
    facts.settleWithinMs ?? 30_000,
  );
  for (const child of facts.withoutLog === true
    ? stage.webApps
    : [...stage.webApps, stage.sender]) {
    if (!child.running)
      throw new Error(`${child.name} is not there any more; its last words:\n${child.words}`);
  }
  // All may have arrived while the last victim is still starting: the oracle asks it over HTTP.
  for (const [index, webApp] of stage.webApps.entries())
    await ready(stage.webUrls[index] ?? "", webApp);
  const verdict = await judge(stage, facts.scripts, facts.browsers, facts.withoutLog ?? false);
  if (settledMs === null) verdict.breaches.unshift("not everything arrived in time");
  return {
    ...verdict,
    scenario,
    seed,
    faults: facts.faults,
    settledMs,
    firstAppliedMs: facts.firstAppliedMs ?? null,
  };
}

export function isClean(outcome: Outcome): boolean {
  return (
    outcome.lost === 0 &&
    outcome.twice === 0 &&
    outcome.disordered === 0 &&
    outcome.unequal === 0 &&
    outcome.settledMs !== null
  );
}
