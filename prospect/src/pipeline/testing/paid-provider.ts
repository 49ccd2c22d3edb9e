import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { agents as cards } from "../../agents/graph.ts";
import { sampleResults } from "./fake-agents.ts";

interface PaidCall {
  company: string;
  agent: string;
  /** The process that asked. */
  pid: number;
  /** By `performance.now()`. */
  at: number;
}

export type PaidProvider = Awaited<ReturnType<typeof startPaidProvider>>;

/** What the agents of `worker-process.ts` pay for: counted here, outside of whatever is killed. */
export async function startPaidProvider(companies: string[]) {
  const calls: PaidCall[] = [];
  const holds = new Map<string, Promise<void>>();
  const listeners = new Set<() => void>();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://provider");
    if (url.pathname === "/graph") {
      response.end(JSON.stringify({ cards, results: sampleResults, companies }));
      return;
    }
    const told = (name: string) => url.searchParams.get(name) ?? "";
    const call = {
      company: told("company"),
      agent: told("agent"),
      pid: Number(told("pid")),
      at: performance.now(),
    };
    calls.push(call);
    for (const heard of listeners) heard();
    void Promise.resolve(holds.get(call.agent)).then(() => response.end("{}"));
  });
  await new Promise<void>((resume) => server.listen(0, "127.0.0.1", resume));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    companies,
    calls,
    count: (key: string) =>
      calls.filter(({ company, agent }) => `${company} ${agent}` === key).length,
    /** Calls of this agent are not answered until the promise's resolver is called. */
    hold(agent: string): () => void {
      const { promise, resolve } = Promise.withResolvers<void>();
      holds.set(agent, promise);
      return () => {
        holds.delete(agent);
        resolve();
      };
    },
    /** The first call, from `from` on in the order they came, that is meant. */
    async call(meant: (call: PaidCall) => boolean, from = 0): Promise<PaidCall> {
      for (;;) {
        const found = calls.slice(from).find(meant);
        if (found !== undefined) return found;
        await new Promise<void>((resume) => {
          const heard = () => {
            listeners.delete(heard);
            resume();
          };
          listeners.add(heard);
        });
      }
    },
    stop: () =>
      new Promise<void>((resume) => {
        server.closeAllConnections();
        server.close(() => resume());
      }),
  };
}
