import { setTimeout as sleep } from "node:timers/promises";
import { request } from "undici";
import type { z } from "zod";
import { defaultUserAgent } from "../website/fetch-politely.ts";
import type { Provider, SourceFault } from "./fault.ts";
import { outOfCredits, rateLimited, unavailable, wrongKey } from "./fault.ts";

export type Wait = (ms: number, signal: AbortSignal) => Promise<void>;

export interface Question<Schema extends z.ZodType> {
  provider: Provider;
  url: URL;
  method?: "GET" | "POST";
  headers?: Record<string, string>;
  body?: string;
  answer: Schema;
  signal: AbortSignal;
  timeoutMs?: number;
  /** What this provider means by an answer that others would mean differently; undefined leaves it to the usual reading. */
  faultOf?: (
    status: number,
    body: string,
    headers: Record<string, string>,
  ) => SourceFault | undefined;
  /** Tells a person that the search stands still, and for how long. */
  onWait?: (seconds: number, why: string) => void;
  wait?: Wait;
}

const maxBodyBytes = 20 * 1024 * 1024;
/** A longer wait is not sat out inside a job: it is told to the person instead. */
const longestWaitSeconds = 60;
const pausesAfterTrouble = [0.5, 2];

const waitAbortably: Wait = async (ms, signal) => {
  await sleep(ms, undefined, { signal });
};

/**
 * One question to one provider: waits when it asks us to, tries again when it stumbles, and answers with parsed data or
 * a SourceFault. The addresses are the operator's own settings, so the crawler's guard has no part in it.
 */
export async function askProvider<Schema extends z.ZodType>(
  question: Question<Schema>,
): Promise<z.infer<Schema>> {
  const { signal, wait = waitAbortably } = question;
  const troubles = pausesAfterTrouble.values();
  let waits = 0;
  let failures = 0;
  for (;;) {
    signal.throwIfAborted();
    const told = await askOnce(question);
    if (told.ok) return told.value;
    const { fault } = told;
    const limited = fault.failure.code === "provider_rate_limited";
    // Where nothing answers at all, one more try tells as much as three.
    const pause = limited
      ? Math.max(1, fault.retryAfterSeconds ?? 5)
      : fault.unreachable && ++failures > 1
        ? undefined
        : troubles.next().value;
    const worthWaiting =
      fault.failure.retryable && pause !== undefined && pause <= longestWaitSeconds;
    if (!worthWaiting || (limited && ++waits > 3)) throw fault;
    question.onWait?.(
      pause,
      limited ? `${question.provider.title} asks us to wait` : fault.failure.message,
    );
    await wait(pause * 1000, signal);
  }
}

type Told<T> = { ok: true; value: T } | { ok: false; fault: SourceFault };

async function askOnce<Schema extends z.ZodType>(
  question: Question<Schema>,
): Promise<Told<z.infer<Schema>>> {
  const { provider, signal, timeoutMs = 25_000 } = question;
  const limit = AbortSignal.timeout(timeoutMs);
  let status: number;
  let headers: Record<string, string>;
  let body: string;
  try {
    const reply = await request(question.url, {
      method: question.method ?? "GET",
      headers: {
        accept: "application/json",
        "user-agent": defaultUserAgent,
        ...question.headers,
      },
      ...(question.body === undefined ? {} : { body: question.body }),
      signal: AbortSignal.any([signal, limit]),
    });
    status = reply.statusCode;
    headers = Object.fromEntries(
      Object.entries(reply.headers).map(([name, value]) => [name, String(value)]),
    );
    body = await readBody(reply.body);
  } catch (error) {
    signal.throwIfAborted();
    if (limit.aborted)
      return no(
        unavailable(provider, `did not answer within ${Math.round(timeoutMs / 1000)} seconds`, {
          cause: error,
        }),
      );
    return no(unavailable(provider, "could not be reached", { unreachable: true, cause: error }));
  }
  const fault = question.faultOf?.(status, body, headers) ?? usualFault(provider, status, headers);
  if (fault) return no(fault);
  let data: unknown;
  try {
    data = JSON.parse(body);
  } catch (error) {
    const what = body.trimStart().startsWith("<")
      ? `sent a web page instead of data, as a wrong address in ${provider.setting} or its maintenance would`
      : "sent an answer that is cut off or is no JSON";
    return no(unavailable(provider, what, { cause: error }));
  }
  const parsed = question.answer.safeParse(data);
  if (!parsed.success)
    return no(
      unavailable(provider, "sent an answer of an unknown shape", {
        retryable: false,
        cause: parsed.error,
      }),
    );
  return { ok: true, value: parsed.data };
}

const no = (fault: SourceFault) => ({ ok: false, fault }) as const;

async function readBody(stream: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > maxBodyBytes) throw new Error("The answer is larger than any that was asked for");
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

function usualFault(
  provider: Provider,
  status: number,
  headers: Record<string, string>,
): SourceFault | undefined {
  if (status >= 200 && status < 300) return undefined;
  if (status === 401 || status === 403) return wrongKey(provider);
  if (status === 402) return outOfCredits(provider);
  if (status === 429) return rateLimited(provider, retryAfterSeconds(headers["retry-after"]));
  if (status >= 500 || status === 408)
    return unavailable(provider, `is not working right now (status ${status})`);
  return unavailable(provider, `refused the request (status ${status})`, { retryable: false });
}

/** Seconds or a date, as HTTP allows both. */
export function retryAfterSeconds(value: string | undefined, now = Date.now()): number | undefined {
  if (value === undefined || value.trim() === "") return undefined;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, (date - now) / 1000);
}

/** The base an operator gave, with the protocol's own path unless it is there already. */
export function endpoint(base: string, path: string): URL {
  const url = new URL(base);
  const given = url.pathname.replace(/\/+$/, "");
  const steps = path.split("/").filter((step) => step !== "");
  // `https://host/api` and `/api/interpreter` share a step: only what is missing is added.
  let shared = 0;
  for (let count = 1; count <= steps.length; count += 1)
    if (given.endsWith(`/${steps.slice(0, count).join("/")}`)) shared = count;
  url.pathname = [given, ...steps.slice(shared)].join("/");
  return url;
}
