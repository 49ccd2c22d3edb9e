import { expect, type Page } from "@playwright/test";
import { parseCsv } from "../../webapp/frontend/src/start/csv.ts";
import {
  cardOf,
  cardsOf,
  dragOver,
  leaveColumns,
  serverCounts,
  stageOf,
} from "../support/board.ts";
import { refusedWith } from "../support/faults.ts";
import { startFromDirectory } from "../support/person.ts";
import { test } from "../support/story.ts";
import { openWorkspace, type Workspace } from "../support/workspace.ts";

test.describe("from the first start to a won deal", () => {
  test.describe.configure({ mode: "serial" });

  let workspace: Workspace;
  let page: Page;
  let company = "";

  test.beforeAll(async ({ browser }) => {
    workspace = await openWorkspace(browser);
    page = await workspace.open(browser, { permissions: ["clipboard-read", "clipboard-write"] });
  });

  test.afterAll(async () => {
    await page?.context().close();
    await workspace?.close();
  });

  const drawer = () => page.getByRole("dialog", { name: `Lead ${company}` });

  test("an empty board leads to the profile, which names what it still lacks", async () => {
    await page.getByRole("button", { name: "Start Prospecting" }).last().click();
    const dialog = page.getByRole("dialog", { name: "Start Prospecting" });
    await dialog.getByRole("radio", { name: /Demo directory/ }).click();
    await expect(
      dialog.getByText("Your customer profile lacks answers that the agents need.").first(),
    ).toBeVisible();
    await dialog
      .getByRole("link")
      .filter({ hasText: /profile/i })
      .click();
    await expect(page).toHaveURL(/\/profile/);
    await page.getByLabel("What does your company do?").fill("We service ovens for bakeries.");
    await page.getByRole("button", { name: "Save profile" }).click();
    await expect(page.getByLabel("What do you sell?")).toHaveAttribute("aria-invalid", "true");
    await page.getByLabel("What do you sell?").fill("Maintenance contracts for ovens.");
    await page.getByLabel("Which companies do you sell to?").fill("Bakeries and food makers.");
    await page.getByLabel("Why do they buy from you?").fill("Fewer lost batches.");
    await page.getByRole("button", { name: "Save profile" }).click();
    await expect(page.getByText("Profile saved")).toBeVisible();
  });

  test("a job brings companies, and the best of them waits in Qualified or Review", async () => {
    await page.goto("/board");
    await startFromDirectory(page, { query: "bakeries and food", maxLeads: 6 });
    await leaveColumns(page);
    await expect(
      page.locator("[data-lead][data-stage=qualified], [data-lead][data-stage=review]").first(),
    ).toBeVisible();
    await expect(page.getByText("Job finished")).toBeVisible({ timeout: 60_000 });
    await expect(
      page.locator("[data-column=enriching] [data-lead]:not([data-state=failed])"),
    ).toHaveCount(0);
    const best = page
      .locator("[data-lead][data-stage=qualified], [data-lead][data-stage=review]")
      .first();
    company = (await best.getByRole("heading").textContent()) ?? "";
  });

  test("the message is read, put into words of one's own, copied and marked as sent", async ({
    expectNoise,
  }) => {
    // The note follows right behind the move: the page looks again and saves it.
    expectNoise(refusedWith(409));
    await cardOf(page, company).getByRole("heading").click();
    await drawer().getByRole("tab", { name: "Messages" }).click();
    const text = drawer().getByRole("textbox", { name: "Text" }).first();
    await expect(text).not.toHaveValue("");
    await text.fill("Good morning, may I call on Tuesday?");
    await drawer().getByRole("button", { name: "Copy" }).first().click();
    await expect(page.getByText("Message copied")).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      "may I call on Tuesday?",
    );
    await drawer().getByRole("button", { name: "Mark as sent" }).first().click();
    await expect.poll(() => stageOf(page, company)).toBe("contacted");
    await drawer().getByRole("tab", { name: "Notes" }).click();
    await drawer().getByRole("textbox", { name: "Notes" }).fill("Asked for Tuesday.");
    await expect(drawer().getByText("Saved", { exact: true })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(drawer()).toBeHidden();
  });

  test("the card is dragged to Meeting, then to Negotiating", async () => {
    for (const stage of ["meeting", "negotiating"]) {
      await cardOf(page, company).scrollIntoViewIfNeeded();
      await page.locator(`[data-column=${stage}]`).scrollIntoViewIfNeeded();
      await dragOver(page, company, stage);
      await page.mouse.up();
      await expect.poll(() => stageOf(page, company)).toBe(stage);
      await expect
        .poll(() => serverCounts(workspace.api))
        .toMatchObject({ contacted: 0, [stage]: 1 });
    }
  });

  test("a card dropped on the live column stays where it was, and the column says why", async () => {
    await page.locator("[data-column=negotiating]").scrollIntoViewIfNeeded();
    await cardOf(page, company).focus();
    const before = await serverCounts(workspace.api);
    const other = page
      .locator("[data-column=qualified] [data-lead], [data-column=review] [data-lead]")
      .first();
    await other.scrollIntoViewIfNeeded();
    const name = (await other.getByRole("heading").textContent()) ?? "";
    const from = await stageOf(page, name);
    await dragOver(page, name, "enriching");
    await expect(
      page.getByText("This column fills itself: agents put leads here.").first(),
    ).toBeVisible();
    await page.mouse.up();
    expect(await stageOf(page, name)).toBe(from);
    expect(await serverCounts(workspace.api)).toEqual(before);
  });

  test("the deal is won in the open lead, and the history tells the whole way", async () => {
    await cardOf(page, company).getByRole("heading").click();
    await drawer().getByLabel("Stage").selectOption({ label: "Won" });
    await expect.poll(() => stageOf(page, company)).toBe("won");
    await expect.poll(() => serverCounts(workspace.api)).toMatchObject({ won: 1 });
    await drawer().getByRole("tab", { name: "Timeline" }).click();
    const history = drawer().getByRole("tabpanel", { name: "Timeline" });
    for (const stage of ["Contacted", "Meeting", "Negotiating", "Won"])
      await expect(history.getByText(stage).first()).toBeVisible();
    await expect(history.getByText("Ana Prado").first()).toBeVisible();
    await page.keyboard.press("Escape");
  });

  test("the figures and the export know of the won deal", async () => {
    await page.goto("/analytics");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const rows = parseCsv(await workspace.api.text("/api/v1/leads/export?format=csv"), ",");
    const [head = [], ...leads] = rows;
    const at = (name: string) => head.indexOf(name);
    const won = leads.find((row) => row[at("company_name")] === company);
    expect(won?.[at("stage")]).toBe("won");
    expect(won?.[at("notes")]).toBe("Asked for Tuesday.");
    await page.goto("/board");
    await expect(cardsOf(page, "won")).toHaveCount(1);
  });
});
