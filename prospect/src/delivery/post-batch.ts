import { SequenceGap, WebhookAccepted } from "@leadstream/contract";
import { Agent, request, type Dispatcher } from "undici";
import { failpoint } from "@leadstream/runtime/failpoint";
import { inSpan, traceHeaders } from "@leadstream/runtime/telemetry";
import type { Batch } from "./next-batch.ts";
import type { Unreachable } from "./receiver.ts";
import { retryAfterMs } from "./retry-schedule.ts";
import { sign } from "./sign.ts";

export type Reply =
  | { kind: "acknowledged"; sequence: number; shedLevel: number }
  | { kind: "gap"; expected: number }
  | { kind: "too_large" }
  | {
      kind: "refused";
      status: number | null;
      error: string;
      retryAfterMs: number | null;
      why?: Unreachable;
    };

const timeoutMs = 10_000;
const maxReplyBytes = 1024 * 1024;

/** The connections to the receiver: kept alive, one request on each at a time. */
export function createDeliveryAgent(connections: number): Agent {
  return new Agent({
    connections,
    pipelining: 1,
    keepAliveTimeout: 30_000,
    connect: { timeout: timeoutMs },
  });
}

interface Posting {
  url: string;
  secrets: readonly string[];
  jobId: string;
  messageId: string;
  batch: Batch;
  dispatcher: Dispatcher;
  now: Date;
  signal: AbortSignal;
}

/** Posts one signed batch. Never throws for what the receiver or the network does: the answer says how it went. */
export async function postBatch(options: Posting): Promise<Reply> {
  const { jobId, batch } = options;
  return inSpan(
    "deliver",
    { "leadstream.job_id": jobId, "leadstream.from": batch.from, "leadstream.to": batch.to },
    () => post(options),
  );
}

async function post(options: Posting): Promise<Reply> {
  const { url, secrets, jobId, messageId, batch, dispatcher, now, signal } = options;
  const body = Buffer.from(batch.body);
  try {
    const sending = request(url, {
      method: "POST",
      dispatcher,
      headers: {
        "content-type": "application/json",
        "user-agent": "leadstream-prospect",
        ...traceHeaders(),
        ...sign(secrets, messageId, now, body),
      },
      body,
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
    });
    failpoint("ship.after-send");
    const response = await sending;
    const text = await textOf(response.body);
    failpoint("ship.after-reply");
    return readReply(
      response.statusCode,
      text,
      jobId,
      retryAfterMs(response.headers["retry-after"], now),
      shedLevelIn(response.headers["leadstream-shed-level"]),
    );
  } catch (error) {
    const { code } = error as { code?: unknown };
    const why = code === "ECONNREFUSED" ? "nobody_listens" : "no_answer";
    return { kind: "refused", status: null, error: reasonOf(error), retryAfterMs: null, why };
  }
}

function readReply(
  status: number,
  text: string,
  jobId: string,
  retryAfter: number | null,
  shedLevel: number,
): Reply {
  const json = parse(text);
  if (status === 200) {
    const acknowledged = WebhookAccepted.safeParse(json).data?.acknowledged[jobId];
    if (acknowledged !== undefined)
      return { kind: "acknowledged", sequence: acknowledged, shedLevel };
    return {
      kind: "refused",
      status,
      error: "The receiver answered 200 without saying what it has committed.",
      retryAfterMs: null,
    };
  }
  if (status === 409) {
    const gap = SequenceGap.safeParse(json);
    if (gap.success) return { kind: "gap", expected: gap.data.expected_sequence };
  }
  if (status === 413) return { kind: "too_large" };
  return {
    kind: "refused",
    status,
    error: `HTTP ${status}${explanation(json)}`,
    retryAfterMs: retryAfter,
  };
}

/** What the receiver says of its own load, 0 to 3; one that says nothing is at ease. */
function shedLevelIn(header: string | string[] | undefined): number {
  return typeof header === "string" && /^[0-3]$/.test(header) ? Number(header) : 0;
}

async function textOf(body: Dispatcher.ResponseData["body"]): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxReplyBytes)
      throw new Error("The receiver's reply is longer than any reply should be.");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // not ours to judge: the status decides
  }
}

function explanation(json: unknown): string {
  const code = (json as { error?: { code?: unknown } } | undefined)?.error?.code;
  return typeof code === "string" ? ` ${code.slice(0, 100)}` : "";
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "The request failed.";
  if (error.name === "TimeoutError") return `No answer within ${timeoutMs / 1000} s.`;
  const { code } = error as Error & { code?: unknown };
  return typeof code === "string" ? `${code}: ${error.message}` : error.message;
}
