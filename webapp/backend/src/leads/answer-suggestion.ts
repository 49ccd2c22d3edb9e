import { Problem, Tier, type PatchLead } from "@leadstream/contract";
import { and, eq } from "drizzle-orm";
import { auditEdit } from "../accounts/audit-edit.ts";
import type { Context } from "../context.ts";
import { suggestions, type LeadRow } from "../db/schema.ts";
import { appendAllToFeed } from "../feed/append.ts";
import { wakeFeed } from "../feed/wake.ts";
import { agentFields, type AgentField } from "./card-fields.ts";
import { describeFully, type FullLead } from "./detail.ts";
import { decideEdit, saveEdit } from "./edit.ts";
import { lockLead } from "./load.ts";
import { newsOfPerson } from "./news.ts";

/**
 * Takes or refuses what an agent suggests for a locked field. A taken value is the agent's again, proof and all, so
 * the lock goes; a refused one leaves the person's value and its lock.
 */
export async function answerSuggestion(
  ctx: Context,
  leadId: string,
  field: string,
  accept: boolean,
): Promise<FullLead> {
  const answered = await ctx.db.transaction(async (tx) => {
    const before = await lockLead(tx, ctx.workspaceId, leadId);
    const [suggestion] = await tx
      .select()
      .from(suggestions)
      .where(and(eq(suggestions.leadId, leadId), eq(suggestions.field, field)));
    if (suggestion === undefined)
      throw new Problem("not_found", "There is no such suggestion, or it was answered before.");
    const after = accept
      ? take(before, field, suggestion.suggested, ctx.now())
      : decideEdit(before, {}, ctx.now());
    await saveEdit(tx, after, [field]);
    await auditEdit(tx, ctx, before, after);
    const lead = await describeFully(tx, after);
    await appendAllToFeed(tx, ctx.workspaceId, newsOfPerson(before, after));
    return lead;
  });
  wakeFeed(ctx.workspaceId);
  return answered;
}

function take(lead: LeadRow, field: string, value: unknown, now: Date): LeadRow {
  if (!agentFields.includes(field as AgentField) || typeof value !== "string") {
    throw new Problem("not_found", "There is no such field to fill.");
  }
  const fields: PatchLead["fields"] =
    field === "tier" ? { tier: Tier.parse(value) } : { [field]: value };
  const taken = decideEdit(lead, { fields }, now);
  return {
    ...taken,
    lockedFields: taken.lockedFields.filter((name) => name !== field),
    facts: taken.facts.filter((fact) => fact.method !== "human" || fact.field !== field),
  };
}
