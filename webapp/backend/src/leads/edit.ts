import {
  Problem,
  stageOfTier,
  type EditableFields,
  type Fact,
  type FactField,
  type LeadStage,
  type PatchLead,
} from "@leadstream/contract";
import { and, eq, inArray } from "drizzle-orm";
import { auditEdit } from "../accounts/audit-edit.ts";
import type { Context } from "../context.ts";
import type { AnyTx } from "../db/client.ts";
import { leads, suggestions, type LeadRow } from "../db/schema.ts";
import { appendAllToFeed } from "../feed/append.ts";
import { wakeFeed } from "../feed/wake.ts";
import { checkValues } from "./check-values.ts";
import { describeFully, type FullLead } from "./detail.ts";
import { lockLead, refuseStale } from "./load.ts";
import { newsOfPerson } from "./news.ts";

/** A person's change of a lead, whatever parts it has: all of it happens, or none. */
export async function editLead(ctx: Context, leadId: string, patch: PatchLead): Promise<FullLead> {
  checkValues(patch);
  const edited = await ctx.db.transaction(async (tx) => {
    const before = await lockLead(tx, ctx.workspaceId, leadId);
    refuseStale(before, patch.expected_version);
    if (isEmpty(patch)) return describeFully(tx, before);
    const after = decideEdit(before, patch, ctx.now());
    await saveEdit(tx, after, Object.keys(patch.fields ?? {}));
    await auditEdit(tx, ctx, before, after);
    const lead = await describeFully(tx, after);
    await appendAllToFeed(tx, ctx.workspaceId, newsOfPerson(before, after, patch.op_id));
    return lead;
  });
  wakeFeed(ctx.workspaceId);
  return edited;
}

/** Nobody is told of a change that is none, and nobody's version grows stale by it. */
function isEmpty({ expected_version: _version, op_id: _echo, ...changes }: PatchLead): boolean {
  return Object.values(changes).every((change) => change === undefined);
}

export function decideEdit(before: LeadRow, patch: PatchLead, now: Date): LeadRow {
  let after = {
    ...before,
    version: before.version + 1,
    updatedAt: now > before.updatedAt ? now : before.updatedAt,
  };
  if (patch.fields !== undefined) after = writeFields(after, patch.fields, now);
  if (patch.stage !== undefined) after = moveTo(after, patch.stage);
  if (patch.notes !== undefined) after.notes = patch.notes;
  if (patch.assignee !== undefined) after.owner = patch.assignee;
  if (patch.tasks !== undefined) after.tasks = patch.tasks;
  return after;
}

/**
 * Any stage may follow any other, since every move can be undone. The live column is where the pipeline puts leads: a
 * person cannot drop one there, and a lead that is not completed waits there until it is and then goes where told.
 */
function moveTo(lead: LeadRow, to: LeadStage): LeadRow {
  if (to === "enriching") {
    if (lead.stage === "enriching") return { ...lead, personStage: null };
    throw new Problem("conflict", "Only the pipeline puts leads into this column.", {
      action: "Retry a lead to enrich it again.",
    });
  }
  return { ...lead, personStage: to, stage: lead.state === "completed" ? to : lead.stage };
}

const factFields = new Set<string>([
  "company_name",
  "industry",
  "city",
  "country",
  "email",
  "phone",
  "description",
]);

/** What a person wrote stands: it is locked against agents, and carries itself as its proof. */
function writeFields(lead: LeadRow, fields: EditableFields, now: Date): LeadRow {
  const written = Object.keys(fields);
  const after = {
    ...lead,
    companyName: fields.company_name ?? lead.companyName,
    industry: fields.industry === undefined ? lead.industry : emptyToNull(fields.industry),
    city: fields.city === undefined ? lead.city : emptyToNull(fields.city),
    country:
      fields.country === undefined
        ? lead.country
        : (emptyToNull(fields.country)?.toUpperCase() ?? null),
    email:
      fields.email === undefined ? lead.email : (emptyToNull(fields.email)?.toLowerCase() ?? null),
    phone: fields.phone === undefined ? lead.phone : emptyToNull(fields.phone),
    description:
      fields.description === undefined ? lead.description : emptyToNull(fields.description),
    lockedFields: [...new Set([...lead.lockedFields, ...written])],
    facts: [
      ...humanFacts(fields, now),
      ...lead.facts.filter((fact) => fact.method !== "human" || !written.includes(fact.field)),
    ],
  };
  if (fields.website !== undefined) Object.assign(after, addressOf(fields.website));
  if (fields.tier !== undefined) {
    after.tier = fields.tier;
    if (lead.state === "completed" && lead.personStage === null)
      after.stage = stageOfTier[fields.tier];
  }
  return after;
}

function humanFacts(fields: EditableFields, now: Date): Fact[] {
  return Object.entries(fields).flatMap(([field, value]): Fact[] => {
    if (!factFields.has(field) || typeof value !== "string" || value === "") return [];
    return [
      {
        field: field as FactField,
        value: field === "industry" ? { label: value } : value,
        source_url: "",
        quote: "",
        method: "human",
        confidence: 1,
        observed_at: now.toISOString(),
        status: "verified",
      },
    ];
  });
}

function addressOf(website: string): { website: string; domain: string } {
  if (website === "") return { website: "", domain: "" };
  const url = URL.parse(/^https?:\/\//i.test(website) ? website : `https://${website}`);
  if (url === null || !/^https?:$/.test(url.protocol) || !url.hostname.includes(".")) {
    throw new Problem("bad_request", "The website is not an address.", {
      details: [{ field: "fields.website" }],
    });
  }
  return { website: url.href, domain: url.hostname.replace(/^www\./, "") };
}

const emptyToNull = (value: string | null) => (value === "" ? null : value);

/** Saves what a person may change, and drops the suggestions that this answers. */
export async function saveEdit(
  tx: AnyTx,
  after: LeadRow,
  answered: readonly string[],
): Promise<void> {
  await tx
    .update(leads)
    .set({
      companyName: after.companyName,
      website: after.website,
      domain: after.domain,
      industry: after.industry,
      city: after.city,
      country: after.country,
      email: after.email,
      phone: after.phone,
      description: after.description,
      tier: after.tier,
      stage: after.stage,
      personStage: after.personStage,
      lockedFields: after.lockedFields,
      facts: after.facts,
      notes: after.notes,
      tasks: after.tasks,
      owner: after.owner,
      version: after.version,
      updatedAt: after.updatedAt,
      deletedAt: after.deletedAt,
    })
    .where(eq(leads.leadId, after.leadId));
  if (answered.length > 0) {
    await tx
      .delete(suggestions)
      .where(and(eq(suggestions.leadId, after.leadId), inArray(suggestions.field, [...answered])));
  }
}
