import type { Fact, FactField } from "@leadstream/contract";
import { uuidv7 } from "@leadstream/runtime/uuid";
import type { Context } from "../context.ts";
import type { LeadRow } from "../db/schema.ts";
import type { ImportRow } from "./read-row.ts";

/** A lead as a person's file tells it: on the board at once, in the stage the file says or for review. */
export function newLead(ctx: Context, jobId: string, row: ImportRow): LeadRow {
  const now = ctx.now();
  const stage = row.stage ?? "review";
  return {
    leadId: uuidv7(),
    workspaceId: ctx.workspaceId,
    jobId,
    companyName: row.company_name,
    website: row.website,
    domain: row.domain,
    description: row.description,
    industry: row.industry,
    city: row.city,
    country: row.country,
    email: row.email,
    phone: row.phone,
    state: "completed",
    stage,
    personStage: stage,
    tier: row.tier,
    score: null,
    attempt: 1,
    agentsTotal: null,
    running: [],
    currentAgent: null,
    agentDescription: null,
    progressPercentage: 100,
    estimatedTimeRemaining: null,
    error: null,
    source: "import",
    sourceUrl: "",
    owner: null,
    contactEmails: row.email === null ? [] : [row.email],
    contactPhones: row.phone === null ? [] : [row.phone],
    lockedFields: [],
    notes: row.notes,
    tasks: [],
    facts: factsOf(row, now),
    rejected: [],
    finalPackage: null,
    costUsd: null,
    version: 1,
    createdAt: now,
    updatedAt: now,
    startedAt: null,
    completedAt: now,
    deletedAt: null,
  };
}

/** What a person's file says is a person's word: no page proves it, and that shows. */
function factsOf(row: ImportRow, now: Date): Fact[] {
  const parts: [FactField, Fact["value"] | null][] = [
    ["company_name", row.company_name],
    ["description", row.description],
    ["industry", row.industry === null ? null : { label: row.industry }],
    ["city", row.city],
    ["country", row.country],
    ["phone", row.phone],
    ["email", row.email],
  ];
  return parts.flatMap(([field, value]) =>
    value === null
      ? []
      : [
          {
            field,
            value,
            source_url: "",
            quote: "",
            method: "human" as const,
            confidence: 1,
            observed_at: now.toISOString(),
            status: "unverified" as const,
          },
        ],
  );
}
