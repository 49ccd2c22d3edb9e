import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface WireCall {
  /** What was asked, as it went over the line. */
  body: string;
  /** By `performance.now()`. */
  askedAt: number;
  /** Absent where nothing came back whole. */
  answered?: { at: number; status: number };
}

/** What happens to a call on the way. `cut`: the answer breaks off in its middle. `stall`: it never ends. */
export type Tampering =
  | { kind: "cut" | "stall" }
  | { kind: "answer"; status: number; body: unknown; headers?: Record<string, string> };

export interface Wire {
  url: string;
  calls: WireCall[];
  /** Decides about each call; null lets it through. `count` is the number of calls before it. */
  tamper: (body: string, count: number) => Tampering | null;
  reset(): void;
  stop(): Promise<void>;
}

/** The line between us and a provider, on which things go wrong. */
export async function openWire(provider: string): Promise<Wire> {
  const server = createServer((request, response) => void carry(request, response));
  const wire: Wire = {
    url: "",
    calls: [],
    tamper: () => null,
    reset() {
      wire.calls.length = 0;
      wire.tamper = () => null;
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  async function carry(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = "";
    for await (const part of request) body += String(part);
    const call: WireCall = { body, askedAt: performance.now() };
    const tampering = wire.tamper(body, wire.calls.length);
    wire.calls.push(call);
    if (tampering?.kind === "answer") {
      const { status, headers = {} } = tampering;
      const text =
        typeof tampering.body === "string" ? tampering.body : JSON.stringify(tampering.body);
      call.answered = { at: performance.now(), status };
      response.writeHead(status, { "content-type": "application/json", ...headers }).end(text);
      return;
    }
    const told = await fetch(provider + (request.url ?? ""), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    const answer = Buffer.from(await told.arrayBuffer());
    response.writeHead(told.status, {
      "content-type": "application/json",
      "content-length": answer.length,
    });
    if (tampering === null) {
      call.answered = { at: performance.now(), status: told.status };
      response.end(answer);
      return;
    }
    response.write(answer.subarray(0, Math.floor(answer.length / 2)));
    if (tampering.kind === "cut") setImmediate(() => response.destroy());
  }
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  wire.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return wire;
}
