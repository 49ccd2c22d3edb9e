import { Problem, type Plan } from "@leadstream/contract";
import { and, eq } from "drizzle-orm";
import type { Context } from "../context.ts";
import { members, organizations, sessions } from "../db/accounts-schema.ts";
import { workspaces } from "../db/schema.ts";
import { appendToFeed } from "../feed/append.ts";
import { readQuota } from "../quotas/read.ts";
import { audit } from "./audit.ts";
import { isOperator, listWorkspaces } from "./me.ts";

/** A new name, by an owner; a new plan, by who runs the installation. */
export async function changeWorkspace(
  ctx: Context,
  { name, plan }: { name?: string | undefined; plan?: Plan | undefined },
) {
  if (plan !== undefined && !(await isOperator(ctx.db, ctx.userId))) {
    throw new Problem("forbidden", "Only the person who runs this installation changes plans.");
  }
  await ctx.db.transaction(async (tx) => {
    if (name !== undefined) {
      await tx.update(organizations).set({ name }).where(eq(organizations.id, ctx.workspaceId));
      await tx.update(workspaces).set({ name }).where(eq(workspaces.id, ctx.workspaceId));
    }
    if (plan !== undefined)
      await tx.update(workspaces).set({ plan }).where(eq(workspaces.id, ctx.workspaceId));
    await audit(tx, ctx, {
      action: "workspace.change",
      subject: ctx.workspaceId,
      details: { name, plan },
    });
    await appendToFeed(
      tx,
      ctx.workspaceId,
      "quota-update",
      await readQuota(tx, ctx.workspaceId, ctx.now()),
    );
  });
  return (await listWorkspaces(ctx)).find((one) => one.active);
}

/** Later requests of this session mean another of the person's workspaces. */
export async function activateWorkspace(
  ctx: Context,
  sessionId: string,
  workspaceId: string,
): Promise<void> {
  const [mine] = await ctx.db
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.organizationId, workspaceId), eq(members.userId, ctx.userId)));
  if (mine === undefined) throw new Problem("not_found", "You are not a member of this workspace.");
  await ctx.db
    .update(sessions)
    .set({ activeOrganizationId: workspaceId })
    .where(eq(sessions.id, sessionId));
}
