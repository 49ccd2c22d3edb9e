import {
  BusinessContext,
  BusinessContextDraft,
  missingProfileFields,
  Problem,
} from "@leadstream/contract";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { audit } from "../accounts/audit.ts";
import type { Context } from "../context.ts";
import { workspaces } from "../db/schema.ts";
import { getProfile } from "./get.ts";

/** Saves the whole profile, or, as a draft, whatever stands so far: a half-filled form loses nothing. */
export async function putProfile(ctx: Context, body: unknown, { draft }: { draft: boolean }) {
  const profile = draft ? read(BusinessContextDraft, body) : readWhole(body);
  await ctx.db.transaction(async (tx) => {
    await tx.update(workspaces).set({ profile }).where(eq(workspaces.id, ctx.workspaceId));
    if (!draft) await audit(tx, ctx, { action: "profile.update", subject: ctx.workspaceId });
  });
  return getProfile(ctx);
}

function readWhole(body: unknown): BusinessContext {
  const missing = missingProfileFields(body);
  if (missing.length > 0) {
    throw new Problem("profile_incomplete", `The business profile lacks: ${missing.join(", ")}.`, {
      action: "Fill in what is named; a draft may be saved with ?draft=true.",
      details: { missing },
    });
  }
  return read(BusinessContext, body);
}

function read<T extends z.ZodType>(schema: T, body: unknown): z.infer<T> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const details = parsed.error.issues.map((issue) => ({
    field: issue.path.join("."),
    message: issue.message,
  }));
  throw new Problem(
    "bad_request",
    `The profile is not valid: ${details.map((d) => `${d.field}: ${d.message}`).join("; ")}.`,
    { details },
  );
}
