import { PipelineEvent, type StartProspecting } from "@leadstream/contract";
import { createLog } from "@leadstream/runtime/log";
import { createTestDatabase, type TestDatabase } from "@leadstream/runtime/testing/database";
import { prospectConfig } from "../../config.ts";
import { migrations } from "../../db/client.ts";
import { startProspect, type Parts, type Roles } from "../../service.ts";
import { sampleProfile, testSecret, testToken } from "./sample.ts";

export { sampleProfile, testSecret, testToken } from "./sample.ts";

export type TestService = Awaited<ReturnType<typeof startService>>;

export async function createProspectDatabase(): Promise<TestDatabase> {
  return createTestDatabase(migrations);
}

/** The service as it runs, on a port of its own, with what a test replaces. Without a receiver unless one is given. */
export async function startService(
  database: TestDatabase,
  parts: Parts,
  options: {
    webhookUrl?: string;
    roles?: Roles;
    concurrency?: number;
    environment?: Record<string, string>;
  } = {},
) {
  const config = prospectConfig({
    DATABASE_URL: database.url,
    PROSPECT_PORT: "0",
    PROSPECT_API_TOKEN: testToken,
    WEBHOOK_SECRET: testSecret,
    WEBAPP_WEBHOOK_ENABLED: options.webhookUrl === undefined ? "false" : "true",
    ...(options.webhookUrl === undefined ? {} : { WEBAPP_WEBHOOK_URL: options.webhookUrl }),
    ENRICH_CONCURRENCY: String(options.concurrency ?? 4),
    CRAWL_DELAY_MS: "0",
    ...options.environment,
  });
  const log = createLog(process.env["TEST_LOG_LEVEL"] ?? "silent", "prospect");
  const service = await startProspect({
    config,
    log,
    parts,
    ...(options.roles === undefined ? {} : { roles: options.roles }),
  });
  const headers = { authorization: `Bearer ${testToken}` };
  const send = async (method: string, path: string, body?: unknown) =>
    fetch(service.address + path, {
      method,
      headers: body === undefined ? headers : { ...headers, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  return {
    ...service,
    send,
    /** Starts a job and leaves its stream: the job goes on. */
    start: async (asked: Partial<StartProspecting> = {}): Promise<string> => {
      const response = await send("POST", "/api/v2/execute_streaming_prospect", {
        business_context: sampleProfile,
        user_id: "user-1",
        source: "directory",
        ...asked,
      });
      const jobId = response.headers.get("x-job-id");
      if (response.status !== 200 || jobId === null)
        throw new Error(`The job did not start: ${response.status} ${await response.text()}`);
      await response.body?.cancel();
      return decodeURIComponent(jobId);
    },
    /** Follows the job's log until `until` is met, or to its end. Every event is parsed by the contract. */
    follow: async (
      jobId: string,
      until: (event: PipelineEvent) => boolean = () => false,
      after = 0,
    ): Promise<PipelineEvent[]> => {
      const response = await send("GET", `/api/v2/jobs/${jobId}/events?after=${after}`);
      if (response.status !== 200 || response.body === null)
        throw new Error(`No stream: ${response.status}`);
      const events: PipelineEvent[] = [];
      for await (const event of readStream(response.body)) {
        events.push(event);
        if (until(event)) break;
      }
      return events;
    },
    job: async (jobId: string): Promise<Record<string, unknown>> =>
      (
        (await (await send("GET", `/api/v2/jobs/${jobId}`)).json()) as {
          job: Record<string, unknown>;
        }
      ).job,
  };
}

export async function* readStream(body: ReadableStream<Uint8Array>): AsyncGenerator<PipelineEvent> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true });
    const messages = text.split("\n\n");
    text = messages.pop() ?? "";
    for (const message of messages) {
      const data = /^data: (.*)$/m.exec(message)?.[1];
      if (data !== undefined) yield PipelineEvent.parse(JSON.parse(data));
    }
  }
}

/** Waits for a condition, not for a while. */
export async function until<T>(
  what: string,
  check: () => Promise<T | null | undefined | false> | T | null | undefined | false,
): Promise<T> {
  const giveUpAt = Date.now() + 20_000;
  for (;;) {
    const answer = await check();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > giveUpAt) throw new Error(`Waited too long until ${what}.`);
    await new Promise((resume) => setTimeout(resume, 10));
  }
}
