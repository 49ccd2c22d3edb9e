import type { Lead, LeadStage } from "@leadstream/contract/lead";
import { ApiProblem } from "../../api/http.ts";
import { messages } from "../../i18n/index.ts";
import { toast } from "../../ui/toast.ts";
import { announce } from "../announce.ts";
import { getLead, lastChangeBy, patchLead } from "../lead-requests.ts";
import { boardStore } from "../live-board.ts";
import { newOpId } from "../op-id.ts";
import { sendWhenOnline } from "../send-when-online.ts";
import { offerUndo } from "../undo.ts";
import { changeMany } from "./change-many.ts";
import { inOrder } from "./in-order.ts";
import { reasonOf, type Refused, reportRefused } from "./refused.ts";

/** Why a person may not move this lead there, or null. */
export function moveRefusal(lead: Lead, to: LeadStage): string | null {
  const t = messages().board;
  if (to === "enriching") return t.column.refuses;
  if (lead.state !== "completed") return t.move.notYet;
  return lead.stage === to ? t.move.already : null;
}

/** Moves at once on this board, then on the server; what the server refuses comes back with its reason. */
export async function moveLeads(ids: readonly string[], to: LeadStage): Promise<void> {
  const t = messages().board;
  const leads = ids.flatMap((id) => boardStore.lead(id) ?? []);
  const allowed = leads.filter((lead) => moveRefusal(lead, to) === null);
  const first = allowed[0];
  if (first === undefined) {
    const only = leads[0];
    if (only !== undefined) refuse(only, to);
    return;
  }
  const title =
    allowed.length === 1
      ? t.move.moved({ company: first.company_name, stage: t.stages[to] })
      : t.move.movedMany({ count: allowed.length, stage: t.stages[to] });
  const sent = moveAll(allowed, to);
  const back = async () => {
    // The way back starts from what the server made of the way there.
    const stayed = new Set((await sent).map(({ lead }) => lead.lead_id));
    const refused: Refused[] = [];
    for (const [stage, moved] of Map.groupBy(allowed, (lead) => lead.stage)) {
      const now = moved.flatMap((lead) =>
        stayed.has(lead.lead_id) ? [] : (boardStore.lead(lead.lead_id) ?? []),
      );
      if (now.length > 0) refused.push(...(await moveAll(now, stage)));
    }
    if (!reportRefused(refused)) announce(t.move.undone);
  };
  announce(title);
  const withdraw = offerUndo({ id: `moved-${first.lead_id}`, title, undo: back });
  const refused = await sent;
  if (reportRefused(refused) && refused.length === allowed.length) withdraw();
}

function refuse(lead: Lead, to: LeadStage): void {
  const reason = moveRefusal(lead, to) ?? "";
  announce(reason);
  toast({
    id: "move-refused",
    title: messages().board.move.refused({ company: lead.company_name }),
    description: reason,
    tone: "warn",
  });
}

async function moveAll(leads: readonly Lead[], to: LeadStage): Promise<Refused[]> {
  const [only] = leads;
  if (leads.length !== 1 || only === undefined)
    return changeMany(leads, { action: "move", stage: to }, { stage: to });
  const refused = await moveOne(only, to);
  return refused === null ? [] : [refused];
}

async function moveOne(lead: Lead, to: LeadStage): Promise<Refused | null> {
  const id = lead.lead_id;
  const opId = newOpId();
  // News that arrives before the order is sent, as after a time offline, must not pass for what the person saw.
  const seen = boardStore.pending(id) ? null : boardStore.version(id);
  boardStore.change(id, { opId, stage: to });
  try {
    const answer = await inOrder([id], () =>
      sendWhenOnline(() => patchStage(id, lead.stage, to, opId, seen)),
    );
    boardStore.receiveLead(answer.lead);
    return null;
  } catch (error) {
    return { lead, reason: reasonOf(error) };
  } finally {
    boardStore.settle(id, opId);
  }
}

/** A version that moved on for another reason than the stage is no conflict with this move. */
async function patchStage(
  id: string,
  from: LeadStage,
  to: LeadStage,
  opId: string,
  seen: number | null,
) {
  const version = seen ?? boardStore.version(id);
  try {
    return await patchLead(id, {
      stage: to,
      op_id: opId,
      ...(version === null ? {} : { expected_version: version }),
    });
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.code !== "version_conflict") throw error;
    const { lead } = await getLead(id);
    boardStore.receiveLead(lead);
    if (lead.stage !== from && lead.stage !== to) throw await movedByAnother(id, lead.stage);
    return patchLead(id, { stage: to, op_id: opId, expected_version: lead.version });
  }
}

async function movedByAnother(id: string, stage: LeadStage): Promise<ApiProblem> {
  const t = messages().board;
  const who = await lastChangeBy(id);
  const message =
    who === null
      ? t.move.changed({ stage: t.stages[stage] })
      : t.move.changedBy({ who, stage: t.stages[stage] });
  return new ApiProblem(409, { code: "version_conflict", message });
}
