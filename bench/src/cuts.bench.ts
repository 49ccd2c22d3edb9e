/**
 * Seven cuts of a browser's link, on stock Socket.IO with its recovery on and on our live updates, in one run: what of
 * the news never reaches the browser.
 */
import { setTimeout as wait } from "node:timers/promises";
import { Child } from "../../prove/src/child.ts";
import { type FaultyLink, openFaultyLink } from "../../prove/src/faulty-link.ts";
import { freePort } from "../../prove/src/free-port.ts";
import { seeded } from "../../prove/src/random.ts";
import { conclude, jobsOf } from "../../prove/src/run.ts";
import { openStage, ready } from "../../prove/src/stage.ts";
import type { Figure } from "./figure.ts";
import type { StockClientTask } from "./stock/client.ts";
import type { StockServerTask } from "./stock/server.ts";

const newsPerSecond = 200;
/** Stock keeps what a lost client missed for two minutes; here both the keeping and the sleep are shorter. */
const keptMs = 4000;
const asleepMs = 9000;

/** What a cut does its work on: one browser behind a link, and two servers that know the same. */
interface Place {
  link: FaultyLink;
  client: Child;
  restartServer: () => Promise<void>;
  /** From now on the link leads to the other server. */
  moveToOther: () => void;
}

interface Cut {
  name: string;
  /** The client starts under it. */
  fromTheStart?: boolean;
  make(place: Place): Promise<void>;
}

const cuts: Cut[] = [
  {
    name: "connection reset",
    make: async ({ link }) => {
      link.set({ kind: "cut" });
      await wait(500);
    },
  },
  {
    name: "half-open for 8 s",
    make: async ({ link }) => {
      link.set({ kind: "half-open" });
      await wait(8000);
      // What swallowed bytes never works again.
      link.set({ kind: "cut" });
      await wait(100);
    },
  },
  {
    name: "one chunk in ten resets",
    make: async ({ link }) => {
      link.set({ kind: "loss", share: 0.1 });
      await wait(3000);
    },
  },
  { name: "cut before the first event", fromTheStart: true, make: () => wait(1500) },
  {
    name: "asleep longer than a session is kept",
    make: async ({ client }) => {
      client.signal("SIGSTOP");
      await wait(asleepMs);
      client.signal("SIGCONT");
    },
  },
  { name: "server killed and restarted", make: ({ restartServer }) => restartServer() },
  {
    name: "moved to another server",
    make: async ({ link, moveToOther }) => {
      moveToOther();
      link.set({ kind: "cut" });
      await wait(300);
    },
  },
];

export async function run(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [index, cut] of cuts.entries()) {
    const stock = await onStock(cut, index + 1);
    const ours = await onOurs(cut, index + 1);
    figures.push(
      { name: `lost by stock Socket.IO: ${cut.name}`, ...stock, unit: "%", target: "" },
      { name: `lost by ours: ${cut.name}`, ...ours, unit: "%", target: "<= 0" },
    );
  }
  return figures;
}

async function onStock(cut: Cut, seed: number): Promise<Pick<Figure, "value" | "note">> {
  const ports = [await freePort(), await freePort()] as const;
  const target = { host: "127.0.0.1", port: ports[0] };
  const link = await openFaultyLink(target, seeded(seed));
  const servers = ports.map((port) => {
    const task: StockServerTask = { port, keptMs };
    return new Child(`stock-${port}`, "bench/src/stock/server.ts", {
      environment: { STOCK_TASK: JSON.stringify(task) },
    });
  });
  const clientTask: StockClientTask = { url: `http://127.0.0.1:${link.port}` };
  const client = new Child("stock-client", "bench/src/stock/client.ts", {
    environment: { STOCK_TASK: JSON.stringify(clientTask) },
  });
  try {
    for (const server of servers) await startStock(server);
    if (cut.fromTheStart === true) link.set({ kind: "cut" });
    client.start();
    if (cut.fromTheStart !== true) await untilConnected(client);
    let told = 0;
    // Both servers hear everything, as they would through an adapter.
    const source = setInterval(() => {
      told += 1;
      for (const server of servers) if (server.running) server.tell(told);
    }, 1000 / newsPerSecond);
    await wait(1000);
    await cut.make({
      link,
      client,
      restartServer: async () => {
        await servers[0]?.kill();
        if (servers[0] !== undefined) await startStock(servers[0]);
      },
      moveToOther: () => (target.port = ports[1]),
    });
    link.set({ kind: "none" });
    await untilConnected(client);
    await wait(1000);
    clearInterval(source);
    await wait(1000);
    const heard = (await ask(client)).heard.length;
    return { value: ((told - heard) / told) * 100, note: `${told - heard} of ${told}` };
  } finally {
    client.signal("SIGCONT");
    for (const child of [client, ...servers]) await child.kill();
    await link.close();
  }
}

async function onOurs(cut: Cut, seed: number): Promise<Pick<Figure, "value" | "note">> {
  const stage = await openStage({ seed, moreWebApps: 1 });
  const [first, second] = stage.webUrls.map((url) => Number(new URL(url).port));
  const target = { host: "127.0.0.1", port: first ?? 0 };
  const link = await openFaultyLink(target, seeded(seed));
  try {
    const client = stage.browsers("tab", 1, { url: `http://127.0.0.1:${link.port}` });
    const { options, scripts } = jobsOf(seed, 2, 50);
    if (cut.fromTheStart === true) link.set({ kind: "cut" });
    client.start();
    const writer = stage.writer(options, newsPerSecond);
    writer.start();
    await wait(1000);
    await cut.make({
      link,
      client,
      restartServer: async () => {
        const [webApp] = stage.webApps;
        if (webApp === undefined) throw new Error("There is no web app.");
        await webApp.kill();
        webApp.start();
        await ready(stage.webUrls[0] ?? "", webApp);
      },
      moveToOther: () => (target.port = second ?? 0),
    });
    link.set({ kind: "none" });
    const outcome = await conclude(stage, cut.name, seed, {
      scripts,
      browsers: [client],
      faults: 1,
      settleWithinMs: 60_000,
    });
    // A board that is not the server's lost something, even if nobody can say what.
    const lost = outcome.lost + outcome.unequal + (outcome.settledMs === null ? 1 : 0);
    return {
      value: (lost / outcome.events) * 100,
      note: `${lost} of ${outcome.events}; board equal to the server's: ${outcome.unequal === 0 ? "yes" : "no"}`,
    };
  } finally {
    await link.close();
    await stage.close();
  }
}

async function startStock(server: Child): Promise<void> {
  server.start();
  await new Promise<void>((resolve) => server.on((message) => message === "ready" && resolve()));
}

interface Heard {
  heard: number[];
  connected: boolean;
}
const isHeard = (message: unknown): message is Heard =>
  typeof message === "object" && message !== null && "heard" in message;

async function ask(client: Child): Promise<Heard> {
  const answer = await client.ask("report", isHeard);
  if (answer === undefined) throw new Error("The stock client is gone.");
  return answer;
}

async function untilConnected(client: Child): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if ((await ask(client)).connected) return;
    await wait(50);
  }
  throw new Error("The stock client did not connect within 15 s.");
}
