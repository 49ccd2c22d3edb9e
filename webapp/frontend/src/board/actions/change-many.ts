import type { Lead, LeadStage } from "@leadstream/contract/lead";
import { ApiProblem, send } from "../../api/http.ts";
import type { PendingChange } from "../lead-entry.ts";
import { boardStore } from "../live-board.ts";
import { newOpId } from "../op-id.ts";
import { sendWhenOnline } from "../send-when-online.ts";
import { conflictOf, isOutdated } from "./conflict.ts";
import { inOrder } from "./in-order.ts";
import { reasonOf, type Refused } from "./refused.ts";

export type ManyAction =
  | { action: "move"; stage: LeadStage }
  | { action: "retry" | "delete" | "restore" | "exclude" };

interface BulkAnswer {
  done: string[];
  refused: { lead_id: string; code: string; message: string; lead?: Lead }[];
}

/** A lead as the person saw it, and the version that stands for it: null while an earlier change of this tab waits. */
interface Wanted {
  lead: Lead;
  version: number | null;
}

const atOnce = 200;
/** The feed brings what a bulk order did; should it not, the board stops pretending after this. */
const echoWithinMs = 8000;
/** The agents of a lead at work change it several times a second. */
const mostAttempts = 5;

/** One order for many leads. `shown` is what this board shows of each until the server's news of it arrive. */
export async function changeMany(
  leads: readonly Lead[],
  action: ManyAction,
  shown: Omit<PendingChange, "opId"> | null,
): Promise<Refused[]> {
  const opId = newOpId();
  const wanted = leads.map((lead): Wanted => {
    const version = boardStore.pending(lead.lead_id) ? null : boardStore.version(lead.lead_id);
    return { lead, version };
  });
  if (shown !== null) for (const lead of leads) boardStore.change(lead.lead_id, { ...shown, opId });
  const refused: Refused[] = [];
  for (let from = 0; from < wanted.length; from += atOnce) {
    const part = wanted.slice(from, from + atOnce);
    refused.push(...(await changePart(part, action, opId)));
  }
  return refused;
}

async function changePart(
  wanted: readonly Wanted[],
  action: ManyAction,
  opId: string,
): Promise<Refused[]> {
  const settle = (ids: readonly string[]) => ids.forEach((id) => boardStore.settle(id, opId));
  const byId = new Map(wanted.map((one) => [one.lead.lead_id, one]));
  const refused: Refused[] = [];
  const conflicts: { lead: Lead; now: Lead }[] = [];
  try {
    const done = await inOrder([...byId.keys()], sendAll);
    settle(refused.map(({ lead }) => lead.lead_id));
    settle(conflicts.map(({ lead }) => lead.lead_id));
    if (action.action === "retry") settle(done);
    else setTimeout(() => settle(done), echoWithinMs);
    return [...refused, ...(await Promise.all(conflicts.map(conflictOf(conflicts.length))))];
  } catch (error) {
    settle([...byId.keys()]);
    return wanted.map(({ lead }) => ({ lead, reason: reasonOf(error) }));
  }

  /** What moved on for another reason than the order was about is sent again, built on what it is now. */
  async function sendAll(): Promise<string[]> {
    const done: string[] = [];
    let left: ReadonlyMap<string, Wanted> = byId;
    for (let attempt = 1; left.size > 0; attempt += 1) {
      const sent = left;
      const answer = await sendWhenOnline(() => sendOnce(action, opId, sent));
      done.push(...answer.done);
      const again = new Map<string, Wanted>();
      for (const { lead_id: id, lead: now, ...problem } of answer.refused) {
        const lead = byId.get(id)?.lead;
        if (lead === undefined) continue;
        if (now !== undefined) boardStore.receiveLead(now);
        if (now === undefined)
          refused.push({ lead, reason: reasonOf(new ApiProblem(409, problem)) });
        else if (isOutdated(lead, now, action) || attempt === mostAttempts)
          conflicts.push({ lead, now });
        else again.set(id, { lead, version: now.version });
      }
      left = again;
    }
    return done;
  }
}

function sendOnce(
  action: ManyAction,
  opId: string,
  wanted: ReadonlyMap<string, Wanted>,
): Promise<BulkAnswer> {
  const versions: Record<string, number> = {};
  if (comparesVersions(action))
    for (const [id, { version }] of wanted) {
      const seen = version ?? boardStore.version(id);
      if (seen !== null) versions[id] = seen;
    }
  return send<BulkAnswer>("POST", "/api/v1/leads/bulk", {
    ids: [...wanted.keys()],
    versions,
    ...action,
    op_id: opId,
  });
}

/** Whether a lead may be retried, and whether it is gone, the server knows best: no person's view can be outdated. */
function comparesVersions({ action }: ManyAction): boolean {
  return action !== "retry" && action !== "restore";
}
