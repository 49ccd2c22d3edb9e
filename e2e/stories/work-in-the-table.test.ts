import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "../support/axe.ts";
import { fillBoard, serverCounts, startOverApi } from "../support/board.ts";
import { test } from "../support/story.ts";
import { openWorkspace, type Workspace } from "../support/workspace.ts";
import { fillProfile } from "../support/person.ts";

const companies = ["Birch Foods", "alder bakery", "Cedar Mills", "Elmo Dairy"];

test.describe("work in the table", () => {
  test.describe.configure({ mode: "serial" });

  let workspace: Workspace;
  let page: Page;

  test.beforeAll(async ({ browser }) => {
    workspace = await openWorkspace(browser);
    await fillBoard(
      workspace.api,
      companies.map((company, index) => ({
        company,
        stage: "qualified" as const,
        more: { city: ["Hull", "Leeds", "", "Aix"][index] ?? "" },
      })),
    );
    page = await workspace.open(browser, { path: "/board?view=table" });
    await expect(table()).toHaveAttribute("aria-rowcount", "5");
  });

  test.afterAll(async () => {
    await page?.context().close();
    await workspace?.close();
  });

  const table = () => page.getByRole("table", { name: "Leads" });
  const heading = (name: string) => table().getByRole("columnheader", { name });
  const names = () =>
    table()
      .locator("[data-row]")
      .evaluateAll((rows) =>
        rows
          .toSorted((a, b) => Number(a.ariaRowIndex) - Number(b.ariaRowIndex))
          .map((row) => row.querySelector("button")?.textContent ?? ""),
      );

  test("a heading sorts, turns round, and stays in the address", async () => {
    await expect(heading("Company")).toHaveAttribute("aria-sort", "none");
    await heading("Company").getByRole("button").click();
    await expect(heading("Company")).toHaveAttribute("aria-sort", "ascending");
    expect(await names()).toEqual(["alder bakery", "Birch Foods", "Cedar Mills", "Elmo Dairy"]);
    await expect(page).toHaveURL(/sort=name/);
    await page.keyboard.press("Enter");
    await expect(heading("Company")).toHaveAttribute("aria-sort", "descending");
    expect(await names()).toEqual(["Elmo Dairy", "Cedar Mills", "Birch Foods", "alder bakery"]);
    await page.reload();
    await expect(heading("Company")).toHaveAttribute("aria-sort", "descending");
    await heading("Place").getByRole("button").click();
    // What has no place comes last, whichever way the rest stands.
    expect(await names()).toEqual(["Elmo Dairy", "Birch Foods", "alder bakery", "Cedar Mills"]);
    await heading("Place").getByRole("button").click();
    expect(await names()).toEqual(["alder bakery", "Birch Foods", "Elmo Dairy", "Cedar Mills"]);
    await expectAccessible(page, "a sorted table");
    await page.getByRole("combobox", { name: "Sort" }).selectOption({ label: "By name" });
    await expect(heading("Company")).toHaveAttribute("aria-sort", "ascending");
    await expect(heading("Place")).toHaveAttribute("aria-sort", "none");
  });

  test("what somebody else changed first is shown beside the own order, and the rest is done", async () => {
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    await page.route("**/api/v1/leads/bulk", async (route) => {
      await held;
      await route.fallback();
    });
    for (const row of await table().getByRole("row").getByRole("checkbox").all()) await row.click();
    const bar = page.getByRole("region", { name: "Selected leads" });
    await bar.getByRole("combobox", { name: "Move to" }).selectOption({ label: "Contacted" });
    const { leads } = await workspace.api.board();
    const first = leads.find(({ company_name }) => company_name === "Birch Foods");
    await workspace.api.send("PATCH", `/api/v1/leads/${first?.lead_id}`, { stage: "won" });
    release();
    await page.getByRole("button", { name: "Show what was not changed" }).click();
    const list = page.getByRole("dialog", { name: "1 lead could not be changed" });
    await expect(list).toContainText("Birch Foods");
    await expect(list).toContainText("Ana Prado moved it to Won first.");
    await expect(list).toContainText("You wanted");
    await expect(list).toContainText("Contacted");
    await expectAccessible(page, "what was not changed");
    await list.getByRole("button", { name: "Leave as it is" }).click();
    await page.unroute("**/api/v1/leads/bulk");
    expect(await serverCounts(workspace.api)).toMatchObject({ contacted: 3, won: 1 });
  });

  test("Ctrl+Z takes the change back from the table, and leaves the other person's alone", async () => {
    await table().getByRole("row").getByRole("checkbox").first().focus();
    await page.keyboard.press("Control+z");
    await expect
      .poll(() => serverCounts(workspace.api))
      .toMatchObject({ qualified: 3, contacted: 0, won: 1 });
    await page.getByRole("button", { name: "Clear selection" }).click();
  });

  test("with the focus in a toast letters are still shortcuts, in a text field they are letters", async () => {
    await table().getByRole("row").getByRole("checkbox").first().click();
    await page
      .getByRole("region", { name: "Selected leads" })
      .getByRole("combobox", { name: "Move to" })
      .selectOption({ label: "Meeting" });
    const undo = page.getByRole("button", { name: "Undo" }).last();
    await undo.focus();
    await page.keyboard.press("?");
    const help = page.getByRole("dialog", { name: "Keyboard shortcuts" });
    await expect(help).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(help).toBeHidden();
    await expect.poll(() => serverCounts(workspace.api)).toMatchObject({ meeting: 1 });
    await undo.focus();
    await page.keyboard.press("Control+z");
    await expect.poll(() => serverCounts(workspace.api)).toMatchObject({ meeting: 0 });
    const search = page.getByRole("searchbox", { name: "Search leads" });
    await search.focus();
    await page.keyboard.type("n?");
    await expect(search).toHaveValue("n?");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });

  test("the figures follow the job that is chosen, into their tables and files", async () => {
    await fillProfile(page);
    await startOverApi(workspace.api);
    await page.goto("/analytics");
    const found = () => page.getByText("Leads found").locator("xpath=following-sibling::dd");
    await expect(found()).toHaveText("9");
    const jobs = page.getByRole("combobox", { name: "Job" });
    const option = jobs.getByRole("option", { name: /^logistics carriers/ });
    await jobs.selectOption((await option.textContent()) ?? "");
    await expect(found()).toHaveText("5");
    await expect(page).toHaveURL(/job=/);
    await page.reload();
    await expect(found()).toHaveText("5");
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Success by source: Download CSV" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^sources-job-.+\.csv$/);
    const lines = readFileSync(await file.path(), "utf8")
      .trim()
      .split("\r\n");
    expect(lines.slice(1).map((line) => line.split(",").slice(0, 2))).toEqual([
      ["Demo directory", "5"],
    ]);
    await expectAccessible(page, "the analytics of one job");
    await jobs.selectOption({ label: "All jobs" });
    await expect(found()).toHaveText("9");
  });
});
