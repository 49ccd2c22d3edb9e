import type { LeadData, NewEvent } from "@leadstream/contract";
import { transaction, type Tx } from "../db/client.ts";
import type { JobRow } from "../db/schema.ts";
import { storable, storableJson } from "../db/storable.ts";
import { companyKey, nameKey } from "../harvest/company-key.ts";
import type { Discard, Find } from "../harvest/source.ts";
import { appendEvents } from "../journal/append.ts";
import type { Context } from "./context.ts";
import { enterGate } from "./gate.ts";

/**
 * One thing that a harvest came upon, in the order it did; `id` becomes the lead's or the ledger entry's. A discard
 * keeps its find, so that it can be brought back.
 */
export type Harvested = { id: string } & (
  | { kind: "find"; find: Find }
  | { kind: "discard"; discard: Discard; find: Find | null }
  | { kind: "status"; message: string }
);

export const harvester = "lead_harvester";

const maxContacts = 50;

/** What identifies a company within its job. */
export function keyOf({ website, company_name }: Pick<Find, "website" | "company_name">): string {
  const key = companyKey(website);
  return key === "" ? `name:${nameKey(company_name)}` : key;
}

/**
 * Makes leads of what was found: row, ticket and `lead_generated` in one transaction. Answers null when the job takes
 * no more, because it was cancelled or its harvest is somebody else's by now.
 */
export async function openLeads(
  ctx: Context,
  job: JobRow,
  harvested: readonly Harvested[],
): Promise<{ paused: boolean; behind: number } | null> {
  const answer = await transaction(ctx.database, async (tx) => {
    const current = await enterGate(tx, job.job_id);
    if (
      current.ended_at !== null ||
      current.harvest_done_at !== null ||
      current.harvest_fence !== job.harvest_fence
    )
      return null;
    // The answer to an earlier try may have been lost after its commit.
    if (!(await isWritten(tx, harvested))) await writeHarvested(ctx, tx, current, harvested);
    return {
      paused: current.status === "paused",
      behind: current.last_sequence - current.acknowledged_sequence,
    };
  });
  if (answer !== null) {
    ctx.wakes.send({ kind: "log", jobId: job.job_id });
    if (harvested.some(({ kind }) => kind === "find")) ctx.wakes.send({ kind: "work" });
  }
  return answer;
}

async function isWritten(tx: Tx, harvested: readonly Harvested[]): Promise<boolean> {
  const ids = harvested.flatMap((one) => (one.kind === "status" ? [] : [one.id]));
  if (ids.length === 0) return false;
  const { rows } = await tx.query<{ written: boolean }>({
    name: "harvest-written",
    text: `select exists (select 1 from prospect.leads where lead_id = any($1))
               or exists (select 1 from prospect.discards where discard_id = any($1)) as written`,
    values: [ids],
  });
  return rows[0]?.written === true;
}

/** `key` stands in for the company's own where a person brought it back beside a twin. */
export async function writeHarvested(
  ctx: Context,
  tx: Tx,
  job: JobRow,
  harvested: readonly Harvested[],
  key?: string,
  beforeAppend?: (leadIds: string[]) => Promise<void>,
): Promise<string[]> {
  const now = ctx.now();
  const leads = harvested.flatMap((one) =>
    one.kind === "find" ? [{ lead_id: one.id, key: key ?? keyOf(one.find), find: one.find }] : [],
  );
  await insertLeads(tx, job, leads, now);
  await insertDiscards(tx, job.job_id, harvested, now);
  const { rows } = await tx.query<{ waiting: number }>(
    `select coalesce(sum(found - completed - failed - cancelled), 0)::int as waiting
     from prospect.jobs where group_id = $1 and ended_at is null`,
    [job.group_id],
  );
  const waiting = rows[0]?.waiting ?? 0;
  await ctx.queue.sendLeads(
    tx,
    leads.map(({ lead_id }, i) => ({ lead_id, group: job.group_id, waiting: waiting + i })),
  );
  await beforeAppend?.(leads.map(({ lead_id }) => lead_id));
  const news = harvested.map((one): NewEvent => {
    if (one.kind === "status")
      return { event_type: "status_update", status_message: one.message, agent_name: harvester };
    if (one.kind === "discard") return { event_type: "lead_discarded", ...one.discard };
    return {
      event_type: "lead_generated",
      lead_id: one.id,
      lead_data: leadData(one.find),
      source: sourceOf(job, one.find),
      source_url: one.find.source_url,
      agent_name: harvester,
    };
  });
  const discarded = harvested.filter(({ kind }) => kind === "discard").length;
  await appendEvents(tx, job.job_id, news, now, { found: leads.length, discarded });
  return leads.map(({ lead_id }) => lead_id);
}

/** A job with the source `auto` has leads of several. */
function sourceOf(job: JobRow, find: Find): string {
  return find.source ?? job.source;
}

/** What a source says of a company, within what an event may carry. */
export function leadData(find: Find): LeadData {
  const {
    website,
    description,
    industry,
    country,
    city,
    contact_emails = [],
    contact_phones = [],
  } = find;
  const domain = companyKey(website);
  return {
    company_name: clip(find.company_name.trim() || domain || website, 500),
    website: clip(website, 2000),
    domain: clip(domain, 500),
    ...(description === undefined ? {} : { description: clip(description, 5000) }),
    ...(industry === undefined ? {} : { industry: clip(industry, 300) }),
    ...(country === undefined ? {} : { country: clip(country, 100) }),
    ...(city === undefined ? {} : { city: clip(city, 200) }),
    contact_emails: contact_emails.filter((email) => email.length <= 320).slice(0, maxContacts),
    contact_phones: contact_phones.filter((phone) => phone.length <= 50).slice(0, maxContacts),
  };
}

function clip(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).toWellFormed();
}

async function insertLeads(
  tx: Tx,
  job: JobRow,
  leads: readonly { lead_id: string; key: string; find: Find }[],
  now: Date,
): Promise<void> {
  if (leads.length === 0) return;
  await tx.query({
    name: "open-leads",
    text: `insert into prospect.leads (lead_id, job_id, company_name, company_key, website, domain, lead_data, source, source_url, state, created_at)
           select n.lead_id, $1, n.company_name, n.company_key, n.website, n.domain, n.lead_data, n.source, n.source_url, 'harvested', $2
           from unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::jsonb[], $9::text[], $10::text[])
             as n (lead_id, company_name, company_key, website, domain, lead_data, source, source_url)`,
    values: [
      job.job_id,
      now,
      leads.map(({ lead_id }) => lead_id),
      leads.map(({ find }) => storable(leadData(find).company_name)),
      leads.map(({ key }) => storable(key)),
      leads.map(({ find }) => storable(find.website)),
      leads.map(({ find }) => storable(companyKey(find.website))),
      leads.map(({ find }) => storableJson(leadData(find))),
      leads.map(({ find }) => sourceOf(job, find)),
      leads.map(({ find }) => storable(find.source_url)),
    ],
  });
}

async function insertDiscards(
  tx: Tx,
  jobId: string,
  harvested: readonly Harvested[],
  now: Date,
): Promise<void> {
  const discards = harvested.filter((one) => one.kind === "discard");
  if (discards.length === 0) return;
  await tx.query(
    `insert into prospect.discards (discard_id, job_id, company_name, website, reason_code, reason, find, created_at)
     select d.discard_id, $1, d.company_name, d.website, d.reason_code, d.reason, d.find, $2
     from unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::jsonb[])
       as d (discard_id, company_name, website, reason_code, reason, find)`,
    [
      jobId,
      now,
      discards.map(({ id }) => id),
      discards.map(({ discard }) => storable(discard.company_name)),
      discards.map(({ discard }) => storable(discard.website)),
      discards.map(({ discard }) => discard.reason_code),
      discards.map(({ discard }) => storable(discard.reason)),
      discards.map(({ find }) => (find === null ? null : storableJson(find))),
    ],
  );
}
