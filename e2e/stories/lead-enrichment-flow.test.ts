import { type Lead, stageOfTier } from "@leadstream/contract";
import { expect, type Page } from "@playwright/test";
import { openFaultyLink, type FaultyLink } from "../../prove/src/faulty-link.ts";
import { seeded } from "../../prove/src/random.ts";
import { signInOverApi } from "../support/api.ts";
import {
  cardOf,
  cardsOf,
  columnOf,
  leaveColumns,
  serverCounts,
  shownCounts,
  stageOf,
  startOverApi,
} from "../support/board.ts";
import { serveCompanySite, type CompanySite } from "../support/company-site.ts";
import { createAccount, fillProfile, pasteList, startFromDirectory } from "../support/person.ts";
import {
  makeDataDir,
  removeDataDir,
  startProduct,
  type RunningProduct,
} from "../support/product.ts";
import { cutNetwork, test } from "../support/story.ts";

test.describe("lead enrichment flow", () => {
  test.describe.configure({ mode: "serial" });

  let dataDir: string;
  let good: CompanySite;
  let flaky: CompanySite;
  let slow: CompanySite;
  let product: RunningProduct;
  let link: FaultyLink;
  let page: Page;
  let settings: Record<string, string>;

  test.beforeAll(async ({ browser }) => {
    dataDir = makeDataDir();
    [good, flaky, slow] = await Promise.all([
      serveCompanySite("Brightwater Pumps"),
      serveCompanySite("Stillbrook Valves"),
      serveCompanySite("Larkfield Bearings"),
    ]);
    // Two at a time, so that the picture of the live board shows leads at work and leads that wait.
    settings = {
      ENRICH_CONCURRENCY: "2",
      CRAWL_ALLOW_HOSTS: [good, flaky, slow].map(({ host }) => host).join(","),
    };
    product = await startProduct(dataDir, settings);
    // The browser reaches the product through a link that can be cut.
    link = await openFaultyLink({ host: "127.0.0.1", port: product.port }, seeded(1));
    page = await browser.newPage({ baseURL: `http://127.0.0.1:${link.port}` });
  });

  test.afterAll(async () => {
    await page?.close();
    await link?.close();
    await product?.stop();
    await Promise.all([good?.close(), flaky?.close(), slow?.close()]);
    removeDataDir(dataDir);
  });

  const account = {
    name: "Ana Prado",
    email: "ana@leadstream.example",
    password: "a quiet river runs",
  };
  const connection = () => page.locator("[data-connection]");
  const quota = () => page.getByRole("meter").first();

  /** What the server holds of a company. */
  async function leadNamed(company: string): Promise<Lead> {
    const api = await signInOverApi(product.address, account);
    const { leads } = await api.board();
    const found = leads.find((lead) => lead.company_name === company);
    if (found === undefined) throw new Error(`There is no lead ${company}.`);
    return found;
  }

  /** Waits until it stands, finished, in the column of its own tier. */
  async function finishesWhereItsTierSays(company: string): Promise<void> {
    await expect(cardOf(page, company)).toHaveAttribute("data-state", "completed");
    const { tier, score } = await leadNamed(company);
    if (tier === null) throw new Error(`${company} finished without a tier.`);
    expect(await stageOf(page, company)).toBe(stageOfTier[tier]);
    if (score !== null)
      await expect(cardOf(page, company).getByText(String(score)).first()).toBeVisible();
    await expect(cardsOf(page, "enriching")).toHaveCount(0);
  }

  test("a first visitor makes the account and describes the business", async () => {
    await page.goto("/");
    await createAccount(page, account);
    await fillProfile(page);
    await page.goto("/board");
    await expect(connection()).toHaveAttribute("data-connection", "live");
  });

  test("a company appears at once, shows its agent and percentage, completes and moves to its stage", async () => {
    const release = good.hold();
    await pasteList(page, [good.address]);
    const live = cardsOf(page, "enriching");
    await expect(live).toHaveCount(1);
    await expect(live.getByText("Website research")).toBeVisible();
    const bar = live.getByRole("progressbar");
    await expect(bar).toHaveAttribute("aria-valuenow", /^\d+$/);
    expect(Number(await bar.getAttribute("aria-valuenow"))).toBeLessThan(100);
    // Nothing has been measured yet, and nothing is made up.
    await expect(live.getByText("estimating", { exact: true })).toBeVisible();
    release();
    await finishesWhereItsTierSays("Brightwater Pumps");
  });

  test("the quota moved by one", async () => {
    await expect(quota()).toHaveAttribute("aria-valuenow", "1");
  });

  test("the drawer shows each value with its quote and source", async () => {
    await cardOf(page, "Brightwater Pumps").getByRole("heading").click();
    const drawer = page.getByRole("dialog", { name: "Lead Brightwater Pumps" });
    await expect(drawer).toBeVisible();
    await drawer.getByRole("tab", { name: "Facts" }).click();
    const facts = drawer.getByRole("tabpanel", { name: "Facts" });
    await expect(facts.getByText("+441174960123").first()).toBeVisible();
    const sources = facts.getByRole("link", { name: /127\.0\.0\.1:\d+\/contact/ });
    await expect(sources.first()).toHaveAttribute("href", `${good.address}/contact`);
    // The quote opens the saved page with the quote marked in it.
    await facts
      .getByRole("button", { name: /Founded in 1998/ })
      .first()
      .click();
    const proof = page.getByRole("dialog", { name: "The quote in the saved page" });
    await expect(proof.locator("mark")).toContainText("1998");
    await page.keyboard.press("Escape");
    await expect(proof).toBeHidden();
    await page.keyboard.press("Escape");
    await expect(drawer).toBeHidden();
  });

  test("a dead website fails its card with what to do, and Retry finishes it once it is back", async () => {
    flaky.broken = true;
    await pasteList(page, [flaky.address]);
    const failed = page.locator("[data-lead][data-state=failed]");
    await expect(failed).toHaveCount(1);
    await expect(failed.getByText(/could not be reached: it cut the connection/)).toBeVisible();
    await expect(failed.getByText(/Try this lead again/)).toBeVisible();
    await expect(quota()).toHaveAttribute("aria-valuenow", "1");
    flaky.broken = false;
    const release = flaky.hold();
    await failed.getByRole("button", { name: /^Retry/ }).click();
    const live = cardsOf(page, "enriching");
    await expect(live.getByText("Website research")).toBeVisible();
    // By now durations are measured: time left, or how far past it the held website has brought us.
    await expect(live.getByText(/^(~|\+|finishing)/)).toBeVisible();
    release();
    await finishesWhereItsTierSays("Stillbrook Valves");
    expect((await leadNamed("Stillbrook Valves")).attempt).toBe(2);
    await expect(quota()).toHaveAttribute("aria-valuenow", "2");
  });

  test("companies of the demo directory fill the board while one watches, and no bar goes back", async () => {
    await page.reload();
    await expect(connection()).toHaveAttribute("data-connection", "live");
    await page.evaluate(noteProgress);
    await startFromDirectory(page, {
      query: "bakeries, food and manufacturing companies",
      maxLeads: 40,
    });
    await leaveColumns(page);
    await expect(cardsOf(page, "qualified").nth(3)).toBeVisible();
    // The oldest finds stand last, and they are the ones at work: the picture shows that end of the column.
    await columnOf(page, "enriching").evaluate((section) => {
      for (const part of section.querySelectorAll("*"))
        if (part.scrollHeight > part.clientHeight) part.scrollTop = part.scrollHeight;
    });
    await page.screenshot({ path: "test-results/board-live.png" });
    await expect(
      page.locator("[data-column=enriching] [data-lead]:not([data-state=failed])"),
    ).toHaveCount(0, { timeout: 60_000 });
    const { falls, steps } = await page.evaluate(
      () => (window as unknown as { progress: { falls: string[]; steps: number } }).progress,
    );
    expect(falls).toEqual([]);
    expect(steps, "percentages seen to rise").toBeGreaterThan(10);
  });

  test("a moved card stays moved over a reload, and Undo brings another one back", async () => {
    const first = page.locator("[data-lead][data-state=completed]").first();
    const company = (await first.getByRole("heading").textContent()) ?? "";
    const from = (await first.getAttribute("data-stage")) ?? "";
    const move = async (to: RegExp) => {
      await cardOf(page, company)
        .getByRole("button", { name: `Actions for ${company}` })
        .click();
      await page.getByRole("menuitem", { name: to }).click();
    };
    await move(/Contacted/);
    await expect.poll(() => stageOf(page, company)).toBe("contacted");
    await page.getByRole("button", { name: "Undo" }).first().click();
    await expect.poll(() => stageOf(page, company)).toBe(from);
    await expect(cardsOf(page, "contacted")).toHaveCount(0);
    expect((await leadNamed(company)).stage).toBe(from);

    await move(/Contacted/);
    await expect.poll(async () => (await leadNamed(company)).stage).toBe("contacted");
    await page.reload();
    await expect(cardsOf(page, "contacted")).toHaveCount(1);
    expect(await stageOf(page, company)).toBe("contacted");
  });

  test("a cut network is said, and what happened meanwhile arrives when it is back", async ({
    expectNoise,
  }) => {
    expectNoise(cutNetwork);
    const api = await signInOverApi(product.address, account);
    const before = await serverCounts(api);
    await leaveColumns(page);
    link.set({ kind: "cut" });
    await expect(connection()).toHaveAttribute("data-connection", /stale|offline/);
    await expect(page.getByText(/Reconnecting|Data as of|Offline/).first()).toBeVisible();
    await startOverApi(api);
    link.set({ kind: "none" });
    await expect(connection()).toHaveAttribute("data-connection", "live");
    const now = await serverCounts(api);
    expect(now).not.toEqual(before);
    await expect.poll(() => shownCounts(page)).toEqual(now);
  });

  test("a reload shows the same board", async () => {
    const before = await shownCounts(page);
    await page.reload();
    await leaveColumns(page);
    await expect.poll(() => shownCounts(page)).toEqual(before);
  });

  test("a killed server comes back, the board with it, and the lead at work is finished", async ({
    expectNoise,
  }) => {
    expectNoise(cutNetwork);
    const release = slow.hold();
    await pasteList(page, [slow.address]);
    await leaveColumns(page);
    const live = page.locator("[data-column=enriching] [data-lead]:not([data-state=failed])");
    await expect(live.getByText("Website research")).toBeVisible();
    const before = await shownCounts(page);
    await product.kill();
    await expect(connection()).toHaveAttribute("data-connection", /stale|offline/);
    product = await startProduct(dataDir, { ...settings, WEBAPP_PORT: String(product.port) });
    await expect(connection()).toHaveAttribute("data-connection", "live");
    await expect.poll(() => shownCounts(page)).toEqual(before);
    release();
    const card = cardOf(page, "Larkfield Bearings");
    await expect(card).toHaveAttribute("data-state", "completed");
    const { tier } = await leadNamed("Larkfield Bearings");
    expect(await stageOf(page, "Larkfield Bearings")).toBe(stageOfTier[tier ?? "unknown"]);
    const api = await signInOverApi(product.address, account);
    await expect.poll(() => shownCounts(page)).toEqual(await serverCounts(api));
  });
});

/** In the page: every percentage of every card, and those that were lower than the one before. */
function noteProgress(): void {
  const seen = new Map<string, number>();
  const progress = { falls: [] as string[], steps: 0 };
  Object.assign(window, { progress });
  new MutationObserver(() => {
    for (const bar of document.querySelectorAll("[data-lead] [role=progressbar]")) {
      const id = bar.closest("[data-lead]")?.getAttribute("data-lead") ?? "";
      const now = Number(bar.getAttribute("aria-valuenow"));
      const before = seen.get(id);
      if (before !== undefined && now < before) progress.falls.push(`${id}: ${before} to ${now}`);
      if (before !== undefined && now > before) progress.steps += 1;
      seen.set(id, now);
    }
  }).observe(document.body, { subtree: true, childList: true, attributes: true });
}
