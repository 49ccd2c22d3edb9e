import type { Failure } from "@leadstream/contract";
import { lookup as systemLookup } from "node:dns/promises";
import { Agent, ProxyAgent, request, type Dispatcher } from "undici";
import { abortable } from "./abortable.ts";
import { failures } from "./failures.ts";
import { AddressRefused, checkUrl, resolvePublic, type Lookup } from "./guard-address.ts";
import { Pace } from "./pace.ts";
import { readPage } from "./read-page.ts";
import { allowAll, disallowAll, parseRobots, type RobotsRules } from "./robots.ts";
import type { SavedPage } from "./types.ts";
import { BodyGarbled, BodyTooLarge, unpackBody } from "./unpack-body.ts";

export type FetchOutcome = { ok: true; page: SavedPage } | { ok: false; failure: Failure };

export type Accept = "html" | "text" | "json" | "xml";

/** The one door out: guarded, paced per host, robots-aware. Never throws for what the outside does. */
export type FetchPolitely = (
  url: string,
  options?: { signal?: AbortSignal; accept?: Accept },
) => Promise<FetchOutcome>;

export interface FetchPolitelyOptions {
  /** `host` or `host:port`, exempt from the address guard. */
  allowHosts?: readonly string[];
  /** All crawling goes through this HTTP proxy, which then owns the guard of resolved addresses. */
  proxyUrl?: string | undefined;
  delayMs: number;
  /** Cap of a body after decompression. */
  maxBytes?: number;
  /** From the moment a request is sent until its last byte. */
  timeoutMs?: number;
  userAgent?: string;
  /** Names served by this product itself on loopback; set by code, never by a page. */
  resolveOverrides?: ReadonlyMap<string, { host: string; port: number }>;
  now?: () => number;
  lookup?: Lookup;
}

export const productToken = "LeadstreamBot";
export const defaultUserAgent = `${productToken}/0.1 (+https://leadstream.example/crawler)`;

const maxRedirects = 5;
const maxPatienceMs = 30_000;
const maxCrawlDelayMs = 10_000;
const robotsKeptMs = 24 * 3_600_000;

const accepted: Record<Accept, { header: string; type: RegExp }> = {
  html: {
    header: "text/html,application/xhtml+xml;q=0.9",
    type: /^(?:text\/html|application\/xhtml\+xml)$/,
  },
  text: { header: "text/plain,text/*;q=0.9", type: /^text\// },
  json: {
    header: "application/json",
    type: /^(?:application\/(?:[\w.-]+\+)?json|text\/(?:json|plain|javascript))$/,
  },
  xml: {
    header: "application/xml,text/xml;q=0.9",
    type: /^(?:(?:application|text)\/(?:[\w.-]+\+)?xml|text\/plain)$/,
  },
};

interface Answer {
  status: number;
  headers: Record<string, string>;
  bytes: Buffer;
  location: string | null;
}

class HopFailed extends Error {
  readonly failure: Failure;
  /** Redirects led nowhere; for robots.txt that is the same as having none. */
  readonly lost: boolean;
  constructor(failure: Failure, lost = false) {
    super(failure.message);
    this.failure = failure;
    this.lost = lost;
  }
}

export function createFetchPolitely(options: FetchPolitelyOptions): FetchPolitely {
  const {
    delayMs,
    maxBytes = 5_000_000,
    timeoutMs = 15_000,
    userAgent = defaultUserAgent,
  } = options;
  const now = options.now ?? Date.now;
  const overrides = options.resolveOverrides ?? new Map<string, { host: string; port: number }>();
  const lookup: Lookup =
    options.lookup ?? ((hostname) => systemLookup(hostname, { all: true, verbatim: true }));
  const allowHosts = new Set((options.allowHosts ?? []).map((host) => host.toLowerCase()));
  const pace = new Pace(now);
  const robots = new Map<string, { until: number; rules: Promise<RobotsRules | Failure> }>();

  const allowed = (url: URL) =>
    allowHosts.has(url.hostname) ||
    allowHosts.has(`${url.hostname}:${url.port || (url.protocol === "https:" ? "443" : "80")}`) ||
    overrides.has(url.hostname);

  const limits = {
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    maxHeaderSize: 32_768,
    keepAliveTimeout: 4000,
    connections: 1,
  };
  const open = new Agent({ ...limits, connect: { timeout: timeoutMs } });
  const outside: Dispatcher = options.proxyUrl
    ? new ProxyAgent({ uri: options.proxyUrl, ...limits })
    : new Agent({
        ...limits,
        connect: {
          timeout: timeoutMs,
          lookup: (hostname, lookupOptions, callback) => {
            resolvePublic(hostname, lookup).then(
              (addresses) => {
                if (lookupOptions.all) callback(null, addresses);
                else callback(null, addresses[0]?.address ?? "", addresses[0]?.family ?? 4);
              },
              (error: NodeJS.ErrnoException) => callback(error, ""),
            );
          },
        },
      });

  async function send(url: URL, accept: string, signal: AbortSignal): Promise<Answer> {
    const override = overrides.get(url.hostname);
    const origin = override ? `http://${override.host}:${override.port}` : url.origin;
    const dispatcher = override || (allowed(url) && !options.proxyUrl) ? open : outside;
    const response = await request(origin + url.pathname + url.search, {
      dispatcher,
      signal,
      headers: {
        host: url.host,
        "user-agent": userAgent,
        accept,
        "accept-encoding": "gzip, deflate, br, zstd",
        "accept-language": "en,*;q=0.5",
      },
    });
    const headers: Record<string, string> = {};
    for (const [name, value] of Object.entries(response.headers))
      if (value !== undefined && name !== "set-cookie")
        headers[name] = Array.isArray(value) ? value.join(", ") : value;
    const status = response.statusCode;
    const isRedirect = status >= 300 && status < 400 && headers["location"] !== undefined;
    if (isRedirect || status >= 400) {
      // The body of a redirect or an error is not read; a socket is cheaper than what it might hold.
      response.body.on("error", () => {});
      response.body.destroy();
      return {
        status,
        headers,
        bytes: Buffer.alloc(0),
        location: isRedirect ? (headers["location"] ?? null) : null,
      };
    }
    if (Number(headers["content-length"] ?? 0) > maxBytes) {
      response.body.on("error", () => {});
      response.body.destroy();
      throw new BodyTooLarge();
    }
    const bytes = await unpackBody(response.body, headers["content-encoding"] ?? "", maxBytes);
    return { status, headers, bytes, location: null };
  }

  /** One hop in its turn: what the network did is turned into a failure a person can read. */
  async function hop(
    url: URL,
    accept: string,
    signal: AbortSignal | undefined,
    restMs: number,
  ): Promise<Answer> {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await pace.take(url.hostname, signal, async () => {
        const deadline = AbortSignal.timeout(timeoutMs);
        try {
          const result = await send(
            url,
            accept,
            signal ? AbortSignal.any([signal, deadline]) : deadline,
          );
          const wait =
            result.status === 429 || result.status === 503
              ? retryAfterMs(result.headers["retry-after"], now())
              : null;
          return { result, restMs: Math.max(restMs, wait ?? 0) };
        } catch (error) {
          throw new HopFailed(explain(error, url, deadline.aborted, signal?.aborted ?? false));
        }
      });
      const again =
        answer.status === 429 || answer.status === 503
          ? retryAfterMs(answer.headers["retry-after"], now())
          : null;
      if (again === null || again > maxPatienceMs || attempt >= 2) return answer;
    }
  }

  function explain(error: unknown, url: URL, timedOut: boolean, cancelled: boolean): Failure {
    if (cancelled) return failures.cancelled();
    if (timedOut) return failures.timeout(url.hostname, Math.round(timeoutMs / 1000));
    for (
      let cause = error, depth = 0;
      cause instanceof Error && depth < 5;
      cause = cause.cause, depth += 1
    ) {
      if (cause instanceof AddressRefused) return failures.refused(url.hostname, cause.message);
      if (cause instanceof BodyTooLarge) return failures.tooLarge(url.href, maxBytes / 1_000_000);
      if (cause instanceof BodyGarbled) return failures.garbled(url.hostname);
      const code = (cause as NodeJS.ErrnoException).code ?? "";
      if (code === "ENOTFOUND" || code === "ENODATA") return failures.noSuchDomain(url.hostname);
      if (/TIMEOUT|ETIMEDOUT/.test(code))
        return failures.timeout(url.hostname, Math.round(timeoutMs / 1000));
      if (code === "ECONNREFUSED")
        return failures.unreachable(url.hostname, "it refused the connection");
      if (code === "ECONNRESET" || code === "UND_ERR_SOCKET")
        return failures.unreachable(url.hostname, "it cut the connection");
      if (/CERT|TLS|SSL|SELF_SIGNED|ALTNAME|EPROTO/.test(code))
        return failures.unreachable(url.hostname, "its security certificate is not valid");
      if (code === "EAI_AGAIN")
        return failures.unreachable(url.hostname, "its name could not be looked up");
    }
    return failures.unreachable(url.hostname, "the connection failed");
  }

  /** Follows redirects by hand; every hop passes the guard, the pace and, for pages, robots.txt. */
  async function follow(
    start: string,
    accept: Accept,
    signal: AbortSignal | undefined,
    robotsApply: boolean,
  ): Promise<{ url: URL; answer: Answer }> {
    const seen = new Set<string>();
    let next = start;
    for (let hops = 0; ; hops += 1) {
      const url = checked(next);
      if (seen.has(url.href))
        throw new HopFailed(failures.redirects(url.hostname, "the same address came twice"), true);
      if (hops > maxRedirects)
        throw new HopFailed(
          failures.redirects(url.hostname, `more than ${maxRedirects} redirects`),
          true,
        );
      seen.add(url.href);
      let restMs = overrides.has(url.hostname) ? 0 : delayMs;
      if (robotsApply) {
        const rules = await abortable(robotsOf(url), signal);
        if ("code" in rules) throw new HopFailed(rules);
        if (!rules.isAllowed(url)) throw new HopFailed(failures.robots(url.hostname));
        if (restMs > 0)
          restMs = Math.max(
            restMs,
            Math.min((rules.crawlDelaySeconds ?? 0) * 1000, maxCrawlDelayMs),
          );
      }
      const answer = await hop(url, accepted[accept].header, signal, restMs);
      if (answer.location === null) return { url, answer };
      next = absolute(answer.location, url);
    }
  }

  function checked(text: string): URL {
    try {
      return checkUrl(text, allowed);
    } catch (error) {
      if (error instanceof AddressRefused)
        throw new HopFailed(failures.refused(hostOf(text), error.message));
      throw error;
    }
  }

  function robotsOf(url: URL): Promise<RobotsRules | Failure> {
    const kept = robots.get(url.origin);
    if (kept && kept.until > now()) return kept.rules;
    const entry = { until: now() + robotsKeptMs, rules: readRobots(url) };
    robots.delete(url.origin);
    robots.set(url.origin, entry);
    if (robots.size > 1000) robots.delete(robots.keys().next().value ?? "");
    const forget = () => {
      if (robots.get(url.origin) === entry) robots.delete(url.origin);
    };
    // What failed is asked again for the next page instead of standing for a day.
    entry.rules.then((rules) => {
      if ("code" in rules) forget();
    }, forget);
    return entry.rules;
  }

  async function readRobots(url: URL): Promise<RobotsRules | Failure> {
    try {
      const { answer } = await follow(`${url.origin}/robots.txt`, "text", undefined, false);
      if (answer.status >= 500 || answer.status === 429)
        return failures.robotsUnavailable(url.hostname, answer.status);
      if (answer.status >= 300) return allowAll;
      return parseRobots(answer.bytes.subarray(0, 512_000).toString("utf8"), productToken);
    } catch (error) {
      if (!(error instanceof HopFailed)) throw error;
      if (error.lost) return allowAll;
      // A file too large to read may forbid anything.
      if (error.failure.code === "site_not_html") return disallowAll;
      return error.failure;
    }
  }

  return async (address, { signal, accept = "html" } = {}) => {
    try {
      const { url, answer } = await follow(address, accept, signal, true);
      const { status, headers, bytes } = answer;
      if (status === 404 || status === 410)
        return { ok: false, failure: failures.noSuchPage(url.href, status) };
      if (status === 401 || status === 403 || status === 407 || status === 451)
        return { ok: false, failure: failures.denied(url.hostname, status) };
      if (status < 200 || status >= 300)
        return { ok: false, failure: failures.busy(url.hostname, status) };
      const type = mediaType(headers["content-type"], bytes);
      if (!accepted[accept].type.test(type))
        return { ok: false, failure: failures.notHtml(url.href, type) };
      const page = readPage({
        bytes,
        url: url.href,
        requestedUrl: address,
        status,
        headers,
        fetchedAt: new Date(now()).toISOString(),
        asHtml: accept === "html",
      });
      return { ok: true, page };
    } catch (error) {
      if (error instanceof HopFailed) return { ok: false, failure: error.failure };
      if (signal?.aborted) return { ok: false, failure: failures.cancelled() };
      throw error;
    }
  };
}

function hostOf(text: string): string {
  try {
    return new URL(text).hostname;
  } catch {
    return text.slice(0, 80);
  }
}

function absolute(location: string, base: URL): string {
  try {
    return new URL(location, base).href;
  } catch {
    return location;
  }
}

/** Seconds or an HTTP date. */
function retryAfterMs(value: string | undefined, now: number): number | null {
  if (value === undefined) return null;
  if (/^\d{1,9}$/.test(value.trim())) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}

/** A page without a type counts as what it plainly is. */
function mediaType(header: string | undefined, bytes: Buffer): string {
  const named = (header ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (named !== "") return named;
  return /^\s*(?:<!doctype html|<html|<head|<!--|<\?xml)/i.test(
    bytes.subarray(0, 512).toString("latin1"),
  )
    ? "text/html"
    : "application/octet-stream";
}
