import { Problem, type Job, type ListRow } from "@leadstream/contract";
import type { Context } from "../context.ts";
import { startJob } from "../jobs/start.ts";
import { readColumns, type Columns, type ImportField } from "./columns.ts";
import type { Candidate } from "./find-known.ts";
import { parseCsv } from "./parse-csv.ts";
import { planRows } from "./plan-rows.ts";
import { readRow } from "./read-row.ts";
import { writeRows } from "./write-rows.ts";

export interface RowOutcome {
  line: number;
  status: "created" | "merged" | "queued" | "rejected";
  company_name?: string;
  lead_id?: string;
  /** Why the row was rejected, or what a merge filled in. */
  reason?: string;
}

export interface Imported {
  created: number;
  merged: number;
  queued: number;
  rejected: number;
  rows: RowOutcome[];
  /** What each column was taken for; null means that its cells went to the notes. */
  columns: Record<string, ImportField | null>;
  job: Job | null;
}

export interface ImportOptions {
  mapping?: Record<string, ImportField | null> | undefined;
  /** Research the new companies by a `list` job, instead of putting the rows on the board as they are. */
  start: boolean;
  /** Says what would happen, and does nothing. */
  dryRun: boolean;
}

const mostRows = 10_000;

/** Every row of the file gets an answer: created, merged into a lead that is there, or rejected and why. */
export async function importLeads(
  ctx: Context,
  csv: string,
  { mapping, start, dryRun }: ImportOptions,
): Promise<Imported> {
  const parsed = parseCsv(csv);
  const [first] = parsed;
  if (first === undefined) throw new Problem("bad_request", "The file is empty.");
  const columns = readColumns(first.cells, mapping);
  const outcomes: RowOutcome[] = [];
  const good: Candidate[] = [];
  for (const [index, { line, cells, broken }] of parsed
    .slice(columns.hasHeader ? 1 : 0)
    .entries()) {
    const read =
      broken !== null
        ? { rejected: broken }
        : index >= mostRows
          ? { rejected: "A file may have 10,000 rows." }
          : readRow(cells, columns);
    if ("rejected" in read)
      outcomes.push({
        line,
        status: "rejected",
        reason: read.rejected,
        ...named(nameIn(cells, columns)),
      });
    else good.push({ line, row: read.row });
  }
  let job: Job | null = null;
  if (start || dryRun) outcomes.push(...(await planRows(ctx, good, { start })));
  else outcomes.push(...(await writeRows(ctx, good)));
  if (start && !dryRun) job = await research(ctx, good, outcomes);

  outcomes.sort((a, b) => a.line - b.line);
  const count = (status: RowOutcome["status"]) =>
    outcomes.filter((one) => one.status === status).length;
  return {
    created: count("created"),
    merged: count("merged"),
    queued: count("queued"),
    rejected: count("rejected"),
    rows: outcomes,
    columns: Object.fromEntries(
      columns.hasHeader
        ? first.cells.map((heading, i) => [heading.trim(), columns.positions.get(i) ?? null])
        : [],
    ),
    job,
  };
}

/** Rows whose company is on the board stay as they are; the others become one `list` job, whose ledger answers the rest. */
async function research(
  ctx: Context,
  good: readonly Candidate[],
  outcomes: readonly RowOutcome[],
): Promise<Job | null> {
  const wanted = new Set(
    outcomes.filter(({ status }) => status === "queued").map(({ line }) => line),
  );
  const list = good
    .filter(({ line }) => wanted.has(line))
    .map(({ row }): ListRow => ({
      company_name: row.company_name,
      ...(row.website === "" ? {} : { website: row.website }),
      ...(row.email === null ? {} : { email: row.email }),
    }));
  if (list.length === 0) return null;
  const { job } = await startJob(ctx, { source: "list", list, max_leads: list.length }, null);
  return job;
}

/** What a person recognises the row by: its company, else the first thing that it says. */
function nameIn(cells: readonly string[], { positions }: Columns): string {
  const position = [...positions].find(([, field]) => field === "company_name")?.[0];
  const company = position === undefined ? "" : (cells[position]?.trim() ?? "");
  return company !== "" ? company : (cells.find((cell) => cell.trim() !== "") ?? "");
}

const named = (text: string) => ({ company_name: text.trim().slice(0, 120) });
