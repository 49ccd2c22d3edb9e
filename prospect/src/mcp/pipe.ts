import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { Agent, fetch, type Response } from "undici";
import { readServerSentEvents } from "./read-server-sent-events.ts";
import { requestHeaders, versionClaimed } from "./request-headers.ts";

export interface Service {
  /** Address of the MCP endpoint. */
  endpoint: string;
  token: string;
}

export interface PipeOptions {
  input: Readable;
  output: Writable;
  /** Finds a running service, or starts one. Asked at the first message, and again when the service has gone. */
  reach: () => Promise<Service>;
}

interface Message {
  id?: string | number | null;
  method?: string;
  params?: Record<string, unknown>;
  result?: { protocolVersion?: string };
}

const unanswered = -32_000;
const resumeAfterMs = 1_000;

/**
 * MCP over stdio for a service that speaks it over HTTP: every line goes to the endpoint, every message of its answer
 * becomes a line. Both protocol versions pass, with what each keeps in headers (session, version, method), so that a
 * client on stdio has the very tools, rights and jobs of one on the network. Ends with its input.
 */
export async function pipe(options: PipeOptions): Promise<void> {
  await new Pipe(options).run();
}

class Pipe {
  readonly #options: PipeOptions;
  readonly #closing = new AbortController();
  readonly #inFlight = new Map<string | number, AbortController>();
  readonly #agent = new Agent({ headersTimeout: 0, bodyTimeout: 0 });
  #service: Promise<Service> | undefined;
  /** The session of 2025-11-25, and what began it: a service that was restarted is greeted again. */
  #session: string | undefined;
  #version: string | undefined;
  #initialize: Message | undefined;
  /** Nothing overtakes the handshake. */
  #greeted: Promise<unknown> = Promise.resolve();

  constructor(options: PipeOptions) {
    this.#options = options;
  }

  async run(): Promise<void> {
    const working = new Set<Promise<void>>();
    for await (const line of createInterface({ input: this.#options.input })) {
      if (line.trim() === "") continue;
      const work = this.#take(line).finally(() => working.delete(work));
      working.add(work);
    }
    this.#closing.abort();
    await Promise.allSettled(working);
    await this.#leave();
    await this.#agent.close();
  }

  async #take(line: string): Promise<void> {
    let message: Message;
    try {
      message = JSON.parse(line) as Message;
    } catch {
      return this.#answer({
        error: { code: -32_700, message: "Parse error: this is no JSON." },
        id: null,
      });
    }
    if (message.method === "notifications/cancelled") return this.#callOff(message);
    const greeting = message.method === "initialize";
    const before = this.#greeted;
    const sent = greeting
      ? (this.#greeted = before.then(() => this.#greet(message)))
      : before.then(() => this.#deliver(message));
    await sent;
    if (message.method === "notifications/initialized") void this.#listen();
  }

  /** A session is told which of its requests is called off; without one, leaving it says the same. */
  async #callOff(message: Message): Promise<void> {
    await this.#greeted; // as the request did that it calls off
    const ofSession = this.#session !== undefined && versionClaimed(message) === undefined;
    if (ofSession) await this.#deliver(message);
    this.#inFlight.get(message.params?.["requestId"] as string | number)?.abort();
  }

  async #greet(message: Message): Promise<void> {
    this.#initialize = message;
    await this.#deliver(message);
  }

  /** Sends one message and writes what comes back; what cannot be sent is answered, never lost. */
  async #deliver(message: Message): Promise<void> {
    const leaving = new AbortController();
    const signal = AbortSignal.any([leaving.signal, this.#closing.signal]);
    const id = message.method === undefined ? undefined : (message.id ?? undefined);
    if (id !== undefined) this.#inFlight.set(id, leaving);
    try {
      const response = await this.#post(message, signal);
      await this.#forward(message, response, signal);
    } catch (error) {
      if (signal.aborted || id === undefined) return;
      this.#answer({
        id,
        error: {
          code: unanswered,
          message: `Leadstream cannot be reached: ${reasonOf(error)} Jobs that were started go on by themselves.`,
        },
      });
    } finally {
      if (id !== undefined) this.#inFlight.delete(id);
    }
  }

  async #post(message: Message, signal: AbortSignal): Promise<Response> {
    const response = await this.#send("POST", signal, message).catch(async (error: unknown) => {
      if (signal.aborted || !isRefused(error)) throw error;
      // Nobody was there, so nothing was done yet: look for the service again, or start it.
      this.#service = undefined;
      return this.#send("POST", signal, message);
    });
    if (response.status !== 404 || this.#session === undefined || message.method === "initialize")
      return response;
    await response.body?.cancel();
    await this.#greetAgain(signal);
    return this.#send("POST", signal, message);
  }

  async #send(
    method: "POST" | "GET",
    signal: AbortSignal,
    message?: Message,
    lastEventId?: string,
  ) {
    this.#service ??= this.#options.reach();
    const reaching = this.#service.catch((error: unknown) => {
      this.#service = undefined;
      throw error;
    });
    const { endpoint, token } = await unlessAborted(reaching, signal);
    return fetch(endpoint, {
      method,
      headers: {
        ...requestHeaders(message, { session: this.#session, version: this.#version }),
        authorization: `Bearer ${token}`,
        ...(lastEventId === undefined ? {} : { "last-event-id": lastEventId }),
      },
      ...(message === undefined ? {} : { body: JSON.stringify(message) }),
      signal,
      dispatcher: this.#agent,
    });
  }

  async #greetAgain(signal: AbortSignal): Promise<void> {
    this.#session = undefined;
    if (this.#initialize === undefined) return;
    const response = await this.#send("POST", signal, this.#initialize);
    this.#session = response.headers.get("mcp-session-id") ?? undefined;
    await response.text(); // the client has had its answer long ago
    const done = { jsonrpc: "2.0", method: "notifications/initialized" };
    await (await this.#send("POST", signal, done)).text();
    void this.#listen();
  }

  async #forward(message: Message, response: Response, signal: AbortSignal): Promise<void> {
    this.#session = response.headers.get("mcp-session-id") ?? this.#session;
    if (response.headers.get("content-type")?.startsWith("text/event-stream") === true)
      return this.#stream(message, response, signal);
    const text = await response.text();
    if (text === "") {
      if (response.ok || message.id === undefined) return;
      throw new Error(`it answered ${response.status}.`);
    }
    const answers = [JSON.parse(text) as Message].flat();
    for (const answer of answers) {
      // Refusals of the endpoint itself do not know which request they are for.
      if (!response.ok && answer.id == null && message.id === undefined) continue;
      this.#answer(answer.id == null ? { ...answer, id: message.id ?? null } : answer);
      this.#learn(message, answer);
    }
  }

  /** A stream that breaks before its result is taken up where it broke, if the session remembers it. */
  async #stream(message: Message, first: Response, signal: AbortSignal): Promise<void> {
    let response = first;
    let lastEventId: string | undefined;
    for (;;) {
      try {
        for await (const event of readServerSentEvents(response)) {
          lastEventId = event.id ?? lastEventId;
          if (event.data === "") continue;
          const answer = JSON.parse(event.data) as Message;
          this.#answer(answer);
          this.#learn(message, answer);
          if (answer.id === message.id && answer.method === undefined) return;
        }
      } catch (error) {
        if (signal.aborted || lastEventId === undefined) throw error;
      }
      if (signal.aborted) return;
      if (lastEventId === undefined || this.#session === undefined)
        throw new Error("the connection ended before the answer.");
      await after(resumeAfterMs, signal);
      response = await this.#send("GET", signal, undefined, lastEventId);
      if (!response.ok) throw new Error("the connection ended before the answer.");
    }
  }

  /** What the service says unasked, such as updates of subscribed resources. */
  async #listen(): Promise<void> {
    const { signal } = this.#closing;
    let lastEventId: string | undefined;
    const session = this.#session;
    if (session === undefined) return;
    while (!signal.aborted && session === this.#session) {
      try {
        const response = await this.#send("GET", signal, undefined, lastEventId);
        if (!response.ok) {
          await response.body?.cancel();
          return;
        }
        for await (const event of readServerSentEvents(response)) {
          lastEventId = event.id ?? lastEventId;
          if (event.data !== "") this.#answer(JSON.parse(event.data) as Message);
        }
      } catch (error) {
        if (signal.aborted || isRefused(error)) return; // the next message finds the service again
      }
      await after(resumeAfterMs, signal);
    }
  }

  #learn(asked: Message, answer: Message): void {
    if (asked.method === "initialize") this.#version = answer.result?.protocolVersion;
  }

  #answer(message: object): void {
    this.#options.output.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
  }

  async #leave(): Promise<void> {
    if (this.#session === undefined || this.#service === undefined) return;
    const { endpoint, token } = await this.#service;
    const headers = {
      ...requestHeaders(undefined, { session: this.#session, version: this.#version }),
      authorization: `Bearer ${token}`,
    };
    // The session would end by itself an hour later.
    await fetch(endpoint, { method: "DELETE", headers, signal: AbortSignal.timeout(1000) }).catch(
      () => undefined,
    );
  }
}

/** Who leaves need not wait until a service was started for it. */
function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason as Error);
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", leave));
    signal.addEventListener("abort", leave);
    if (signal.aborted) leave();
  });
}

function after(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener("abort", end);
    if (signal.aborted) end();
  });
}

function isRefused(error: unknown): boolean {
  const cause = (error as { cause?: { code?: string } }).cause;
  return cause?.code === "ECONNREFUSED";
}

function reasonOf(error: unknown): string {
  const { message, cause } = error as { message?: string; cause?: { message?: string } };
  return cause?.message ?? message ?? String(error);
}
