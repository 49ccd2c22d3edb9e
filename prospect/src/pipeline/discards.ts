import { Problem } from "@leadstream/contract";
import { uuidv7 } from "@leadstream/runtime/uuid";
import { and, asc, eq, gt } from "drizzle-orm";
import { transaction } from "../db/client.ts";
import { discards } from "../db/schema.ts";
import type { Find } from "../harvest/source.ts";
import type { Context } from "./context.ts";
import { enterGate } from "./gate.ts";
import { writeHarvested } from "./open-leads.ts";

/** Everything that was considered and dropped, with the reason. */
export async function listDiscards(ctx: Context, jobId: string, after: string, limit: number) {
  const rows = await ctx.database.db
    .select()
    .from(discards)
    .where(and(eq(discards.job_id, jobId), gt(discards.discard_id, after)))
    .orderBy(asc(discards.discard_id))
    .limit(limit);
  return {
    discards: rows.map(({ find: _find, job_id: _job, ...shown }) => shown),
    next_after: rows.length === limit ? (rows.at(-1)?.discard_id ?? null) : null,
  };
}

/**
 * "Bring back": a person overrules the sieve. The dropped company becomes a lead of its job; asked again, the same
 * lead is answered. Null when the entry names nothing that could be visited.
 */
export async function restoreDiscard(
  ctx: Context,
  jobId: string,
  discardId: string,
): Promise<string | null> {
  const leadId = await transaction(ctx.database, async (tx) => {
    const job = await enterGate(tx, jobId);
    const { rows } = await tx.query<typeof discards.$inferSelect>(
      "select * from prospect.discards where discard_id = $1 and job_id = $2 for update",
      [discardId, jobId],
    );
    const [discard] = rows;
    if (discard === undefined)
      throw new Problem("not_found", "There is no such entry in this job's ledger.");
    if (discard.restored_lead_id !== null) return discard.restored_lead_id;
    const find: Find = discard.find ?? {
      company_name: discard.company_name,
      website: discard.website,
      source_url: discard.website,
    };
    if (find.website === "") return null;
    const [opened] = await writeHarvested(
      ctx,
      tx,
      job,
      [{ id: uuidv7(), kind: "find", find }],
      `restored:${discardId}`,
      async (leadIds) => {
        await tx.query("update prospect.discards set restored_lead_id = $2 where discard_id = $1", [
          discardId,
          leadIds[0],
        ]);
      },
    );
    return opened ?? null;
  });
  ctx.wakes.send({ kind: "work" });
  ctx.wakes.send({ kind: "log", jobId });
  return leadId;
}
