import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "../support/axe.ts";
import { cardOf, fillBoard, serverCounts, stageOf } from "../support/board.ts";
import { fillProfile } from "../support/person.ts";
import { test } from "../support/story.ts";
import { openWorkspace, type Workspace } from "../support/workspace.ts";

/** A small phone in a hand: touch, no hover, no mouse. */
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

test.describe("the same work on a phone", () => {
  test.describe.configure({ mode: "serial" });

  let workspace: Workspace;
  let page: Page;

  test.beforeAll(async ({ browser }) => {
    workspace = await openWorkspace(browser);
    await fillBoard(workspace.api, [
      { company: "Alder Bakery", stage: "qualified", more: { email: "hello@alder.example" } },
      { company: "Birch Foods", stage: "qualified" },
      { company: "Cedar Mills", stage: "meeting" },
    ]);
    page = await workspace.open(browser, phone);
  });

  test.afterAll(async () => {
    await page?.context().close();
    await workspace?.close();
  });

  const tab = (stage: string) =>
    page
      .getByRole("navigation", { name: "Stages" })
      .getByRole("button", { name: new RegExp(`^${stage} `) });

  async function fits(what: string): Promise<void> {
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(wider, `${what} is no wider than the phone`).toBeLessThanOrEqual(0);
  }

  test("one column at a time, and a tap goes to another", async () => {
    await tab("Qualified").tap();
    await expect(page.locator("[data-column]")).toHaveCount(1);
    await expect(cardOf(page, "Alder Bakery")).toBeVisible();
    await expect(tab("Qualified")).toHaveAttribute("aria-current", "true");
    await expect(tab("Meeting")).toHaveText("Meeting 1");
    await tab("Meeting").tap();
    await expect(cardOf(page, "Cedar Mills")).toBeVisible();
    await expect(cardOf(page, "Alder Bakery")).toHaveCount(0);
    await fits("the board");
  });

  test("a card moves through its menu, and Undo brings it back", async () => {
    await tab("Qualified").tap();
    await page.getByRole("button", { name: "Actions for Alder Bakery" }).tap();
    await fits("the menu of a card");
    await expectAccessible(page, "the menu of a card on a phone");
    await page.getByRole("menuitem", { name: /Negotiating/ }).tap();
    await expect(cardOf(page, "Alder Bakery")).toHaveCount(0);
    await page.getByRole("button", { name: "Undo" }).tap();
    await expect(cardOf(page, "Alder Bakery")).toBeVisible();
    await expect
      .poll(() => serverCounts(workspace.api))
      .toMatchObject({ negotiating: 0, qualified: 2 });
  });

  test("a lead opens over the whole width, is edited and closed", async () => {
    await cardOf(page, "Alder Bakery").getByRole("heading").tap();
    const drawer = page.getByRole("dialog", { name: "Lead Alder Bakery" });
    await drawer.getByRole("tab", { name: "Facts" }).tap();
    await drawer.getByRole("button", { name: "Edit City" }).tap();
    await drawer.getByRole("textbox", { name: "City: your value" }).fill("Bristol");
    await drawer.getByRole("button", { name: "Save" }).tap();
    await expect(drawer.getByText("Bristol").first()).toBeVisible();
    expect((await drawer.boundingBox())?.width).toBe(phone.viewport.width);
    await fits("a lead");
    await expectAccessible(page, "a lead on a phone");
    await drawer.getByRole("button", { name: "Close lead" }).tap();
    await expect(drawer).toBeHidden();
    await expect(cardOf(page, "Alder Bakery").getByText("Bristol")).toBeVisible();
  });

  test("a job is started, and its first company is on the board", async () => {
    await fillProfile(page);
    await fits("the profile");
    await page.goto("/board");
    await page.getByRole("button", { name: "Start Prospecting" }).first().tap();
    const dialog = page.getByRole("dialog", { name: "Start Prospecting" });
    await dialog.getByRole("radio", { name: /Demo directory/ }).tap();
    await dialog.getByLabel("At most this many leads").fill("5");
    await fits("the start of a job");
    await expectAccessible(page, "the start of a job on a phone");
    await dialog.getByRole("button", { name: "Start Prospecting" }).tap();
    await expect(dialog).toBeHidden();
    // The directory has broken websites too: the first company that finishes is the one looked for.
    const finished = async () =>
      (await workspace.api.board()).leads.find(
        ({ source, state }) => source === "directory" && state === "completed",
      );
    await expect.poll(finished).toBeDefined();
    const found = await finished();
    if (found === undefined) throw new Error("The job found nothing.");
    await tab(
      found.stage === "qualified"
        ? "Qualified"
        : found.stage === "review"
          ? "Review"
          : "Disqualified",
    ).tap();
    await expect(cardOf(page, found.company_name)).toBeVisible();
    expect(await stageOf(page, found.company_name)).toBe(found.stage);
  });
});
