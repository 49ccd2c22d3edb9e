import { liveType, type LiveEventName } from "@leadstream/contract";

/** A row of the feed as text that is spliced and never parsed: it is written once and sent to everybody. */
export interface Message {
  revision: number;
  name: LiveEventName;
  /** Messages with the same key may be stood for by the newest. */
  mergeKey: string | null;
  /** The message as JSON up to, and without, the closing brace. */
  head: string;
}

export interface FeedRow {
  revision: string;
  name: LiveEventName;
  lead_id: string | null;
  data: string;
  /** As the database writes it. */
  at: string;
}

export function readMessage(row: FeedRow, epoch: string): Message {
  const { name, data } = row;
  const revision = Number(row.revision);
  return {
    revision,
    name,
    mergeKey: row.lead_id,
    head: `{"type":"${liveType(name)}","name":"${name}","data":${data},"timestamp":"${new Date(row.at).toISOString()}","epoch":"${epoch}","revision":${revision}`,
  };
}

/** `after` is the revision that the reader has: where messages between were merged away, this one stands for them. */
export function writeMessage({ head, revision }: Message, after: number): string {
  return revision === after + 1 ? `${head}}` : `${head},"revisionFrom":${after + 1}}`;
}
