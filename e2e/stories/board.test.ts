import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Browser, type Page } from "@playwright/test";
import { openFaultyLink, type FaultyLink } from "../../prove/src/faulty-link.ts";
import { seeded } from "../../prove/src/random.ts";
import { serverCounts, shownCounts } from "../support/board.ts";
import { createAccount, fillProfile, startFromDirectory } from "../support/person.ts";
import {
  makeDataDir,
  removeDataDir,
  startProduct,
  type RunningProduct,
} from "../support/product.ts";

test.describe("a board that a team lives in", () => {
  test.describe.configure({ mode: "serial" });

  let dataDir: string;
  let product: RunningProduct;
  let link: FaultyLink;
  let page: Page;
  const complaints: string[] = [];
  const account = {
    name: "Ana Prado",
    email: "ana@leadstream.example",
    password: "a quiet river runs",
  };

  /** What the browser complains of, apart from what a story breaks on purpose. */
  function watch(watched: Page): void {
    watched.on("console", (message) => {
      const broken = /Failed to load resource|WebSocket connection|net::ERR/.test(message.text());
      if ((message.type() === "error" || message.type() === "warning") && !broken)
        complaints.push(message.text());
    });
    watched.on("pageerror", (error) => complaints.push(error.message));
    watched.on("dialog", (dialog) => {
      complaints.push(`A script spoke: ${dialog.message()}`);
      void dialog.dismiss();
    });
  }

  async function openAnother(
    browser: Browser,
    options: { address: string; locale?: string; theme?: string },
  ): Promise<Page> {
    const context = await browser.newContext({
      baseURL: options.address,
      storageState: await page.context().storageState(),
    });
    const other = await context.newPage();
    await other.addInitScript(
      ([locale, theme]) => {
        if (locale !== undefined) localStorage.setItem("leadstream.locale", locale);
        if (theme !== undefined) localStorage.setItem("leadstream.theme", theme);
      },
      [options.locale, options.theme],
    );
    watch(other);
    return other;
  }

  const cards = (on: Page, stage: string) => on.locator(`[data-column=${stage}] [data-lead]`);
  const nameOf = async (on: Page, stage: string) =>
    (await cards(on, stage).first().getByRole("heading").textContent()) ?? "";
  const stageOf = (on: Page, company: string) =>
    on
      .locator("[data-lead]")
      .filter({ has: on.getByRole("heading", { name: company, exact: true }) })
      .first()
      .getAttribute("data-stage");
  const focused = (on: Page) =>
    on.evaluate(() => {
      const card = document.activeElement as HTMLElement | null;
      return {
        stage: card?.dataset["stage"] ?? null,
        company: card?.querySelector("h3")?.textContent ?? null,
      };
    });

  test.beforeAll(async ({ browser }) => {
    dataDir = makeDataDir();
    product = await startProduct(dataDir);
    link = await openFaultyLink({ host: "127.0.0.1", port: product.port }, seeded(2));
    page = await browser.newPage({ baseURL: `http://127.0.0.1:${link.port}` });
    watch(page);
    await page.goto("/");
    await createAccount(page, account);
    await fillProfile(page);
    await page.goto("/board");
    await startFromDirectory(page, { query: "bakeries and food", maxLeads: 12 });
    await page.mouse.move(600, 5);
    await expect(page.locator("[data-lead][data-state=completed]").nth(3)).toBeVisible({
      timeout: 60_000,
    });
    await expect(
      page.locator("[data-column=enriching] [data-lead]:not([data-state=failed])"),
    ).toHaveCount(0, { timeout: 60_000 });
  });

  test.afterAll(async () => {
    await page?.close();
    await link?.close();
    await product?.stop();
    removeDataDir(dataDir);
  });

  test("is worked by keyboard alone: found, moved, undone, opened and closed", async () => {
    await page.keyboard.press("/");
    await expect(page.getByRole("searchbox", { name: "Search leads" })).toBeFocused();
    for (let press = 0; press < 20 && (await focused(page)).stage === null; press += 1)
      await page.keyboard.press("Tab");
    while ((await focused(page)).stage !== "qualified") await page.keyboard.press("ArrowRight");
    const { company } = await focused(page);
    if (company === null) throw new Error("No card has the focus.");
    await page.keyboard.press("Shift+ArrowRight");
    await expect.poll(() => focused(page)).toEqual({ stage: "review", company });
    await page.keyboard.press("Control+z");
    await expect.poll(() => focused(page)).toEqual({ stage: "qualified", company });
    await page.keyboard.press("m");
    await expect(page.getByRole("menu")).toBeVisible();
    await page.keyboard.press("4");
    await expect.poll(() => focused(page)).toEqual({ stage: "meeting", company });
    await page.keyboard.press("Enter");
    const drawer = page.getByRole("dialog", { name: `Lead ${company}` });
    await expect(drawer.getByRole("heading", { name: company })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(drawer).toBeHidden();
    await expect.poll(() => focused(page)).toEqual({ stage: "meeting", company });
    for (const stage of ["negotiating", "won"]) {
      await page.keyboard.press("Shift+ArrowRight");
      await expect.poll(() => focused(page)).toEqual({ stage, company });
    }
    await expect.poll(() => serverCounts(product.address, account)).toMatchObject({ won: 1 });
  });

  test("shows what one person does to the other, and both the same when they move one card", async ({
    browser,
  }) => {
    const other = await openAnother(browser, { address: product.address });
    await other.goto("/board");
    const company = await nameOf(page, "qualified");
    await expect(other.getByRole("heading", { name: company, exact: true })).toBeVisible();
    await cards(page, "qualified").first().focus();
    await page.keyboard.press("Shift+ArrowRight");
    await expect.poll(() => stageOf(other, company)).toBe("review");

    // The first person's order is held on its way until the second one's is done.
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    await page.route("**/api/v1/leads/*", async (route) => {
      if (route.request().method() === "PATCH") await held;
      await route.continue();
    });
    await page
      .locator("[data-lead]")
      .filter({ has: page.getByRole("heading", { name: company, exact: true }) })
      .first()
      .focus();
    await page.keyboard.press("Shift+ArrowRight");
    await expect.poll(() => stageOf(page, company)).toBe("contacted");
    await other
      .locator("[data-lead]")
      .filter({ has: other.getByRole("heading", { name: company, exact: true }) })
      .first()
      .focus();
    await other.keyboard.press("Shift+ArrowLeft");
    await other.keyboard.press("m");
    await other.keyboard.press("7");
    await expect.poll(() => serverCounts(product.address, account)).toMatchObject({ lost: 1 });
    release();
    await expect(page.getByText(/Ana Prado moved it to Lost first/).first()).toBeVisible();
    await expect.poll(() => stageOf(page, company)).toBe("lost");
    await page.unroute("**/api/v1/leads/*");
    expect(await shownCounts(page)).toEqual(await shownCounts(other));
    await other.context().close();
  });

  test("keeps a card that was dropped without a network, and saves it when the network is back", async () => {
    const company = await nameOf(page, "qualified");
    // The card that the last story moved took the board along to its far column.
    await cards(page, "qualified").first().focus();
    await page.keyboard.press("Home");
    const source = await cards(page, "qualified").first().boundingBox();
    const target = await page.locator("[data-column=contacted]").boundingBox();
    if (source === null || target === null) throw new Error("A column is not in sight.");
    await page.mouse.move(source.x + 60, source.y + 12);
    await page.mouse.down();
    await page.mouse.move(source.x + 90, source.y + 40, { steps: 4 });
    link.set({ kind: "cut" });
    await page.mouse.move(target.x + 100, target.y + 200, { steps: 8 });
    await page.mouse.up();
    await expect.poll(() => stageOf(page, company)).toBe("contacted");
    await expect(page.getByText("Saved as soon as the connection is back.")).toBeVisible();
    expect(await serverCounts(product.address, account)).toMatchObject({ contacted: 0 });
    link.set({ kind: "none" });
    await expect
      .poll(() => serverCounts(product.address, account), { timeout: 30_000 })
      .toMatchObject({ contacted: 1 });
    await expect.poll(() => stageOf(page, company)).toBe("contacted");
  });

  test("returns a card with the server's reason when a move is refused", async () => {
    const company = await nameOf(page, "contacted");
    await page.route("**/api/v1/leads/*", (route) =>
      route.request().method() === "PATCH"
        ? route.fulfill({
            status: 403,
            json: { error: { code: "forbidden", message: "Your role does not allow this." } },
          })
        : route.continue(),
    );
    await cards(page, "contacted").first().focus();
    await page.keyboard.press("Shift+ArrowRight");
    await expect(page.getByText("Your role does not allow this.").first()).toBeVisible();
    await expect.poll(() => stageOf(page, company)).toBe("contacted");
    await page.unroute("**/api/v1/leads/*");
  });

  test("shows hostile names and addresses as text", async () => {
    const name = "<img src=x onerror=alert(1)> & Söhne";
    const csv = `company_name,website\n"${name}",hostile-import.example\n"=HYPERLINK(""https://evil.example"")",formula-import.example\n`;
    const answer = await page.request.post("/api/v1/leads/import", {
      headers: { "content-type": "text/csv" },
      data: csv,
    });
    expect(answer.ok()).toBe(true);
    const card = page
      .locator("[data-lead]")
      .filter({ has: page.getByRole("heading", { name, exact: true }) });
    await expect(card).toBeVisible();
    await card.getByRole("heading").click();
    const drawer = page.getByRole("dialog", { name: `Lead ${name}` });
    await expect(drawer.getByRole("heading", { name, exact: true })).toBeVisible();
    expect(await page.locator("[href^='javascript:' i], img[src=x]").count()).toBe(0);
    await page.keyboard.press("Escape");
    await expect(drawer).toBeHidden();
  });

  test("works on a phone, one column at a time", async ({ browser }) => {
    const phone = await openAnother(browser, { address: product.address });
    await phone.setViewportSize({ width: 390, height: 844 });
    await phone.goto("/board");
    await phone
      .getByRole("navigation", { name: "Stages" })
      .getByRole("button", { name: /Qualified/ })
      .click();
    const company = await nameOf(phone, "qualified");
    await expect(phone.locator("[data-column]")).toHaveCount(1);
    await phone.getByRole("button", { name: `Actions for ${company}` }).click();
    await phone.getByRole("menuitem", { name: /Negotiating/ }).click();
    await phone
      .getByRole("navigation", { name: "Stages" })
      .getByRole("button", { name: /Negotiating/ })
      .click();
    await expect(phone.getByRole("heading", { name: company, exact: true })).toBeVisible();
    expect(
      await phone.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
    ).toBe(true);
    await phone.context().close();
  });

  for (const [locale, theme] of [
    ["en", "dark"],
    ["pt-BR", "light"],
  ] as const) {
    test(`has nothing for axe to object to in ${locale}, ${theme}`, async ({ browser }) => {
      const other = await openAnother(browser, { address: product.address, locale, theme });
      await other.goto("/board");
      await expect(other.locator("[data-lead]").first()).toBeVisible();
      const id = (await cards(other, "qualified").first().getAttribute("data-lead")) ?? "";
      const places = [
        "/board",
        "/board?view=table",
        `/board?lead=${id}&tab=facts`,
        `/leads/${id}?tab=research`,
      ];
      for (const place of places) {
        await other.goto(place);
        await expect(other.getByRole("heading", { level: 1 })).toBeAttached();
        if (place.includes(id)) await expect(other.getByRole("tabpanel")).toBeVisible();
        const { violations } = await new AxeBuilder({ page: other }).analyze();
        expect(
          violations.map(
            ({ id: rule, nodes }) => `${place}: ${rule} at ${nodes[0]?.target.join(" ")}`,
          ),
        ).toEqual([]);
      }
      await other.context().close();
    });
  }

  test("left no complaint in any console", () => {
    expect(complaints).toEqual([]);
  });
});
