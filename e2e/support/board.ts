import type { Job, LeadStage } from "@leadstream/contract";
import type { Locator, Page } from "@playwright/test";
import type { Api } from "./api.ts";

/** Cards per column, as the lists themselves say, which count what is not drawn too. */
export function shownCounts(page: Page): Promise<Record<string, number>> {
  return page
    .locator("[data-column]")
    .evaluateAll((columns) =>
      Object.fromEntries(
        columns.map((column) => [
          column.getAttribute("data-column") ?? "",
          Number(column.querySelector("[data-lead]")?.getAttribute("aria-setsize") ?? 0),
        ]),
      ),
    );
}

/** The same, as the server counts. */
export async function serverCounts(api: Api): Promise<Record<string, number>> {
  const { stages } = await api.board();
  return Object.fromEntries(stages.map(({ stage, count }) => [stage, count]));
}

export function columnOf(page: Page, stage: string): Locator {
  return page.locator(`[data-column=${stage}]`);
}

export function cardsOf(page: Page, stage: string): Locator {
  return page.locator(`[data-column=${stage}] [data-lead]`);
}

export function cardOf(page: Page, company: string): Locator {
  return page
    .locator("[data-lead]")
    .filter({ has: page.getByRole("heading", { name: company, exact: true }) });
}

export function stageOf(page: Page, company: string): Promise<string | null> {
  return cardOf(page, company).first().getAttribute("data-stage");
}

/** A column under the pointer keeps still and only counts what is new; the pointer goes to the header. */
export async function leaveColumns(page: Page): Promise<void> {
  await page.mouse.move(600, 5);
}

/** Takes a card by the pointer and holds it over another column; `mouse.up()` drops it. */
export async function dragOver(
  page: Page,
  company: string,
  stage: string,
  halfway: () => void = () => undefined,
): Promise<void> {
  const source = await cardOf(page, company).first().boundingBox();
  const target = await columnOf(page, stage).boundingBox();
  if (source === null || target === null) throw new Error("A column is not in sight.");
  await page.mouse.move(source.x + 60, source.y + 12);
  await page.mouse.down();
  await page.mouse.move(source.x + 90, source.y + 40, { steps: 4 });
  halfway();
  await page.mouse.move(target.x + 100, target.y + 200, { steps: 8 });
}

/** Another client of the same person starts a job, and waits until it has ended. */
export async function startOverApi(api: Api): Promise<void> {
  const { job } = await api.send<{ job: Job }>("POST", "/api/v1/jobs", {
    source: "directory",
    user_search_query: "logistics carriers",
    max_leads: 5,
  });
  for (;;) {
    const { job: now } = await api.get<{ job: Job }>(`/api/v1/jobs/${job.job_id}`);
    if (now.ended_at !== null) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A finished board without any crawling: companies as a file of known leads brings them, each in its stage. */
export async function fillBoard(
  api: Api,
  leads: readonly { company: string; stage: LeadStage; more?: Record<string, string> }[],
): Promise<void> {
  const columns = [...new Set(leads.flatMap(({ more }) => Object.keys(more ?? {})))];
  const rows = leads.map(({ company, stage, more }) =>
    [company, `${slug(company)}.example`, stage, ...columns.map((name) => more?.[name] ?? "")]
      .map((cell) => `"${cell.replaceAll('"', '""')}"`)
      .join(","),
  );
  const csv = [["company_name", "website", "stage", ...columns].join(","), ...rows].join("\n");
  const { created } = await api.send<{ created: number }>("POST", "/api/v1/leads/import", { csv });
  if (created !== leads.length) throw new Error(`Only ${created} of ${leads.length} leads came.`);
}

const slug = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
