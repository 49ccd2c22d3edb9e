import { Problem } from "@leadstream/contract";
import { uuidv7 } from "@leadstream/runtime/uuid";
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Context, Role } from "../context.ts";
import { accounts, apiKeys, members, users } from "../db/accounts-schema.ts";
import type { AnyTx } from "../db/client.ts";
import { audit } from "./audit.ts";
import type { Auth } from "./auth.ts";

export interface Member {
  user_id: string;
  name: string;
  email: string;
  role: Role;
  joined_at: string;
}

export async function listMembers(ctx: Context): Promise<Member[]> {
  const rows = await ctx.db
    .select({
      userId: users.id,
      name: users.name,
      email: users.email,
      role: members.role,
      joinedAt: members.createdAt,
    })
    .from(members)
    .innerJoin(users, eq(users.id, members.userId))
    .where(eq(members.organizationId, ctx.workspaceId))
    .orderBy(asc(members.createdAt), asc(members.id));
  return rows.map((row) => ({
    user_id: row.userId,
    name: row.name,
    email: row.email,
    role: row.role as Role,
    joined_at: row.joinedAt.toISOString(),
  }));
}

export interface NewMember {
  email: string;
  name?: string | undefined;
  /** For a person without an account: their first password, which they change after signing in. */
  password?: string | undefined;
  role: Role;
}

/** Adds a person to the workspace: with the account they have, or with one made now. */
export async function addMember(ctx: Context, auth: Auth, wanted: NewMember): Promise<Member> {
  const email = wanted.email.toLowerCase();
  // Hashing takes a tenth of a second of work: never while rows are locked.
  const hash =
    wanted.password === undefined
      ? null
      : await (await auth.$context).password.hash(wanted.password);
  const userId = await ctx.db.transaction(async (tx) => {
    const [existing] = await tx.select({ id: users.id }).from(users).where(eq(users.email, email));
    const id =
      existing?.id ??
      (await createAccount(tx, ctx, {
        email,
        name: wanted.name ?? email.split("@")[0] ?? email,
        hash,
      }));
    const added = await tx
      .insert(members)
      .values({
        id: uuidv7(),
        organizationId: ctx.workspaceId,
        userId: id,
        role: wanted.role,
        createdAt: ctx.now(),
      })
      .onConflictDoNothing()
      .returning({ id: members.id });
    if (added.length === 0)
      throw new Problem("conflict", "This person is a member already.", {
        action: "Change their role instead.",
      });
    await audit(tx, ctx, { action: "member.add", subject: id, details: { role: wanted.role } });
    return id;
  });
  return oneOf(await listMembers(ctx), userId);
}

async function createAccount(
  tx: AnyTx,
  ctx: Context,
  { email, name, hash }: { email: string; name: string; hash: string | null },
): Promise<string> {
  if (hash === null) {
    throw new Problem("bad_request", "Nobody with this e-mail has an account here yet.", {
      action:
        "Give a first password of 8 characters or more; the person changes it after signing in.",
      details: [{ field: "password", message: "is needed for a new account" }],
    });
  }
  const id = uuidv7();
  const now = ctx.now();
  const made = await tx
    .insert(users)
    .values({ id, email, name, createdAt: now, updatedAt: now })
    .onConflictDoNothing({ target: users.email })
    .returning({ id: users.id });
  if (made.length === 0) {
    throw new Problem("conflict", "An account with this e-mail was opened this very moment.", {
      action: "Add the person again.",
    });
  }
  await tx.insert(accounts).values({
    id: uuidv7(),
    accountId: id,
    providerId: "credential",
    userId: id,
    password: hash,
    createdAt: now,
    updatedAt: now,
  });
  return id;
}

export async function changeRole(ctx: Context, userId: string, role: Role): Promise<Member> {
  await ctx.db.transaction(async (tx) => {
    await lockMembers(tx, ctx.workspaceId);
    if (role !== "owner") await keepAnOwner(tx, ctx.workspaceId, userId);
    const changed = await tx
      .update(members)
      .set({ role })
      .where(isMember(ctx.workspaceId, userId))
      .returning({ id: members.id });
    if (changed.length === 0) throw notAMember();
    await audit(tx, ctx, { action: "member.role", subject: userId, details: { role } });
  });
  return oneOf(await listMembers(ctx), userId);
}

/** The person loses the workspace at once, with the keys they made for it; their account and own workspace stay. */
export async function removeMember(ctx: Context, userId: string): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    await lockMembers(tx, ctx.workspaceId);
    await keepAnOwner(tx, ctx.workspaceId, userId);
    const removed = await tx
      .delete(members)
      .where(isMember(ctx.workspaceId, userId))
      .returning({ id: members.id });
    if (removed.length === 0) throw notAMember();
    const keys = await tx
      .select({ id: apiKeys.id, metadata: apiKeys.metadata })
      .from(apiKeys)
      .where(eq(apiKeys.referenceId, userId));
    const ofWorkspace = keys
      .filter((key) => key.metadata?.includes(ctx.workspaceId) === true)
      .map((key) => key.id);
    if (ofWorkspace.length > 0) await tx.delete(apiKeys).where(inArray(apiKeys.id, ofWorkspace));
    await audit(tx, ctx, { action: "member.remove", subject: userId });
  });
}

/** Two owners who remove each other at the same moment would leave none. */
async function lockMembers(tx: AnyTx, workspaceId: string): Promise<void> {
  await tx.execute(
    sql`select id from webapp.organizations where id = ${workspaceId} for no key update`,
  );
}

async function keepAnOwner(tx: AnyTx, workspaceId: string, leaving: string): Promise<void> {
  const owners = await tx
    .select({ userId: members.userId })
    .from(members)
    .where(and(eq(members.organizationId, workspaceId), eq(members.role, "owner")));
  if (owners.length === 1 && owners[0]?.userId === leaving) {
    throw new Problem("conflict", "A workspace needs an owner.", {
      action: "Make somebody else owner first.",
    });
  }
}

const isMember = (workspaceId: string, userId: string) =>
  and(eq(members.organizationId, workspaceId), eq(members.userId, userId));
const notAMember = () => new Problem("not_found", "This person is not a member of the workspace.");

function oneOf(all: Member[], userId: string): Member {
  const found = all.find((member) => member.user_id === userId);
  if (found === undefined) throw notAMember();
  return found;
}
