/** What a person feels: starting the product, the first card after the click, the size of the page. Real Chromium. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { chromium, type Browser, type Page } from "@playwright/test";
import { directoryEntries } from "@leadstream/prospect/demo-web/companies";
import { createAccount, fillProfile, pasteList } from "../../e2e/support/person.ts";
import {
  makeDataDir,
  removeDataDir,
  startProduct,
  type RunningProduct,
} from "../../e2e/support/product.ts";
import { chromiumArguments, ensureChromium } from "../../scripts/ensure-chromium.ts";
import { median, quantile, type Figure } from "./figure.ts";
import { bytesOfTree } from "./memory.ts";

const dist = join(import.meta.dirname, "../../webapp/frontend/dist");

export async function run(): Promise<Figure[]> {
  const figures: Figure[] = [...firstViewSize()];
  const dataDir = makeDataDir();
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: chromiumArguments,
  });
  try {
    const cold = await timed(() => startProduct(dataDir));
    await cold.value.stop();
    const warm: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const start = await timed(() => startProduct(dataDir));
      warm.push(start.ms / 1000);
      await start.value.stop();
    }
    figures.push(
      { name: "first start, database made", unit: "s", value: cold.ms / 1000, target: "" },
      {
        name: "second start on a warm machine",
        unit: "s",
        value: median(warm),
        target: "< 3",
        note: "median of 3",
      },
    );
    const product = await startProduct(dataDir, { DEFAULT_PLAN: "enterprise" });
    try {
      figures.push(...(await inBrowser(browser, product)));
    } finally {
      await product.stop();
    }
    figures.push(await memoryOf200Leads(browser));
  } finally {
    await browser.close();
    removeDataDir(dataDir);
  }
  return figures;
}

/** An installation of its own, a person at the board, and one job of 200 demo leads that ran to its end. */
async function memoryOf200Leads(browser: Browser): Promise<Figure> {
  const dataDir = makeDataDir();
  const product = await startProduct(dataDir, { DEFAULT_PLAN: "enterprise" });
  try {
    const page = await newcomer(browser, product);
    await openBoard(page);
    await pasteList(
      page,
      directoryEntries.slice(0, 200).map(({ website }) => website),
    );
    await idle(page);
    const value = bytesOfTree(product.process.pid ?? 0) / 1e6;
    await page.close();
    return {
      name: "Node and PostgreSQL together, after 200 demo leads",
      unit: "MB",
      value,
      target: "< 400",
      note: "both services, database and demo web, in a new installation",
    };
  } finally {
    await product.stop();
    removeDataDir(dataDir);
  }
}

/** The board of somebody who has just made the first account. */
async function newcomer(browser: Browser, product: RunningProduct): Promise<Page> {
  const page = await browser.newPage({
    baseURL: product.address,
    viewport: { width: 1440, height: 900 },
  });
  await page.goto("/");
  await createAccount(page, {
    name: "Bench",
    email: "bench@leadstream.example",
    password: "measure twice cut once",
  });
  await fillProfile(page);
  return page;
}

async function inBrowser(browser: Browser, product: RunningProduct): Promise<Figure[]> {
  const page = await newcomer(browser, product);
  const clicks: number[] = [];
  const pixels: number[] = [];
  for (const query of ["bakeries", "logistics", "clinics", "software", "hotels"]) {
    clicks.push(await clickToCard(page, query, 20));
  }
  pixels.push(...(await commitToPixel(page, product)));
  const memory = bytesOfTree(product.process.pid ?? 0) / 1e6;
  await page.close();
  return [
    {
      name: "click on Start Prospecting to the first card visible, demo directory",
      unit: "ms",
      value: median(clicks),
      target: "< 500",
      note: `median of ${clicks.length}`,
    },
    {
      name: "event commit to pixel, 200 demo leads in flight, p50",
      unit: "ms",
      value: quantile(pixels, 0.5),
      target: "",
      note: `${pixels.length} finished cards seen arriving`,
    },
    {
      name: "event commit to pixel, 200 demo leads in flight, p99",
      unit: "ms",
      value: quantile(pixels, 0.99),
      target: "< 250",
      note: `${pixels.length} finished cards seen arriving`,
    },
    {
      name: "Node and PostgreSQL together, later",
      unit: "MB",
      value: memory,
      target: "",
      note: `after a job of all ${directoryEntries.length} demo companies and five of 20 before`,
    },
  ];
}

async function clickToCard(page: Page, query: string, maxLeads: number): Promise<number> {
  await openBoard(page);
  const known = new Set(await leadIds(page));
  const dialog = await openDirectory(page, query, maxLeads);
  await page.evaluate(
    (before) => {
      const seen = new Set(before);
      const state = window as unknown as { firstCardMs?: number; clickedMs?: number };
      delete state.firstCardMs;
      document.addEventListener("click", () => (state.clickedMs ??= performance.now()), {
        capture: true,
        once: true,
      });
      const look = () => {
        const fresh = [...document.querySelectorAll("[data-lead]")].some(
          (card) => !seen.has(card.getAttribute("data-lead") ?? ""),
        );
        if (fresh) state.firstCardMs = performance.now();
        else requestAnimationFrame(look);
      };
      delete state.clickedMs;
      requestAnimationFrame(look);
    },
    [...known],
  );
  await dialog.getByRole("button", { name: "Start Prospecting" }).click();
  await page.mouse.move(600, 5);
  const ms = await page.waitForFunction(() => {
    const state = window as unknown as { firstCardMs?: number; clickedMs?: number };
    return state.firstCardMs === undefined || state.clickedMs === undefined
      ? null
      : state.firstCardMs - state.clickedMs;
  });
  const took = (await ms.jsonValue()) ?? Number.NaN;
  await idle(page);
  return took;
}

/**
 * A finished card's arrival in the column of its tier, against the commit of the event that ended its enrichment. Sorted
 * by last change, so that it arrives on top, in sight; the frame after the change counts, when it has been painted.
 */
async function commitToPixel(page: Page, product: RunningProduct): Promise<number[]> {
  await openBoard(page, "/board?sort=updated");
  await page.evaluate(() => {
    const state = window as unknown as { arrived: Record<string, number> };
    state.arrived = {};
    const note = (records: MutationRecord[]) => {
      const ids = records.flatMap(({ addedNodes }) =>
        [...addedNodes].flatMap((node) =>
          node instanceof HTMLElement && node.dataset["stage"] !== "enriching"
            ? (node.dataset["lead"] ?? [])
            : [],
        ),
      );
      requestAnimationFrame((frame) => {
        for (const id of ids) state.arrived[id] ??= performance.timeOrigin + frame;
      });
    };
    new MutationObserver(note).observe(document.body, { subtree: true, childList: true });
  });
  const began = Date.now();
  await pasteList(
    page,
    directoryEntries.map(({ website }) => website),
  );
  await page.mouse.move(600, 5);
  await idle(page);
  const arrived = await page.evaluate(
    () => (window as unknown as { arrived: Record<string, number> }).arrived,
  );
  const latencies: number[] = [];
  for (const [leadId, at] of Object.entries(arrived)) {
    const ended = await enrichmentEnd(page, product, leadId);
    // Cards of earlier jobs come into sight as well.
    if (ended !== null && ended > began) latencies.push(at - ended);
  }
  return latencies;
}

/** When the log told that the lead was finished, in milliseconds of the epoch. */
async function enrichmentEnd(
  page: Page,
  product: RunningProduct,
  leadId: string,
): Promise<number | null> {
  const answer = await page.request.get(
    `${product.address}/api/v1/leads/${leadId}/timeline?limit=200`,
  );
  const { items } = (await answer.json()) as {
    items: { event_type: string; timestamp: string }[];
  };
  const end = items.find(({ event_type }) => event_type === "lead_enrichment_end");
  return end === undefined ? null : Date.parse(end.timestamp);
}

/** The board with everything on it that was there before: a later card is a new one. */
async function openBoard(page: Page, path = "/board"): Promise<void> {
  await page.goto(path);
  await page.waitForSelector("#content");
  let before = -1;
  for (let now = await page.locator("[data-lead]").count(); now !== before;) {
    before = now;
    await wait(700);
    now = await page.locator("[data-lead]").count();
  }
}

async function openDirectory(page: Page, query: string, maxLeads: number) {
  await page.getByRole("button", { name: "Start Prospecting" }).first().click();
  const dialog = page.getByRole("dialog", { name: "Start Prospecting" });
  await dialog.getByRole("radio", { name: /Demo directory/ }).click();
  await dialog.getByLabel("What to look for").fill(query);
  await dialog.getByLabel("At most this many leads").fill(String(maxLeads));
  return dialog;
}

const leadIds = (page: Page) =>
  page
    .locator("[data-lead]")
    .evaluateAll((cards) => cards.map((card) => card.getAttribute("data-lead") ?? ""));

/** Until no job runs any more. */
async function idle(page: Page): Promise<void> {
  for (;;) {
    const answer = await page.request.get("/api/v1/jobs?limit=5");
    const { items } = (await answer.json()) as { items: { ended_at: string | null }[] };
    if (items.length > 0 && items.every(({ ended_at }) => ended_at !== null)) return;
    await wait(100);
  }
}

/** The scripts and styles that index.html names, as gzip would send them, and whatever those load at once. */
function firstViewSize(): Figure[] {
  const html = readFileSync(join(dist, "index.html"), "utf8");
  const files = [...html.matchAll(/(?:src|href)="\/?(assets\/[^"]+\.(?:js|css))"/g)].map(
    ([, file]) => file ?? "",
  );
  const board = readdirSync(join(dist, "assets"))
    .filter((file) => /^(?:BoardPage|Shell)[\w-]*\.(?:js|css)$/.test(file))
    .map((file) => `assets/${file}`);
  const sizes = new Map(
    [...new Set([...files, ...board])].map((file) => [
      file,
      gzipSync(readFileSync(join(dist, file))).length / 1000,
    ]),
  );
  const sum = (ending: string) =>
    [...sizes]
      .filter(([file]) => file.endsWith(ending))
      .reduce((total, [, size]) => total + size, 0);
  return [
    {
      name: "JavaScript of the board's first view, gzip",
      unit: "kB",
      value: sum(".js"),
      target: "< 200",
      note: `${[...sizes.keys()].filter((file) => file.endsWith(".js")).length} files`,
    },
    { name: "CSS of the first view, gzip", unit: "kB", value: sum(".css"), target: "< 12" },
  ];
}

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; value: T }> {
  const began = performance.now();
  const value = await work();
  return { ms: performance.now() - began, value };
}
