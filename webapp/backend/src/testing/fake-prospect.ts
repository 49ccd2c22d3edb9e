import { Problem } from "@leadstream/contract";
import type { DiscardPage, ProspectClient, SourceInfo } from "../jobs/prospect-client.ts";

export interface FakeProspect extends ProspectClient {
  /** Every order in the order of its arrival, as `[verb, job, …]`. */
  calls: [verb: string, jobId: string, ...rest: unknown[]][];
  /** Thrown by each order until it is null again. */
  fault: Problem | null;
  pages: Map<string, unknown>;
  metricsText: string;
  /** What a re-run says that it runs. */
  rerunAgents: string[];
}

/** The door to the prospect service, played: remembers what it was asked and refuses on demand. */
export function createFakeProspect(): FakeProspect {
  const listed: SourceInfo[] = [
    { name: "list", description: "Your own list", missing: [] },
    { name: "web_search", description: "A search provider", missing: ["TAVILY_API_KEY"] },
  ];
  const fake: FakeProspect = {
    calls: [],
    fault: null,
    pages: new Map(),
    metricsText: "",
    rerunAgents: [],
    startJob: (body) => note("start", body.job_id, body),
    cancelJob: (jobId) => note("cancel", jobId),
    pauseJob: (jobId) => note("pause", jobId),
    resumeJob: (jobId) => note("resume", jobId),
    retryLead: (jobId, leadId, changes) => note("retry", jobId, leadId, changes),
    rerunLead: async (jobId, leadId, changes) => {
      await note("rerun", jobId, leadId, changes);
      return { agents: fake.rerunAgents };
    },
    discards: async (): Promise<DiscardPage> => ({ items: [], next_cursor: null }),
    bringBack: async (jobId, discardId) => {
      await note("bring-back", jobId, discardId);
      return `lead-of-${discardId}`;
    },
    sources: async () => {
      if (fake.fault?.code === "unavailable") throw fake.fault;
      return listed;
    },
    get: async (path) => {
      if (fake.fault !== null) throw fake.fault;
      if (!fake.pages.has(path)) throw new Problem("not_found", "There is no such page.");
      return fake.pages.get(path);
    },
    post: async (path, body) => {
      await note("post", path, body);
      return {};
    },
    metrics: async () => {
      if (fake.fault !== null) throw fake.fault;
      return fake.metricsText;
    },
    close: async () => undefined,
  };
  async function note(verb: string, jobId: string, ...rest: unknown[]): Promise<void> {
    fake.calls.push([verb, jobId, ...rest]);
    if (fake.fault !== null) throw fake.fault;
  }
  return fake;
}
