import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Job } from "@leadstream/contract";
import { expect, type Page } from "@playwright/test";
import { parseCsv } from "../../webapp/frontend/src/start/csv.ts";
import { deliver } from "../support/deliver.ts";
import { signInOverApi, type Api } from "../support/api.ts";
import { cardOf } from "../support/board.ts";
import { servePages, type CompanySite } from "../support/company-site.ts";
import { refusedWith } from "../support/faults.ts";
import {
  expectAsText,
  expectInert,
  formulas,
  hostileJob,
  hostileMarkdown,
  script,
  scriptUrl,
} from "../support/hostile.ts";
import { createAccount, fillProfile, pasteList } from "../support/person.ts";
import {
  makeDataDir,
  removeDataDir,
  startProduct,
  type RunningProduct,
} from "../support/product.ts";
import { test } from "../support/story.ts";

const account = {
  name: script("member name"),
  email: "ana@leadstream.example",
  password: "a quiet river runs",
};

test.describe("a salesperson reads what attackers wrote, and nothing of it runs", () => {
  test.describe.configure({ mode: "serial" });

  let dataDir: string;
  let product: RunningProduct;
  let site: CompanySite;
  let page: Page;
  let api: Api;
  let jobId: string;
  let leadId: string;

  test.beforeAll(async ({ browser }) => {
    dataDir = makeDataDir();
    site = await servePages(hostileSite());
    product = await startProduct(dataDir, { CRAWL_ALLOW_HOSTS: site.host });
    page = await browser.newPage({ baseURL: product.address });
    await page.goto("/");
    await createAccount(page, account);
    await fillProfile(page);
    api = await signInOverApi(product.address, account);
    jobId = randomUUID();
    const events = hostileJob(jobId, api.userId);
    const { json } = await deliver(product, events);
    const { results } = json as { results: { status: string }[] };
    // The last is about a lead that nobody found.
    expect(results.map(({ status }) => status)).toEqual([
      ...events.slice(1).map(() => "applied"),
      "quarantined",
    ]);
  });

  test.afterAll(async () => {
    await page?.close();
    await product?.stop();
    await site?.close();
    removeDataDir(dataDir);
  });

  test("on the board, in the table and in the palette", async () => {
    await page.goto("/board");
    const onCards = [
      script("finished name"),
      script("working name"),
      formulas[0],
      script("working description"),
      script("error message"),
      script("error action"),
      script("query"),
    ];
    await expectAsText(page, onCards);
    await expectInert(page, "the board");
    await page.goto("/board?view=table");
    await expectAsText(page, [script("finished name"), script("working name"), formulas[0]]);
    await expectInert(page, "the table");
    await page.keyboard.press("Control+k");
    await expect(page.getByRole("combobox", { name: "Search and commands" })).toBeFocused();
    await page.keyboard.type("finished name");
    await expect(page.getByRole("option").first()).toContainText(script("finished name"));
    await expectInert(page, "the palette");
    await page.keyboard.press("Escape");
  });

  test("in every part of a lead", async ({ expectNoise }) => {
    await page.goto("/board");
    const card = cardOf(page, script("finished name"));
    leadId = (await card.getAttribute("data-lead")) ?? "";
    await card.getByRole("heading").click();
    const drawer = page.getByRole("dialog", { name: /^Lead / });
    const parts: Record<string, string[]> = {
      Overview: [
        scriptUrl("finished website"),
        ...["analysis summary", "legal_name", "industry label", "address", "phone", "email"].map(
          script,
        ),
        ...["person name", "person role", "person email", "language"].map(script),
        ...["qualification summary", "criterion", "criterion evidence", "warning"].map(script),
        scriptUrl("person profile"),
      ],
      Facts: [
        ...["company_name", "legal_name", "description", "industry label", "address", "city"].map(
          script,
        ),
        ...["region", "postal_code", "phone", "email", "social network", "technology name"].map(
          script,
        ),
        ...["technology category", "company_name fact quote", "rejected city"].map(script),
        script("rejection reason"),
        ...["social url", "careers_url", "logo_url", "company_name source"].map(scriptUrl),
        formulas[0],
        formulas[1],
      ],
      Research: [
        ...["service", "activity", "activity date", "challenge", "persona title", "goal"].map(
          script,
        ),
        ...["persona challenge", "channel", "pain", "our answer", "trigger", "why now"].map(script),
        ...["trigger date", "competitor", "candidate", "strategy why", "approach"].map(script),
        ...["strategy reason", "proposition", "for persona", "objection", "response"].map(script),
        ...["question", "question why", "pain evidence"].map(script),
      ],
      Messages: ["subject", "message body", "used field"].map(script),
      Briefing: [
        ...["briefing heading", "briefing table head", "briefing cell", "briefing item"].map(
          script,
        ),
        ...["briefing quote", "briefing code"].map(script),
      ],
      Timeline: [
        ...["agent", "model", "tool", "tool output"].map(script),
        scriptUrl("tool argument"),
      ],
    };
    for (const [part, texts] of Object.entries(parts)) {
      await drawer.getByRole("tab", { name: part }).click();
      await expect(drawer.getByRole("tabpanel", { name: part })).toBeVisible();
      await test.step(part, () => expectAsText(page, texts));
      await expectInert(page, part);
    }
    await drawer.getByRole("tab", { name: "Facts" }).click();
    // There is no saved page at such an address, and the dialog says so.
    expectNoise(/Failed to load resource: the server responded with a status of 4\d\d/);
    await drawer
      .getByRole("button", { name: /city fact quote/ })
      .first()
      .click();
    const proof = page.getByRole("dialog", { name: "The quote in the saved page" });
    await expectAsText(page, [script("city fact quote"), scriptUrl("city source")]);
    await expectInert(page, "the proof");
    await expect(proof.getByRole("button", { name: "Try again" })).toBeVisible();
    await page.keyboard.press("Escape");
  });

  test("on the page that is printed and in the Markdown that is downloaded", async () => {
    await page.goto(`/leads/${leadId}?tab=briefing`);
    await page.emulateMedia({ media: "print" });
    await expectAsText(page, [script("briefing heading"), script("briefing cell")]);
    await expectInert(page, "the printed briefing");
    await page.emulateMedia({ media: "screen" });
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download Markdown" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^[\w.-]+-briefing\.md$/);
    expect(readFileSync(await download.path(), "utf8")).toBe(hostileMarkdown);
  });

  test("in what people type themselves", async ({ expectNoise }) => {
    // The task is added while the note is on its way: the page looks again and saves both.
    expectNoise(refusedWith(409));
    await page.goto(`/leads/${leadId}?tab=notes`);
    await page.getByRole("textbox", { name: "Notes" }).fill(script("note"));
    await page.getByLabel("New task").fill(script("task"));
    await page.getByRole("button", { name: "Add task" }).click();
    await expect(page.getByRole("button", { name: `Remove task ${script("task")}` })).toBeVisible();
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
    await page.reload();
    await expectAsText(page, [script("note"), script("task"), script("member name")]);
    await expectInert(page, "notes and tasks");
  });

  test("in toasts, the job's ledger, the deliveries and the log of changes", async () => {
    await page.goto("/board");
    await cardOf(page, script("finished name")).focus();
    await page.keyboard.press("Shift+ArrowRight");
    await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
    await expectAsText(page, [`${script("finished name")} moved to Review`]);
    await expectInert(page, "a toast");
    const { job } = await api.send<{ job: Job }>("POST", "/api/v1/jobs", {
      source: "list",
      max_leads: 5,
      list: [{ company_name: script("discarded name"), website: scriptUrl("discarded website") }],
    });
    await page.goto(`/jobs/${job.job_id}`);
    await expectAsText(page, [script("discarded name"), scriptUrl("discarded website")]);
    await expectInert(page, "what a job left out");
    await page.goto(`/jobs/${jobId}`);
    await expectAsText(page, [script("query")]);
    await expectInert(page, "the job");
    await page.goto("/deliveries");
    await page.getByRole("button", { name: "Show" }).first().click();
    await expect(page.locator("pre")).toContainText("quarantined status");
    await expectInert(page, "the deliveries");
    await page.goto("/settings/audit");
    await expectAsText(page, [script("member name")]);
    await expectInert(page, "the log of changes");
    await page.goto("/settings/members");
    await expectAsText(page, [script("member name")]);
    await expectInert(page, "the members");
  });

  test("in files: no cell of any export is a formula, and a import's rows are words", async () => {
    const csv = [
      "company_name,website,city,industry,notes",
      ...formulas.map((formula, row) =>
        [formula, `formula-${row}.example`, formula, formula, formula]
          .map((cell) => `"${cell.replaceAll('"', '""')}"`)
          .join(","),
      ),
    ].join("\n");
    await page.goto("/import");
    await page.locator("input[type=file]").setInputFiles({
      name: "leads.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(csv),
    });
    await page.getByRole("button", { name: `Import ${formulas.length} rows` }).click();
    await expect(page.getByRole("heading", { name: "What happened" })).toBeVisible();
    await expectAsText(page, formulas);
    for (const format of ["csv", "facts", "hubspot", "salesforce"]) {
      const rows = parseCsv(await api.text(`/api/v1/leads/export?format=${format}`), ",");
      expect(rows.length, format).toBeGreaterThan(1);
      const cells = rows.flat();
      expect(
        cells.filter((cell) => /^[\s\p{Cc}]*[=+\-@]/u.test(cell)),
        `formulas in ${format}`,
      ).toEqual([]);
      expect(
        cells.some((cell) => cell.includes("HYPERLINK")),
        `${format} keeps the words`,
      ).toBe(true);
    }
    const { leads } = await api.get<{ leads: { company_name: string }[] }>(
      "/api/v1/leads/export?format=json",
    );
    expect(leads.map(({ company_name }) => company_name)).toContain(formulas[0]);
  });

  test("from a website that was crawled", async () => {
    await page.goto("/board");
    await pasteList(page, [site.address]);
    const crawled = async () =>
      (await api.board()).leads.find(({ website }) => website.startsWith(site.address));
    await expect.poll(async () => (await crawled())?.state).toBe("completed");
    const leadId = (await crawled())?.lead_id;
    for (const tab of ["overview", "facts", "research", "messages", "briefing", "timeline"]) {
      await page.goto(`/leads/${leadId}?tab=${tab}`);
      await expect(page.getByRole("tabpanel")).toBeVisible();
      await expect(page.locator(".shimmer")).toHaveCount(0);
      await expectInert(page, `${tab} of a crawled website`);
    }
    const csv = parseCsv(await api.text("/api/v1/leads/export?format=csv"), ",");
    expect(csv.flat().filter((cell) => /^[\s\p{Cc}]*[=+\-@]/u.test(cell))).toEqual([]);
  });
});

/** Hostile in its markup, its structured data, its header and its links. */
function hostileSite(): Record<string, string> {
  const jsonld = {
    "@context": "https://schema.org",
    "@type": "Organization",
    name: "=HYPERLINK(1) <img src=x onerror=planted=1>",
    legalName: script("jsonld legal name"),
    description: script("jsonld description"),
    telephone: "+44 117 496 0199",
    email: "hello@hostile.example",
    logo: scriptUrl("jsonld logo"),
    sameAs: [scriptUrl("jsonld profile"), "https://www.linkedin.com/company/hostile"],
    address: {
      "@type": "PostalAddress",
      streetAddress: script("street"),
      addressLocality: formulas[3],
      addressCountry: "GB",
    },
    employee: { "@type": "Person", name: script("jsonld person"), jobTitle: "=1+1" },
  };
  // As a careful site would write it: the text holds markup, the page does not.
  const escape = (text: string) =>
    text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  const frame = (title: string, main: string) =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(script(title))}</title>
<meta name="description" content="${escape(script("meta description"))}">
<meta property="og:site_name" content="${escape("=HYPERLINK(1) <img src=x onerror=planted=1>")}">
<script type="application/ld+json">${JSON.stringify(jsonld).replaceAll("<", "\\u003c")}</script></head><body>
<nav><a href="/about">About</a> <a href="/contact">Contact</a> <a href="/careers">Careers</a>
<a href="${scriptUrl("careers link")}">Careers at once</a></nav>${main}</body></html>`;
  return {
    "/": frame(
      "home",
      `<h1>${escape(script("heading"))}</h1><p>We repair pumps for food factories. ${escape(script("text"))}</p>`,
    ),
    "/about": frame(
      "about",
      `<h2>Team</h2><p>${escape(script("leader"))}, Operations Director</p><p>[click](${scriptUrl("markdown in text")}) employs 60 engineers.</p>`,
    ),
    "/contact": frame(
      "contact",
      `<p>E-mail <a href="mailto:hello@hostile.example">hello@hostile.example</a></p><a href="${scriptUrl("contact link")}">LinkedIn</a>`,
    ),
    "/careers": frame(
      "careers",
      `<h1>Careers</h1><p>We are hiring a ${escape(script("vacancy"))}.</p>`,
    ),
  };
}
