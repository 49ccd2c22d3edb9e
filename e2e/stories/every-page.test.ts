import { randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { PipelineEvent } from "@leadstream/contract";
import { expect, type Browser, type Page } from "@playwright/test";
import { Story } from "../../webapp/backend/src/testing/story.ts";
import { deliver } from "../support/deliver.ts";
import { expectAccessible } from "../support/axe.ts";
import { cardOf, fillBoard, startOverApi } from "../support/board.ts";
import { cutNetwork, test } from "../support/story.ts";
import { refusedWith } from "../support/faults.ts";
import { fillProfile, signIn } from "../support/person.ts";
import { englishOn, leftInEnglish } from "../support/words.ts";
import { ana, openWorkspace, type Workspace } from "../support/workspace.ts";

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
const parts = ["overview", "facts", "research", "messages", "briefing", "timeline", "notes"];

const looks = [
  {
    name: "dark, English, wide",
    theme: "dark",
    language: "en",
    viewport: { width: 1280, height: 800 },
  },
  {
    name: "light, Portuguese, phone",
    theme: "light",
    language: "pt-BR",
    viewport: { width: 390, height: 844 },
  },
] as const;
type Look = (typeof looks)[number];

test.describe("every page", () => {
  // Some forty pages and states, each looked at by axe.
  test.describe.configure({ mode: "serial", timeout: 300_000 });

  let workspace: Workspace;
  let live: Story;
  let jobId: string;
  let leadId: string;

  /** As prospect delivers what has happened since the last call. */
  async function tell(events: readonly PipelineEvent[]): Promise<void> {
    expect((await deliver(workspace.product, events)).status).toBe(200);
  }

  test.beforeAll(async ({ browser }) => {
    mkdirSync(pictures, { recursive: true });
    workspace = await openWorkspace(browser);
    const page = await workspace.open(browser);
    await fillProfile(page);
    await page.context().close();
    await startOverApi(workspace.api);
    const { leads, jobs } = await workspace.api.board();
    jobId = jobs[0]?.job_id ?? "";
    leadId = leads.find(({ state }) => state === "completed")?.lead_id ?? "";
    await fillBoard(workspace.api, [{ company: "Alder Bakery", stage: "won" }]);
    // Leads at work and leads that failed of one cause, for as long as the story wants; a word about one nobody found.
    live = new Story(randomUUID(), workspace.api.userId, new Date().toISOString())
      .start()
      .find("working", "Birch Foods")
      .begin("working")
      .work("working", "website_research", 10)
      .find("first-failed", "Cedar Mills")
      .begin("first-failed")
      .fail("first-failed")
      .find("second-failed", "Dogwood Farms")
      .begin("second-failed")
      .fail("second-failed")
      .status("nobody", "Reading a page", 10);
    await tell(live.events);
  });

  test.afterAll(async () => {
    await workspace?.close();
  });

  /** A browser with this look; the states of its page are photographed, searched for English, and left to axe. */
  async function open(browser: Browser, look: Look) {
    const page = await workspace.open(browser, look);
    const check = async (name: string) => {
      await test.step(name, async () => {
        await page.screenshot({ path: join(pictures, `${look.language}-${name}.png`) });
        await expectAccessible(page, name);
        expect(await overflow(page), `${name} is no wider than the screen`).toBeLessThanOrEqual(0);
        await expect(page.locator("html")).toHaveAttribute("lang", look.language);
        if (look.language === "pt-BR") {
          expect(await englishOn(page), `English on ${name}`).toEqual([]);
          expect(await leftInEnglish(page), `left in English on ${name}`).toEqual([]);
        }
      });
    };
    return { page, check };
  }

  for (const look of looks) {
    test(`is accessible, quiet, translated and fits: ${look.name}`, async ({ browser }) => {
      const { page, check } = await open(browser, look);
      const all = { ...pages, job: `/jobs/${jobId}`, lead: `/leads/${leadId}` };
      for (const [name, path] of Object.entries(all)) {
        await page.goto(path);
        await settled(page);
        await check(name);
      }
      await page.context().close();
    });

    test(`has accessible dialogs and menus: ${look.name}`, async ({ browser }) => {
      const { page, check } = await open(browser, look);
      await settled(page);
      for (const [name, key] of [
        ["start", "n"],
        ["palette", "Control+k"],
        ["help", "?"],
      ] as const) {
        await page.keyboard.press(key);
        await expect(page.getByRole("dialog")).toBeVisible();
        await check(name);
        await page.keyboard.press("Escape");
        await expect(page.getByRole("dialog")).toHaveCount(0);
      }
      const button = page.locator("header button[aria-haspopup=menu]");
      await button.click();
      await expect(page.getByRole("menu")).toBeVisible();
      await check("account-menu");
      await page.keyboard.press("Escape");
      await expect(button).toBeFocused();
      await page.context().close();
    });

    test(`has accessible parts of a lead: ${look.name}`, async ({ browser }) => {
      const { page, check } = await open(browser, look);
      for (const part of parts) {
        await page.goto(`/board?lead=${leadId}&tab=${part}`);
        await expect(page.getByRole("tabpanel")).toBeVisible();
        await settled(page);
        await check(`lead-${part}`);
      }
      await page.goto(`/board?lead=${leadId}&tab=facts`);
      await page.getByRole("tabpanel").locator("button:has(svg.lucide-quote)").first().click();
      await expect(page.locator("mark")).toBeVisible();
      await check("proof");
      await page.context().close();
    });

    test(`is accessible while it streams, fails and is offline: ${look.name}`, async ({
      browser,
      expectNoise,
    }) => {
      const { page, check } = await open(browser, look);
      await settled(page);
      await expect(cardOf(page, "Birch Foods")).toBeVisible();
      const stop = new AbortController();
      let streamed = 0;
      const stream = (async () => {
        while (!stop.signal.aborted) {
          const from = live.events.length;
          live.status("working", `Page ${from}`, 10 + (streamed % 80));
          await tell(live.events.slice(from));
          streamed += 1;
        }
      })();
      await check("streaming");
      stop.abort();
      await stream;
      expect(streamed, "events while axe looked").toBeGreaterThan(0);

      await page.locator("[aria-controls=more-filters]").click();
      await page.getByRole("searchbox").fill("no such company");
      await expect(page.locator("[data-lead]")).toHaveCount(0);
      await check("nothing-matches");

      expectNoise(refusedWith(500));
      await page.route("**/api/v1/analytics*", (route) =>
        route.fulfill({ status: 500, json: { error: { code: "internal", message: "Broken." } } }),
      );
      await page.goto("/analytics");
      await expect(
        page.getByRole("alert").or(page.getByRole("main").getByRole("button")).first(),
      ).toBeVisible();
      await check("error");

      await page.goto("/board");
      await settled(page);
      expectNoise(cutNetwork);
      await page.context().setOffline(true);
      await expect(page.locator("[data-connection=offline]")).toBeVisible();
      await page.screenshot({ path: join(pictures, `${look.language}-offline.png`) });
      await expectAccessible(page, "offline");
      await page.context().setOffline(false);
      await expect(page.locator("[data-connection=live]")).toBeVisible();
      await page.context().close();
    });

    test(`is accessible with something chosen and something quarantined: ${look.name}`, async ({
      browser,
    }) => {
      const { page, check } = await open(browser, look);
      await page.goto("/board?view=table");
      await page.getByRole("row").getByRole("checkbox").first().click();
      await check("chosen");
      await page.goto("/deliveries");
      await settled(page);
      await page.locator("button[aria-expanded=false]").last().click();
      await expect(page.locator("pre")).toBeVisible();
      await check("quarantined");
      await page.context().close();
    });
  }

  test("an import answers every row and runs none", async ({ browser }) => {
    const { page } = await open(browser, looks[0]);
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
    await page.context().close();
  });

  test("a person chooses language and colours, and both are remembered", async ({ browser }) => {
    const context = await browser.newContext({
      baseURL: workspace.product.address,
      colorScheme: "light",
    });
    const page = await context.newPage();
    await page.goto("/");
    await settled(page);
    await expect(page.locator("input[name=email]")).toBeVisible();
    await expectAccessible(page, "signing in");
    await page.getByRole("button", { name: "Language: English" }).click();
    await page.getByRole("menuitem", { name: "Português (Brasil)" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "pt-BR");
    expect(await englishOn(page)).toEqual([]);
    await signIn(page, ana);
    await page.goto("/settings/appearance");
    await expect(page.locator("html")).toHaveAttribute("lang", "pt-BR");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    const paper = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const dark = await paper();
    await page.getByLabel("Idioma").selectOption({ label: "English" });
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await page.getByLabel("Theme").selectOption({ label: "Light" });
    await expect.poll(paper).not.toBe(dark);
    const light = await paper();
    await page.reload();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    expect(await paper()).toBe(light);
    await page.getByLabel("Theme").selectOption({ label: "As the system" });
    await page.emulateMedia({ colorScheme: "dark" });
    await expect.poll(paper).toBe(dark);
    await page.emulateMedia({ colorScheme: "light" });
    await expect.poll(paper).toBe(light);
    await context.close();
  });
});

/** The page has its heading, and nothing on it is a placeholder any more. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator("h1").first()).toBeAttached();
  await expect(page.locator(".shimmer")).toHaveCount(0);
}

/** Pixels that stick out on the right; columns of the board scroll on purpose, within themselves. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
