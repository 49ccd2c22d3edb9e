import { missingProfileFields } from "@leadstream/contract";
import { eq } from "drizzle-orm";
import type { Context } from "../context.ts";
import { workspaces } from "../db/schema.ts";

const lists = [
  "pain_points",
  "competitors",
  "industry_focus",
  "geographic_focus",
  "exclude_domains",
] as const;
const texts = [
  "business_description",
  "product_service_description",
  "target_market",
  "value_proposition",
] as const;

/** The ideal customer profile as it was typed, whole or not, and what a start would miss. */
export async function getProfile(ctx: Context) {
  const [row] = await ctx.db
    .select({ profile: workspaces.profile })
    .from(workspaces)
    .where(eq(workspaces.id, ctx.workspaceId));
  const profile = row?.profile ?? {};
  const missing = missingProfileFields(profile);
  return {
    ...Object.fromEntries([...texts.map((name) => [name, ""]), ...lists.map((name) => [name, []])]),
    ...profile,
    missing,
    complete: missing.length === 0,
  };
}
