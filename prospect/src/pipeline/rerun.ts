import { Problem, FactField, type BusinessContext, type LeadData } from "@leadstream/contract";
import type { AgentSource } from "../agents/agent.ts";
import { agentsToRerun } from "../agents/rerun.ts";
import { transaction } from "../db/client.ts";
import type { LeadRow } from "../db/schema.ts";
import { companyKey } from "../harvest/company-key.ts";
import type { Context } from "./context.ts";
import { enterGate } from "./open-leads.ts";
import { lockLead, openAttempt } from "./retry.ts";

export interface Changes {
  profile?: BusinessContext | undefined;
  /** Values a person wrote; null takes one back. */
  corrections?: Record<string, string | null> | undefined;
}

/**
 * A new attempt after a person changed something: only the agents that depend on the change run again, all other
 * results stand. Without a change that any agent reads, nothing runs and the attempt stays.
 */
export async function rerunLead(
  ctx: Context,
  jobId: string,
  leadId: string,
  changes: Changes,
): Promise<{ lead_id: string; attempt: number; agents: string[] }> {
  const answer = await transaction(ctx.database, async (tx) => {
    await enterGate(tx, jobId);
    const lead = await lockLead(tx, jobId, leadId);
    const agents = staleAgents(ctx, lead, changes);
    if (agents.length === 0) return { attempt: lead.attempt, agents };
    if (!["completed", "failed", "cancelled"].includes(lead.state))
      throw new Problem("conflict", "This lead is being worked on.", { action: "Wait until it is done, then run it again." });
    const corrected = apply(lead, changes);
    await tx.query("update prospect.leads set profile = $2, corrections = $3, website = $4, domain = $5, lead_data = $6 where lead_id = $1", [
      leadId,
      changes.profile === undefined ? lead.profile : JSON.stringify(changes.profile),
      JSON.stringify(corrected.corrections),
      corrected.lead_data.website,
      corrected.lead_data.domain,
      JSON.stringify(corrected.lead_data),
    ]);
    await tx.query("update prospect.agent_results set superseded = true where lead_id = $1 and agent = any($2) and not superseded", [
      leadId,
      agents,
    ]);
    await openAttempt(ctx, tx, lead, `Attempt ${lead.attempt + 1} runs ${agents.length} of ${ctx.agents.length} agents again.`);
    return { attempt: lead.attempt + 1, agents };
  });
  ctx.wakes.send({ kind: "work" });
  ctx.wakes.send({ kind: "log", jobId });
  return { lead_id: leadId, ...answer };
}

function staleAgents(ctx: Context, lead: LeadRow, { profile, corrections = {} }: Changes): string[] {
  const changed = Object.entries(corrections)
    .filter(([field, value]) => (lead.corrections[field] ?? null) !== value)
    .map(([field]) => field);
  // Another website is another company as far as the pages go.
  if (changed.includes("website") && corrections["website"] !== lead.website) return ctx.agents.map((agent) => agent.name);
  const sources: AgentSource[] = changed.filter((field): field is FactField => FactField.options.includes(field as FactField));
  if (profile !== undefined) sources.push("profile");
  return agentsToRerun(sources);
}

function apply(lead: LeadRow, { corrections = {} }: Changes): { corrections: Record<string, string>; lead_data: LeadData } {
  const merged = { ...lead.corrections };
  for (const [field, value] of Object.entries(corrections))
    if (value === null) delete merged[field];
    else merged[field] = value;
  const website = corrections["website"] ?? lead.lead_data.website;
  return { corrections: merged, lead_data: { ...lead.lead_data, website, domain: companyKey(website) } };
}
