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
  /**
   * From the last fault until what was written by then was in every browser, and from the last event written until all
   * was: the longer of both. Null: it never was.
   */
  settledMs: number | null;
  /** The longest time from a restart to the first event applied after it, where that was measured. */
  firstAppliedMs: number | null;
  /** What the run had to do and did not, so that it shows less than it says. */
  idle: string[];
  /** Limits of time, load and memory that were missed. A busy machine may do that; a lost event it may not. */
  late: string[];
  /** Figures of the run that no column has a place for. */
  notes?: string[];
}

export function jobsOf(
  seed: number,
  jobs: number,
  leads: number,
  { progressPerAgent, lanes }: Pick<ScriptOptions, "progressPerAgent" | "lanes"> = {},
): { options: ScriptOptions[]; scripts: JobScript[] } {
  const options = Array.from({ length: jobs }, (_, job) => ({
    seed,
    job,
    leads,
    ...(progressPerAgent === undefined ? {} : { progressPerAgent }),
    ...(lanes === undefined ? {} : { lanes }),
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
  const times = await arrival(stage, scripts, browsers, { withinMs, withoutLog: true });
  return times === null ? null : times.allAt - began;
}

interface Arrival {
  /** When what stood in the log at the beginning was in every browser. */
  caughtUpAt: number;
  /** When the last scripted event was in the log. */
  writtenAt: number;
  /** When all of it was everywhere. */
  allAt: number;
}

async function arrival(
  stage: Stage,
  scripts: readonly JobScript[],
  browsers: readonly Child[],
  { withinMs, withoutLog }: { withinMs: number; withoutLog: boolean },
): Promise<Arrival | null> {
  const began = performance.now();
  const total = scripts.reduce((sum, { events }) => sum + events.length, 0);
  let writtenThen: number | null = withoutLog ? 0 : null;
  let writtenAt: number | null = withoutLog ? began : null;
  let headThen: number | null = null;
  let caughtUpAt: number | null = null;
  // What was not written cannot arrive: a slow writer is no fault of what is judged here.
  while (performance.now() - (writtenAt ?? began) < (writtenAt === null ? 300_000 : withinMs)) {
    const progress = await readProgress(stage, withoutLog).catch(() => null);
    const revisions = progress === null ? null : await positions(browsers);
    const now = performance.now();
    if (progress !== null) {
      writtenThen ??= progress.written;
      if (progress.written >= total) writtenAt ??= now;
      if (progress.applied >= writtenThen) headThen ??= progress.head;
    }
    if (progress !== null && revisions !== null) {
      const { head } = progress;
      const reached = headThen;
      if (reached !== null && revisions.every((revision) => revision >= Math.min(reached, head)))
        caughtUpAt ??= now;
      if (progress.applied >= total && revisions.every((revision) => revision === head))
        return { caughtUpAt: caughtUpAt ?? now, writtenAt: writtenAt ?? now, allAt: now };
    }
    await wait(25);
  }
  if (writtenAt === null) throw new Error("The writers did not come to their end in five minutes.");
  return null;
}

interface Progress {
  /** Events in prospect's log, and those that the web app has applied, over all jobs. */
  written: number;
  applied: number;
  /** The feed's newest revision. */
  head: number;
}

/** `withoutLog`: prospect never ran, and has no tables. */
async function readProgress(stage: Stage, withoutLog = false): Promise<Progress> {
  const [row] = await stage.query<Progress & Record<string, unknown>>(
    `select ${withoutLog ? "0" : "(select coalesce(sum(last_sequence), 0)::int from prospect.jobs)"} as written,
            (select coalesce(sum(applied_sequence), 0)::int from webapp.jobs) as applied,
            (select coalesce(max(revision), 0)::int from webapp.feed_heads) as head`,
  );
  return row ?? { written: 0, applied: 0, head: 0 };
}

/** Waits until the receiver has taken something new in, so that the next fault meets traffic; false when nothing comes. */
export async function untilApplied(stage: Stage, withinMs = 20_000): Promise<boolean> {
  const began = performance.now();
  let before: number | null = null;
  while (performance.now() - began < withinMs) {
    const progress = await readProgress(stage).catch(() => null); // the database may be what is failing
    if (progress !== null) {
      before ??= progress.applied;
      if (progress.applied > before) return true;
    }
    await wait(20);
  }
  return false;
}

/** The revisions of all clients, or null while a process of theirs cannot be asked. */
async function positions(browsers: readonly Child[]): Promise<number[] | null> {
  const answers = await Promise.all(
    browsers.map((child) => child.ask({ kind: "positions" }, isPositions)),
  );
  const known = answers.flatMap((answer) => (answer === undefined ? [] : [answer.revisions]));
  return known.length === answers.length ? known.flat() : null;
}

interface Restart {
  at: number;
  /** What was applied before the process was up again. */
  applied: number | null;
  waitingSince: number | null;
}

/**
 * Notes how soon the receiver takes events in again after a restart of what stands on their way. The clock starts when
 * the process is started, or later, when something waits for it.
 */
export class FirstApplied {
  longestMs: number | null = null;
  readonly #stage: Stage;
  readonly #ended = new AbortController();
  #restart: Restart | null = null;
  readonly #watching: Promise<void>;

  constructor(stage: Stage) {
    this.#stage = stage;
    this.#watching = this.#watch();
  }

  restarted(): void {
    this.#restart = { at: performance.now(), applied: null, waitingSince: null };
  }

  /** The longest time; one that was still running counts as far as it came. */
  async stop(): Promise<number | null> {
    this.#ended.abort();
    await this.#watching;
    const since = this.#restart?.waitingSince ?? null;
    if (since !== null) this.#note(performance.now() - since);
    return this.longestMs;
  }

  #note(ms: number): void {
    this.longestMs = Math.max(this.longestMs ?? 0, ms);
  }

  async #watch(): Promise<void> {
    while (!this.#ended.signal.aborted) {
      const restart = this.#restart;
      if (restart !== null) {
        const progress = await readProgress(this.#stage).catch(() => null); // the database may be the victim
        if (progress !== null && restart === this.#restart) this.#look(restart, progress);
      }
      await wait(20);
    }
  }

  #look(restart: Restart, { written, applied }: Progress): void {
    const now = performance.now();
    // No process is up so soon: what commits now was under way when the old one died.
    if (restart.applied === null || now - restart.at < 150) restart.applied = applied;
    if (applied > restart.applied) {
      this.#note(now - (restart.waitingSince ?? now));
      this.#restart = null;
    } else if (written > applied) restart.waitingSince ??= now;
  }
}

interface Facts {
  scripts: readonly JobScript[];
  browsers: readonly Child[];
  faults: number;
  /** When the last fault happened, by `performance.now()`; else now. */
  lastFaultAt?: number;
  firstApplied?: FirstApplied;
  settleWithinMs?: number;
  /** What the issue allows; what takes longer is late. */
  limits?: { settledMs?: number; firstAppliedMs?: number };
  /** What the scenario had to do and did not. */
  idle?: readonly string[];
  /** For scenarios that write no log of prospect's. */
  withoutLog?: boolean;
}

/** Settles and judges. */
export async function conclude(
  stage: Stage,
  scenario: string,
  seed: number,
  facts: Facts,
): Promise<Outcome> {
  const withoutLog = facts.withoutLog ?? false;
  const lastFaultAt = facts.lastFaultAt ?? performance.now();
  const times = await arrival(stage, facts.scripts, facts.browsers, {
    withinMs: facts.settleWithinMs ?? 30_000,
    withoutLog,
  });
  const firstAppliedMs = (await facts.firstApplied?.stop()) ?? null;
  for (const child of withoutLog ? stage.webApps : [...stage.webApps, stage.sender]) {
    if (!child.running)
      throw new Error(`${child.name} is not there any more; its last words:\n${child.words}`);
  }
  // All may have arrived while the last victim is still starting: the oracle asks it over HTTP.
  for (const [index, webApp] of stage.webApps.entries())
    await ready(stage.webUrls[index] ?? "", webApp);
  const verdict = await judge(stage, facts.scripts, facts.browsers, withoutLog);
  if (times === null) verdict.breaches.unshift("not everything arrived in time");
  const settledMs =
    times === null
      ? null
      : Math.max(
          times.caughtUpAt - lastFaultAt,
          times.allAt - Math.max(lastFaultAt, times.writtenAt),
        );

  const idle = [...(facts.idle ?? [])];
  if (verdict.events === 0) idle.push("nothing was written");
  if (facts.browsers.length > 0 && verdict.clients === 0) idle.push("no client was asked");
  const late: string[] = [];
  const { limits = {} } = facts;
  const check = (what: string, ms: number | null, limit: number | undefined) => {
    if (limit !== undefined && ms !== null && ms > limit)
      late.push(`${what} took ${Math.round(ms)} ms, ${limit} are allowed`);
  };
  check("settling", settledMs, limits.settledMs);
  check("the first event after a restart", firstAppliedMs, limits.firstAppliedMs);
  if (limits.firstAppliedMs !== undefined && firstAppliedMs === null)
    idle.push("no restart was followed by an event");
  return {
    ...verdict,
    scenario,
    seed,
    faults: facts.faults,
    settledMs,
    firstAppliedMs,
    idle,
    late,
  };
}

/** Nothing lost, applied twice, out of order or unequal. */
export function isClean(outcome: Outcome): boolean {
  return (
    outcome.lost === 0 &&
    outcome.twice === 0 &&
    outcome.disordered === 0 &&
    outcome.unequal === 0 &&
    outcome.settledMs !== null
  );
}

/** Clean, in time, and after all that it had to go through. */
export function passes(outcome: Outcome): boolean {
  return isClean(outcome) && outcome.idle.length === 0 && outcome.late.length === 0;
}
