import { once } from "node:events";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { LogStream } from "../journal/stream.ts";

const commentEveryMs = 15_000;

/** Writes a job's log as server-sent events until the job is over, the reader leaves or the service stops. */
export async function streamEvents(options: {
  stream: LogStream;
  jobId: string;
  after: number;
  request: FastifyRequest;
  reply: FastifyReply;
  closing: AbortSignal;
}): Promise<FastifyReply> {
  const { stream, jobId, after, request, reply, closing } = options;
  const { raw } = reply;
  reply.hijack();
  const gone = new AbortController();
  raw.on("close", () => gone.abort());
  raw.on("error", () => gone.abort());
  const signal = AbortSignal.any([gone.signal, closing]);
  raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-store",
    connection: "keep-alive",
    "x-accel-buffering": "no",
    "x-job-id": encodeURIComponent(jobId),
  });
  raw.flushHeaders();
  const comment = setInterval(() => raw.write(": still here\n\n"), commentEveryMs);
  try {
    for await (const entries of stream.follow(jobId, after, signal)) {
      const chunk = entries
        .map(({ sequence, json }) => `id: ${sequence}\ndata: ${json}\n\n`)
        .join("");
      // A slow reader is waited for; its job is not.
      if (!raw.write(chunk)) await once(raw, "drain", { signal }).catch(() => undefined);
    }
  } catch (error) {
    // Headers are out: the reader sees the stream end and comes back with its Last-Event-ID.
    request.log.error({ err: error, jobId }, "An event stream broke off.");
  } finally {
    clearInterval(comment);
    raw.end();
  }
  return reply;
}
