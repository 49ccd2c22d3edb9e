import { Problem } from "@leadstream/contract";
import { asc, eq } from "drizzle-orm";
import type { Context, Role } from "../context.ts";
import { members, organizations, users } from "../db/accounts-schema.ts";
import type { WebappDb } from "../db/client.ts";
import { workspaces } from "../db/schema.ts";
import type { Identity } from "./identity.ts";

/** Who is asking, where, and with which rights. */
export async function getMe(ctx: Context, identity: Identity) {
  const [user] = await ctx.db.select().from(users).where(eq(users.id, ctx.userId));
  if (user === undefined)
    throw new Problem("unauthenticated", "This account does not exist any more.");
  const mine = await listWorkspaces(ctx);
  return {
    user: { id: user.id, name: user.name, email: user.email },
    workspace: mine.find((one) => one.active) ?? null,
    workspaces: mine,
    role: ctx.role,
    operator: await isOperator(ctx.db, ctx.userId),
    via: identity.via,
  };
}

export async function listWorkspaces(ctx: Context) {
  const rows = await ctx.db
    .select({
      id: organizations.id,
      name: organizations.name,
      role: members.role,
      plan: workspaces.plan,
    })
    .from(members)
    .innerJoin(organizations, eq(organizations.id, members.organizationId))
    .innerJoin(workspaces, eq(workspaces.id, organizations.id))
    .where(eq(members.userId, ctx.userId))
    .orderBy(asc(members.createdAt), asc(members.id));
  return rows.map((row) => ({
    workspace_id: row.id,
    name: row.name,
    role: row.role as Role,
    plan: row.plan,
    active: row.id === ctx.workspaceId,
  }));
}

/** Who runs this installation: the person of the first account. */
export async function isOperator(db: WebappDb, userId: string): Promise<boolean> {
  const [first] = await db
    .select({ id: users.id })
    .from(users)
    .orderBy(asc(users.createdAt), asc(users.id))
    .limit(1);
  return first?.id === userId;
}
