/**
 * Compares what was written with what arrived, place by place: prospect's log, the inbox, the leads, the quota, the
 * feed, and every browser. It shares no code with the path that it judges, but for the board store, which the feed's
 * own fold must equal.
 */
import type { Board, Lead, LiveMessage, Page } from "@leadstream/contract";
import { BoardStore } from "@leadstream/webapp-frontend/board/board-store";
import type { BrowsersMessage, ClientReport } from "./browsers.ts";
import type { Child } from "./child.ts";
import { digest } from "./digest.ts";
import { linesOf, type JobScript } from "./script.ts";
import type { Stage } from "./stage.ts";

export interface Verdict {
  events: number;
  lost: number;
  twice: number;
  disordered: number;
  /** Clients whose board is not the server's. */
  unequal: number;
  clients: number;
  /** The first breaches in words. */
  breaches: string[];
}

export async function judge(
  stage: Stage,
  scripts: readonly JobScript[],
  browsers: readonly Child[],
  withoutLog = false,
): Promise<Verdict> {
  const verdict: Verdict = {
    events: 0,
    lost: 0,
    twice: 0,
    disordered: 0,
    unequal: 0,
    clients: 0,
    breaches: [],
  };
  const say = (words: string) => {
    if (verdict.breaches.length < 12) verdict.breaches.push(words);
  };
  for (const script of scripts) {
    verdict.events += script.events.length;
    if (!withoutLog) await judgeLog(stage, script, verdict, say);
    await judgeInbox(stage, script, verdict, say);
    await judgeLeads(stage, script, verdict, say);
  }
  await judgeQuota(stage, scripts, verdict, say);
  const served = await readBoard(stage);
  const feed = await judgeFeed(stage, served, verdict, say);
  await judgeNews(stage, scripts, verdict, say);
  for (const child of browsers) {
    const report = await child.ask({ kind: "report" }, isReport);
    if (report === undefined) {
      verdict.unequal += 1;
      say(`${child.name} is not there to be asked`);
      continue;
    }
    for (const [index, client] of report.clients.entries())
      judgeClient(`${child.name}/${index}`, client, served, feed, verdict, say);
  }
  return verdict;
}

export const isReport = (
  message: unknown,
): message is Extract<BrowsersMessage, { kind: "report" }> =>
  (message as BrowsersMessage).kind === "report";

type Say = (words: string) => void;

interface LogRow {
  sequence: number;
  event_type: string;
  lead_id: string | null;
}

async function judgeLog(
  stage: Stage,
  script: JobScript,
  verdict: Verdict,
  say: Say,
): Promise<void> {
  const { jobId, events } = script;
  const rows = await stage.query<LogRow>(
    "select sequence, event_type, lead_id from prospect.events where job_id = $1 order by sequence",
    [jobId],
  );
  const [job] = await stage.query<{ last_sequence: number }>(
    "select last_sequence from prospect.jobs where job_id = $1",
    [jobId],
  );
  if (job?.last_sequence !== events.length) {
    verdict.lost += Math.max(0, events.length - (job?.last_sequence ?? 0));
    say(
      `${jobId}: the counter stands at ${job?.last_sequence ?? "nothing"}, ${events.length} were written`,
    );
  }
  if (script.sideBySide) return judgeLines(script, rows, verdict, say);
  for (const [index, event] of events.entries()) {
    const row = rows[index];
    const lead = "lead_id" in event ? (event.lead_id ?? null) : null;
    if (row === undefined) {
      verdict.lost += 1;
      say(`${jobId}: event ${index + 1} is not in the log`);
    } else if (
      row.sequence !== index + 1 ||
      row.event_type !== event.event_type ||
      row.lead_id !== lead
    ) {
      verdict.disordered += 1;
      say(
        `${jobId}: place ${index + 1} holds ${row.sequence} ${row.event_type}, written was ${event.event_type}`,
      );
    }
  }
  if (rows.length > events.length) verdict.twice += rows.length - events.length;
}

/** Leads that were written side by side: the log has no gap, begins and ends as it must, and keeps each lead's order. */
function judgeLines(
  { jobId, events }: JobScript,
  rows: readonly LogRow[],
  verdict: Verdict,
  say: Say,
): void {
  for (const [index, row] of rows.entries()) {
    if (row.sequence === index + 1) continue;
    verdict.disordered += 1;
    say(`${jobId}: place ${index + 1} of the log holds ${row.sequence}`);
    break;
  }
  const ends = [rows[0]?.event_type, rows.at(-1)?.event_type].join(" ");
  if (ends !== "pipeline_start pipeline_end") {
    verdict.disordered += 1;
    say(`${jobId}: the log begins and ends with ${ends}`);
  }
  const found = Map.groupBy(rows, ({ lead_id }) => lead_id ?? "");
  for (const [leadId, line] of linesOf(events)) {
    const mine = (found.get(leadId) ?? []).map(({ event_type }) => event_type).join(" ");
    const wanted = line.map(({ event_type }) => event_type).join(" ");
    if (mine === wanted) continue;
    const difference = (found.get(leadId)?.length ?? 0) - line.length;
    if (difference < 0) verdict.lost -= difference;
    else if (difference > 0) verdict.twice += difference;
    else verdict.disordered += 1;
    say(`${leadId}: the log has «${mine}», written was «${wanted}»`);
  }
}

async function judgeInbox(
  stage: Stage,
  { jobId, events }: JobScript,
  verdict: Verdict,
  say: Say,
): Promise<void> {
  const rows = await stage.query<{
    sequence: string;
    first: string;
    status: string;
    event_type: string;
    reason: string | null;
  }>(
    "select sequence, coalesce(sequence_from, sequence) as first, status, event_type, reason from webapp.inbox where job_id = $1 order by sequence",
    [jobId],
  );
  let covered = 0;
  for (const row of rows) {
    const [first, last] = [Number(row.first), Number(row.sequence)];
    if (first > covered + 1) {
      verdict.lost += first - covered - 1;
      say(`${jobId}: ${covered + 1}..${first - 1} never arrived`);
    }
    if (last <= covered) {
      verdict.twice += 1;
      say(`${jobId}: ${last} stands twice in the inbox`);
    }
    if (first !== last && row.event_type !== "status_update") {
      verdict.lost += 1;
      say(`${jobId}: ${row.event_type} was merged into ${first}..${last}`);
    }
    if (row.status !== "applied") {
      verdict.lost += 1;
      say(`${jobId}: ${last} ${row.event_type} is ${row.status}: ${row.reason ?? ""}`);
    }
    covered = Math.max(covered, last);
  }
  if (covered < events.length) {
    verdict.lost += events.length - covered;
    say(`${jobId}: arrived up to ${covered} of ${events.length}`);
  }
}

/** A second application shows in the counters, which are sums, even where a fold by version would hide it. */
async function judgeLeads(
  stage: Stage,
  { jobId, ends }: JobScript,
  verdict: Verdict,
  say: Say,
): Promise<void> {
  const rows = await stage.query<{
    lead_id: string;
    state: string;
    attempt: number;
    tier: string | null;
  }>("select lead_id, state, attempt, tier from webapp.leads where job_id = $1", [jobId]);
  const found = new Map(rows.map((row) => [row.lead_id, row]));
  for (const end of ends) {
    const row = found.get(end.leadId);
    if (row?.state === end.state && row.attempt === end.attempt && row.tier === end.tier) continue;
    verdict.lost += 1;
    say(
      `${end.leadId}: is ${row?.state ?? "missing"}/${row?.attempt ?? 0}/${row?.tier ?? "-"}, should be ${end.state}/${end.attempt}/${end.tier ?? "-"}`,
    );
  }
  const [job] = await stage.query<{
    status: string;
    found: number;
    completed: number;
    failed: number;
  }>("select status, found, completed, failed from webapp.jobs where job_id = $1", [jobId]);
  const count = (state: string) => ends.filter((end) => end.state === state).length;
  const right = {
    status: "completed",
    found: ends.length,
    completed: count("completed"),
    failed: count("failed"),
  };
  if (JSON.stringify(job) !== JSON.stringify(right)) {
    const tooMuch =
      (job?.found ?? 0) > right.found ||
      (job?.completed ?? 0) > right.completed ||
      (job?.failed ?? 0) > right.failed;
    if (tooMuch) verdict.twice += 1;
    else verdict.lost += 1;
    say(`${jobId}: counters ${JSON.stringify(job)}, should be ${JSON.stringify(right)}`);
  }
}

async function judgeQuota(
  stage: Stage,
  scripts: readonly JobScript[],
  verdict: Verdict,
  say: Say,
): Promise<void> {
  const completed = scripts
    .flatMap(({ ends }) => ends)
    .filter(({ state }) => state === "completed").length;
  const [quota] = await stage.query<{ used: number; held: number }>(
    "select coalesce(sum(used), 0)::int as used, coalesce(sum(held), 0)::int as held from webapp.quota_periods",
  );
  if (quota?.used === completed && quota.held === 0) return;
  if ((quota?.used ?? 0) > completed) verdict.twice += 1;
  else verdict.lost += 1;
  say(`quota: ${quota?.used ?? 0} used and ${quota?.held ?? 0} held, should be ${completed} and 0`);
}

interface FeedRow {
  revision: string;
  name: LiveMessage["name"];
  data: never;
  created_at: Date;
}

interface Feed {
  head: number;
  /** Revisions that no merging may swallow. */
  transitions: number[];
}

async function judgeFeed(
  stage: Stage,
  served: Map<string, string>,
  verdict: Verdict,
  say: Say,
): Promise<Feed> {
  const rows = await stage.query<FeedRow>(
    "select revision, name, data, created_at from webapp.feed order by workspace_id, revision",
  );
  for (const [index, row] of rows.entries()) {
    if (Number(row.revision) === index + 1) continue;
    verdict.disordered += 1;
    say(`feed: place ${index + 1} holds revision ${row.revision}`);
    break;
  }
  const store = new BoardStore({ schedule: () => undefined });
  store.applySnapshot({
    epoch: "oracle",
    revision: 0,
    stages: [],
    leads: [],
    jobs: [],
    quota: {
      plan: "enterprise",
      period: "day",
      limit: null,
      used: 0,
      held: 0,
      remaining: null,
      resets_at: "",
    },
  });
  store.receive(
    rows.map((row) => ({
      type: "",
      name: row.name,
      data: row.data,
      timestamp: row.created_at.toISOString(),
      epoch: "oracle",
      revision: Number(row.revision),
    })),
  );
  store.flush();
  const folded = new Map([...store.leads()].map((lead) => [lead.lead_id, digest(lead)]));
  for (const words of differences(folded, served)) {
    verdict.lost += 1;
    say(`the feed's fold: ${words}`);
  }
  return {
    head: rows.length,
    transitions: rows
      .filter(
        ({ name }) =>
          name !== "lead-enrichment-progress" && name !== "job-progress" && name !== "quota-update",
      )
      .map(({ revision }) => Number(revision)),
  };
}

/** Each lead's beginning and the end of each attempt are told once and in order; a fold by version would hide a repeat. */
async function judgeNews(
  stage: Stage,
  scripts: readonly JobScript[],
  verdict: Verdict,
  say: Say,
): Promise<void> {
  const rows = await stage.query<{ lead_id: string; names: string }>(
    `select data->'lead'->>'lead_id' as lead_id, string_agg(name, ' ' order by revision) as names from webapp.feed
     where name in ('lead-created', 'lead-enriched', 'lead-enrichment-failed') group by 1`,
  );
  const told = new Map(rows.map(({ lead_id, names }) => [lead_id, names]));
  for (const { events, ends } of scripts) {
    const wanted = new Map(ends.map(({ leadId }) => [leadId, "lead-created"]));
    for (const event of events) {
      if (event.event_type !== "lead_enrichment_end") continue;
      const end = event.success ? "lead-enriched" : "lead-enrichment-failed";
      wanted.set(event.lead_id, `${wanted.get(event.lead_id) ?? ""} ${end}`);
    }
    for (const [leadId, names] of wanted) {
      const mine = told.get(leadId) ?? "nothing";
      if (mine === names) continue;
      if (mine.length > names.length) verdict.twice += 1;
      else if (mine.length < names.length) verdict.lost += 1;
      else verdict.disordered += 1;
      say(`${leadId}: the feed tells «${mine}», should be «${names}»`);
    }
  }
}

function judgeClient(
  name: string,
  client: ClientReport,
  served: Map<string, string>,
  feed: Feed,
  verdict: Verdict,
  say: Say,
): void {
  verdict.clients += 1;
  const wrong = differences(new Map(Object.entries(client.leads)), served);
  if (wrong.length > 0 || client.revision !== feed.head) {
    verdict.unequal += 1;
    say(`${name}: at revision ${client.revision} of ${feed.head}; ${wrong[0] ?? "board equal"}`);
  }
  let at = 0;
  const applied = new Set<number>();
  const snapshots: number[] = [];
  for (const note of client.notes) {
    if ("snapshot" in note) {
      snapshots.push(note.snapshot);
      at = note.snapshot;
      continue;
    }
    for (const revision of note.applied) {
      if (revision <= at) {
        if (applied.has(revision)) verdict.twice += 1;
        else verdict.disordered += 1;
        say(`${name}: revision ${revision} applied after ${at}`);
      }
      applied.add(revision);
      at = Math.max(at, revision);
    }
  }
  // What a snapshot covers need not arrive one by one; everything after the last of them must.
  const from = snapshots.at(-1) ?? 0;
  const missing = feed.transitions.filter((revision) => revision > from && !applied.has(revision));
  if (missing.length > 0) {
    verdict.lost += missing.length;
    say(
      `${name}: ${missing.length} transitions after revision ${from} were never applied, first ${missing[0] ?? ""}`,
    );
  }
}

function differences(
  mine: ReadonlyMap<string, string>,
  served: ReadonlyMap<string, string>,
): string[] {
  const words: string[] = [];
  for (const [id, wanted] of served)
    if (mine.get(id) !== wanted)
      words.push(`${id} is ${mine.get(id) ?? "missing"}, should be ${wanted}`);
  for (const id of mine.keys()) if (!served.has(id)) words.push(`${id} should not be there`);
  return words;
}

async function readBoard(stage: Stage): Promise<Map<string, string>> {
  const read = async <T>(path: string): Promise<T> => {
    const answer = await fetch((stage.webUrls[0] ?? "") + path, {
      headers: { authorization: `Bearer ${stage.token}` },
    });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  const board = await read<Board>("/api/v1/board");
  const leads: Lead[] = [...board.leads];
  for (const { stage: name, next_cursor } of board.stages) {
    for (let cursor = next_cursor; cursor !== null;) {
      const page: Page<Lead> = await read(
        `/api/v1/board?${new URLSearchParams({ stage: name, cursor, limit: "200" })}`,
      );
      leads.push(...page.items);
      cursor = page.next_cursor;
    }
  }
  return new Map(leads.map((lead) => [lead.lead_id, digest(lead)]));
}
