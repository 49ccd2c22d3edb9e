import { expect, test, type Page } from "@playwright/test";
import { openFaultyLink, type FaultyLink } from "../../prove/src/faulty-link.ts";
import { seeded } from "../../prove/src/random.ts";
import { serveCompanySite, type CompanySite } from "../support/company-site.ts";
import { serverCounts, shownCounts, startOverApi } from "../support/board.ts";
import { createAccount, fillProfile, pasteList, startFromDirectory } from "../support/person.ts";
import {
  makeDataDir,
  removeDataDir,
  startProduct,
  type RunningProduct,
} from "../support/product.ts";

/** A column under the pointer keeps still and only counts what is new; the pointer goes to the header. */
async function leaveColumns(page: Page): Promise<void> {
  await page.mouse.move(600, 5);
}

test.describe("lead enrichment flow", () => {
  test.describe.configure({ mode: "serial" });

  let dataDir: string;
  let good: CompanySite;
  let flaky: CompanySite;
  let product: RunningProduct;
  let link: FaultyLink;
  let page: Page;
  let settings: Record<string, string>;

  test.beforeAll(async ({ browser }) => {
    dataDir = makeDataDir();
    [good, flaky] = await Promise.all([
      serveCompanySite("Brightwater Pumps"),
      serveCompanySite("Stillbrook Valves"),
    ]);
    // Two at a time, so that the picture of the live board shows leads at work and leads that wait.
    settings = { ENRICH_CONCURRENCY: "2", CRAWL_ALLOW_HOSTS: `${good.host},${flaky.host}` };
    product = await startProduct(dataDir, settings);
    // The browser reaches the product through a link that can be cut.
    link = await openFaultyLink({ host: "127.0.0.1", port: product.port }, seeded(1));
    page = await browser.newPage({ baseURL: `http://127.0.0.1:${link.port}` });
  });

  test.afterAll(async () => {
    await page?.close();
    await link?.close();
    await product?.stop();
    await Promise.all([good?.close(), flaky?.close()]);
    removeDataDir(dataDir);
  });

  const account = {
    name: "Ana Prado",
    email: "ana@leadstream.example",
    password: "a quiet river runs",
  };
  const card = (company: string) =>
    page
      .locator("[data-lead]")
      .filter({ has: page.getByRole("heading", { name: company, exact: true }) });
  const column = (stage: string) => page.locator(`[data-column=${stage}]`);

  test("a first visitor makes the account and describes the business", async () => {
    await page.goto("/");
    await createAccount(page, account);
    await fillProfile(page);
    await page.goto("/board");
    await expect(page.getByText("Live", { exact: false }).first()).toBeVisible();
  });

  test("a company appears at once, shows its agent and percentage, completes and moves", async () => {
    const release = good.hold();
    await pasteList(page, [good.address]);
    const live = column("enriching").locator("[data-lead]");
    await expect(live).toHaveCount(1);
    await expect(live.getByText("Website research")).toBeVisible();
    const bar = live.getByRole("progressbar");
    await expect(bar).toHaveAttribute("aria-valuenow", /^\d+$/);
    expect(Number(await bar.getAttribute("aria-valuenow"))).toBeLessThan(100);
    release();
    const finished = page.locator("[data-lead][data-state=completed]");
    await expect(finished).toHaveCount(1);
    await expect(column("enriching").locator("[data-lead]")).toHaveCount(0);
    await expect(card("Brightwater Pumps")).toBeVisible();
  });

  test("the quota moved by one", async () => {
    await expect(page.getByRole("meter").first()).toHaveAttribute("aria-valuenow", "1");
  });

  test("the drawer shows each value with its quote and source", async () => {
    await card("Brightwater Pumps").getByRole("heading").click();
    const drawer = page
      .getByRole("dialog")
      .or(page.getByRole("complementary"))
      .filter({ hasText: "Brightwater Pumps" })
      .first();
    await expect(drawer).toBeVisible();
    await drawer.getByRole("tab", { name: "Facts" }).click();
    const facts = drawer.getByRole("tabpanel", { name: "Facts" });
    await expect(facts.getByText("+441174960123").first()).toBeVisible();
    await expect(facts.getByText(/127\.0\.0\.1:\d+\/contact/).first()).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(drawer).toBeHidden();
  });

  test("a dead website fails its card with what to do, and Retry finishes it once it is back", async () => {
    flaky.broken = true;
    await pasteList(page, [flaky.address]);
    const failed = page.locator("[data-lead][data-state=failed]");
    await expect(failed).toHaveCount(1);
    await expect(failed.getByText(/could not be reached/)).toBeVisible();
    await expect(page.getByRole("meter").first()).toHaveAttribute("aria-valuenow", "1");
    flaky.broken = false;
    await failed.getByRole("button", { name: /^Retry/ }).click();
    await expect(page.locator("[data-lead][data-state=failed]")).toHaveCount(0);
    await expect(page.locator("[data-lead][data-state=completed]")).toHaveCount(2);
    await expect(page.getByRole("meter").first()).toHaveAttribute("aria-valuenow", "2");
  });

  test("companies of the demo directory fill the board while one watches", async () => {
    await page.reload();
    await startFromDirectory(page, {
      query: "bakeries, food and manufacturing companies",
      maxLeads: 40,
    });
    await leaveColumns(page);
    await expect(page.locator("[data-column=qualified] [data-lead]").nth(3)).toBeVisible();
    // The oldest finds stand last, and they are the ones at work: the picture shows that end of the column.
    await column("enriching").evaluate((section) => {
      for (const part of section.querySelectorAll("*"))
        if (part.scrollHeight > part.clientHeight) part.scrollTop = part.scrollHeight;
    });
    await page.screenshot({ path: "test-results/board-live.png" });
    await expect(
      page.locator("[data-column=enriching] [data-lead]:not([data-state=failed])"),
    ).toHaveCount(0, { timeout: 60_000 });
  });

  test("a moved card stays moved, and Undo brings it back", async () => {
    const first = page.locator("[data-lead][data-state=completed]").first();
    const company = (await first.getByRole("heading").textContent()) ?? "";
    const from = (await first.getAttribute("data-stage")) ?? "";
    await first.getByRole("button", { name: `Actions for ${company}` }).click();
    await page.getByRole("menuitem", { name: /Contacted/ }).click();
    await expect(
      column("contacted").locator("[data-lead]").filter({ hasText: company }),
    ).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).first().click();
    await expect(
      column(from).locator("[data-lead]").filter({ hasText: company }).first(),
    ).toBeVisible();
    await expect(column("contacted").locator("[data-lead]")).toHaveCount(0);
  });

  test("a cut network is said, and what happened meanwhile arrives when it is back", async () => {
    const before = await page.locator("[data-lead]").count();
    await leaveColumns(page);
    link.set({ kind: "cut" });
    await expect(page.getByText(/Reconnecting|Data as of|Offline/).first()).toBeVisible();
    await startOverApi(product.address, account);
    link.set({ kind: "none" });
    await expect
      .poll(() => shownCounts(page))
      .toEqual(await serverCounts(product.address, account));
    expect(await page.locator("[data-lead]").count()).toBeGreaterThan(before);
  });

  test("a reload shows the same board, and so does a killed and restarted server", async () => {
    const before = await shownCounts(page);
    await page.reload();
    await leaveColumns(page);
    await expect.poll(() => shownCounts(page)).toEqual(before);
    await product.kill();
    await expect(page.getByText(/Reconnecting|Data as of|Offline/).first()).toBeVisible();
    product = await startProduct(dataDir, { ...settings, WEBAPP_PORT: String(product.port) });
    await expect(page.getByText("Live", { exact: false }).first()).toBeVisible();
    await expect.poll(() => shownCounts(page)).toEqual(before);
  });
});
