import { BusinessContext, missingProfileFields, Problem, type Lead } from "@leadstream/contract";
import { eq } from "drizzle-orm";
import type { Context } from "../context.ts";
import { workspaces, type LeadRow } from "../db/schema.ts";
import { describeLead } from "./describe.ts";
import { loadLead, refuseStale } from "./load.ts";

const column = {
  company_name: "companyName",
  website: "website",
  industry: "industry",
  city: "city",
  country: "country",
  email: "email",
  phone: "phone",
  description: "description",
} as const satisfies Record<string, keyof LeadRow>;

/** What a person wrote about the lead, as agents are to read it. */
export function correctionsOf(lead: LeadRow): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(column).flatMap(([field, key]) =>
      lead.lockedFields.includes(field) ? [[field, lead[key]]] : [],
    ),
  );
}

export interface Rerun {
  lead: Lead;
  /** Agents that run again; none when nothing that they read has changed. */
  agents: string[];
}

/**
 * Runs again what depends on what changed since: the workspace's profile, or a field that a person wrote. Results that
 * do not depend on it stand. The lead's unit was used up by its first completion and is not counted twice.
 */
export async function rerunLead(
  ctx: Context,
  leadId: string,
  expectedVersion?: number,
): Promise<Rerun> {
  const lead = await loadLead(ctx.db, ctx.workspaceId, leadId);
  refuseStale(lead, expectedVersion);
  if (lead.state !== "completed") {
    throw new Problem(
      "conflict",
      `${lead.companyName} is ${lead.state}; only completed leads are run again.`,
      {
        action:
          lead.state === "failed" || lead.state === "cancelled"
            ? "Retry it instead."
            : "Wait until it is done.",
      },
    );
  }
  if (lead.source === "import") {
    throw new Problem(
      "conflict",
      "An imported lead was never researched, so there is nothing to run again.",
      {
        action: "Start a job with its website in the list.",
      },
    );
  }
  const [workspace] = await ctx.db
    .select({ profile: workspaces.profile })
    .from(workspaces)
    .where(eq(workspaces.id, ctx.workspaceId));
  const complete = missingProfileFields(workspace?.profile).length === 0;
  const { agents } = await ctx.prospect.rerunLead(lead.jobId, leadId, {
    ...(complete ? { profile: BusinessContext.parse(workspace?.profile) } : {}),
    corrections: correctionsOf(lead),
  });
  return { lead: describeLead(await loadLead(ctx.db, ctx.workspaceId, leadId)), agents };
}
