import type { SourceName } from "@leadstream/contract";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import type { Source } from "../../harvest/source.ts";
import { fakeAgents, outcomeOf, type FakeRun } from "../../pipeline/testing/fake-agents.ts";
import { fakeSources, find } from "../../pipeline/testing/fake-source.ts";
import {
  createProspectDatabase,
  startService,
  testToken,
} from "../../pipeline/testing/start-service.ts";

export type Era = "modern" | "legacy";
export const eras: readonly Era[] = ["modern", "legacy"];

export type Stage = Awaited<ReturnType<typeof openStage>>;

interface StageOptions {
  /** Companies of the `directory`, unless `sources` says all. */
  companies?: readonly string[];
  sources?: ReadonlyMap<SourceName, Source>;
  research?: FakeRun;
  environment?: Record<string, string>;
}

/** A service over a database of its own, whose jobs can be held, and clients that go when it goes. */
export async function openStage({
  companies = ["One"],
  sources = fakeSources(companies.map((name) => find(name))),
  research = () => outcomeOf("website_research"),
  environment = {},
}: StageOptions = {}) {
  const held = new Map<string, PromiseWithResolvers<void>>();
  const open: { close: () => Promise<void> }[] = [];
  const { agents } = fakeAgents({
    website_research: async (input) => {
      await held.get(input.query)?.promise;
      return research(input);
    },
    lead_qualification: async ({ query }) => {
      await held.get(`${query} later`)?.promise;
      return outcomeOf("lead_qualification");
    },
  });
  const database = await createProspectDatabase();
  const start = () => startService(database, { agents, sources }, { environment });
  let service = await start();
  return {
    database,
    get service() {
      return service;
    },
    /** The same service anew, after it was stopped. */
    restart: async () => (service = await start()),
    /** Jobs of this query wait at their first agent, or in the middle where it ends in ` later`, until it is resolved. */
    hold(query: string): PromiseWithResolvers<void> {
      const gate = Promise.withResolvers<void>();
      held.set(query, gate);
      return gate;
    },
    letGo: (query: string) => held.get(query)?.resolve(),
    /** Closed before the service, last come first. */
    closeLater(one: { close: () => Promise<void> }): void {
      open.push(one);
    },
    async connect(
      era: Era,
      { token = testToken, capabilities = {} }: { token?: string; capabilities?: object } = {},
    ): Promise<Client> {
      const client = new Client(
        { name: "test", version: "1" },
        {
          capabilities,
          versionNegotiation: { mode: era === "modern" ? { pin: "2026-07-28" } : "legacy" },
        },
      );
      const requestInit = { headers: { authorization: `Bearer ${token}` } };
      const url = new URL("/mcp", service.address);
      await client.connect(new StreamableHTTPClientTransport(url, { requestInit }));
      open.push(client);
      return client;
    },
    async close(): Promise<void> {
      for (const gate of held.values()) gate.resolve();
      for (const one of open.toReversed()) await one.close();
      await service.stop();
      await database.drop();
    },
  };
}
