import { createHash, timingSafeEqual } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import { members, users } from "../db/accounts-schema.ts";
import type { WebappDb } from "../db/client.ts";
import { RoleName, type Identity } from "./identity.ts";

/**
 * The prospect service's own token, which an MCP client on this machine has when nobody gave it a key. It acts for the
 * only person there is; where several have accounts each needs a key of their own.
 */
export async function identifyService(
  db: WebappDb,
  serviceTokens: readonly string[],
  headers: Headers,
): Promise<Identity | null> {
  const given = headers.get("authorization")?.match(/^bearer\s+(\S+)$/i)?.[1];
  if (given === undefined) return null;
  if (!serviceTokens.some((token) => timingSafeEqual(digest(given), digest(token)))) return null;
  const people = await db.select({ id: users.id }).from(users).limit(2);
  const [only] = people;
  if (only === undefined || people.length > 1) return null;
  const [membership] = await db
    .select({ workspaceId: members.organizationId, role: members.role })
    .from(members)
    .where(eq(members.userId, only.id))
    .orderBy(asc(members.createdAt), asc(members.id))
    .limit(1);
  if (membership === undefined) return null;
  return {
    userId: only.id,
    workspaceId: membership.workspaceId,
    role: RoleName.parse(membership.role),
    via: "bearer",
    sessionId: null,
    keyId: null,
  };
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
