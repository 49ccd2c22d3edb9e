import { Problem, type AgentName } from "@leadstream/contract";
import { transaction } from "../db/client.ts";
import { applyChanges, staleAgents, type Changes } from "./changes.ts";
import type { Context } from "./context.ts";
import { enterGate } from "./gate.ts";
import { lockLead, openAttempt } from "./retry.ts";

/**
 * A new attempt after a person changed something: only the agents that depend on the change run again, all other
 * results stand. Without a change that any agent reads, nothing runs and the attempt stays.
 */
export async function rerunLead(
  ctx: Context,
  jobId: string,
  leadId: string,
  changes: Changes,
): Promise<{ lead_id: string; attempt: number; agents: AgentName[] }> {
  const answer = await transaction(ctx.database, async (tx) => {
    await enterGate(tx, jobId);
    const lead = await lockLead(tx, jobId, leadId);
    const agents = staleAgents(ctx, lead, changes);
    if (agents.length === 0) return { attempt: lead.attempt, agents };
    if (!["completed", "failed", "cancelled"].includes(lead.state))
      throw new Problem("conflict", "This lead is being worked on.", {
        action: "Wait until it is done, then run it again.",
      });
    await applyChanges(tx, lead, changes, agents);
    await openAttempt(
      ctx,
      tx,
      lead,
      `Attempt ${lead.attempt + 1} runs ${agents.length} of ${ctx.agents.length} agents again.`,
    );
    return { attempt: lead.attempt + 1, agents };
  });
  ctx.wakes.send({ kind: "work" });
  ctx.wakes.send({ kind: "log", jobId });
  return { lead_id: leadId, ...answer };
}
