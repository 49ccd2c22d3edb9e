import { Problem, StartJob } from "@leadstream/contract";
import { uuidv7 } from "@leadstream/runtime/uuid";
import { and, asc, eq, ne } from "drizzle-orm";
import type { z } from "zod";
import type { Context } from "../context.ts";
import { templates } from "../db/accounts-schema.ts";

export const TemplateRequest = StartJob.partial();
export type TemplateRequest = z.infer<typeof TemplateRequest>;

const most = 200;

export async function listTemplates(ctx: Context) {
  const rows = await ctx.db
    .select()
    .from(templates)
    .where(eq(templates.workspaceId, ctx.workspaceId))
    .orderBy(asc(templates.name));
  return rows.map(describe);
}

/** Keeps what a start was asked with, its list of rows apart: that belongs to one start. The same name replaces it. */
export async function saveTemplate(
  ctx: Context,
  name: string,
  { list: _rows, ...request }: TemplateRequest,
) {
  const others = await ctx.db.$count(
    templates,
    and(eq(templates.workspaceId, ctx.workspaceId), ne(templates.name, name)),
  );
  if (others >= most)
    throw new Problem("conflict", `A workspace keeps at most ${most} templates.`, {
      action: "Delete one first.",
    });
  const [row] = await ctx.db
    .insert(templates)
    .values({
      id: uuidv7(),
      workspaceId: ctx.workspaceId,
      name,
      request,
      createdBy: ctx.userId,
      createdAt: ctx.now(),
    })
    .onConflictDoUpdate({ target: [templates.workspaceId, templates.name], set: { request } })
    .returning();
  if (row === undefined) throw new Error("The template was not saved.");
  return describe(row);
}

export async function deleteTemplate(ctx: Context, templateId: string): Promise<void> {
  const gone = await ctx.db
    .delete(templates)
    .where(and(eq(templates.workspaceId, ctx.workspaceId), eq(templates.id, templateId)))
    .returning({ id: templates.id });
  if (gone.length === 0) throw new Problem("not_found", "This template does not exist.");
}

function describe({ id, name, request, createdAt }: typeof templates.$inferSelect) {
  return { template_id: id, name, request, created_at: createdAt.toISOString() };
}
