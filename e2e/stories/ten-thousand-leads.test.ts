import { expect, type Page } from "@playwright/test";
import { type LeadStage, stageTitles } from "@leadstream/contract";
import { expectAccessible } from "../support/axe.ts";
import {
  cardOf,
  cardsOf,
  fillBoard,
  leaveColumns,
  serverCounts,
  shownCounts,
  stageOf,
} from "../support/board.ts";
import { test } from "../support/story.ts";
import { openWorkspace, type Workspace } from "../support/workspace.ts";

/** Where people put leads, with how many of ten thousand: enough that no column fits a first page. */
const stages: Record<Exclude<LeadStage, "enriching">, number> = {
  qualified: 3000,
  review: 2500,
  contacted: 1500,
  meeting: 1000,
  negotiating: 700,
  won: 500,
  lost: 450,
  disqualified: 350,
};
const places = ["Leeds", "Recife", "Porto", "Águas Claras"];
const industries = ["Bakery", "Logistics", "Software", "Textiles"];

test.describe("10,000 leads", () => {
  test.describe.configure({ mode: "serial" });

  let workspace: Workspace;
  let page: Page;

  test.beforeAll(async ({ browser }) => {
    workspace = await openWorkspace(browser);
    let number = 0;
    const leads = Object.entries(stages).flatMap(([stage, count]) =>
      Array.from({ length: count }, () => {
        number += 1;
        return {
          company: `Company No${10_000 + number}`,
          stage: stage as LeadStage,
          more: {
            city: places[number % places.length] ?? "",
            industry: industries[number % industries.length] ?? "",
          },
        };
      }),
    );
    await fillBoard(workspace.api, leads);
    page = await workspace.open(browser);
  });

  test.afterAll(async () => {
    await page?.context().close();
    await workspace?.close();
  });

  /** Every page of every column has come, and the lists hold what the server counts. */
  const holdsAll = async () =>
    expect.poll(() => shownCounts(page)).toEqual(await serverCounts(workspace.api));
  /** So many cards are left in all columns together. */
  const matches = async (count: number) =>
    expect
      .poll(async () => Object.values(await shownCounts(page)).reduce((sum, one) => sum + one, 0))
      .toBe(count);
  const drawn = () => page.locator("[data-lead]").count();

  test("every column says how many it truly holds, though only what is in sight is drawn", async () => {
    const counts = await serverCounts(workspace.api);
    expect(counts).toEqual({ enriching: 0, ...stages });
    for (const [stage, count] of Object.entries(stages))
      await expect(page.locator(`[data-count=${stage}]`)).toHaveText(count.toLocaleString("en"));
    await holdsAll();
    expect(await drawn()).toBeLessThan(150);
  });

  test("the last of a column is one key away, and the focus goes along", async () => {
    await cardsOf(page, "qualified").first().focus();
    await page.keyboard.press("End");
    const focused = page.locator("[data-lead]:focus");
    await expect(focused).toHaveAttribute("aria-posinset", String(stages.qualified));
    await expect(focused).toHaveAttribute("aria-setsize", String(stages.qualified));
    await expect(focused).toBeInViewport();
    expect(await drawn()).toBeLessThan(150);
    await page.keyboard.press("Home");
    await expect(page.locator("[data-lead]:focus")).toHaveAttribute("aria-posinset", "1");
  });

  test("search and filters find the few among the many, and the address remembers them", async () => {
    await page.keyboard.press("/");
    await page.keyboard.type("company no1700");
    await matches(10);
    await expect(page.locator("[data-count=meeting]")).toHaveText("9 of 1,000");
    await expect(cardOf(page, "Company No17000")).toBeVisible();
    await page.getByRole("searchbox", { name: "Search leads" }).fill("aguas claras");
    await matches(2500);
    await page.getByRole("button", { name: "More filters" }).click();
    await page.getByLabel("Stage", { exact: true }).selectOption({ label: stageTitles.won });
    await matches(125);
    await page.reload();
    await matches(125);
    await page.getByText("Clear filters").click();
    await holdsAll();
  });

  test("a lead is moved, then ninety at once, and one Undo brings the ninety back", async () => {
    const before = await serverCounts(workspace.api);
    const company = "Company No10001";
    await page.goto("/board?q=No10001");
    await matches(1);
    await cardOf(page, company).focus();
    await page.keyboard.press("Shift+ArrowRight");
    await expect.poll(() => stageOf(page, company)).toBe("review");
    await expect
      .poll(() => serverCounts(workspace.api))
      .toMatchObject({ qualified: stages.qualified - 1, review: stages.review + 1 });
    await page.goto("/board?q=No199&view=table");
    await expect(page.getByRole("table", { name: "Leads" })).toHaveAttribute(
      "aria-rowcount",
      "101",
    );
    const boxes = page.getByRole("checkbox", { name: /^Select Company No199/ });
    await boxes.first().click();
    await page.getByRole("region", { name: "Leads", exact: true }).evaluate((box) => {
      box.scrollTop = box.scrollHeight;
    });
    await page
      .locator("[aria-rowindex='91']")
      .getByRole("checkbox")
      .click({ modifiers: ["Shift"] });
    const bar = page.getByRole("region", { name: "Selected leads" });
    await expect(bar).toContainText("90 leads selected");
    await bar.getByLabel("Move to").selectOption({ label: stageTitles.lost });
    // Under the pointer a toast stays.
    await page.getByRole("button", { name: "Undo" }).hover();
    await expect
      .poll(async () => (await serverCounts(workspace.api))["lost"])
      .toBe(stages.lost + 90);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect
      .poll(() => serverCounts(workspace.api))
      .toEqual({
        ...before,
        qualified: stages.qualified - 1,
        review: stages.review + 1,
      });
  });

  test("what happens elsewhere still arrives, and the board stays true", async () => {
    await page.goto("/board");
    await holdsAll();
    await leaveColumns(page);
    await fillBoard(workspace.api, [{ company: "Newcomer Ltd", stage: "won" }]);
    await expect(cardOf(page, "Newcomer Ltd")).toBeVisible();
    await expect(page.locator("[data-count=won]")).toHaveText(String(stages.won + 1));
    await holdsAll();
    await expectAccessible(page, "a board of 10,000");
  });

  test("numbers are written as the reader's language writes them", async ({ browser }) => {
    const other = await workspace.open(browser, { language: "pt-BR" });
    await expect(other.locator("[data-count=review]")).toHaveText("2.501");
    await other.context().close();
  });
});
