import { eq, sql } from "drizzle-orm";
import type { AnyTx } from "../db/client.ts";
import { feedHeads, installation } from "../db/schema.ts";

export interface FeedPosition {
  epoch: string;
  /** The newest revision. */
  revision: number;
  /** Revisions up to here are no longer kept. */
  pruned: number;
}

export async function readPosition(tx: AnyTx, workspaceId: string): Promise<FeedPosition> {
  const [row] = await tx
    .select({
      epoch: installation.epoch,
      generation: feedHeads.generation,
      revision: feedHeads.revision,
      pruned: feedHeads.pruned,
    })
    .from(installation)
    .leftJoin(feedHeads, eq(feedHeads.workspaceId, workspaceId));
  if (row === undefined)
    throw new Error("The installation's row is missing: the migrations did not run.");
  const epoch = row.generation === null ? row.epoch : `${row.epoch}.${row.generation}`;
  return { epoch, revision: row.revision ?? 0, pruned: row.pruned ?? 0 };
}

/**
 * The database is older than this machine has seen it: a backup was put back. All revisions count from a new epoch, so
 * that nobody takes a new message for one they know. Of several processes that notice, one changes it.
 */
export async function beginNewEpoch(tx: AnyTx, old: string): Promise<void> {
  await tx
    .update(installation)
    .set({ epoch: sql`gen_random_uuid()` })
    .where(eq(installation.epoch, old));
}

/**
 * A browser knows revisions that this workspace's feed does not have. Its word counts for its own workspace only:
 * whoever makes it up costs nobody else a reload.
 */
export async function beginNewGeneration(tx: AnyTx, workspaceId: string): Promise<void> {
  const generation = sql`gen_random_uuid()`;
  await tx
    .insert(feedHeads)
    .values({ workspaceId, generation })
    .onConflictDoUpdate({ target: feedHeads.workspaceId, set: { generation } });
}
