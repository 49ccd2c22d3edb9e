import type { Lead, LeadStage } from "@leadstream/contract/lead";
import { ApiProblem } from "../api/http.ts";
import { messages } from "../i18n/index.ts";
import { describeError } from "../ui/describe-error.ts";
import { toast } from "../ui/toast.ts";
import { announce } from "./announce.ts";
import { deleteLead, getLead, patchLead, restoreLead, retryLead } from "./lead-requests.ts";
import { boardStore } from "./live-board.ts";
import { newOpId } from "./op-id.ts";
import { sendWhenOnline } from "./send-when-online.ts";
import { canRetry } from "./stages.ts";
import { forgetUndo, rememberUndo } from "./undo.ts";

interface Refused {
  lead: Lead;
  reason: string;
}

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
  const leads = known(ids);
  const allowed = leads.filter((lead) => moveRefusal(lead, to) === null);
  const only = leads.length === 1 ? leads[0] : undefined;
  if (only !== undefined && allowed.length === 0) {
    const reason = moveRefusal(only, to) ?? "";
    announce(reason);
    toast({ id: "move-refused", title: t.move.refused({ company: only.company_name }), description: reason, tone: "warn" });
    return;
  }
  if (allowed.length === 0) return;
  const from = new Map(allowed.map((lead) => [lead.lead_id, lead.stage]));
  const title =
    only === undefined
      ? t.move.movedMany({ count: allowed.length, stage: t.stages[to] })
      : t.move.moved({ company: only.company_name, stage: t.stages[to] });
  const sent = Promise.all(allowed.map((lead) => moveOne(lead, lead.stage, to)));
  const back = async () => {
    // The way back starts from what the server made of the way there.
    const refusedBefore = new Set((await sent).filter((one) => one !== null).map((one) => one.lead.lead_id));
    const results = await Promise.all(
      [...from].flatMap(([id, stage]) => {
        const now = boardStore.lead(id);
        return refusedBefore.has(id) || now === undefined ? [] : [moveOne(now, now.stage, stage)];
      }),
    );
    if (!report(results)) announce(t.move.undone);
  };
  announce(title);
  const undo = rememberUndo(back);
  toast({ id: `moved-${allowed[0]?.lead_id ?? ""}`, title, tone: "success", action: { label: t.move.undo, onClick: () => void undo() } });
  const results = await sent;
  if (report(results) && results.every((one) => one !== null)) forgetUndo(back);
}

async function moveOne(lead: Lead, from: LeadStage, to: LeadStage): Promise<Refused | null> {
  const id = lead.lead_id;
  const opId = newOpId();
  boardStore.change(id, { opId, stage: to });
  try {
    const answer = await sendWhenOnline(() => patchMove(id, from, to, opId));
    boardStore.receiveLead(answer.lead);
    return null;
  } catch (error) {
    return { lead, reason: reasonOf(error) };
  } finally {
    boardStore.settle(id, opId);
  }
}

/** A version that moved on for another reason than the stage is no conflict with this move. */
async function patchMove(id: string, from: LeadStage, to: LeadStage, opId: string) {
  const version = boardStore.version(id);
  try {
    return await patchLead(id, { stage: to, op_id: opId, ...(version === null ? {} : { expected_version: version }) });
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.code !== "version_conflict") throw error;
    const { lead } = await getLead(id);
    boardStore.receiveLead(lead);
    if (lead.stage !== from && lead.stage !== to) {
      const t = messages().board;
      throw new ApiProblem(409, { code: error.code, message: t.move.changed({ stage: t.stages[lead.stage] }) });
    }
    return patchLead(id, { stage: to, op_id: opId, expected_version: lead.version });
  }
}

export async function retryLeads(ids: readonly string[]): Promise<void> {
  const t = messages().board;
  const leads = known(ids).filter(canRetry);
  if (leads.length === 0) return;
  const results = await inTurns(leads, async (lead) => {
    const opId = newOpId();
    boardStore.change(lead.lead_id, { opId, retrying: true });
    try {
      await sendWhenOnline(() => retryLead(lead.lead_id));
      return null;
    } catch (error) {
      return { lead, reason: reasonOf(error) };
    } finally {
      boardStore.settle(lead.lead_id, opId);
    }
  });
  const done = results.filter((one) => one === null).length;
  if (done > 0) announce(t.actions.retried({ count: done }));
  report(results);
}

/** Deletes with a way back. */
export async function deleteLeads(ids: readonly string[]): Promise<void> {
  const t = messages().board;
  const leads = known(ids);
  const first = leads[0];
  if (first === undefined) return;
  const title =
    leads.length === 1 ? t.actions.deleted({ company: first.company_name }) : t.actions.deletedMany({ count: leads.length });
  const changes = leads.map((lead) => ({ lead, opId: newOpId() }));
  for (const { lead, opId } of changes) boardStore.change(lead.lead_id, { opId, deleted: true });
  const sent = inTurns(changes, async ({ lead, opId }) => {
    try {
      await sendWhenOnline(() => deleteLead(lead.lead_id, opId));
      boardStore.remove(lead.lead_id);
      return null;
    } catch (error) {
      return { lead, reason: reasonOf(error) };
    } finally {
      boardStore.settle(lead.lead_id, opId);
    }
  });
  const back = async () => {
    await sent;
    const results = await inTurns(leads, async (lead) => {
      try {
        boardStore.revive((await sendWhenOnline(() => restoreLead(lead.lead_id))).lead);
        return null;
      } catch (error) {
        return { lead, reason: reasonOf(error) };
      }
    });
    if (!report(results)) announce(t.actions.restored);
  };
  const undo = rememberUndo(back);
  announce(title);
  toast({ title, tone: "success", action: { label: t.move.undo, onClick: () => void undo() } });
  report(await sent);
}

export async function copyEmail(id: string): Promise<void> {
  const t = messages().board;
  const { lead } = await getLead(id);
  const email = lead.facts.find((fact) => fact.field === "email" && fact.status !== "rejected")?.value;
  if (typeof email !== "string") {
    toast({ title: t.actions.noEmail, tone: "warn" });
    return;
  }
  await copyText(email);
  announce(t.actions.copied({ what: email }));
  toast({ title: t.actions.copied({ what: email }), tone: "success" });
}

/** The clipboard of the browser, or the old way where a page without https has none. */
export async function copyText(text: string): Promise<void> {
  if (navigator.clipboard !== undefined) return navigator.clipboard.writeText(text);
  const area = document.createElement("textarea");
  area.value = text;
  area.style.position = "fixed";
  document.body.append(area);
  area.select();
  document.execCommand("copy");
  area.remove();
}

function known(ids: readonly string[]): Lead[] {
  return ids.flatMap((id) => boardStore.lead(id) ?? []);
}

function reasonOf(error: unknown): string {
  const { message, action } = describeError(error, messages());
  return action === null ? message : `${message} ${action}`;
}

/** One toast for all that was refused, grouped by reason. Answers whether anything was. */
function report(results: readonly (Refused | null)[]): boolean {
  const t = messages().board;
  const refused = results.filter((one) => one !== null);
  const first = refused[0];
  if (first === undefined) return false;
  const byReason = new Map<string, number>();
  for (const { reason } of refused) byReason.set(reason, (byReason.get(reason) ?? 0) + 1);
  const description =
    byReason.size === 1 ? first.reason : [...byReason].map(([reason, count]) => `${count}: ${reason}`).join("\n");
  const title =
    refused.length === 1
      ? t.move.refused({ company: first.lead.company_name })
      : t.move.refusedMany({ count: refused.length });
  announce(`${title}. ${description}`);
  toast({ title, description, tone: "danger" });
  return true;
}

const atOnce = 6;

async function inTurns<T, R>(items: readonly T[], run: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  await Promise.all(
    Array.from({ length: Math.min(atOnce, items.length) }, async () => {
      for (let index = next++; index < items.length; index = next++) {
        const item = items[index];
        if (item !== undefined) results[index] = await run(item);
      }
    }),
  );
  return results;
}
