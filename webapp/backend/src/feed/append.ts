import type { LiveEventName, LiveEvents } from "@leadstream/contract";
import { sql } from "drizzle-orm";
import type { AnyTx } from "../db/client.ts";
import { writeTogether, type Writes } from "../db/write-together.ts";

/** One piece of news for every browser of a workspace. */
export type News = {
  [N in LiveEventName]: {
    name: N;
    data: LiveEvents[N];
    /** Set where a newer message about the same lead may stand for this one when a client is slow: progress alone. */
    mergeKey?: string;
  };
}[LiveEventName];

/**
 * Gives each message the workspace's next revision. The head's row stays locked until the commit, so revisions have no
 * gaps and become visible in order; call it last in the transaction, and `wakeFeed` after the commit.
 */
export async function appendAllToFeed(
  tx: AnyTx,
  workspaceId: string,
  news: readonly News[],
): Promise<void> {
  await writeTogether(tx, feedWrites(workspaceId, news));
}

/** The same for a caller that has more to write with its last statement. */
export function feedWrites(workspaceId: string, news: readonly News[]): Writes {
  if (news.length === 0) return {};
  const rows = JSON.stringify(
    news.map(({ name, data, mergeKey }, i) => ({ i: i + 1, n: name, m: mergeKey, d: data })),
  );
  return {
    feed_head: sql`
      insert into webapp.feed_heads (workspace_id, revision) values (${workspaceId}, ${news.length})
      on conflict (workspace_id) do update set revision = feed_heads.revision + excluded.revision
      returning revision`,
    feed_news: sql`
      insert into webapp.feed (workspace_id, revision, name, lead_id, data, created_at)
      select ${workspaceId}, feed_head.revision - ${news.length}::bigint + row.i, row.n, row.m, row.d, clock_timestamp()
      from feed_head, json_to_recordset(${rows}::json) as row (i integer, n text, m text, d json)`,
  };
}

export function appendToFeed<N extends LiveEventName>(
  tx: AnyTx,
  workspaceId: string,
  name: N,
  data: LiveEvents[N],
): Promise<void> {
  return appendAllToFeed(tx, workspaceId, [{ name, data } as News]);
}
