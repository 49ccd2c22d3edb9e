import type { Lead, LeadStage } from "@leadstream/contract/lead";
import { send } from "../../api/http.ts";
import type { PendingChange } from "../lead-entry.ts";
import { boardStore } from "../live-board.ts";
import { newOpId } from "../op-id.ts";
import { sendWhenOnline } from "../send-when-online.ts";
import { inOrder } from "./in-order.ts";
import { reasonOf, type Refused } from "./refused.ts";

export type ManyAction =
  | { action: "move"; stage: LeadStage }
  | { action: "retry" | "delete" | "restore" | "exclude" };

interface BulkAnswer {
  done: string[];
  refused: { lead_id: string; code: string; message: string }[];
}

const atOnce = 200;
/** The feed brings what a bulk order did; should it not, the board stops pretending after this. */
const echoWithinMs = 8000;

/** One order for many leads. `shown` is what this board shows of each until the server's news of it arrive. */
export async function changeMany(
  leads: readonly Lead[],
  action: ManyAction,
  shown: Omit<PendingChange, "opId"> | null,
): Promise<Refused[]> {
  const opId = newOpId();
  if (shown !== null) for (const lead of leads) boardStore.change(lead.lead_id, { ...shown, opId });
  const refused: Refused[] = [];
  for (let from = 0; from < leads.length; from += atOnce) {
    const part = leads.slice(from, from + atOnce);
    refused.push(...(await changePart(part, action, opId)));
  }
  return refused;
}

async function changePart(
  leads: readonly Lead[],
  action: ManyAction,
  opId: string,
): Promise<Refused[]> {
  const settle = (ids: readonly string[]) => ids.forEach((id) => boardStore.settle(id, opId));
  const ids = leads.map((lead) => lead.lead_id);
  try {
    const answer = await inOrder(ids, () =>
      sendWhenOnline(() =>
        send<BulkAnswer>("POST", "/api/v1/leads/bulk", { ids, ...action, op_id: opId }),
      ),
    );
    settle(answer.refused.map((one) => one.lead_id));
    if (action.action === "retry") settle(answer.done);
    else setTimeout(() => settle(answer.done), echoWithinMs);
    return answer.refused.flatMap(({ lead_id, message }) => {
      const lead = leads.find((one) => one.lead_id === lead_id);
      return lead === undefined ? [] : [{ lead, reason: message }];
    });
  } catch (error) {
    settle(ids);
    return leads.map((lead) => ({ lead, reason: reasonOf(error) }));
  }
}
