import { sql, type SQL } from "drizzle-orm";
import type { AnyTx } from "./client.ts";

/** Statements by the name under which the others may read what they return. */
export type Writes = Record<string, SQL>;

/**
 * Runs several writes as one statement: a small transaction spends most of its time on the way to the database and back.
 * They see the tables as they were before it, so no two of them may touch the same row, and one may read another's
 * `returning` by its name. The last locks that they take come in no set order.
 */
export async function writeTogether(tx: AnyTx, writes: Writes): Promise<void> {
  const parts = Object.entries(writes).map(([name, write]) => sql`${sql.raw(name)} as (${write})`);
  if (parts.length > 0) await tx.execute(sql`with ${sql.join(parts, sql.raw(", "))} select 1`);
}
