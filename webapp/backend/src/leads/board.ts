import {
  LeadStage,
  Problem,
  stageTitles,
  type Board,
  type Lead,
  type Page,
  type Stage,
} from "@leadstream/contract";
import { and, count, desc, eq, inArray, isNull, or, sql } from "drizzle-orm";
import type { Context } from "../context.ts";
import type { AnyTx } from "../db/client.ts";
import { jobs, leads } from "../db/schema.ts";
import { readPosition } from "../feed/position.ts";
import { describeJob } from "../jobs/describe.ts";
import { readQuota } from "../quotas/read.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { describeLead } from "./describe.ts";
import { liveColumns } from "./live-lead.ts";

/** Leads of a column in the first answer; the rest comes page by page. */
export const columnPage = 200;
const recentJobs = 20;

/**
 * The whole board as it stood at `revision`: one snapshot of the database, so that a browser that goes on from there
 * neither misses nor repeats a change.
 */
export function readBoard(ctx: Context): Promise<Board> {
  return ctx.db.transaction(
    async (tx) => {
      const { epoch, revision } = await readPosition(tx, ctx.workspaceId);
      const counts = await countStages(tx, ctx.workspaceId);
      const columns: { stage: Stage; items: Lead[] }[] = [];
      for (const stage of LeadStage.options) {
        const n = counts.get(stage) ?? 0;
        const page =
          n === 0
            ? { items: [], next_cursor: null }
            : await readColumn(tx, ctx.workspaceId, stage, null, columnPage);
        columns.push({
          stage: { stage, title: stageTitles[stage], count: n, next_cursor: page.next_cursor },
          items: page.items,
        });
      }
      return {
        epoch,
        revision,
        stages: columns.map(({ stage }) => stage),
        leads: columns.flatMap(({ items }) => items),
        jobs: await readJobs(tx, ctx.workspaceId),
        quota: await readQuota(tx, ctx.workspaceId, ctx.now()),
      };
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
}

export function readBoardColumn(
  ctx: Context,
  stage: LeadStage,
  cursor: string | null,
  limit: number,
): Promise<Page<Lead>> {
  return readColumn(ctx.db, ctx.workspaceId, stage, cursor, limit);
}

async function countStages(tx: AnyTx, workspaceId: string): Promise<Map<LeadStage, number>> {
  const rows = await tx
    .select({ stage: leads.stage, n: count() })
    .from(leads)
    .where(and(eq(leads.workspaceId, workspaceId), isNull(leads.deletedAt)))
    .groupBy(leads.stage);
  return new Map(rows.map(({ stage, n }) => [stage, n]));
}

/** Newest first. Progress never changes the order, so cards do not jump while they are watched. */
async function readColumn(
  tx: AnyTx,
  workspaceId: string,
  stage: LeadStage,
  cursor: string | null,
  limit: number,
): Promise<Page<Lead>> {
  const rows = await tx
    .select(liveColumns)
    .from(leads)
    .where(
      and(
        eq(leads.workspaceId, workspaceId),
        eq(leads.stage, stage),
        isNull(leads.deletedAt),
        behind(cursor),
      ),
    )
    .orderBy(desc(leads.createdAt), desc(leads.leadId))
    .limit(limit + 1);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const more = rows.length > limit && last !== undefined;
  return {
    items: page.map(describeLead),
    next_cursor: more ? writeCursor([last.createdAt.toISOString(), last.leadId]) : null,
  };
}

function behind(cursor: string | null) {
  if (cursor === null) return undefined;
  const [at, id] = readCursor(cursor);
  if (typeof at !== "string" || Number.isNaN(Date.parse(at)))
    throw new Problem("bad_request", "The cursor is none of this board.");
  return sql`(${leads.createdAt}, ${leads.leadId}) < (${at}::timestamptz, ${id})`;
}

/** The newest jobs, and every one that is not over, however old. */
async function readJobs(tx: AnyTx, workspaceId: string): Promise<Board["jobs"]> {
  const newest = tx
    .select({ jobId: jobs.jobId })
    .from(jobs)
    .where(eq(jobs.workspaceId, workspaceId))
    .orderBy(desc(jobs.createdAt), jobs.jobId)
    .limit(recentJobs);
  const rows = await tx
    .select()
    .from(jobs)
    .where(
      and(
        eq(jobs.workspaceId, workspaceId),
        or(inArray(jobs.status, ["queued", "running", "paused"]), inArray(jobs.jobId, newest)),
      ),
    )
    .orderBy(desc(jobs.createdAt), jobs.jobId);
  return rows.map(describeJob);
}
