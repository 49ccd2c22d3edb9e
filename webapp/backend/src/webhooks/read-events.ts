import { createHash } from "node:crypto";
import { maxBatchEvents, PipelineEvent, Problem, UnknownEvent } from "@leadstream/contract";
import { z } from "zod";
import { completePackage } from "./complete-package.ts";

/** One event as it came in, judged as far as it can be without looking at the database. */
export type Incoming = { envelope: UnknownEvent; raw: Record<string, unknown> } & (
  | { kind: "known"; event: PipelineEvent }
  /** A type that a newer sender speaks: kept. */
  | { kind: "unknown" }
  /** A known type that is not of its shape: kept apart and shown. */
  | { kind: "broken"; reason: string }
);

export type Delivery =
  | { numbering: "sender"; jobId: string; userId: string; events: Incoming[] }
  /** Came alone and without a sequence: the receiver numbers it. */
  | { numbering: "receiver"; jobId: string | null; userId: string; event: Incoming };

const knownTypes: ReadonlySet<string> = new Set(
  PipelineEvent.options.map((option) => option.shape.event_type.value),
);
const Batch = z.object({
  events: z.array(z.record(z.string(), z.unknown())).min(1).max(maxBatchEvents),
});
const Alone = z.looseObject({
  event_type: z.string().min(1).max(100),
  user_id: z.string().min(1).max(200),
});

/** Reads a body that was verified. `messageId` names what is lone and unnamed, so that sending it twice changes nothing. */
export function readEvents(body: Buffer, messageId: string | null, now: Date): Delivery {
  const parsed = parseJson(body);
  if (isObject(parsed) && "events" in parsed) return readBatch(parsed);
  const alone = Alone.safeParse(parsed);
  if (!alone.success)
    throw notAnEvent(
      "The body is neither an event nor a list of events.",
      z.prettifyError(alone.error),
    );
  const { job_id: jobId, sequence } = alone.data;
  if (typeof jobId === "string" && sequence !== undefined)
    return readBatch({ events: [name(alone.data, body, messageId, now)] });
  return readAlone(
    alone.data,
    typeof jobId === "string" && jobId !== "" ? jobId : null,
    body,
    messageId,
    now,
  );
}

function readBatch(parsed: object): Delivery {
  const batch = Batch.safeParse(parsed);
  if (!batch.success) {
    throw notAnEvent(
      `The list of events is not one of 1 to ${maxBatchEvents} objects.`,
      z.prettifyError(batch.error),
    );
  }
  const events = batch.data.events.map(judge);
  const [first] = events;
  if (first === undefined) throw notAnEvent("The list of events is empty.");
  const { job_id: jobId, user_id: userId } = first.envelope;
  if (events.some(({ envelope }) => envelope.job_id !== jobId))
    throw notAnEvent("The events are of more than one job.");
  return { numbering: "sender", jobId, userId, events };
}

function judge(raw: Record<string, unknown>): Incoming {
  const known = typeof raw.event_type === "string" && knownTypes.has(raw.event_type);
  if (known) {
    const event = parseEvent(raw);
    if (event.success) return { kind: "known", event: event.data, envelope: event.data, raw };
    return {
      kind: "broken",
      reason: z.prettifyError(event.error).slice(0, 1000),
      envelope: readEnvelope(raw),
      raw,
    };
  }
  return { kind: "unknown", envelope: readEnvelope(raw), raw };
}

function parseEvent(raw: Record<string, unknown>) {
  const event = PipelineEvent.safeParse(raw);
  if (event.success || raw.event_type !== "lead_enrichment_end" || !isObject(raw.final_package))
    return event;
  const observedAt = typeof raw.timestamp === "string" ? raw.timestamp : "";
  return PipelineEvent.safeParse({
    ...raw,
    final_package: completePackage({ ...raw.final_package }, observedAt),
  });
}

function readEnvelope(raw: Record<string, unknown>): UnknownEvent {
  const envelope = UnknownEvent.safeParse(raw);
  if (!envelope.success)
    throw notAnEvent("An event lacks parts of its envelope.", z.prettifyError(envelope.error));
  return envelope.data;
}

function readAlone(
  given: z.infer<typeof Alone>,
  jobId: string | null,
  body: Buffer,
  messageId: string | null,
  now: Date,
): Delivery {
  const named = name(given, body, messageId, now);
  // Numbers and the job are given where the database knows them; these stand in for the shape's sake.
  const raw = {
    ...named,
    job_id: jobId ?? "direct",
    sequence: 1,
    ...(isObject(named.lead_data) ? completeLead(named, named.lead_data) : {}),
  };
  const event = judge(raw);
  if (event.kind === "broken")
    throw notAnEvent(`This is not a ${given.event_type} event.`, event.reason);
  return { numbering: "receiver", jobId, userId: given.user_id, event };
}

/** The ids that a lone event may leave out. */
function name(
  given: Record<string, unknown>,
  body: Buffer,
  messageId: string | null,
  now: Date,
): Record<string, unknown> {
  return {
    schema_version: "1.0",
    event_id: madeId(body, messageId),
    timestamp: now.toISOString(),
    ...given,
  };
}

/** What a hand-written `lead_generated` may leave out and its own parts tell. */
function completeLead(named: Record<string, unknown>, lead: object): Record<string, unknown> {
  if (named.event_type !== "lead_generated") return {};
  const website = "website" in lead && typeof lead.website === "string" ? lead.website : "";
  const domain =
    (URL.parse(website) ?? URL.parse(`https://${website}`))?.hostname.replace(/^www\./, "") ?? "";
  return {
    lead_id: named.lead_id ?? named.event_id,
    source: named.source ?? "direct",
    source_url: named.source_url ?? website,
    agent_name: named.agent_name ?? "direct",
    lead_data: { ...(domain === "" ? {} : { company_name: domain, domain }), ...lead },
  };
}

function madeId(body: Buffer, messageId: string | null): string {
  const hash = createHash("sha256");
  if (messageId === null) hash.update(crypto.randomUUID());
  else hash.update(messageId).update(body);
  const hex = hash.digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function parseJson(body: Buffer): unknown {
  const text = body.toString("utf8");
  try {
    const parsed: unknown = JSON.parse(text);
    return text.includes("\\u") ? storable(parsed) : parsed;
  } catch (cause) {
    throw new Problem("not_an_event", "The body is not JSON.", { cause });
  }
}

/** The database keeps neither NUL nor half a surrogate pair; both become the replacement character. */
function storable(value: unknown): unknown {
  if (typeof value === "string") return value.toWellFormed().replaceAll("\u0000", "\ufffd");
  if (Array.isArray(value)) return value.map(storable);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [storable(key) as string, storable(part)]),
  );
}

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const notAnEvent = (message: string, details?: string) =>
  new Problem("not_an_event", message, details === undefined ? {} : { details });
