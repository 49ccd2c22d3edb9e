import type { NewEvent } from "@leadstream/contract";
import { failpoint } from "@leadstream/runtime/failpoint";
import { uuidv7 } from "@leadstream/runtime/uuid";
import type { Tx } from "../db/client.ts";
import { storableJson } from "../db/storable.ts";

/** What an append changes beside the log: the job's counters move with the events that say so. */
export interface Counts {
  found?: number;
  completed?: number;
  failed?: number;
  cancelled?: number;
  discarded?: number;
  cost_usd?: number;
  unpriced_calls?: number;
  llm_calls?: number;
  input_tokens?: number;
  output_tokens?: number;
}

export const counted = [
  "found",
  "completed",
  "failed",
  "cancelled",
  "discarded",
  "cost_usd",
  "unpriced_calls",
  "llm_calls",
  "input_tokens",
  "output_tokens",
] as const satisfies readonly (keyof Counts)[];

/** The job's row as the append left it. The row stays locked until the transaction ends. */
export interface Appended {
  user_id: string;
  last_sequence: number;
  found: number;
  completed: number;
  failed: number;
  cancelled: number;
  discarded: number;
  created_at: Date;
  harvest_done_at: Date | null;
  ended_at: Date | null;
  error: string | null;
}

/**
 * The end of a statement that appends: it takes the relation `news` (event_id, event_type, lead_id, body, n from 1)
 * and the one-row relation `delta` (the counts). The counter and the rows that take their numbers from it are one
 * statement: gapless, in commit order, because the job's row is locked from here to the commit. Hence also: the last
 * statement of its transaction. `$1` is the job, `$2` the time.
 */
export const appendNews = `
  job as (
    update prospect.jobs j set
      last_sequence = j.last_sequence + (select count(*) from news),
      ${counted.map((name) => `${name} = j.${name} + delta.${name}`).join(",\n      ")}
    from delta
    where j.job_id = $1
    returning j.user_id, j.last_sequence, j.found, j.completed, j.failed, j.cancelled, j.discarded, j.created_at, j.harvest_done_at, j.ended_at, j.error
  ), written as (
    insert into prospect.events (job_id, sequence, event_id, event_type, lead_id, body, created_at)
    select $1, job.last_sequence - (select count(*) from news) + news.n, news.event_id, news.event_type, news.lead_id, news.body, $2
    from job, news
  )`;

const append = {
  name: "journal-append",
  text: `
  with news as (
    select * from unnest($3::uuid[], $4::text[], $5::text[], $6::text[]) with ordinality as e (event_id, event_type, lead_id, body, n)
  ), delta as (
    select ${counted.map((name, i) => `$${i + 7}::${typeOf(name)} as ${name}`).join(", ")}
  ), ${appendNews}
  select * from job`,
};

/**
 * Appends what happened to the job's log, in the caller's transaction and as its last statement.
 * There is no other way for news to leave this service.
 */
export async function appendEvents(
  tx: Tx,
  jobId: string,
  news: readonly NewEvent[],
  at: Date,
  counts: Counts = {},
): Promise<Appended> {
  const { rows } = await tx.query<Appended>({
    ...append,
    values: [jobId, at, ...newsColumns(news), ...counted.map((name) => counts[name] ?? 0)],
  });
  const [job] = rows;
  if (job === undefined) throw new Error(`There is no job ${jobId} to append to.`);
  failpoint("journal.before-commit");
  return job;
}

/** Columns of `news`: event_id, event_type, lead_id, body. */
export function newsColumns(
  news: readonly NewEvent[],
): [string[], string[], (string | null)[], string[]] {
  return [
    news.map(() => uuidv7()),
    news.map((event) => event.event_type),
    news.map((event) => ("lead_id" in event ? (event.lead_id ?? null) : null)),
    news.map(bodyOf),
  ];
}

/** Column types of `delta`, in the order of `counted`. */
export function typeOf(name: keyof Counts): "float8" | "int" {
  return name === "cost_usd" || name === "input_tokens" || name === "output_tokens"
    ? "float8"
    : "int";
}

/** The event's own fields as JSON; the envelope stands in the columns. */
function bodyOf(event: NewEvent): string {
  const { event_type: _type, lead_id: _lead, ...own } = event as NewEvent & { lead_id?: string };
  return storableJson(own);
}
