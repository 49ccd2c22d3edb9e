import { createHmac } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { PipelineEvent } from "@leadstream/contract";

export interface Received {
  headers: IncomingMessage["headers"];
  body: string;
  events: PipelineEvent[];
}

/** Answers in place of the honest reply; undefined lets the honest one happen. */
export type Answer = (received: Received, response: ServerResponse) => boolean | Promise<boolean>;

/**
 * A receiver that keeps to the contract: applies the contiguous run, acknowledges the highest, answers a gap with
 * what it expects. `answer` lets a test be dishonest, slow or away.
 */
export async function startReceiver(answer: { with?: Answer | undefined } = {}) {
  const requests: Received[] = [];
  const applied = new Map<string, PipelineEvent[]>();
  const inFlight = new Map<string, number>();
  let overlaps = 0;
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const body = Buffer.concat(chunks).toString("utf8");
      const events = (JSON.parse(body) as { events: PipelineEvent[] }).events;
      const received = { headers: request.headers, body, events };
      requests.push(received);
      const jobId = events[0]?.job_id ?? "";
      const running = (inFlight.get(jobId) ?? 0) + 1;
      inFlight.set(jobId, running);
      if (running > 1) overlaps += 1;
      try {
        if ((await answer.with?.(received, response)) === true) return;
        const log = applied.get(jobId) ?? [];
        applied.set(jobId, log);
        const expected = (log.at(-1)?.sequence ?? 0) + 1;
        const first = events[0]?.sequence_from ?? events[0]?.sequence ?? 0;
        if (first > expected) {
          reply(response, 409, {
            error: { code: "sequence_gap", message: "Events are missing." },
            expected_sequence: expected,
          });
          return;
        }
        log.push(...events.filter((event) => event.sequence >= expected));
        const acknowledged = log.at(-1)?.sequence ?? 0;
        reply(response, 200, {
          acknowledged: { [jobId]: acknowledged },
          results: events.map(({ event_id }) => ({ event_id, status: "applied" })),
        });
      } finally {
        inFlight.set(jobId, (inFlight.get(jobId) ?? 1) - 1);
      }
    })();
  });
  await new Promise<void>((resume) => server.listen(0, "127.0.0.1", resume));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    applied: (jobId: string) => {
      const log = applied.get(jobId) ?? [];
      applied.set(jobId, log);
      return log;
    },
    /** Loses everything of a job, as a database restored from an old backup does. */
    forget: (jobId: string, from: number) =>
      applied.set(
        jobId,
        (applied.get(jobId) ?? []).filter((event) => event.sequence < from),
      ),
    overlaps: () => overlaps,
    stop: () =>
      new Promise<void>((resume) => {
        server.closeAllConnections();
        server.close(() => resume());
      }),
  };
}

export function reply(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response
    .writeHead(status, { "content-type": "application/json", ...headers })
    .end(JSON.stringify(body));
}

export function signatureOf(secret: string, received: Received): string {
  const key = Buffer.from(secret.replace("whsec_", ""), "base64");
  const { "webhook-id": id, "webhook-timestamp": timestamp } = received.headers;
  return `v1,${createHmac("sha256", key)
    .update(`${String(id)}.${String(timestamp)}.${received.body}`)
    .digest("base64")}`;
}
