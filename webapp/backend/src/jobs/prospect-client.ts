import type { BusinessContext, StartProspecting } from "@leadstream/contract";
import { DiscardReason, Problem, ProblemBody, ProblemCode } from "@leadstream/contract";
import { Agent, request } from "undici";
import { z } from "zod";

export const SourceInfo = z.object({
  name: z.string(),
  description: z.string(),
  /** Settings that this source needs and lacks; empty when it can run. */
  missing: z.array(z.string()).default([]),
});
export type SourceInfo = z.infer<typeof SourceInfo>;
const Sources = z.object({ sources: z.array(SourceInfo) });

/** A company that was found and dropped, and why; `restored_lead_id` once somebody brought it back. */
export const Discard = z.object({
  discard_id: z.coerce.string(),
  company_name: z.string(),
  website: z.string(),
  reason_code: DiscardReason,
  reason: z.string(),
  created_at: z.string(),
  restored_lead_id: z.string().nullable().default(null),
});
export type Discard = z.infer<typeof Discard>;
const Discards = z.object({
  discards: z.array(Discard),
  next_after: z.coerce.string().nullable().default(null),
});

export interface Changes {
  profile?: BusinessContext;
  /** Values a person wrote; null takes one back. */
  corrections?: Record<string, string | null>;
}

export interface DiscardPage {
  items: Discard[];
  next_cursor: string | null;
}

/** What the web app asks of the prospect service. Each call is idempotent, so a relay may repeat it. */
export interface ProspectClient {
  startJob(body: StartProspecting & { job_id: string }): Promise<void>;
  cancelJob(jobId: string): Promise<void>;
  pauseJob(jobId: string): Promise<void>;
  resumeJob(jobId: string): Promise<void>;
  /** A new attempt at the failed agent, or earlier where a correction touches what was done. */
  retryLead(jobId: string, leadId: string, changes: Changes): Promise<void>;
  /** Answers the agents that run again because of the changes; with none of them nothing runs. */
  rerunLead(jobId: string, leadId: string, changes: Changes): Promise<{ agents: string[] }>;
  discards(
    jobId: string,
    page: { cursor?: string | undefined; limit: number },
  ): Promise<DiscardPage>;
  /** Enriches a discarded company after all; answers its new lead. */
  bringBack(jobId: string, discardId: string): Promise<string>;
  sources(): Promise<SourceInfo[]>;
  /** Any other read: path under the service's base, JSON back. */
  get(path: string): Promise<unknown>;
  post(path: string, body: unknown): Promise<unknown>;
  /** Its gauges in Prometheus' text. */
  metrics(): Promise<string>;
  close(): Promise<void>;
}

export interface ProspectClientOptions {
  baseUrl: string;
  token: string;
  timeoutMs?: number;
}

export function createProspectClient({
  baseUrl,
  token,
  timeoutMs = 10_000,
}: ProspectClientOptions): ProspectClient {
  const agent = new Agent({
    connections: 16,
    keepAliveTimeout: 30_000,
    connect: { timeout: timeoutMs },
  });
  const base = baseUrl.replace(/\/+$/, "");

  async function ask(method: "GET" | "POST", path: string, body?: unknown) {
    try {
      return await request(base + path, {
        method,
        dispatcher: agent,
        headersTimeout: timeoutMs,
        bodyTimeout: timeoutMs,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body === undefined ? {} : { "content-type": "application/json" }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    } catch (cause) {
      throw new Problem("unavailable", "The prospecting service cannot be reached.", {
        action: "It is tried again by itself; check that the service runs.",
        retryAfterSeconds: 5,
        cause,
      });
    }
  }

  async function json(method: "GET" | "POST", path: string, body?: unknown): Promise<unknown> {
    const answer = await ask(method, path, body);
    const text = await answer.body.text();
    if (answer.statusCode >= 400) throw refusal(answer.statusCode, text);
    return text === "" ? null : (JSON.parse(text) as unknown);
  }

  const ofJob = (jobId: string) => `/api/v2/jobs/${encodeURIComponent(jobId)}`;

  return {
    async startJob(body) {
      const answer = await ask("POST", "/api/v2/execute_streaming_prospect", body);
      if (answer.statusCode >= 400) throw refusal(answer.statusCode, await answer.body.text());
      // The job outlives the connection and its events come by the webhook: only the acceptance matters here.
      answer.body.on("error", () => undefined);
      answer.body.destroy();
    },
    async cancelJob(jobId) {
      await json("POST", `${ofJob(jobId)}/cancel`);
    },
    async pauseJob(jobId) {
      await json("POST", `${ofJob(jobId)}/pause`);
    },
    async resumeJob(jobId) {
      await json("POST", `${ofJob(jobId)}/resume`);
    },
    async retryLead(jobId, leadId, changes) {
      await json("POST", `${ofJob(jobId)}/leads/${encodeURIComponent(leadId)}/retry`, changes);
    },
    async rerunLead(jobId, leadId, changes) {
      const path = `${ofJob(jobId)}/leads/${encodeURIComponent(leadId)}/rerun`;
      return z.object({ agents: z.array(z.string()) }).parse(await json("POST", path, changes));
    },
    async discards(jobId, { cursor, limit }) {
      const query = new URLSearchParams({
        limit: String(limit),
        ...(cursor === undefined ? {} : { after: cursor }),
      });
      const { discards, next_after } = Discards.parse(
        await json("GET", `${ofJob(jobId)}/discards?${query}`),
      );
      return { items: discards, next_cursor: next_after };
    },
    async bringBack(jobId, discardId) {
      const path = `${ofJob(jobId)}/discards/${encodeURIComponent(discardId)}/restore`;
      return z.object({ lead_id: z.string() }).parse(await json("POST", path)).lead_id;
    },
    async sources() {
      return Sources.parse(await json("GET", "/api/v2/sources")).sources;
    },
    get: (path) => json("GET", path),
    post: (path, body) => json("POST", path, body),
    async metrics() {
      const answer = await ask("GET", "/metrics");
      const text = await answer.body.text();
      if (answer.statusCode >= 400) throw refusal(answer.statusCode, text);
      return text;
    },
    close: () => agent.close(),
  };
}

/** The service's own refusal keeps its code; anything it should not have said is "unavailable". */
function refusal(status: number, text: string): Problem {
  const parsed = ProblemBody.safeParse(readJson(text));
  const code = ProblemCode.safeParse(parsed.success ? parsed.data.error.code : undefined);
  if (
    status >= 500 ||
    status === 429 ||
    status === 401 ||
    status === 403 ||
    !parsed.success ||
    !code.success
  ) {
    return new Problem(
      "unavailable",
      `The prospecting service refused the request (HTTP ${status}).`,
      {
        action:
          status === 401 || status === 403
            ? "Both services need the same PROSPECT_API_TOKEN."
            : "It is tried again by itself; the service's log says more.",
        retryAfterSeconds: 5,
      },
    );
  }
  const { message, action, details } = parsed.data.error;
  return new Problem(code.data, message, { ...(action === undefined ? {} : { action }), details });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
