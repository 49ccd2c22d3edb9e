import { expect } from "@playwright/test";
import { openFaultyLink } from "../../prove/src/faulty-link.ts";
import { seeded } from "../../prove/src/random.ts";
import { expectAccessible } from "../support/axe.ts";
import { cardOf, fillBoard, leaveColumns, serverCounts, stageOf } from "../support/board.ts";
import { refusedWith } from "../support/faults.ts";
import { signIn } from "../support/person.ts";
import { cutNetwork, test } from "../support/story.ts";
import { ana, openWorkspace, type Workspace } from "../support/workspace.ts";

test.describe("edges of everyday work", () => {
  let workspace: Workspace;

  test.beforeAll(async ({ browser }) => {
    workspace = await openWorkspace(browser);
    await fillBoard(workspace.api, [
      { company: "Alder Bakery", stage: "qualified" },
      { company: "Birch Foods", stage: "qualified", more: { city: "Hull" } },
      { company: "Cedar Mills", stage: "qualified" },
      ...Array.from({ length: 40 }, (_, index) => ({
        company: `Hazel Works ${index + 1}`,
        stage: "review" as const,
      })),
    ]);
  });

  test.afterAll(async () => {
    await workspace?.close();
  });

  test("the very first thing that is done in a tab without a network is kept and saved later", async ({
    browser,
    expectNoise,
  }) => {
    expectNoise(cutNetwork);
    const link = await openFaultyLink(
      { host: "127.0.0.1", port: workspace.product.port },
      seeded(3),
    );
    const context = await browser.newContext({ baseURL: `http://127.0.0.1:${link.port}` });
    const page = await context.newPage();
    await signIn(page, ana);
    await page.goto("/board");
    await expect(page.locator("[data-connection=live]")).toBeVisible();
    await cardOf(page, "Alder Bakery").focus();
    link.set({ kind: "cut" });
    await page.keyboard.press("Shift+ArrowRight");
    await expect.poll(() => stageOf(page, "Alder Bakery")).toBe("review");
    await expect(page.locator("[data-connection=stale]")).toBeVisible();
    expect(await stageOf(page, "Alder Bakery")).toBe("review");
    link.set({ kind: "none" });
    await expect.poll(() => serverCounts(workspace.api)).toMatchObject({ review: 41 });
    await context.close();
    await link.close();
  });

  test("a field that somebody else wrote while its editor stood open is not overwritten unasked", async ({
    browser,
    expectNoise,
  }) => {
    expectNoise(refusedWith(409));
    const page = await workspace.open(browser);
    await cardOf(page, "Birch Foods").getByRole("heading").click();
    const drawer = page.getByRole("dialog", { name: "Lead Birch Foods" });
    await drawer.getByRole("tab", { name: "Facts" }).click();
    await drawer.getByRole("button", { name: "Edit City" }).click();
    const field = drawer.getByRole("textbox", { name: "City: your value" });
    await field.fill("York");
    await edit("Birch Foods", { city: "Leeds" });
    // The page has heard of it by the time the person saves.
    await expect(cardOf(page, "Birch Foods").getByText("Leeds")).toBeVisible();
    await field.press("Enter");
    const choice = page.getByRole("alertdialog", { name: "Somebody else changed this lead" });
    await expect(choice).toContainText("Leeds");
    await expect(choice).toContainText("York");
    await page.context().close();
  });

  test("what is being typed into an empty field survives that somebody else fills it first", async ({
    browser,
  }) => {
    const page = await workspace.open(browser);
    await cardOf(page, "Cedar Mills").getByRole("heading").click();
    const drawer = page.getByRole("dialog", { name: "Lead Cedar Mills" });
    await drawer.getByRole("tab", { name: "Facts" }).click();
    await drawer.getByRole("button", { name: "Edit City" }).click();
    const field = drawer.getByRole("textbox", { name: "City: your value" });
    await field.fill("York");
    const read = page.waitForResponse(
      (answer) => /\/api\/v1\/leads\/[^/]+$/.test(answer.url()) && answer.ok(),
    );
    await edit("Cedar Mills", { city: "Leeds" });
    await expect(cardOf(page, "Cedar Mills").getByText("Leeds")).toBeVisible();
    await (await read).finished();
    await expect(field).toHaveValue("York");
    await page.context().close();
  });

  test("the number of matches follows the search, and no match says so", async ({ browser }) => {
    const page = await workspace.open(browser);
    await expect(cardOf(page, "Cedar Mills")).toBeVisible();
    await page.getByRole("searchbox", { name: "Search leads" }).fill("hazel works 4");
    await expect(page.getByText("5 of 43 leads")).toBeVisible();
    await page.getByRole("searchbox", { name: "Search leads" }).fill("no such company");
    await expect(page.getByText("No lead matches")).toBeVisible();
    await page.context().close();
  });

  test("a board that is still loading is accessible", async ({ browser }) => {
    const page = await workspace.open(browser);
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    await page.route("**/api/v1/board*", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto("/board");
    await expect(page.locator(".shimmer").first()).toBeVisible();
    await expectAccessible(page, "a board that is still loading");
    release();
    await expect(cardOf(page, "Cedar Mills")).toBeVisible();
    await page.context().close();
  });

  test("the preview of an import and what came of it are accessible", async ({ browser }) => {
    const page = await workspace.open(browser, { path: "/import" });
    await page.locator("input[type=file]").setInputFiles({
      name: "leads.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("Company;Website;Shoe size\nElm Dairy;elm.example;44\n;;1\n"),
    });
    await expect(page.getByText("1 row rejected")).toBeVisible();
    await expectAccessible(page, "the preview of an import");
    await page.getByRole("button", { name: "Import 1 row" }).click();
    await expect(page.getByRole("heading", { name: "What happened" })).toBeVisible();
    await expectAccessible(page, "what came of an import");
    await page.context().close();
  });

  test("the last row of the table can still be chosen while something is chosen", async ({
    browser,
  }) => {
    const page = await workspace.open(browser, { path: "/board?view=table&q=hazel" });
    const table = page.getByRole("table", { name: "Leads" });
    await expect(table).toHaveAttribute("aria-rowcount", "41");
    await table.getByRole("checkbox").first().click();
    await page.getByRole("region", { name: "Leads", exact: true }).evaluate((box) => {
      box.scrollTop = box.scrollHeight;
    });
    await table
      .locator("[aria-rowindex='41']")
      .getByRole("checkbox")
      .click({ modifiers: ["Shift"], timeout: 30_000 });
    await expect(page.getByRole("region", { name: "Selected leads" })).toContainText(
      "40 leads selected",
    );
    await leaveColumns(page);
    await page.context().close();
  });

  test("the header of a phone has room for the news that there is no connection", async ({
    browser,
    expectNoise,
  }) => {
    expectNoise(cutNetwork);
    const page = await workspace.open(browser, {
      language: "pt-BR",
      viewport: { width: 390, height: 844 },
    });
    await expect(page.locator("[data-connection=live]")).toBeVisible();
    await page.context().setOffline(true);
    await expect(page.locator("[data-connection=offline]")).toBeVisible();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  /** Somebody else, elsewhere, writes a field. */
  async function edit(company: string, fields: Record<string, string>): Promise<void> {
    const { leads } = await workspace.api.board();
    const lead = leads.find(({ company_name }) => company_name === company);
    await workspace.api.send("PATCH", `/api/v1/leads/${lead?.lead_id}`, { fields });
  }
});
