import { createHash } from "node:crypto";
import { Problem, type NewEvent, type StartProspecting } from "@leadstream/contract";
import { uuidv7 } from "@leadstream/runtime/uuid";
import { transaction } from "../db/client.ts";
import { storableJson } from "../db/storable.ts";
import { appendEvents } from "../journal/append.ts";
import type { Context } from "./context.ts";

export interface StartedJob {
  jobId: string;
  /** False when the same job was there already: the caller attaches to it. */
  created: boolean;
}

/** A job and its first event, once per `job_id`: the same input attaches, different input is refused. */
export async function startJob(ctx: Context, asked: StartProspecting): Promise<StartedJob> {
  const source = asked.source === "auto" && (asked.list?.length ?? 0) > 0 ? "list" : asked.source;
  const jobId = asked.job_id ?? uuidv7();
  const inputHash = hashOf({ ...asked, source });
  const attached = await existing(ctx, jobId, inputHash);
  if (attached) return { jobId, created: false };
  checkSource(ctx, source);
  if (source === "list" && (asked.list?.length ?? 0) === 0)
    throw new Problem("bad_request", "The list is empty.", {
      action: "Give at least one company, website or e-mail address.",
    });

  const now = ctx.now();
  const group = asked.group ?? asked.user_id;
  const query = asked.user_search_query ?? "";
  const created = await transaction(ctx.database, async (tx) => {
    const { rowCount } = await tx.query(
      `insert into prospect.jobs (job_id, user_id, group_id, source, query, max_leads, input_hash, status, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, 'queued', $8) on conflict (job_id) do nothing`,
      [jobId, asked.user_id, group, source, query, asked.max_leads, inputHash, now],
    );
    if (rowCount === 0) return false;
    await tx.query(
      `insert into prospect.job_inputs (job_id, business_context, list, known_domains, known_companies, max_cost_usd, max_llm_calls)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        jobId,
        storableJson(asked.business_context),
        storableJson(asked.list ?? []),
        storableJson(asked.known_domains ?? []),
        storableJson(asked.known_companies ?? []),
        asked.max_cost_usd ?? null,
        asked.max_llm_calls ?? null,
      ],
    );
    await ctx.queue.sendHarvest(tx, jobId, group);
    const start: NewEvent = {
      event_type: "pipeline_start",
      initial_query: query,
      source,
      max_leads_to_generate: asked.max_leads,
      agents: ctx.agents.map((agent) => ({
        agent_name: agent.name,
        agent_description: agent.description,
        state: agent.stage,
      })),
    };
    await appendEvents(tx, jobId, [start], now);
    return true;
  });
  if (!created) {
    // Lost a race against the same start.
    await existing(ctx, jobId, inputHash);
    return { jobId, created: false };
  }
  ctx.wakes.send({ kind: "work" });
  ctx.wakes.send({ kind: "log", jobId });
  return { jobId, created: true };
}

async function existing(ctx: Context, jobId: string, inputHash: string): Promise<boolean> {
  const { rows } = await ctx.database.pool.query<{ input_hash: string }>(
    "select input_hash from prospect.jobs where job_id = $1",
    [jobId],
  );
  const [job] = rows;
  if (job === undefined) return false;
  if (job.input_hash !== inputHash)
    throw new Problem(
      "job_input_differs",
      "This job_id already belongs to a job with different input.",
      {
        action: "Start the new search under a job_id of its own, or leave job_id out.",
      },
    );
  return true;
}

function checkSource(ctx: Context, name: StartProspecting["source"]): void {
  const source = ctx.sources.get(name);
  const missing = source?.missing() ?? [];
  if (source !== undefined && missing.length === 0) return;
  throw new Problem("source_not_configured", `The source ${name} is not configured.`, {
    action:
      missing.length === 0
        ? "Choose another source."
        : `Set ${missing.join(" and ")}, or choose another source.`,
    details: { source: name, missing },
  });
}

/** What the companies are known to be elsewhere may have changed between two tries of one start; it is not input. */
function hashOf({
  job_id: _id,
  known_domains: _domains,
  known_companies: _companies,
  ...input
}: StartProspecting): string {
  return createHash("sha256").update(canonical(input)).digest("hex");
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) =>
    typeof one === "object" && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}
