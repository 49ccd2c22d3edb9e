import { mkdirSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Browser, type Page } from "@playwright/test";
import { startOverApi } from "../support/board.ts";
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
const pictures = join(import.meta.dirname, "../../test-results/pages");

const pages = {
  board: "/board",
  table: "/board?view=table",
  jobs: "/jobs",
  import: "/import",
  analytics: "/analytics",
  profile: "/profile",
  appearance: "/settings/appearance",
  account: "/settings/account",
  workspace: "/settings/workspace",
  members: "/settings/members",
  keys: "/settings/keys",
  webhooks: "/settings/webhooks",
  exclusions: "/settings/exclusions",
  changes: "/settings/audit",
  deliveries: "/deliveries",
  system: "/system",
  nowhere: "/nowhere",
};

const looks = [
  {
    name: "dark, English, wide",
    theme: "dark",
    locale: "en",
    viewport: { width: 1280, height: 800 },
  },
  {
    name: "light, Portuguese, phone",
    theme: "light",
    locale: "pt-BR",
    viewport: { width: 390, height: 844 },
  },
] as const;
type Look = (typeof looks)[number];

test.describe("every page", () => {
  // Seventeen pages, each looked at by axe.
  test.describe.configure({ mode: "serial", timeout: 300_000 });

  let dataDir: string;
  let product: RunningProduct;

  test.beforeAll(async ({ browser }) => {
    dataDir = makeDataDir();
    product = await startProduct(dataDir);
    const context = await browser.newContext({ baseURL: product.address });
    const page = await context.newPage();
    await page.goto("/");
    await expect(page.locator("h1")).toBeVisible();
    await expectAccessible(page);
    await createAccount(page, account);
    await fillProfile(page);
    await context.close();
    await startOverApi(product.address, account);
  });

  test.afterAll(async () => {
    await product?.stop();
    removeDataDir(dataDir);
  });

  for (const look of looks) {
    test(`is accessible, quiet and fits: ${look.name}`, async ({ browser }) => {
      const { page, complaints } = await open(browser, product.address, look);
      for (const [name, path] of Object.entries(pages)) {
        await page.goto(path);
        await settled(page);
        await page.screenshot({ path: join(pictures, `${look.locale}-${name}.png`) });
        await test.step(name, () => expectAccessible(page));
        expect(await overflow(page), `${name} is no wider than the screen`).toBe(0);
        expect(await page.locator("html").getAttribute("lang")).toBe(look.locale);
      }
      expect(complaints).toEqual([]);
      await page.context().close();
    });

    test(`has accessible dialogs and menus: ${look.name}`, async ({ browser }) => {
      const { page, complaints } = await open(browser, product.address, look);
      await page.goto("/board");
      await settled(page);
      for (const [name, key] of [
        ["start", "n"],
        ["palette", "Control+k"],
        ["help", "?"],
      ] as const) {
        await page.keyboard.press(key);
        await expect(page.getByRole("dialog")).toBeVisible();
        await page.screenshot({ path: join(pictures, `${look.locale}-${name}.png`) });
        await test.step(name, () => expectAccessible(page));
        await page.keyboard.press("Escape");
        await expect(page.getByRole("dialog")).toHaveCount(0);
      }
      const button = page.locator("header button[aria-haspopup=menu]");
      await button.click();
      await expect(page.getByRole("menu")).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press("Escape");
      await expect(button).toBeFocused();
      expect(complaints).toEqual([]);
      await page.context().close();
    });
  }

  test("an import answers every row and runs none", async ({ browser }) => {
    const { page, complaints } = await open(browser, product.address, looks[0]);
    await page.goto("/import");
    const csv = [
      "Company;Website;Shoe size",
      "Acme Pumps;acme-pumps.example;44",
      '"=HYPERLINK(""http://x.example"")";hyper.example;',
      "Local;http://127.0.0.1/;",
      ";;1",
    ];
    await page.locator("input[type=file]").setInputFiles({
      name: "leads.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(`\uFEFF${csv.join("\n")}\n`),
    });
    await expect(page.getByText("2 rows rejected")).toBeVisible();
    await page.getByLabel("Shoe size").selectOption({ label: "Leave out" });
    await page.getByRole("button", { name: "Import 2 rows" }).click();
    await expect(page.getByRole("heading", { name: "What happened" })).toBeVisible();
    await expect(page.getByRole("cell", { name: '=HYPERLINK("http://x.example")' })).toBeVisible();
    await page.goto("/board");
    await expect(page.getByRole("heading", { name: "Acme Pumps" })).toBeVisible();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

async function open(
  browser: Browser,
  baseURL: string,
  look: Look,
): Promise<{ page: Page; complaints: string[] }> {
  mkdirSync(pictures, { recursive: true });
  const context = await browser.newContext({ baseURL, viewport: look.viewport });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.addInitScript(
    ([theme, locale]) => {
      localStorage.setItem("leadstream.theme", theme);
      localStorage.setItem("leadstream.locale", locale);
    },
    [look.theme, look.locale] as const,
  );
  await page.goto("/");
  await page.locator("input[name=email]").fill(account.email);
  await page.locator("input[name=password]").fill(account.password);
  await page.locator("form button[type=submit]").click();
  await expect(page.locator("#content")).toBeVisible();
  return { page, complaints };
}

/** The page has its heading, and nothing on it is a placeholder any more. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator("h1").first()).toBeAttached();
  await expect(page.locator(".shimmer")).toHaveCount(0);
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

/** Pixels that stick out on the right; columns of the board scroll on purpose, within themselves. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
