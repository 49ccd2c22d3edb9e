import {
  maxBatchBytes,
  Problem,
  webhookAlias,
  webhookPath,
  SequenceGap,
  WebhookAccepted,
  WebhookBody,
} from "@leadstream/contract";
import type { Log } from "@leadstream/runtime/log";
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from "fastify";
import { failpoint } from "@leadstream/runtime/failpoint";
import { inSpanOf } from "@leadstream/runtime/telemetry";
import { isUnavailable } from "../db/unavailable.ts";
import { isLoopback } from "../plugins/loopback.ts";
import { Intake, type IntakeLimits } from "./intake.ts";
import { answeredDeliveries, deliverySeconds, receivedEvents, skewedClocks } from "./metrics.ts";
import { readEvents } from "./read-events.ts";
import { receive, type ReceiveDeps, type Receipt } from "./receive.ts";
import { DeliveryRecorder, type DeliveryRecord } from "./record-delivery.ts";
import { readKeys, verifySignature } from "./verify-signature.ts";

export interface WebhookDeps extends ReceiveDeps {
  log: Log;
  webhookSecrets: readonly string[];
  webhookAllowUnsigned: boolean;
  now(): Date;
  intake?: Intake | undefined;
}

/**
 * A batch stays within the contract's size. One event alone may be larger: a log that is blocked by the size of an
 * event would never move again.
 */
const largestEvent = 1024 * 1024;

/** Leaves connections for the page while deliveries pour in. */
export const intakeLimits: IntakeLimits = { running: 6, waiting: 58 };

/** The receiver of signed events, under both of its names. */
export function webhookRoutes(deps: WebhookDeps): FastifyPluginAsync {
  const keys = readKeys(deps.webhookSecrets);
  const intake = deps.intake ?? new Intake(intakeLimits);
  const recorder = new DeliveryRecorder(deps.db, deps.log);
  deps.load?.watch(() => intake.fill);

  return async (app) => {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser(
      "application/json",
      { parseAs: "buffer", bodyLimit: largestEvent },
      (_request, body, done) => done(null, body),
    );
    app.addHook("onClose", () => recorder.flush());
    app.addHook("onRequest", async (request, reply) => {
      if (
        request.headers["content-encoding"] !== undefined &&
        request.headers["content-encoding"] !== "identity"
      ) {
        throw new Problem(
          "unsupported_media_type",
          "The receiver reads plain JSON, not a compressed body.",
        );
      }
      const leave = intake.admit();
      // Both end a request, and a client that goes away may cause either or both.
      reply.raw.once("close", leave);
      reply.raw.once("finish", leave);
    });

    for (const url of [webhookPath, webhookAlias]) {
      const schema = {
        tags: ["Deliveries"],
        summary: "Signed events from the prospect service (Standard Webhooks)",
        security: [],
        describedBody: WebhookBody,
        answers: { 200: WebhookAccepted, 409: SequenceGap },
      };
      app.post(url, { config: { rateLimit: false }, schema }, async (request, reply) =>
        inSpanOf(request.headers, "receive", {}, () =>
          answer(deps, keys, intake, recorder, request, reply),
        ),
      );
    }
  };
}

async function answer(
  deps: WebhookDeps,
  keys: readonly Buffer[],
  intake: Intake,
  recorder: DeliveryRecorder,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<WebhookAccepted | SequenceGap> {
  const startedAt = performance.now();
  const receivedAt = deps.now();
  const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  const messageId = authenticate(deps, keys, request, body, receivedAt);

  const record: DeliveryRecord = {
    webhookId: messageId,
    receivedAt,
    httpStatus: 200,
    outcome: "accepted",
    events: 0,
    applied: 0,
    duplicates: 0,
    quarantined: 0,
    bytes: body.length,
    durationMs: 0,
  };
  try {
    const delivery = readEvents(body, messageId, receivedAt);
    if (
      delivery.numbering === "sender" &&
      delivery.events.length > 1 &&
      body.length > maxBatchBytes
    ) {
      throw new Problem("payload_too_large", `A batch may have at most ${maxBatchBytes} bytes.`);
    }
    record.jobId = delivery.jobId;
    record.events = delivery.numbering === "sender" ? delivery.events.length : 1;
    const receipt = await intake.run(() => receive(deps, delivery, receivedAt));
    count(record, receipt);
    if (receipt.expected !== null) {
      record.httpStatus = 409;
      record.outcome = "sequence_gap";
      const message = `Events before this delivery are missing; the next one is ${receipt.expected}.`;
      return await reply
        .status(409)
        .send({ error: { code: "sequence_gap", message }, expected_sequence: receipt.expected });
    }
    failpoint("webhook.before-reply");
    // The sender may merge progress sooner while this is above 0.
    if (deps.load !== undefined) reply.header("leadstream-shed-level", deps.load.level);
    return { acknowledged: { [receipt.jobId]: receipt.acknowledged }, results: receipt.results };
  } catch (error) {
    const problem = asProblem(error);
    record.httpStatus =
      problem.code === "unavailable"
        ? 503
        : problem.code === "internal"
          ? 500
          : problem.code === "payload_too_large"
            ? 413
            : 422;
    record.outcome = problem.code;
    throw problem;
  } finally {
    record.durationMs = performance.now() - startedAt;
    answeredDeliveries.inc({ outcome: record.outcome });
    deliverySeconds.observe(record.durationMs / 1000);
    recorder.add(record);
  }
}

/** Answers the message's id, or null for an unsigned one where those are allowed. Nothing is parsed before this. */
function authenticate(
  deps: WebhookDeps,
  keys: readonly Buffer[],
  request: FastifyRequest,
  body: Buffer,
  now: Date,
): string | null {
  const header = (name: string) => {
    const value = request.headers[name];
    return Array.isArray(value) ? value.join(" ") : value;
  };
  const id = header("webhook-id");
  const timestamp = header("webhook-timestamp");
  const verdict = verifySignature(
    keys,
    { id, timestamp, signature: header("webhook-signature"), body },
    Math.floor(now.getTime() / 1000),
  );
  switch (verdict) {
    case "valid":
      return id ?? null;
    case "unsigned":
      if (
        deps.webhookAllowUnsigned &&
        header("webhook-signature") === undefined &&
        isLoopback(request)
      )
        return null;
      answeredDeliveries.inc({ outcome: "unsigned" });
      throw new Problem("unsigned", "The delivery is not signed.", {
        action: "Sign it as Standard Webhooks with the webhook secret.",
      });
    case "forged":
      answeredDeliveries.inc({ outcome: "forged" });
      throw new Problem("unsigned", "The signature does not fit the delivery.", {
        action: "Check that both services have the same webhook secret.",
      });
    case "stale":
      answeredDeliveries.inc({ outcome: "stale" });
      skewedClocks.inc();
      deps.log.warn(
        { offsetSeconds: Math.round(now.getTime() / 1000) - Number(timestamp) },
        "signed delivery refused for its time",
      );
      throw new Problem(
        "stale_signature",
        "The delivery's time is more than five minutes away from ours.",
        {
          action: "Check the clocks of both machines.",
        },
      );
  }
}

function count(record: DeliveryRecord, { jobId, workspaceId, results }: Receipt): void {
  const of = (status: string) => results.filter((result) => result.status === status).length;
  record.jobId = jobId;
  record.workspaceId = workspaceId;
  record.applied = of("applied") + of("stored");
  record.duplicates = of("duplicate");
  record.quarantined = of("quarantined");
  for (const { status } of results) receivedEvents.inc({ status });
}

function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (isUnavailable(error)) {
    return new Problem("unavailable", "The database is not reachable just now.", {
      retryAfterSeconds: 1,
      cause: error,
    });
  }
  return new Problem("internal", "Something went wrong on our side.", { cause: error });
}
