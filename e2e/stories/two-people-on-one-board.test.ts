import { expect, type Page } from "@playwright/test";
import type { Account } from "../support/api.ts";
import { cardOf, fillBoard, serverCounts, shownCounts, stageOf } from "../support/board.ts";
import { holdChanges, refusedWith } from "../support/faults.ts";
import { test } from "../support/story.ts";
import { openWorkspace, type Workspace } from "../support/workspace.ts";

const bruno: Account = {
  name: "Bruno Lima",
  email: "bruno@leadstream.example",
  password: "the early bird sings",
};
const carla: Account = {
  name: "Carla Nunes",
  email: "carla@leadstream.example",
  password: "only here to look",
};

test.describe("two people on one board", () => {
  test.describe.configure({ mode: "serial" });

  let workspace: Workspace;
  let anas: Page;
  let brunos: Page;

  test.beforeAll(async ({ browser }) => {
    workspace = await openWorkspace(browser);
    await fillBoard(
      workspace.api,
      ["Alder Bakery", "Birch Foods", "Cedar Mills", "Dogwood Farms", "Elm Dairy"].map(
        (company) => ({ company, stage: "qualified" as const, more: { city: "Hull" } }),
      ),
    );
    anas = await workspace.open(browser);
  });

  test.afterAll(async () => {
    await anas?.context().close();
    await brunos?.context().close();
    await workspace?.close();
  });

  test("the owner adds two colleagues, and one signs in to the same board", async ({ browser }) => {
    await anas.goto("/settings/members");
    for (const [person, role] of [
      [bruno, "Member"],
      [carla, "Viewer"],
    ] as const) {
      await anas.getByRole("button", { name: "Add a person" }).click();
      const dialog = anas.getByRole("dialog", { name: "Add a person" });
      await dialog.getByLabel("E-mail").fill(person.email);
      await dialog.getByLabel("Name").fill(person.name);
      await dialog.getByLabel("Role").selectOption({ label: role });
      await dialog.getByLabel("First password").fill(person.password);
      await dialog.getByRole("button", { name: "Add" }).click();
      await expect(dialog).toBeHidden();
      await expect(anas.getByRole("cell", { name: person.email })).toBeVisible();
    }
    await anas.goto("/board");
    brunos = await workspace.open(browser, { account: bruno });
    await expect(cardOf(brunos, "Alder Bakery")).toBeVisible();
    expect(await shownCounts(brunos)).toEqual(await serverCounts(workspace.api));
  });

  test("what one person does, the other sees without a reload", async () => {
    await move(anas, "Alder Bakery", "Contacted");
    await expect.poll(() => stageOf(brunos, "Alder Bakery")).toBe("contacted");
    await move(brunos, "Alder Bakery", "Meeting");
    // Under the pointer a toast stays.
    await brunos.getByRole("button", { name: "Undo" }).first().hover();
    await expect.poll(() => stageOf(anas, "Alder Bakery")).toBe("meeting");
    await brunos.getByRole("button", { name: "Undo" }).first().click();
    await expect.poll(() => stageOf(anas, "Alder Bakery")).toBe("contacted");
    await cardOf(brunos, "Elm Dairy").focus();
    await brunos.keyboard.press("Delete");
    await expect(cardOf(anas, "Elm Dairy")).toHaveCount(0);
    expect(await shownCounts(anas)).toEqual(await shownCounts(brunos));
  });

  test("who comes second to a card is told who was first, and both see the same", async ({
    expectNoise,
  }) => {
    expectNoise(refusedWith(409));
    const release = await holdChanges(anas);
    await move(anas, "Birch Foods", "Contacted");
    await expect.poll(() => stageOf(anas, "Birch Foods")).toBe("contacted");
    await move(brunos, "Birch Foods", "Lost");
    await expect.poll(() => serverCounts(workspace.api)).toMatchObject({ lost: 1 });
    release();
    await expect(anas.getByText("Bruno Lima moved it to Lost first.").first()).toBeVisible();
    await expect.poll(() => stageOf(anas, "Birch Foods")).toBe("lost");
    await expect.poll(() => shownCounts(anas)).toEqual(await shownCounts(brunos));
  });

  test("one person in two tabs meets the same conflict", async ({ expectNoise }) => {
    expectNoise(refusedWith(409));
    const second = await anas.context().newPage();
    await second.goto("/board");
    await expect(cardOf(second, "Cedar Mills")).toBeVisible();
    const release = await holdChanges(anas);
    await move(anas, "Cedar Mills", "Contacted");
    await move(second, "Cedar Mills", "Negotiating");
    await expect.poll(() => serverCounts(workspace.api)).toMatchObject({ negotiating: 1 });
    release();
    await expect(anas.getByText("Ana Prado moved it to Negotiating first.").first()).toBeVisible();
    await expect.poll(() => stageOf(anas, "Cedar Mills")).toBe("negotiating");
    expect(await stageOf(second, "Cedar Mills")).toBe("negotiating");
    await second.close();
  });

  test("both write one field: each sees the other's value and chooses", async ({ expectNoise }) => {
    expectNoise(refusedWith(409));
    for (const page of [anas, brunos]) {
      await cardOf(page, "Dogwood Farms").getByRole("heading").click();
      const drawer = page.getByRole("dialog", { name: "Lead Dogwood Farms" });
      await drawer.getByRole("tab", { name: "Facts" }).click();
      await drawer.getByRole("button", { name: "Edit City" }).click();
    }
    const [annasField, brunosField] = [anas, brunos].map((page) =>
      page.getByRole("textbox", { name: "City: your value" }),
    );
    const release = await holdChanges(anas);
    await annasField?.fill("York");
    await annasField?.press("Enter");
    await brunosField?.fill("Leeds");
    await brunosField?.press("Enter");
    await expect(brunos.getByText("City saved and locked")).toBeVisible();
    release();
    const choice = anas.getByRole("alertdialog", { name: "Somebody else changed this lead" });
    await expect(choice).toContainText("Leeds");
    await expect(choice).toContainText("York");
    await choice.getByRole("button", { name: "Use mine" }).click();
    await expect(choice).toBeHidden();
    await expect(
      brunos.getByRole("dialog", { name: "Lead Dogwood Farms" }).getByText("York").first(),
    ).toBeVisible();
    for (const page of [anas, brunos]) await page.keyboard.press("Escape");
  });

  test("who may only look is offered nothing else", async ({ browser }) => {
    const page = await workspace.open(browser, { account: carla });
    const card = cardOf(page, "Dogwood Farms");
    await card.focus();
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Delete");
    expect(await stageOf(page, "Dogwood Farms")).toBe("qualified");
    await card.getByRole("heading").click();
    const drawer = page.getByRole("dialog", { name: "Lead Dogwood Farms" });
    await drawer.getByRole("tab", { name: "Facts" }).click();
    await expect(drawer.getByText("York").first()).toBeVisible();
    await expect(drawer.getByRole("button", { name: /^Edit/ })).toHaveCount(0);
    const before = await serverCounts(workspace.api);
    await move(anas, "Dogwood Farms", "Won");
    await expect.poll(() => stageOf(page, "Dogwood Farms")).toBe("won");
    expect(await serverCounts(workspace.api)).toMatchObject({ won: (before["won"] ?? 0) + 1 });
    await page.context().close();
  });
});

async function move(page: Page, company: string, to: string): Promise<void> {
  const item = page.getByRole("menuitem", { name: to });
  // News that arrive just then may take the focus, and the menu with it: a person opens it again.
  await expect(async () => {
    if (!(await item.isVisible()))
      await cardOf(page, company)
        .getByRole("button", { name: `Actions for ${company}` })
        .click();
    await item.click({ timeout: 3000 });
  }).toPass();
}
