import { randomUUID } from "node:crypto";
import type { PipelineEvent } from "@leadstream/contract";
import { expect, type Page } from "@playwright/test";
import { openFaultyLink, type FaultyLink } from "../../prove/src/faulty-link.ts";
import { seeded } from "../../prove/src/random.ts";
import { Story } from "../../webapp/backend/src/testing/story.ts";
import { deliver } from "../support/deliver.ts";
import {
  cardOf,
  cardsOf,
  dragOver,
  fillBoard,
  leaveColumns,
  serverCounts,
  shownCounts,
  stageOf,
} from "../support/board.ts";
import {
  hideTab,
  meddleWithFrames,
  refuseChanges,
  refusedWith,
  showTab,
} from "../support/faults.ts";
import { signIn } from "../support/person.ts";
import { cutNetwork, test } from "../support/story.ts";
import { ana, openWorkspace, type Workspace } from "../support/workspace.ts";

test.describe("the board holds when things go wrong @resilience", () => {
  test.describe.configure({ mode: "serial" });

  let workspace: Workspace;
  let link: FaultyLink;
  let page: Page;

  test.beforeAll(async ({ browser }) => {
    workspace = await openWorkspace(browser);
    await fillBoard(
      workspace.api,
      ["Alder Bakery", "Birch Foods", "Cedar Mills", "Dogwood Farms"].map((company) => ({
        company,
        stage: "qualified" as const,
      })),
    );
    link = await openFaultyLink({ host: "127.0.0.1", port: workspace.product.port }, seeded(2));
    const context = await browser.newContext({ baseURL: `http://127.0.0.1:${link.port}` });
    page = await context.newPage();
    await signIn(page, ana);
    await page.goto("/board");
  });

  test.afterAll(async () => {
    await page?.context().close();
    await link?.close();
    await workspace?.close();
  });

  const counts = () => serverCounts(workspace.api);

  /** As prospect delivers: the answer of the receiver to these events of one job. */
  async function tell(events: readonly PipelineEvent[]) {
    const { status, json } = await deliver(workspace.product, events);
    const answer = json as { results?: { status: string }[]; expected_sequence?: number };
    return {
      status,
      outcomes: [...new Set(answer.results?.map((result) => result.status))],
      expected: answer.expected_sequence,
    };
  }

  test("offline in the middle of a drag: the card stays where it was dropped and is saved later", async ({
    expectNoise,
  }) => {
    expectNoise(cutNetwork);
    await cardOf(page, "Dogwood Farms").focus();
    await page.keyboard.press("Shift+ArrowRight");
    await expect.poll(counts).toMatchObject({ review: 1 });
    await page.keyboard.press("Control+z");
    await expect.poll(counts).toMatchObject({ review: 0, qualified: 4 });
    await dragOver(page, "Alder Bakery", "contacted", () => link.set({ kind: "cut" }));
    await page.mouse.up();
    await expect.poll(() => stageOf(page, "Alder Bakery")).toBe("contacted");
    await expect(page.getByText("Saved as soon as the connection is back.")).toBeVisible();
    await expect(cardOf(page, "Alder Bakery").getByText("Saving")).toBeVisible();
    expect(await counts()).toMatchObject({ contacted: 0, qualified: 4 });
    link.set({ kind: "none" });
    await expect.poll(counts, { timeout: 30_000 }).toMatchObject({ contacted: 1, qualified: 3 });
    await expect(cardOf(page, "Alder Bakery").getByText("Saving")).toHaveCount(0);
    await expect.poll(() => shownCounts(page)).toEqual(await counts());
  });

  for (const refusal of [
    { status: 403, code: "forbidden", message: "Your role does not allow this." },
    { status: 429, code: "rate_limited", message: "Too many requests in a short time." },
    { status: 500, code: "internal", message: "Something went wrong on our side." },
    { status: 503, code: "unavailable", message: "The service is starting or busy." },
  ]) {
    test(`a move that is answered ${refusal.status} comes back with the reason`, async ({
      expectNoise,
    }) => {
      expectNoise(refusedWith(refusal.status));
      const again = await refuseChanges(page, { ...refusal, headers: { "retry-after": "1" } });
      await dragOver(page, "Birch Foods", "contacted");
      await page.mouse.up();
      await expect(page.getByText("Birch Foods could not be moved").first()).toBeVisible();
      await expect(page.getByText(refusal.message).first()).toBeVisible();
      await expect.poll(() => stageOf(page, "Birch Foods")).toBe("qualified");
      await again();
      expect(await shownCounts(page)).toEqual(await counts());
      // The refusal is over with: its toast must not pass for the next one's.
      for (const close of await page.getByRole("button", { name: "Close", exact: true }).all())
        await close.click();
      await leaveColumns(page);
    });
  }

  test("an order whose answer got lost on the way is not done twice", async ({ expectNoise }) => {
    expectNoise(cutNetwork);
    // Sent again, it meets its own first self; that is no conflict to anybody.
    expectNoise(refusedWith(409));
    link.set({ kind: "lose-reply" });
    await cardOf(page, "Cedar Mills").focus();
    await page.keyboard.press("Shift+ArrowRight");
    await expect.poll(counts, { timeout: 30_000 }).toMatchObject({ review: 1 });
    link.set({ kind: "none" });
    await expect(page.locator("[data-connection]")).toHaveAttribute("data-connection", "live");
    await expect.poll(() => stageOf(page, "Cedar Mills")).toBe("review");
    await expect.poll(() => shownCounts(page)).toEqual(await counts());
    await expect(cardOf(page, "Cedar Mills").getByText("Saving")).toHaveCount(0);
  });

  test("deliveries that come twice, late and in the wrong order count once", async () => {
    const story = new Story(randomUUID(), workspace.api.userId, new Date().toISOString())
      .start()
      .find("twice", "Twice Told Ltd")
      .enrich("twice")
      .complete("twice", "high")
      .find("late", "Late Bloomers Ltd")
      .enrich("late")
      .end();
    const events = story.events;
    const before = await counts();
    const firstPart = events.slice(0, 8);
    expect(await tell(firstPart)).toMatchObject({ status: 200, outcomes: ["applied"] });
    await expect(cardOf(page, "Twice Told Ltd")).toHaveCount(1);
    // What lies further on is refused until what lies between has come.
    expect(await tell(events.slice(12, 16))).toMatchObject({ status: 409, expected: 9 });
    expect(await tell(firstPart)).toMatchObject({ status: 200, outcomes: ["duplicate"] });
    expect(await tell(events.slice(4))).toMatchObject({ status: 200 });
    expect(await tell(events.slice(10))).toMatchObject({ status: 200, outcomes: ["duplicate"] });
    await expect.poll(() => stageOf(page, "Twice Told Ltd")).toBe("qualified");
    await expect(cardOf(page, "Late Bloomers Ltd")).toHaveCount(1);
    expect(await counts()).toMatchObject({
      qualified: (before["qualified"] ?? 0) + 1,
      enriching: (before["enriching"] ?? 0) + 1,
    });
    await expect.poll(() => shownCounts(page)).toEqual(await counts());
  });

  test("live news that comes twice and in the wrong order shows the same board", async ({
    browser,
  }) => {
    const context = await browser.newContext({ baseURL: workspace.product.address });
    const other = await context.newPage();
    let held: (() => void) | null = null;
    let passed = 0;
    await meddleWithFrames(other, (frame, deliverFrame) => {
      passed += 1;
      deliverFrame(frame);
      if (held === null) {
        // This one comes again after the next.
        held = () => deliverFrame(frame);
      } else {
        deliverFrame(frame);
        held();
        held = null;
      }
    });
    await signIn(other, ana);
    await other.goto("/board");
    await expect(other.locator("[data-connection]")).toHaveAttribute("data-connection", "live");
    await fillBoard(workspace.api, [{ company: "Elm Dairy", stage: "won" }]);
    await expect(cardOf(other, "Elm Dairy")).toBeVisible();
    for (const stage of ["contacted", "meeting", "negotiating", "won"]) {
      const { leads } = await workspace.api.board();
      const lead = leads.find(({ company_name }) => company_name === "Alder Bakery");
      await workspace.api.send("PATCH", `/api/v1/leads/${lead?.lead_id}`, { stage });
    }
    await expect.poll(() => stageOf(other, "Alder Bakery")).toBe("won");
    await expect.poll(() => shownCounts(other)).toEqual(await counts());
    expect(passed, "frames that were repeated").toBeGreaterThan(1);
    await context.close();
  });

  test("live news of which one goes missing is asked for again", async ({ browser }) => {
    const context = await browser.newContext({ baseURL: workspace.product.address });
    const other = await context.newPage();
    let lost = 0;
    await meddleWithFrames(other, (frame, deliverFrame) => {
      if (lost === 0 && String(frame).includes("Fig Orchards")) lost += 1;
      else deliverFrame(frame);
    });
    await signIn(other, ana);
    await other.goto("/board");
    await expect(other.locator("[data-connection]")).toHaveAttribute("data-connection", "live");
    await fillBoard(workspace.api, [{ company: "Fig Orchards", stage: "won" }]);
    await expect.poll(() => lost).toBe(1);
    await fillBoard(workspace.api, [{ company: "Gorse Honey", stage: "won" }]);
    await expect(cardOf(other, "Gorse Honey")).toBeVisible();
    await expect(cardOf(other, "Fig Orchards")).toBeVisible();
    await expect.poll(() => shownCounts(other)).toEqual(await counts());
    await context.close();
  });

  test("a tab that was hidden shows everything at once when it is looked at", async () => {
    await leaveColumns(page);
    const before = await shownCounts(page);
    await hideTab(page);
    const names = Array.from({ length: 30 }, (_, index) => `Hazel Works ${index + 1}`);
    await fillBoard(
      workspace.api,
      names.map((company) => ({ company, stage: "meeting" as const })),
    );
    const { leads } = await workspace.api.board();
    const dogwood = leads.find(({ company_name }) => company_name === "Dogwood Farms");
    for (const stage of ["contacted", "lost"])
      await workspace.api.send("PATCH", `/api/v1/leads/${dogwood?.lead_id}`, { stage });
    // Nothing is painted while nobody looks.
    expect(await shownCounts(page)).toEqual(before);
    await showTab(page);
    await expect.poll(() => shownCounts(page)).toEqual(await counts());
    expect(await stageOf(page, "Dogwood Farms")).toBe("lost");
    await expect(cardsOf(page, "meeting").first()).toBeVisible();
  });
});
