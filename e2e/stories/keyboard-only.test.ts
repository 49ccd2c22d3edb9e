import { expect, test, type Page } from "@playwright/test";
import { createAccount, fillProfile } from "../support/person.ts";
import {
  makeDataDir,
  removeDataDir,
  startProduct,
  type RunningProduct,
} from "../support/product.ts";

const account = {
  name: "Ana Prado",
  email: "ana@leadstream.example",
  password: "a quiet river runs",
};

test.describe("keyboard only, from sign-in to won", () => {
  let dataDir: string;
  let product: RunningProduct;

  test.beforeAll(async ({ browser }) => {
    dataDir = makeDataDir();
    product = await startProduct(dataDir);
    const page = await browser.newPage({ baseURL: product.address });
    await page.goto("/");
    await createAccount(page, account);
    await fillProfile(page);
    await page.close();
  });

  test.afterAll(async () => {
    await product?.stop();
    removeDataDir(dataDir);
  });

  test("signs in, starts a job, moves a lead to won, and takes it back", async ({ browser }) => {
    const context = await browser.newContext({ baseURL: product.address });
    const page = await context.newPage();
    await page.goto("/");
    await tabTo(page, "input[name=email]");
    await page.keyboard.type(account.email);
    await page.keyboard.press("Tab");
    await page.keyboard.type(account.password);
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

    const card = "[data-lead][data-stage=qualified], [data-lead][data-stage=review]";
    await tabTo(page, card);
    const lead =
      (await page.evaluate(() => document.activeElement?.getAttribute("data-lead"))) ?? "";
    const stage = () => page.locator(`[data-lead="${lead}"]`).getAttribute("data-stage");
    for (let presses = 0; presses < 8 && (await stage()) !== "won"; presses++) {
      const before = await stage();
      await page.keyboard.press("Shift+ArrowRight");
      await expect.poll(stage).not.toBe(before);
      await expect(page.locator(`[data-lead="${lead}"]`)).toBeFocused();
    }
    expect(await stage()).toBe("won");

    await page.keyboard.press("Control+z");
    await expect.poll(stage).toBe("negotiating");
    await context.close();
  });
});

/** Tab until the focus is on it, as somebody without a mouse does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector))
      return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach ${selector}.`);
}
