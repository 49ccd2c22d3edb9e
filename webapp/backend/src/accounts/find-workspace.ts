import { asc, desc, eq, sql } from "drizzle-orm";
import { members } from "../db/accounts-schema.ts";
import type { AnyTx } from "../db/client.ts";

/** Where an event that names only its user belongs: the workspace that person owns first, else the oldest membership. */
export async function findWorkspace(tx: AnyTx, userId: string): Promise<string | null> {
  const [row] = await tx
    .select({ workspaceId: members.organizationId })
    .from(members)
    .where(eq(members.userId, userId))
    .orderBy(desc(sql`(${members.role} = 'owner')`), asc(members.createdAt), asc(members.id))
    .limit(1);
  return row?.workspaceId ?? null;
}
