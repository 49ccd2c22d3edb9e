import { Problem } from "@leadstream/contract";
import { and, eq, ne } from "drizzle-orm";
import type { Context } from "../context.ts";
import { accounts, members, sessions, users } from "../db/accounts-schema.ts";
import type { AnyTx, WebappDb } from "../db/client.ts";
import { audit } from "./audit.ts";
import type { Auth } from "./auth.ts";

/**
 * A new first password for a member who forgot theirs; all of their sessions end. Somebody who belongs to another
 * workspace too is out of reach: an owner must not become them there.
 */
export async function setPassword(
  ctx: Context,
  auth: Auth,
  { userId, password }: { userId: string; password: string },
): Promise<void> {
  if (userId === ctx.userId) {
    throw new Problem("conflict", "Your own password is changed in your account.", {
      action: "Use /api/auth/change-password, which asks for the present one.",
    });
  }
  const hash = await (await auth.$context).password.hash(password);
  await ctx.db.transaction(async (tx) => {
    const [member] = await tx
      .select({ id: members.id })
      .from(members)
      .where(and(eq(members.organizationId, ctx.workspaceId), eq(members.userId, userId)))
      .for("update");
    if (member === undefined)
      throw new Problem("not_found", "This person is not a member of the workspace.");
    const elsewhere = await tx.$count(
      members,
      and(eq(members.userId, userId), ne(members.organizationId, ctx.workspaceId)),
    );
    if (elsewhere > 0) {
      throw new Problem("forbidden", "This person belongs to another workspace too.", {
        action: "They change their password themselves, in their account.",
      });
    }
    await replacePassword(tx, { userId, hash, now: ctx.now() });
    await audit(tx, ctx, { action: "member.password", subject: userId });
  });
}

/**
 * For who runs the machine, when an owner has forgotten theirs and nobody is left to ask. False when nobody has this
 * e-mail address.
 */
export async function setPasswordOf(
  db: WebappDb,
  auth: Auth,
  { email, password }: { email: string; password: string },
  now: Date,
): Promise<boolean> {
  const hash = await (await auth.$context).password.hash(password);
  return db.transaction(async (tx) => {
    const [user] = await tx
      .select({ id: users.id })
      .from(users)
      .where(eq(users.email, email.trim().toLowerCase()));
    if (user === undefined) return false;
    await replacePassword(tx, { userId: user.id, hash, now });
    return true;
  });
}

/** Whoever was signed in by the old one is not any more. */
async function replacePassword(
  tx: AnyTx,
  { userId, hash, now }: { userId: string; hash: string; now: Date },
): Promise<void> {
  await tx
    .update(accounts)
    .set({ password: hash, updatedAt: now })
    .where(and(eq(accounts.userId, userId), eq(accounts.providerId, "credential")));
  await tx.delete(sessions).where(eq(sessions.userId, userId));
}
