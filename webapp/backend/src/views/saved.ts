import { Problem } from "@leadstream/contract";
import { uuidv7 } from "@leadstream/runtime/uuid";
import { and, asc, eq, ne } from "drizzle-orm";
import type { Context } from "../context.ts";
import { savedViews } from "../db/accounts-schema.ts";

const most = 200;

/** Views that the workspace's people share. */
export async function listViews(ctx: Context) {
  const rows = await ctx.db
    .select()
    .from(savedViews)
    .where(eq(savedViews.workspaceId, ctx.workspaceId))
    .orderBy(asc(savedViews.name));
  return rows.map(describe);
}

/** Saving under a name that is taken changes what it shows. */
export async function saveView(ctx: Context, { name, query }: { name: string; query: string }) {
  const others = await ctx.db.$count(
    savedViews,
    and(eq(savedViews.workspaceId, ctx.workspaceId), ne(savedViews.name, name)),
  );
  if (others >= most)
    throw new Problem("conflict", `A workspace keeps at most ${most} views.`, {
      action: "Delete one first.",
    });
  const [row] = await ctx.db
    .insert(savedViews)
    .values({
      id: uuidv7(),
      workspaceId: ctx.workspaceId,
      name,
      query,
      createdBy: ctx.userId,
      createdAt: ctx.now(),
    })
    .onConflictDoUpdate({ target: [savedViews.workspaceId, savedViews.name], set: { query } })
    .returning();
  if (row === undefined) throw new Error("The view was not saved.");
  return describe(row);
}

export async function deleteView(ctx: Context, viewId: string): Promise<void> {
  const gone = await ctx.db
    .delete(savedViews)
    .where(and(eq(savedViews.workspaceId, ctx.workspaceId), eq(savedViews.id, viewId)))
    .returning({ id: savedViews.id });
  if (gone.length === 0) throw new Problem("not_found", "This view does not exist.");
}

function describe({ id, name, query, createdAt }: typeof savedViews.$inferSelect) {
  return { view_id: id, name, query, created_at: createdAt.toISOString() };
}
