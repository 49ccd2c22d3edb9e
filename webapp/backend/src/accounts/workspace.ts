import type { Plan } from "@leadstream/contract";
import { uuidv7 } from "@leadstream/runtime/uuid";
import { asc, eq, sql } from "drizzle-orm";
import type { Role } from "../context.ts";
import { members, organizations } from "../db/accounts-schema.ts";
import type { WebappDb } from "../db/client.ts";
import { workspaces } from "../db/schema.ts";

export interface Person {
  id: string;
  name: string;
  email: string;
}

/** A person without any workspace gets one of their own; whoever asks at the same moment gets the same one. */
export async function ensureWorkspace(
  db: WebappDb,
  person: Person,
  plan: Plan,
): Promise<{ workspaceId: string; role: Role }> {
  return db.transaction(async (tx) => {
    await tx.execute(
      sql`select pg_advisory_xact_lock(hashtext('leadstream-workspace'), hashtext(${person.id}))`,
    );
    const [existing] = await tx
      .select()
      .from(members)
      .where(eq(members.userId, person.id))
      .orderBy(asc(members.createdAt))
      .limit(1);
    if (existing !== undefined)
      return { workspaceId: existing.organizationId, role: existing.role as Role };

    const workspaceId = uuidv7();
    const name =
      person.name.trim() === "" ? (person.email.split("@")[0] ?? person.email) : person.name.trim();
    await tx.insert(organizations).values({ id: workspaceId, name, slug: workspaceId });
    await tx.insert(workspaces).values({ id: workspaceId, name, plan });
    await tx
      .insert(members)
      .values({ id: uuidv7(), organizationId: workspaceId, userId: person.id, role: "owner" });
    return { workspaceId, role: "owner" };
  });
}
