import type { Lead, LeadStage } from "@leadstream/contract/lead";
import { ApiProblem } from "../../api/http.ts";
import { messages } from "../../i18n/index.ts";
import { toast } from "../../ui/toast.ts";
import { announce } from "../announce.ts";
import { getLead, patchLead } from "../lead-requests.ts";
import { boardStore } from "../live-board.ts";
import { newOpId } from "../op-id.ts";
import { sendWhenOnline } from "../send-when-online.ts";
import { offerUndo } from "../undo.ts";
import { changeMany } from "./change-many.ts";
import { conflictOf } from "./conflict.ts";
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
  const say = (moved: readonly Lead[]) =>
    moved.length === 1
      ? t.move.moved({ company: moved[0]?.company_name ?? "", stage: t.stages[to] })
      : t.move.movedMany({ count: moved.length, stage: t.stages[to] });
  const title = say(allowed);
  const sent = moveAll(allowed, to);
  const order = (stage: LeadStage) => ({
    wanted: t.stages[stage],
    again: (refusedIds: readonly string[]) => void moveLeads(refusedIds, stage),
  });
  announce(title);
  const offer = offerUndo({
    id: `moved-${first.lead_id}`,
    title,
    undo: async () => {
      const refused = await moveBack(allowed, to, await sent);
      if (!reportRefused(refused, order(first.stage))) announce(t.move.undone);
    },
  });
  const refused = await sent;
  if (!reportRefused(refused, order(to))) return;
  const stayed = new Set(refused.map(({ lead }) => lead.lead_id));
  const moved = allowed.filter((lead) => !stayed.has(lead.lead_id));
  if (moved.length === 0) offer.withdraw();
  else offer.rename(say(moved));
}

/** The way back starts from what the server made of the way there, and undoes nobody else's move. */
async function moveBack(
  moved: readonly Lead[],
  to: LeadStage,
  stayed: readonly Refused[],
): Promise<Refused[]> {
  const left = new Set(stayed.map(({ lead }) => lead.lead_id));
  const refused: Refused[] = [];
  const conflicts: { lead: Lead; now: Lead }[] = [];
  for (const [stage, group] of Map.groupBy(moved, (lead) => lead.stage)) {
    const back: Lead[] = [];
    for (const lead of group) {
      const now = left.has(lead.lead_id) ? undefined : boardStore.lead(lead.lead_id);
      if (now === undefined) continue;
      if (now.stage === to) back.push(now);
      else if (now.stage !== stage) conflicts.push({ lead: { ...lead, stage: to }, now });
    }
    if (back.length > 0) refused.push(...(await moveAll(back, stage)));
  }
  return [...refused, ...(await Promise.all(conflicts.map(conflictOf(conflicts.length))))];
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
    if (error instanceof MovedByAnother) return conflictOf(1)({ lead, now: error.now });
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
    if (lead.stage !== from && lead.stage !== to) throw new MovedByAnother(lead);
    return patchLead(id, { stage: to, op_id: opId, expected_version: lead.version });
  }
}

class MovedByAnother extends Error {
  readonly now: Lead;

  constructor(now: Lead) {
    super("Another person moved it first.");
    this.now = now;
  }
}
