import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "../support/axe.ts";
import { fillBoard, startOverApi } from "../support/board.ts";
import {
  distortedPictures,
  expectLogicalTabOrder,
  fieldsThatRefusePaste,
  inspect,
  smallTargets,
  watchStrangers,
} from "../support/page-quality.ts";
import { fillProfile } from "../support/person.ts";
import { test } from "../support/story.ts";
import { openWorkspace, type Workspace } from "../support/workspace.ts";

const parts = ["overview", "facts", "research", "messages", "briefing", "timeline", "notes"];
const phone = { width: 390, height: 844 };
const wide = { width: 1280, height: 800 };

/** What Lighthouse looks at under accessibility and best practices beyond axe's rules, on every page. */
test.describe("page quality", () => {
  test.describe.configure({ timeout: 300_000 });

  let workspace: Workspace;
  /** Addresses of the signed-in part; those of one lead share its title. */
  let pages: Record<string, string>;

  test.beforeAll(async ({ browser }) => {
    workspace = await openWorkspace(browser);
    const page = await workspace.open(browser);
    await fillProfile(page);
    await page.context().close();
    await startOverApi(workspace.api);
    const { leads, jobs } = await workspace.api.board();
    await fillBoard(workspace.api, [{ company: "Alder Bakery", stage: "won" }]);
    const leadId = leads.find(({ state }) => state === "completed")?.lead_id ?? "";
    pages = {
      board: "/board",
      table: "/board?view=table",
      jobs: "/jobs",
      job: `/jobs/${jobs[0]?.job_id}`,
      import: "/import",
      analytics: "/analytics",
      system: "/system",
      deliveries: "/deliveries",
      profile: "/profile",
      ...Object.fromEntries(
        ["appearance", "account", "workspace", "members", "keys", "webhooks", "exclusions"].map(
          (name) => [name, `/settings/${name}`],
        ),
      ),
      lead: `/leads/${leadId}`,
      ...Object.fromEntries(parts.map((part) => [part, `/board?lead=${leadId}&tab=${part}`])),
    };
  });

  test.afterAll(async () => {
    await workspace?.close();
  });

  test("the document says what it is before anything else, and lets nothing in", async ({
    request,
  }) => {
    const { address } = workspace.product;
    const answer = await request.get(address, { headers: { "accept-encoding": "br, gzip" } });
    const html = await answer.text();
    expect(html).toMatch(/^<!doctype html>/i);
    expect(html.slice(0, 1024)).toMatch(/<meta charset="utf-8"/i);
    expect(html).toMatch(/<html lang="[a-z]{2}/);
    const [viewport = ""] = /<meta\s+name="viewport"[^>]*>/.exec(html) ?? [];
    expect(viewport).toContain("width=device-width");
    expect(viewport).not.toMatch(/user-scalable|maximum-scale/);
    const headers = answer.headers();
    const policy = headers["content-security-policy"] ?? "";
    expect(policy).toMatch(/default-src|script-src/);
    expect(/script-src ([^;]*)/.exec(policy)?.[1] ?? policy).not.toMatch(/unsafe-|\*/);
    expect(policy).toMatch(/object-src 'none'|default-src 'none'/);
    expect(policy).toMatch(/frame-ancestors/);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["content-encoding"]).toMatch(/^(br|gzip)$/);
  });

  test("every file of the page is packed, without a map that is not there, and writes no document", async ({
    browser,
    request,
  }) => {
    const page = await workspace.open(browser);
    const files = new Set<string>();
    page.on("response", (answer) => {
      if (/\.(js|css)$/.test(new URL(answer.url()).pathname)) files.add(answer.url());
    });
    for (const path of Object.values(pages)) {
      await page.goto(path);
      await settled(page);
    }
    await page.context().close();
    expect(files.size).toBeGreaterThan(10);
    for (const url of files) {
      const answer = await request.get(url, { headers: { "accept-encoding": "br, gzip" } });
      expect([url, answer.headers()["content-encoding"]]).toEqual([
        url,
        expect.stringMatching(/^(br|gzip)$/),
      ]);
      const text = await answer.text();
      expect([url, /document\.write\(/.test(text)]).toEqual([url, false]);
      const [, map] = /[#@] sourceMappingURL=(\S+)/.exec(text) ?? [];
      if (map !== undefined && !map.startsWith("data:"))
        expect([url, (await request.get(new URL(map, url).href)).status()]).toEqual([url, 200]);
    }
  });

  test("the signed-out page takes a pasted password and is quiet", async ({ browser }) => {
    for (const theme of ["dark", "light"]) {
      const context = await browser.newContext({
        baseURL: workspace.product.address,
        viewport: phone,
      });
      const page = await context.newPage();
      await page.addInitScript((one) => localStorage.setItem("leadstream.theme", one), theme);
      const issues = await inspect(page);
      const strangers = watchStrangers(page, workspace.product.address);
      await page.goto("/");
      await expect(page.locator("input[name=password]")).toBeVisible();
      expect(await fieldsThatRefusePaste(page)).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);
      await expectLogicalTabOrder(page, "signing in");
      await expectAccessible(page, `signing in, ${theme}`);
      expect(await page.title()).not.toBe("");
      expect([issues(), strangers]).toEqual([[], []]);
      await context.close();
    }
  });

  // The story of every page looks at the dark one on a screen as wide, and at the light one on a phone.
  test("every page is quiet, legible and in order, in the light theme on a wide screen", async ({
    browser,
  }) => {
    const page = await workspace.open(browser, { theme: "light", viewport: wide });
    const issues = await inspect(page);
    const strangers = watchStrangers(page, workspace.product.address);
    const titles = new Map<string, string>();
    for (const [name, path] of Object.entries(pages)) {
      await test.step(name, async () => {
        await page.goto(path);
        await settled(page);
        await expect(page.locator("html")).toHaveAttribute("lang", "en");
        const title = await page.title();
        if (!parts.includes(name) && name !== "table") {
          expect([name, titles.get(title)]).toEqual([name, undefined]);
          titles.set(title, name);
        }
        expect(await distortedPictures(page), name).toEqual([]);
        expect(await fieldsThatRefusePaste(page), name).toEqual([]);
        await expectAccessible(page, `${name}, light`);
        await expectLogicalTabOrder(page, name);
        expect([name, issues(), strangers]).toEqual([name, [], []]);
      });
    }
    await page.goto("/board");
    await settled(page);
    await page.keyboard.press("n");
    await expect(page.getByRole("dialog")).toBeVisible();
    await expectAccessible(page, "start, light");
    expect(["start", issues(), strangers]).toEqual(["start", [], []]);
    await page.context().close();
  });

  test("every target is large enough for a finger", async ({ browser }) => {
    const page = await workspace.open(browser, { viewport: phone, hasTouch: true });
    const small: Record<string, string[]> = {};
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(path);
      await settled(page);
      const found = await smallTargets(page);
      if (found.length > 0) small[name] = found;
    }
    expect(small).toEqual({});
    await page.goto("/board");
    await settled(page);
    await page.getByRole("button", { name: "Start Prospecting" }).first().click();
    await expect(page.getByRole("dialog")).toBeVisible();
    expect(["start", await smallTargets(page)]).toEqual(["start", []]);
    await page.context().close();
  });
});

/** The page has its heading, and nothing on it is a placeholder any more. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator("h1").first()).toBeAttached();
  await expect(page.locator(".shimmer")).toHaveCount(0);
}
