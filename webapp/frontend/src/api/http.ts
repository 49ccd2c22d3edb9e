import type { ProblemBody } from "@leadstream/contract/problem";

/** A refusal of the server; its message is written for people. No answer at all stays the TypeError of `fetch`. */
export class ApiProblem extends Error {
  override readonly name = "ApiProblem";
  readonly status: number;
  readonly code: string;
  readonly action: string | undefined;
  readonly details: unknown;
  readonly retryAfterSeconds: number | undefined;

  constructor(
    status: number,
    body: ProblemBody["error"],
    retryAfterSeconds?: number,
    cause?: unknown,
  ) {
    super(body.message, cause === undefined ? undefined : { cause });
    this.status = status;
    this.code = body.code;
    this.action = body.action;
    this.details = body.details;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

export interface RequestOptions {
  signal?: AbortSignal;
  headers?: Record<string, string>;
}

export interface Http {
  get: <T>(path: string, options?: RequestOptions) => Promise<T>;
  send: <T>(method: Method, path: string, body?: unknown, options?: RequestOptions) => Promise<T>;
}
export type Method = "POST" | "PUT" | "PATCH" | "DELETE";

export interface HttpOptions {
  /** "" is the page's own origin. */
  baseUrl: string;
  fetch?: typeof fetch;
  /** Session token or API key; without one the cookie speaks. */
  token?: string;
  onSignedOut?: () => void;
}

/** A half-open link answers nothing and never fails; a page of data that takes longer is asked for again. */
const readTimeoutMs = 30_000;

/** The door to the web app's HTTP routes, for the page and for programs that follow a board. */
export function createHttp(options: HttpOptions): Http {
  const doFetch = options.fetch ?? fetch;

  async function request<T>(
    method: Method | "GET",
    path: string,
    body: unknown,
    more: RequestOptions,
  ): Promise<T> {
    const raw = body instanceof Blob || body instanceof FormData || typeof body === "string";
    const headers: Record<string, string> = { accept: "application/json", ...more.headers };
    if (body !== undefined && !raw) headers["content-type"] = "application/json";
    if (options.token !== undefined) headers["authorization"] = `Bearer ${options.token}`;
    const init: RequestInit = { method, headers, credentials: "same-origin" };
    if (body !== undefined) init.body = raw ? (body as BodyInit) : JSON.stringify(body);
    const signals = more.signal === undefined ? [] : [more.signal];
    if (method === "GET") signals.push(AbortSignal.timeout(readTimeoutMs));
    if (signals.length > 0) init.signal = AbortSignal.any(signals);
    const response = await doFetch(options.baseUrl + path, init);
    if (response.ok) return (await readBody(response)) as T;
    const problem = await readProblem(response);
    if (response.status === 401 && !path.startsWith("/api/auth/")) options.onSignedOut?.();
    throw problem;
  }

  return {
    get: (path, more = {}) => request("GET", path, undefined, more),
    send: (method, path, body, more = {}) => request(method, path, body, more),
  };
}

async function readBody(response: Response): Promise<unknown> {
  if (response.status === 204) return undefined;
  const text = await response.text();
  if (text === "") return undefined;
  return (response.headers.get("content-type") ?? "").includes("json") ? JSON.parse(text) : text;
}

async function readProblem(response: Response): Promise<ApiProblem> {
  const retryAfter = Number(response.headers.get("retry-after") ?? Number.NaN);
  const seconds = Number.isFinite(retryAfter) ? retryAfter : undefined;
  const text = await response.text();
  try {
    const parsed = JSON.parse(text) as Partial<ProblemBody> & { message?: string; code?: string };
    // The account routes answer with code and message at the top level.
    const error = parsed.error ?? {
      code: parsed.code ?? "internal",
      message: parsed.message ?? "",
    };
    return new ApiProblem(response.status, error, seconds);
  } catch (cause) {
    return new ApiProblem(response.status, { code: "internal", message: "" }, seconds, cause);
  }
}

const listeners = new Set<() => void>();

/** Calls back when the server says that nobody is signed in any more. */
export function onSignedOut(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells every listener, as when the socket was refused for its session. */
export function announceSignedOut(): void {
  for (const listener of listeners) listener();
}

const page = createHttp({
  baseUrl: "",
  onSignedOut: announceSignedOut,
  fetch: (...args) => fetch(...args),
});
export const get = page.get;
export const send = page.send;
