import { copyEmail } from "../board/actions/copy.ts";
import { moveLeads, moveRefusal } from "../board/actions/move-leads.ts";
import { retryLeads } from "../board/actions/retry-leads.ts";
import { canRetry, movableStages } from "../board/stages.ts";
import { boardStore } from "../board/use-board.ts";
import type { Messages } from "../i18n/index.ts";
import type { Command } from "./match-commands.ts";

/** What may be done with the card that had the focus when the palette was opened. */
export function cardCommands(leadId: string | null, t: Messages): Command[] {
  const lead = leadId === null ? undefined : boardStore.lead(leadId);
  if (!lead) return [];
  const detail = lead.company_name;
  const stages = movableStages.filter(
    (stage) => stage !== lead.stage && moveRefusal(lead, stage) === null,
  );
  return [
    ...(canRetry(lead)
      ? [command("card-retry", t.board.actions.retry, () => void retryLeads([lead.lead_id]), "r")]
      : []),
    ...(lead.has_email
      ? [command("card-copy", t.board.actions.copyEmail, () => void copyEmail(lead.lead_id), "c")]
      : []),
    ...stages.map((stage) =>
      command(
        `card-${stage}`,
        `${t.board.move.label}: ${t.board.stages[stage]}`,
        () => void moveLeads([lead.lead_id], stage),
      ),
    ),
  ];

  function command(id: string, label: string, run: () => void, keys?: string): Command {
    return { id, kind: "card", label, detail, run, ...(keys ? { keys } : {}) };
  }
}
