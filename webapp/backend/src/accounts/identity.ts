import { asc, eq, sql } from "drizzle-orm";
import { Problem, type Plan } from "@leadstream/contract";
import { z } from "zod";
import type { Role } from "../context.ts";
import { members } from "../db/accounts-schema.ts";
import type { WebappDb } from "../db/client.ts";
import { apiKeyPrefix, type Auth } from "./auth.ts";
import { ensureWorkspace } from "./workspace.ts";

/** Who is asking, found out once per request or handshake. */
export interface Identity {
  userId: string;
  workspaceId: string;
  role: Role;
  via: "cookie" | "bearer" | "api_key";
  /** Null for an API key. */
  sessionId: string | null;
  /** Null for a session. */
  keyId: string | null;
}

export const RoleName = z.enum(["owner", "member", "viewer"]);
const rank: Record<Role, number> = { viewer: 0, member: 1, owner: 2 };
const KeyMetadata = z.object({ workspace_id: z.string(), role: RoleName }).partial().nullish();

export interface IdentityDeps {
  auth: Auth;
  db: WebappDb;
  defaultPlan: Plan;
}

/** Null when nobody is signed in; a Problem only when something is wrong beyond that. */
export async function identify(deps: IdentityDeps, headers: Headers): Promise<Identity | null> {
  const given = headers.get("authorization")?.match(/^bearer\s+(\S+)$/i)?.[1];
  const key = given?.startsWith(apiKeyPrefix) ? given : headers.get("x-api-key");
  if (key != null) return identifyKey(deps, key);

  const found = await deps.auth.api
    .getSession({ headers, query: { disableRefresh: true } })
    .catch((cause: unknown) => {
      // The library answers every fault of the database as its own "internal error".
      throw new Problem("unavailable", "Sessions cannot be looked up just now.", {
        retryAfterSeconds: 2,
        cause,
      });
    });
  if (found === null) return null;
  const membership = await membershipOf(
    deps.db,
    found.user.id,
    found.session.activeOrganizationId ?? null,
  );
  const { workspaceId, role } =
    membership ?? (await ensureWorkspace(deps.db, found.user, deps.defaultPlan));
  return {
    userId: found.user.id,
    workspaceId,
    role,
    via: given === undefined ? "cookie" : "bearer",
    sessionId: found.session.id,
    keyId: null,
  };
}

async function identifyKey({ auth, db }: IdentityDeps, key: string): Promise<Identity | null> {
  const checked = await auth.api.verifyApiKey({ body: { key } });
  if (!checked.valid || checked.key === null) {
    // The library calls a key invalid also when it could not look; this throws where the database is away.
    await db.execute(sql`select 1`);
    return null;
  }
  const metadata = KeyMetadata.safeParse(checked.key.metadata);
  if (!metadata.success)
    throw new Problem("forbidden", "This API key has no valid rights.", {
      action: "Create a new one.",
    });
  const wanted = metadata.data?.workspace_id ?? null;
  const membership = await membershipOf(db, checked.key.referenceId, wanted);
  // A key never outlives its person's membership of the workspace it was made for.
  if (membership === null || (wanted !== null && membership.workspaceId !== wanted)) return null;
  return {
    userId: checked.key.referenceId,
    workspaceId: membership.workspaceId,
    role: lesser(membership.role, metadata.data?.role ?? membership.role),
    via: "api_key",
    sessionId: null,
    keyId: checked.key.id,
  };
}

/** The membership of the workspace that was chosen, else the oldest one. */
async function membershipOf(db: WebappDb, userId: string, chosen: string | null) {
  const rows = await db
    .select({ workspaceId: members.organizationId, role: members.role })
    .from(members)
    .where(eq(members.userId, userId))
    .orderBy(asc(members.createdAt), asc(members.id));
  const row = rows.find((one) => one.workspaceId === chosen) ?? rows[0];
  return row === undefined
    ? null
    : { workspaceId: row.workspaceId, role: RoleName.parse(row.role) };
}

function lesser(a: Role, b: Role): Role {
  return rank[a] <= rank[b] ? a : b;
}
