import { messages } from "../../i18n/index.ts";
import { announce } from "../announce.ts";
import { boardStore } from "../live-board.ts";
import { canRetry } from "../stages.ts";
import { changeMany } from "./change-many.ts";
import { reportRefused } from "./refused.ts";

/** Goes on at the agent that failed; what the others found is kept. */
export async function retryLeads(ids: readonly string[]): Promise<void> {
  const leads = ids.flatMap((id) => boardStore.lead(id) ?? []).filter(canRetry);
  if (leads.length === 0) return;
  const refused = await changeMany(leads, { action: "retry" }, { retrying: true });
  const done = leads.length - refused.length;
  if (done > 0) announce(messages().board.actions.retried({ count: done }));
  reportRefused(refused);
}
