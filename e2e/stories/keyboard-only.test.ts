import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "../support/axe.ts";
import { fillProfile } from "../support/person.ts";
import { test } from "../support/story.ts";
import { ana, openWorkspace, type Workspace } from "../support/workspace.ts";

test.describe("keyboard only, from sign-in to won", () => {
  test.describe.configure({ mode: "serial" });

  let workspace: Workspace;
  let page: Page;
  let lead = "";

  test.beforeAll(async ({ browser }) => {
    workspace = await openWorkspace(browser);
    const prepared = await workspace.open(browser);
    await fillProfile(prepared);
    await prepared.context().close();
    const context = await browser.newContext({ baseURL: workspace.product.address });
    page = await context.newPage();
  });

  test.afterAll(async () => {
    await page?.context().close();
    await workspace?.close();
  });

  const card = () => page.locator(`[data-lead="${lead}"]`);
  const stage = () => card().getAttribute("data-stage");
  const stands = async (wanted: string) => {
    await expect.poll(stage).toBe(wanted);
    await expect(card(), "the focus goes along").toBeFocused();
  };

  test("signs in and starts a job from the command palette", async () => {
    await page.goto("/");
    await tabTo(page, "input[name=email]");
    await page.keyboard.type(ana.email);
    await page.keyboard.press("Tab");
    await page.keyboard.type(ana.password);
    await page.keyboard.press("Enter");
    await expect(page.locator("#content")).toBeVisible();

    await page.keyboard.press("Control+k");
    await expect(page.getByRole("combobox", { name: "Search and commands" })).toBeFocused();
    await page.keyboard.type("start pros");
    await expect(page.getByRole("option", { name: /Start Prospecting/ })).toHaveAttribute(
      "aria-selected",
      "true",
    );
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog", { name: "Start Prospecting" })).toBeVisible();
    await tabTo(page, "[role=dialog] input[type=radio]");
    await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("radio", { name: /Demo directory/ })).toBeChecked();
    await page.keyboard.press("Tab");
    await page.keyboard.type("food manufacturers and bakeries");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Control+a");
    await page.keyboard.type("4");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog", { name: "Start Prospecting" })).toBeHidden();
    await expect(page.locator("[data-lead][data-state=completed]").first()).toBeVisible();
    await expect(page.getByText("Job finished", { exact: false })).toBeVisible();
  });

  test("opens a lead, walks through its parts, edits a fact and comes back to the card", async () => {
    await tabTo(page, "[data-lead][data-stage=qualified], [data-lead][data-stage=review]");
    lead = (await page.evaluate(() => document.activeElement?.getAttribute("data-lead"))) ?? "";
    const company = (await card().getByRole("heading").textContent()) ?? "";
    await page.keyboard.press("Enter");
    const drawer = page.getByRole("dialog", { name: `Lead ${company}` });
    await expect(drawer.getByRole("heading", { name: company })).toBeFocused();
    await tabTo(page, "[role=dialog] [role=tab]");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await expect(drawer.getByRole("tabpanel", { name: "Facts" })).toBeVisible();
    await tabTo(page, "[role=dialog] button[aria-label='Edit City']");
    await page.keyboard.press("Enter");
    await expect(drawer.getByRole("textbox", { name: "City: your value" })).toBeFocused();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("Sheffield");
    await page.keyboard.press("Enter");
    await expect(drawer.getByText("Sheffield").first()).toBeVisible();
    await expectAccessible(page, "a lead after an edit");
    await page.keyboard.press("Escape");
    await expect(drawer).toBeHidden();
    await expect(card()).toBeFocused();
  });

  test("moves it by menu and by arrow to won, and takes it back", async () => {
    await page.keyboard.press("m");
    await expect(page.getByRole("menu")).toBeVisible();
    await page.keyboard.press("4");
    await stands("meeting");
    for (const next of ["negotiating", "won"]) {
      await page.keyboard.press("Shift+ArrowRight");
      await stands(next);
    }
    await expect
      .poll(async () => {
        const { leads } = await workspace.api.board();
        return leads.find(({ lead_id }) => lead_id === lead)?.stage;
      })
      .toBe("won");
    await page.keyboard.press("Control+z");
    await stands("negotiating");
  });

  test("selects several, deletes them and brings them back", async () => {
    const all = await page.locator("[data-lead]").count();
    await page.keyboard.press("x");
    await expect(page.getByRole("region", { name: "Selected leads" })).toContainText(
      "1 lead selected",
    );
    await page.keyboard.press("Delete");
    await expect(page.locator("[data-lead]")).toHaveCount(all - 1);
    await page.keyboard.press("F6");
    await tabTo(page, "Undo", "words");
    await page.keyboard.press("Enter");
    await expect(page.locator("[data-lead]")).toHaveCount(all);
  });

  test("finds every key on the help sheet", async () => {
    await page.keyboard.press("Escape");
    await tabTo(page, "[data-lead]");
    await page.keyboard.press("?");
    const help = page.getByRole("dialog", { name: "Keyboard shortcuts" });
    await expect(help).toBeVisible();
    await expect(help.getByText("Move a stage")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(help).toBeHidden();
  });
});

/** Tab until the focus is on what the selector or the words name, as somebody without a mouse does. */
async function tabTo(
  page: Page,
  wanted: string,
  by: "selector" | "words" = "selector",
): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    const there = await page.evaluate(
      ([name, how]) => {
        const focused = document.activeElement;
        return how === "words" ? focused?.textContent?.trim() === name : focused?.matches(name);
      },
      [wanted, by] as const,
    );
    if (there) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach ${wanted}.`);
}
