import type { Lead } from "@leadstream/contract/lead";
import { send } from "../../api/http.ts";
import { messages } from "../../i18n/index.ts";
import { toast } from "../../ui/toast.ts";
import { announce } from "../announce.ts";
import { boardStore } from "../live-board.ts";
import { sendWhenOnline } from "../send-when-online.ts";
import { offerUndo } from "../undo.ts";
import { changeMany } from "./change-many.ts";
import { reasonOf, reportRefused } from "./refused.ts";

/** Takes leads off the board, with a way back. */
export function deleteLeads(ids: readonly string[]): Promise<void> {
  const t = messages().board.actions;
  return takeAway(ids, "delete", (leads) =>
    leads.length === 1
      ? t.deleted({ company: leads[0]?.company_name ?? "" })
      : t.deletedMany({ count: leads.length }),
  );
}

/** Takes leads off the board and their companies out of every search to come, with a way back. */
export function excludeLeads(ids: readonly string[]): Promise<void> {
  return takeAway(ids, "exclude", (leads) =>
    messages().board.actions.excluded({ count: leads.length }),
  );
}

async function takeAway(
  ids: readonly string[],
  action: "delete" | "exclude",
  say: (leads: Lead[]) => string,
): Promise<void> {
  const t = messages().board;
  const leads = ids.flatMap((id) => boardStore.lead(id) ?? []);
  if (leads.length === 0) return;
  const sent = changeMany(leads, { action }, { deleted: true });
  const back = async () => {
    const stayed = new Set((await sent).map(({ lead }) => lead.lead_id));
    const gone = leads.filter((lead) => !stayed.has(lead.lead_id));
    const refused = await changeMany(gone, { action: "restore" }, null);
    if (action === "exclude") await includeAgain(gone);
    if (!reportRefused(refused)) announce(t.actions.restored);
  };
  const order = {
    wanted: action === "delete" ? t.bulk.delete : t.bulk.exclude,
    again: (refusedIds: readonly string[]) => void takeAway(refusedIds, action, say),
  };
  const title = say(leads);
  announce(title);
  const offer = offerUndo({ title, undo: back });
  const refused = await sent;
  if (!reportRefused(refused, order)) return;
  const stayed = new Set(refused.map(({ lead }) => lead.lead_id));
  const gone = leads.filter((lead) => !stayed.has(lead.lead_id));
  if (gone.length === 0) offer.withdraw();
  else offer.rename(say(gone));
}

async function includeAgain(leads: readonly Lead[]): Promise<void> {
  for (const domain of new Set(leads.map((lead) => lead.domain).filter((one) => one !== ""))) {
    try {
      await sendWhenOnline(() =>
        send("DELETE", `/api/v1/exclusions/${encodeURIComponent(domain)}`),
      );
    } catch (error) {
      toast({ title: reasonOf(error), tone: "danger" });
    }
  }
}
