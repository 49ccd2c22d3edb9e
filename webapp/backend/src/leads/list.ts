import {
  FailureCode,
  LeadStage,
  LeadState,
  Problem,
  Tier,
  type Lead,
  type Page,
} from "@leadstream/contract";
import { and, asc, count, desc, eq, inArray, isNull, sql, type SQL } from "drizzle-orm";
import { z } from "zod";
import type { Context } from "../context.ts";
import { leads } from "../db/schema.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { describeLead } from "./describe.ts";
import { foldedText, textPattern } from "./fold-text.ts";
import { liveColumns, type LiveLead } from "./live-lead.ts";

/** `a,b` asks for either. */
const oneOf = <T extends string>(item: z.ZodType<T, string>) =>
  z
    .string()
    .transform((text) => text.split(",").filter((part) => part !== ""))
    .pipe(z.array(item).min(1).max(50))
    .optional();
const text = z.string().max(200);

export const LeadFilter = z.object({
  q: text.optional(),
  stage: oneOf(LeadStage),
  state: oneOf(LeadState),
  tier: oneOf(Tier),
  job: oneOf(text),
  source: oneOf(text),
  country: oneOf(text),
  industry: oneOf(text),
  owner: text.optional(),
  has_email: z.stringbool().optional(),
  error_code: oneOf(FailureCode),
  min_score: z.coerce.number().min(0).max(100).optional(),
});
export type LeadFilter = z.infer<typeof LeadFilter>;

/** Newest first unless asked otherwise; a minus turns the order round. */
export const LeadSort = z.enum([
  "-created_at",
  "created_at",
  "-updated_at",
  "updated_at",
  "-score",
  "score",
  "company_name",
  "-company_name",
]);

export const LeadQuery = LeadFilter.extend({
  sort: LeadSort.default("-created_at"),
  cursor: z.string().max(2_000).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type LeadQuery = z.infer<typeof LeadQuery>;

/** What names are sorted by, as the database sees it; cut, since a cursor carries it. */
const nameKey = sql<string>`left(${foldedText(leads.companyName)}, 200)`;
type ListedLead = LiveLead & { nameKey: string };

const timeKey = z.iso.datetime();
const sortings = {
  created_at: {
    by: sql`${leads.createdAt}`,
    cast: sql`timestamptz`,
    key: timeKey,
    of: (row: ListedLead) => row.createdAt.toISOString(),
  },
  updated_at: {
    by: sql`${leads.updatedAt}`,
    cast: sql`timestamptz`,
    key: timeKey,
    of: (row: ListedLead) => row.updatedAt.toISOString(),
  },
  // Unknown scores come after every known one when the best come first.
  score: {
    by: sql`coalesce(${leads.score}, -1)`,
    cast: sql`double precision`,
    key: z.number(),
    of: (row: ListedLead) => row.score ?? -1,
  },
  company_name: {
    by: nameKey,
    cast: sql`text`,
    key: z.string(),
    of: (row: ListedLead) => row.nameKey,
  },
};

export interface LeadPage extends Page<Lead> {
  /** How many leads the filter matches in all, and in each stage with the filter's own stage left out. */
  total: number;
  counts: Record<string, number>;
}

export async function listLeads(ctx: Context, query: LeadQuery): Promise<LeadPage> {
  const { stage, ...beyondStage } = query;
  const [items, counts] = await Promise.all([readPage(ctx, query), countByStage(ctx, beyondStage)]);
  const total = Object.entries(counts).reduce(
    (sum, [name, n]) => (stage?.includes(name as LeadStage) === false ? sum : sum + n),
    0,
  );
  return { ...items, total, counts };
}

async function readPage(
  ctx: Context,
  { sort, cursor, limit, ...filter }: LeadQuery,
): Promise<Page<Lead>> {
  const falling = sort.startsWith("-");
  const { by, cast, key, of } = sortings[sort.replace("-", "") as keyof typeof sortings];
  const behind: SQL[] = [];
  if (cursor !== undefined) {
    const [value, id] = readCursor(cursor);
    if (!key.safeParse(value).success)
      throw new Problem("bad_request", "The cursor is of a list sorted otherwise.");
    behind.push(
      sql`(${by}, ${leads.leadId}) ${falling ? sql`<` : sql`>`} (${value}::${cast}, ${id})`,
    );
  }
  const order = falling ? desc : asc;
  const rows = await ctx.db
    .select({ ...liveColumns, nameKey })
    .from(leads)
    .where(and(matching(ctx.workspaceId, filter), ...behind))
    .orderBy(order(by), order(leads.leadId))
    .limit(limit + 1);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map(describeLead),
    next_cursor:
      rows.length > limit && last !== undefined ? writeCursor([of(last), last.leadId]) : null,
  };
}

async function countByStage(ctx: Context, filter: LeadFilter): Promise<Record<string, number>> {
  const rows = await ctx.db
    .select({ stage: leads.stage, n: count() })
    .from(leads)
    .where(matching(ctx.workspaceId, filter))
    .groupBy(leads.stage);
  return Object.fromEntries(rows.map(({ stage, n }) => [stage, n]));
}

/** The leads of a workspace that a filter means; deleted ones never are. */
export function matching(workspaceId: string, filter: LeadFilter): SQL | undefined {
  const {
    q,
    stage,
    state,
    tier,
    job,
    source,
    country,
    industry,
    owner,
    has_email: hasEmail,
    error_code: code,
    min_score: score,
  } = filter;
  const searched = sql`concat_ws(${"\n"}, ${leads.companyName}, ${leads.domain}, ${leads.city}, ${leads.industry})`;
  const withEmail = sql`(${leads.email} is not null or ${leads.contactEmails} <> '[]'::jsonb)`;
  return and(
    eq(leads.workspaceId, workspaceId),
    isNull(leads.deletedAt),
    q === undefined || q.trim() === "" ? undefined : sql`${searched} ~ ${textPattern(q.trim())}`,
    stage && inArray(leads.stage, stage),
    state && inArray(leads.state, state),
    tier && inArray(leads.tier, tier),
    job && inArray(leads.jobId, job),
    source && inArray(leads.source, source),
    country && inArray(leads.country, country),
    industry && inArray(leads.industry, industry),
    owner === undefined ? undefined : eq(leads.owner, owner),
    hasEmail === undefined ? undefined : hasEmail ? withEmail : sql`not ${withEmail}`,
    code && inArray(sql`${leads.error}->>'code'`, code),
    score === undefined ? undefined : sql`${leads.score} >= ${score}`,
  );
}
