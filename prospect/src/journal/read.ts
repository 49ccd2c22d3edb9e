import type { Tx } from "../db/client.ts";

/** One event as readers get it: its number, and its JSON ready to be written to a wire. */
export interface LogEntry {
  sequence: number;
  event_type: string;
  lead_id: string | null;
  json: string;
}

interface Row {
  sequence: number;
  event_id: string;
  event_type: string;
  lead_id: string | null;
  body: string;
  created_at: Date;
  user_id: string;
}

const page = `
  select e.sequence, e.event_id, e.event_type, e.lead_id, e.body, e.created_at, j.user_id
  from prospect.events e join prospect.jobs j using (job_id)
  where e.job_id = $1 and e.sequence > $2
  order by e.sequence limit $3`;

/** The entries after `after`, in order, at most `limit`. */
export async function readLog(
  tx: Tx,
  jobId: string,
  after: number,
  limit: number,
): Promise<LogEntry[]> {
  const { rows } = await tx.query<Row>({
    name: "journal-read",
    text: page,
    values: [jobId, after, limit],
  });
  return rows.map((row) => ({
    sequence: row.sequence,
    event_type: row.event_type,
    lead_id: row.lead_id,
    json: jsonOf(jobId, row),
  }));
}

// Spliced, not parsed and printed again: the log is read far more often than it is written.
function jsonOf(jobId: string, row: Row): string {
  const lead = row.lead_id === null ? "" : `,"lead_id":${JSON.stringify(row.lead_id)}`;
  const own = row.body === "{}" ? "}" : `,${row.body.slice(1)}`;
  return (
    `{"schema_version":"1.0","event_id":"${row.event_id}","event_type":"${row.event_type}","job_id":${JSON.stringify(jobId)}` +
    `,"user_id":${JSON.stringify(row.user_id)}${lead},"sequence":${row.sequence},"timestamp":"${row.created_at.toISOString()}"${own}`
  );
}
