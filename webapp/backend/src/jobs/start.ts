import { createHash } from "node:crypto";
import {
  BusinessContext,
  type Job,
  type ListRow,
  missingProfileFields,
  plans,
  Problem,
  StartJob,
  StartProspecting,
} from "@leadstream/contract";
import { uuidv7 } from "@leadstream/runtime/uuid";
import { and, eq, inArray, sql } from "drizzle-orm";
import { audit } from "../accounts/audit.ts";
import type { Context } from "../context.ts";
import { relays } from "../db/accounts-schema.ts";
import type { AnyTx } from "../db/client.ts";
import { jobs, type JobRow, workspaces } from "../db/schema.ts";
import { appendAllToFeed } from "../feed/append.ts";
import { checkSource } from "./check-source.ts";
import { describeJob } from "./describe.ts";
import { readPlan } from "../quotas/counters.ts";
import { readQuota } from "../quotas/read.ts";
import { reserveUnits } from "../quotas/reserve.ts";
import { sparedDomains } from "./spared-domains.ts";

export interface Started {
  job: Job;
  /** Whether an earlier request with the same Idempotency-Key had started it. */
  repeated: boolean;
}

/**
 * Start Prospecting: the job, its reserved units and the order to the prospect service become true together. The order
 * is sent after the commit (relay.ts), so a crash in between loses nothing.
 */
export async function startJob(
  ctx: Context,
  wanted: StartJob,
  idempotencyKey: string | null,
): Promise<Started> {
  const input = StartJob.parse(wanted);
  if (input.source === "list" && !(input.list ?? []).some(namesSomething)) {
    throw new Problem("bad_request", "The list is empty.", {
      action: "Add at least one company name, website or e-mail.",
      details: [{ field: "list", message: "needs at least one row" }],
    });
  }
  await checkSource(ctx.prospect, input.source);
  return ctx.db.transaction(async (tx) => {
    const given = await lockProfile(tx, ctx.workspaceId);
    if (idempotencyKey !== null) {
      const earlier = await findByKey(tx, ctx.workspaceId, idempotencyKey);
      if (earlier !== undefined) return { job: repeatOf(earlier, input), repeated: true };
    }
    const profile = readWhole(given);
    await checkRunning(tx, ctx.workspaceId);
    const asked =
      input.list === undefined ? input.max_leads : Math.min(input.max_leads, input.list.length);
    const grant = await reserveUnits(tx, {
      workspaceId: ctx.workspaceId,
      wanted: asked,
      now: ctx.now(),
    });

    const jobId = uuidv7();
    const spared = await sparedDomains(tx, ctx.workspaceId, profile.exclude_domains);
    const body = StartProspecting.parse({
      ...input,
      business_context: { ...profile, exclude_domains: spared.excluded },
      user_id: ctx.userId,
      job_id: jobId,
      max_leads: grant.units,
      known_domains: spared.known,
      known_companies: spared.companies,
      group: ctx.workspaceId,
    });
    const row = await saveJob(tx, ctx, { jobId, input, units: grant.units, idempotencyKey });
    await tx.execute(
      sql`update webapp.jobs set reserved_period = ${grant.periodStart} where job_id = ${jobId}`,
    );
    await tx.insert(relays).values({
      id: uuidv7(),
      jobId,
      kind: "start",
      payload: body,
      dueAt: ctx.now(),
      createdAt: ctx.now(),
    });
    await audit(tx, ctx, {
      action: "job.start",
      subject: jobId,
      details: { source: input.source, max_leads: grant.units },
    });
    const job = describeJob(row);
    const quota = await readQuota(tx, ctx.workspaceId, ctx.now());
    await appendAllToFeed(tx, ctx.workspaceId, [
      { name: "job-progress", data: { job } },
      { name: "quota-update", data: quota },
    ]);
    return { job, repeated: false };
  });
}

const namesSomething = (row: ListRow) => Object.values(row).some((part) => part !== "");

/**
 * The lock makes two starts of one workspace wait for each other: one key, one job; never more jobs than allowed. It
 * leaves the key alone, so that deliveries, whose rows refer to the workspace, neither wait for it nor deadlock with it.
 */
async function lockProfile(tx: AnyTx, workspaceId: string): Promise<unknown> {
  const [row] = await tx
    .select({ profile: workspaces.profile })
    .from(workspaces)
    .where(eq(workspaces.id, workspaceId))
    .for("no key update");
  return row?.profile;
}

function readWhole(profile: unknown): BusinessContext {
  const missing = missingProfileFields(profile);
  if (missing.length > 0) {
    throw new Problem("profile_incomplete", `The business profile lacks: ${missing.join(", ")}.`, {
      action: "Fill in the profile, then start again.",
      details: { missing },
    });
  }
  return BusinessContext.parse(profile);
}

async function findByKey(tx: AnyTx, workspaceId: string, key: string): Promise<JobRow | undefined> {
  const [row] = await tx
    .select()
    .from(jobs)
    .where(and(eq(jobs.workspaceId, workspaceId), eq(jobs.idempotencyKey, key)));
  return row;
}

function repeatOf(earlier: JobRow, input: StartJob): Job {
  if (earlier.request["input_sha256"] !== fingerprint(input)) {
    throw new Problem("conflict", "This Idempotency-Key was used for another start.", {
      action: "Send a new key.",
    });
  }
  return describeJob(earlier);
}

/** Counts what was started here; a log that another sender opened, and may never end, takes no one's place. */
async function checkRunning(tx: AnyTx, workspaceId: string): Promise<void> {
  const plan = await readPlan(tx, workspaceId);
  const allowed = plans[plan].jobs;
  const running = await tx.$count(
    jobs,
    and(
      eq(jobs.workspaceId, workspaceId),
      inArray(jobs.status, ["queued", "running", "paused"]),
      sql`${jobs.request} ->> 'input_sha256' is not null`,
    ),
  );
  if (running >= allowed) {
    throw new Problem(
      "too_many_jobs",
      `${running} of ${allowed} jobs that the ${plan} plan allows at once are running.`,
      {
        action: "Wait for one to end, or cancel one.",
        details: { running, allowed },
      },
    );
  }
}

async function saveJob(
  tx: AnyTx,
  ctx: Context,
  {
    jobId,
    input,
    units,
    idempotencyKey,
  }: { jobId: string; input: StartJob; units: number; idempotencyKey: string | null },
): Promise<JobRow> {
  const { list, ...rest } = input;
  const [row] = await tx
    .insert(jobs)
    .values({
      jobId,
      workspaceId: ctx.workspaceId,
      userId: ctx.userId,
      source: input.source,
      query: input.user_search_query ?? "",
      maxLeads: units,
      reserved: units,
      idempotencyKey,
      createdAt: ctx.now(),
      // The rows themselves travel in the relay's payload; the job keeps what a person reads and compares.
      request: { ...rest, list_rows: list?.length ?? 0, input_sha256: fingerprint(input) },
    })
    .returning();
  if (row === undefined) throw new Error("The job's row was not written.");
  return row;
}

function fingerprint(input: StartJob): string {
  const inOrder = Object.fromEntries(Object.entries(input).sort(([a], [b]) => (a < b ? -1 : 1)));
  return createHash("sha256").update(JSON.stringify(inOrder)).digest("hex");
}
