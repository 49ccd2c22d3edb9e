import { Problem } from "@leadstream/contract";
import { and, desc, eq } from "drizzle-orm";
import { z } from "zod";
import type { Context, Role } from "../context.ts";
import { apiKeys } from "../db/accounts-schema.ts";
import { audit } from "./audit.ts";
import type { Auth } from "./auth.ts";

export interface ApiKey {
  key_id: string;
  name: string;
  /** First characters, to recognise it by. */
  start: string;
  role: Role;
  created_at: string;
  expires_at: string | null;
  last_used_at: string | null;
}

const Metadata = z.object({
  workspace_id: z.string(),
  role: z.enum(["owner", "member", "viewer"]),
});
const rank: Record<Role, number> = { viewer: 0, member: 1, owner: 2 };

/** The keys that this person made for this workspace. */
export async function listApiKeys(ctx: Context): Promise<ApiKey[]> {
  const rows = await ctx.db
    .select()
    .from(apiKeys)
    .where(eq(apiKeys.referenceId, ctx.userId))
    .orderBy(desc(apiKeys.createdAt));
  return rows.flatMap((row) => {
    const metadata = Metadata.safeParse(row.metadata === null ? null : JSON.parse(row.metadata));
    if (!metadata.success || metadata.data.workspace_id !== ctx.workspaceId) return [];
    return [
      {
        key_id: row.id,
        name: row.name ?? "",
        start: row.start ?? "",
        role: metadata.data.role,
        created_at: row.createdAt.toISOString(),
        expires_at: row.expiresAt?.toISOString() ?? null,
        last_used_at: row.lastRequest?.toISOString() ?? null,
      },
    ];
  });
}

/** The key itself is in this answer and nowhere else: what is stored is its hash. */
export async function createApiKey(
  ctx: Context,
  auth: Auth,
  { name, role, expiresInDays }: { name: string; role: Role; expiresInDays: number | null },
): Promise<{ api_key: ApiKey; key: string }> {
  if (rank[role] > rank[ctx.role])
    throw new Problem("forbidden", "A key cannot do more than the person who makes it.");
  const made = await auth.api.createApiKey({
    body: {
      name,
      userId: ctx.userId,
      metadata: { workspace_id: ctx.workspaceId, role },
      ...(expiresInDays === null ? {} : { expiresIn: expiresInDays * 86_400 }),
    },
  });
  await audit(ctx.db, ctx, { action: "api_key.create", subject: made.id, details: { name, role } });
  const api_key = (await listApiKeys(ctx)).find((key) => key.key_id === made.id);
  if (api_key === undefined) throw new Error("The API key was not stored.");
  return { api_key, key: made.key };
}

export async function deleteApiKey(ctx: Context, keyId: string): Promise<void> {
  if (!(await listApiKeys(ctx)).some((key) => key.key_id === keyId))
    throw new Problem("not_found", "This key does not exist.");
  await ctx.db.transaction(async (tx) => {
    await tx.delete(apiKeys).where(and(eq(apiKeys.id, keyId), eq(apiKeys.referenceId, ctx.userId)));
    await audit(tx, ctx, { action: "api_key.delete", subject: keyId });
  });
}
