import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { ProblemCode } from "@leadstream/contract";

export interface Asked {
  method: string;
  path: string;
  /** Whose key came with it; null for any other token. */
  person: string | null;
}

type Answer = { status: number; body: unknown };

export interface FakeWebapp {
  address: string;
  asked: Asked[];
  stop: () => Promise<void>;
}

/** A job that the web app has accepted and not sent yet. */
export const orderedJob = {
  job_id: "ordered",
  status: "queued",
  source: "directory",
  query: "",
  max_leads: 2,
  found: 0,
  completed: 0,
  failed: 0,
  discarded: 0,
  created_at: "2026-11-22T10:00:00.000Z",
  started_at: null,
  ended_at: null,
  estimated_time_remaining: null,
  cost_usd: null,
  error: null,
} as const;

export function refusal(status: number, code: ProblemCode, message: string): Answer {
  return { status, body: { error: { code, message } } };
}

/**
 * As much of the web app as the MCP endpoint asks: it knows whose a key is (`key-of-ada`), each person in a workspace
 * alone, and of everything else what the test answers.
 */
export async function startFakeWebapp(
  answer: (asked: Asked) => Answer | undefined = () => undefined,
): Promise<FakeWebapp> {
  const asked: Asked[] = [];
  const server = createServer((given, response) => {
    const person = /^Bearer key-of-(\w+)$/.exec(given.headers.authorization ?? "")?.[1] ?? null;
    const one = { method: given.method ?? "", path: given.url ?? "", person };
    asked.push(one);
    const { status, body } = answer(one) ?? usual(one);
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function usual({ path, person }: Asked): Answer {
  if (person === null) return refusal(401, "unauthenticated", "No.");
  if (path !== "/api/v1/me") return refusal(404, "not_found", "No.");
  const workspace = { workspace_id: `of ${person}` };
  return { status: 200, body: { user: { id: person }, workspace, role: "member" } };
}
