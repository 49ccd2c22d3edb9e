import { Problem } from "@leadstream/contract";
import { and, asc, eq, gt } from "drizzle-orm";
import { parse } from "tldts";
import { audit } from "../accounts/audit.ts";
import type { Context } from "../context.ts";
import { exclusions } from "../db/accounts-schema.ts";

export interface Exclusion {
  domain: string;
  reason: string;
  created_at: string;
}

/** No later job spends anything on this company; leads that are there stay. Excluding it again changes the reason. */
export async function excludeDomain(
  ctx: Context,
  { domain: given, reason }: { domain: string; reason: string },
): Promise<Exclusion> {
  const { domain } = parse(given);
  if (domain === null) {
    throw new Problem("bad_request", `"${given.slice(0, 80)}" is not the domain of a website.`, {
      details: [{ field: "domain", message: "is not the domain of a website" }],
    });
  }
  const createdAt = ctx.now();
  await ctx.db.transaction(async (tx) => {
    await tx
      .insert(exclusions)
      .values({ workspaceId: ctx.workspaceId, domain, reason, createdBy: ctx.userId, createdAt })
      .onConflictDoUpdate({ target: [exclusions.workspaceId, exclusions.domain], set: { reason } });
    await audit(tx, ctx, { action: "exclusion.add", subject: domain, details: { reason } });
  });
  return { domain, reason, created_at: createdAt.toISOString() };
}

export async function listExclusions(
  ctx: Context,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
) {
  const rows = await ctx.db
    .select()
    .from(exclusions)
    .where(
      and(
        eq(exclusions.workspaceId, ctx.workspaceId),
        cursor === undefined ? undefined : gt(exclusions.domain, cursor),
      ),
    )
    .orderBy(asc(exclusions.domain))
    .limit(limit + 1);
  const items = rows.slice(0, limit).map(({ domain, reason, createdAt }): Exclusion => ({
    domain,
    reason,
    created_at: createdAt.toISOString(),
  }));
  return { items, next_cursor: rows.length > limit ? (items.at(-1)?.domain ?? null) : null };
}

export async function includeDomain(ctx: Context, domain: string): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const gone = await tx
      .delete(exclusions)
      .where(and(eq(exclusions.workspaceId, ctx.workspaceId), eq(exclusions.domain, domain)))
      .returning({ domain: exclusions.domain });
    if (gone.length === 0) throw new Problem("not_found", "This domain is not excluded.");
    await audit(tx, ctx, { action: "exclusion.remove", subject: domain });
  });
}
