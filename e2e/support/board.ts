import type { Board, Job } from "@leadstream/contract";
import type { Page } from "@playwright/test";

export interface Account {
  email: string;
  password: string;
}

/** Cards per column, as the page's headings and lists say. */
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
export async function serverCounts(
  address: string,
  account: Account,
): Promise<Record<string, number>> {
  const board = await ask<Board>(address, account, "/api/v1/board");
  return Object.fromEntries(board.stages.map(({ stage, count }) => [stage, count]));
}

/** Another client of the same person starts a job, and waits until it has ended. */
export async function startOverApi(address: string, account: Account): Promise<void> {
  const { job } = await ask<{ job: Job }>(address, account, "/api/v1/jobs", {
    source: "directory",
    user_search_query: "logistics carriers",
    max_leads: 5,
  });
  for (;;) {
    const { job: now } = await ask<{ job: Job }>(address, account, `/api/v1/jobs/${job.job_id}`);
    if (now.ended_at !== null) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function ask<T>(address: string, account: Account, path: string, body?: unknown): Promise<T> {
  const signedIn = await fetch(`${address}/api/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(account),
  });
  const { token } = (await signedIn.json()) as { token: string };
  const answer = await fetch(address + path, {
    method: body === undefined ? "GET" : "POST",
    headers: {
      authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as T;
}
