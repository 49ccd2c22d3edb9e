import { expect, type Page } from "@playwright/test";

/** What a person does on the page, in the words that stand on it. */
export async function createAccount(
  page: Page,
  account: { name: string; email: string; password: string },
): Promise<void> {
  await page.getByLabel("Your name").fill(account.name);
  await page.getByLabel("E-mail").fill(account.email);
  await page.getByLabel("Password", { exact: true }).fill(account.password);
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page.getByRole("navigation").first()).toBeVisible();
}

export async function fillProfile(page: Page): Promise<void> {
  await page.goto("/profile");
  await page
    .getByLabel("What does your company do?")
    .fill("We service pumps and valves for food factories.");
  await page
    .getByLabel("What do you sell?")
    .fill("Maintenance contracts that prevent unplanned downtime of pumps.");
  await page
    .getByLabel("Which companies do you sell to?")
    .fill("Food manufacturers, bakeries and engineering companies.");
  await page
    .getByLabel("Why do they buy from you?")
    .fill("A third less downtime within the first year.");
  await page.getByRole("button", { name: "Save profile" }).click();
  await expect(page.getByText("Profile saved")).toBeVisible();
}

async function openStart(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Start Prospecting" }).first().click();
  await expect(page.getByRole("dialog", { name: "Start Prospecting" })).toBeVisible();
}

async function pressStart(page: Page): Promise<void> {
  const dialog = page.getByRole("dialog", { name: "Start Prospecting" });
  await dialog.getByRole("button", { name: "Start Prospecting" }).click();
  await expect(dialog).toBeHidden();
}

export async function pasteList(page: Page, websites: string[]): Promise<void> {
  await openStart(page);
  const dialog = page.getByRole("dialog", { name: "Start Prospecting" });
  await dialog.getByRole("radio", { name: /My own list/ }).click();
  await dialog.getByRole("textbox", { name: /Paste websites/ }).fill(websites.join("\n"));
  await pressStart(page);
}

export async function startFromDirectory(
  page: Page,
  wanted: { query: string; maxLeads: number },
): Promise<void> {
  await openStart(page);
  const dialog = page.getByRole("dialog", { name: "Start Prospecting" });
  await dialog.getByRole("radio", { name: /Demo directory/ }).click();
  await dialog.getByLabel("What to look for").fill(wanted.query);
  await dialog.getByLabel("At most this many leads").fill(String(wanted.maxLeads));
  await pressStart(page);
}

export async function signIn(
  page: Page,
  account: { email: string; password: string },
): Promise<void> {
  await page.goto("/");
  await page.locator("input[name=email]").fill(account.email);
  await page.locator("input[name=password]").fill(account.password);
  await page.locator("form button[type=submit]").click();
  await expect(page.locator("#content")).toBeVisible();
}
