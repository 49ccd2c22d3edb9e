/**
 * The browser's link, case by case: two groups of tabs over two web processes. After each case every board must equal
 * the server's before the next one begins.
 */
import { setTimeout as wait } from "node:timers/promises";
import type { Child } from "../child.ts";
import { openFaultyLink, type FaultyLink } from "../faulty-link.ts";
import { seeded } from "../random.ts";
import { conclude, isClean, jobsOf, settle, type Outcome } from "../run.ts";
import type { JobScript } from "../script.ts";
import { openStage, ready, type Stage } from "../stage.ts";

interface BrowserLinkOptions {
  rounds: number;
  /** How soon a client gives up a link that says nothing; the product's own time when not given. */
  deadAfterMs?: number;
  /** Whether a tab sleeps until the server has cut it, and not only for a moment. */
  longSleep: boolean;
  withoutGuard?: string | undefined;
}

interface Scene {
  stage: Stage;
  links: FaultyLink[];
  tabs: Child[];
  options: BrowserLinkOptions;
  /** News that flows while the fault is there. */
  news: () => void;
  /** More tabs behind the link of this number. */
  more: (name: string, link: number) => Child;
  idle: string[];
}

/** Each finds all tabs connected, does its harm and leaves everything running; how many faults it was is its answer. */
const cases: Record<string, (scene: Scene) => Promise<number>> = {
  async "hung up by the path"({ links, news, idle }) {
    news();
    await wait(600);
    const before = sum(links, "hang-up");
    for (const link of links) link.hangUp();
    const hung = sum(links, "hang-up") - before;
    if (hung === 0) idle.push("there was no connection to hang up");
    return hung;
  },
  async "closed by a server that stops in order"({ stage, news }) {
    news();
    await wait(600);
    await stage.webApps[0]?.stop();
    await restart(stage, 0);
    return 1;
  },
  async "half-open"({ links, news, idle }) {
    news();
    const before = sum(links, "half-open");
    for (const link of links) link.set({ kind: "half-open" });
    // A heartbeat at the latest is swallowed on each connection.
    await wait(5_500);
    for (const link of links) link.set({ kind: "none" });
    const swallowed = sum(links, "half-open") - before;
    if (swallowed === 0) idle.push("no connection was half-open");
    return swallowed;
  },
  async "cut before the first event"({ links, news, more, idle }) {
    const before = sum(links, "cut");
    for (const link of links) link.set({ kind: "cut" });
    const late = links.map((_, index) => more(`late-${index}`, index));
    for (const child of late) child.start();
    news();
    await wait(2_000);
    for (const link of links) link.set({ kind: "none" });
    const cut = sum(links, "cut") - before;
    if (cut === 0) idle.push("no connection was cut before its first event");
    return cut;
  },
  async "ten minutes asleep"({ stage, tabs, news, options, idle }) {
    const [sleeper] = tabs;
    const before = await silentlyCut(stage);
    sleeper?.signal("SIGSTOP");
    news();
    if (options.longSleep) {
      const until = performance.now() + 40_000;
      while ((await silentlyCut(stage)) === before && performance.now() < until) await wait(500);
      if ((await silentlyCut(stage)) === before) idle.push("the server never cut the tab asleep");
    } else await wait(2_500);
    sleeper?.tell({ kind: "sleep", ms: 600_000 });
    sleeper?.signal("SIGCONT");
    return 1;
  },
  async "server killed"({ stage, news }) {
    news();
    await wait(600);
    const index = stage.random.between(0, 1);
    await stage.webApps[index]?.kill();
    await restart(stage, index);
    return 1;
  },
  async "another web process"({ stage, links, news, idle }) {
    const [first] = links;
    const [home = 0, other = 0] = stage.webUrls.map((url) => Number(new URL(url).port));
    news();
    await wait(500);
    first?.leadTo(other);
    await wait(1_500);
    first?.leadTo(home);
    const led = first?.hitsOf("lead-to") ?? 0;
    if (led === 0) idle.push("no connection was led to another web process");
    return led;
  },
  async "stalls and losses"({ stage, links, news }) {
    const before = links.reduce((all, { hits }) => all + hits, 0);
    news();
    for (const fault of stage.random.shuffle([
      { kind: "stall", ms: 1000 },
      { kind: "loss", share: 0.1 },
      { kind: "cut" },
    ] as const)) {
      for (const link of links) link.set(fault);
      await wait(stage.random.between(400, 1200));
      for (const link of links) link.set({ kind: "none" });
      await wait(stage.random.between(100, 600));
    }
    return links.reduce((all, { hits }) => all + hits, 0) - before;
  },
};

export async function browserLink(seed: number, options: BrowserLinkOptions): Promise<Outcome> {
  const stage = await openStage({ seed, moreWebApps: 1, withoutGuard: options.withoutGuard });
  const links = await Promise.all(
    stage.webUrls.map((url, index) =>
      openFaultyLink({ host: "127.0.0.1", port: Number(new URL(url).port) }, seeded(seed + index)),
    ),
  );
  try {
    const scripts: JobScript[] = [];
    const tabs: Child[] = [];
    const more = (name: string, link: number) => {
      const child = stage.browsers(name, 3, {
        url: `http://127.0.0.1:${links[link]?.port ?? 0}`,
        deadAfterMs: options.deadAfterMs,
      });
      tabs.push(child);
      return child;
    };
    const news = () => {
      // A second and a half of it: the fault falls into its middle.
      const made = jobsOf(seed * 100 + scripts.length, 1, 16);
      scripts.push(...made.scripts);
      stage.writer(made.options, 300).start();
    };
    for (const child of links.map((_, index) => more(`tabs-${index}`, index))) child.start();
    // What a tab stood at before says nothing of whether it is connected; that it has heard the latest does.
    const connected = () => {
      news();
      return settle(stage, scripts, tabs, 60_000);
    };
    const scene: Scene = { stage, links, tabs, options, news, more, idle: [] };

    let faults = 0;
    let settledMs = 0;
    let last: Outcome | undefined;
    for (let round = 0; round < options.rounds; round += 1) {
      for (const name of stage.random.shuffle(Object.keys(cases))) {
        await connected();
        faults += (await cases[name]?.(scene)) ?? 0;
        last = await conclude(stage, "faults of the browser link", seed, {
          scripts,
          browsers: tabs,
          faults,
          settleWithinMs: 90_000,
          idle: scene.idle,
        });
        settledMs = Math.max(settledMs, last.settledMs ?? 0);
        if (isClean(last)) continue;
        return { ...last, breaches: [`after «${name}» of round ${round + 1}:`, ...last.breaches] };
      }
      // The tabs that came late have shown what they are there for.
      for (const child of tabs.splice(links.length)) await child.kill();
    }
    if (last === undefined) throw new Error("There was no round.");
    return { ...last, settledMs };
  } finally {
    for (const link of links) await link.close();
    await stage.close();
  }
}

async function restart(stage: Stage, index: number): Promise<void> {
  const webApp = stage.webApps[index];
  if (webApp === undefined) return;
  webApp.start();
  await ready(stage.webUrls[index] ?? "", webApp);
}

const sum = (links: readonly FaultyLink[], kind: Parameters<FaultyLink["hitsOf"]>[0]) =>
  links.reduce((all, link) => all + link.hitsOf(kind), 0);

/** How many sockets the web processes have cut for their silence. */
async function silentlyCut(stage: Stage): Promise<number> {
  const counts = await Promise.all(
    stage.webUrls.map(async (url) => {
      const metrics = await (await fetch(`${url}/metrics`)).text();
      return Number(/^webapp_live_cut_total\{reason="silent"\} (\d+)/m.exec(metrics)?.[1] ?? 0);
    }),
  );
  return counts.reduce((all, count) => all + count, 0);
}
