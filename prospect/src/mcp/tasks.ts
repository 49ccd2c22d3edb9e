import { Problem, type Failure } from "@leadstream/contract";
import {
  CLIENT_CAPABILITIES_META_KEY,
  MissingRequiredClientCapabilityError,
  type CallToolResult,
  type McpServer,
  type ServerContext,
} from "@modelcontextprotocol/server";
import { z } from "zod";
import type { McpDeps } from "./deps.ts";
import { listLeads } from "./leads.ts";
import { ownedJob } from "./owned-job.ts";
import { requireScope } from "./principal.ts";
import { refusing } from "./protocol-refusal.ts";
import { refuse } from "./refusal.ts";
import { untrusted, type JobView } from "./shapes.ts";
import { StartArguments, startFor } from "./start.ts";
import { stopJob } from "./stop-job.ts";
import { nextStep, tellJob, tellLead } from "./tell.ts";
import { jobUri, leadUri } from "./uris.ts";
import { callOf, makesWork, resultOf } from "./tool.ts";
import { waitForJob } from "./wait.ts";
import { wireSchema } from "./wire-schema.ts";

export const tasksExtension = "io.modelcontextprotocol/tasks";
export const runProspecting = "run_prospecting";
const pollIntervalMs = 1000;
const shown = 50;

/** Who cannot hold a task waits in the call itself, as long as most clients do. */
const withoutTasksSeconds = 50;

const TaskRequest = z.looseObject({ taskId: z.string().min(1).max(200) });

/**
 * `run_prospecting`: one call from the start to the finished list. A client that knows the tasks extension gets a task
 * at once, whose id is the job's; any other waits a while and is told how to go on.
 */
export function registerRun(server: McpServer, deps: McpDeps, era: "legacy" | "modern"): void {
  const run = async (args: StartArguments, context: ServerContext): Promise<CallToolResult> => {
    try {
      const call = callOf(context);
      requireScope(call.principal, "run");
      const job = await startFor(deps, call.principal, args);
      if (era === "modern" && knowsTasks(context)) {
        // A result of the extension; the SDK passes it on as it is but has no type for it.
        return taskOf(job, { resultType: "task" }) as unknown as CallToolResult;
      }
      const waited = await waitForJob(deps, call, job.job_id, withoutTasksSeconds);
      return await outcomeOf(deps, waited.job, waited.finished);
    } catch (error) {
      if (context.mcpReq.signal.aborted) throw error; // nobody is left to be told
      return refuse(error, deps.log);
    }
  };
  server.registerTool(
    runProspecting,
    {
      title: "Run prospecting",
      description:
        "Starts prospecting and answers when it is over: as a task where the client knows the tasks extension (the task's id is the job_id), " +
        "else by waiting for most of a minute and then naming the job_id to go on with.",
      annotations: makesWork,
      // No output schema: a task is no such output.
      inputSchema: wireSchema(StartArguments),
    },
    run,
  );
}

export function serveTasks(server: McpServer, deps: McpDeps): void {
  const params = { params: TaskRequest };
  server.server.setRequestHandler("tasks/get", params, ({ taskId }, context) =>
    answering(deps, context, async () => {
      const { principal } = callOf(context);
      return detailed(deps, await ownedJob(deps, principal, taskId));
    }),
  );
  server.server.setRequestHandler("tasks/cancel", params, ({ taskId }, context) =>
    answering(deps, context, async () => {
      const { principal } = callOf(context);
      requireScope(principal, "run");
      await stopJob(deps, principal, taskId);
      return {};
    }),
  );
  // No job asks its caller for anything, so there is never an input that is waited for.
  server.server.setRequestHandler("tasks/update", params, ({ taskId }, context) =>
    answering(deps, context, async () => {
      await ownedJob(deps, callOf(context).principal, taskId);
      return {};
    }),
  );
}

/** Refusals of the task methods are protocol errors: there is no tool result to carry them. */
async function answering(
  deps: McpDeps,
  context: ServerContext,
  answer: () => Promise<Record<string, unknown>>,
): Promise<Record<string, unknown>> {
  if (!knowsTasks(context)) throw unknownToClient();
  return refusing(deps.log, answer);
}

/**
 * The extension wants news of tasks refused, not ignored, to a client that did not declare it. One that did is told
 * by the acknowledgement that there are none: it asks with tasks/get, or subscribes to the job.
 */
export function refuseTaskNews(body: unknown): Response | undefined {
  const listen = body as {
    id?: unknown;
    method?: unknown;
    params?: { notifications?: { taskIds?: unknown }; _meta?: Record<string, unknown> };
  } | null;
  if (listen?.method !== "subscriptions/listen") return undefined;
  const { notifications, _meta } = listen.params ?? {};
  if (notifications?.taskIds === undefined || declaresTasks(_meta)) return undefined;
  const { code, message, data } = unknownToClient();
  const error = { code, message, data };
  return Response.json({ jsonrpc: "2.0", id: listen.id ?? null, error }, { status: 400 });
}

function unknownToClient(): MissingRequiredClientCapabilityError {
  return new MissingRequiredClientCapabilityError({
    requiredCapabilities: { extensions: { [tasksExtension]: {} } },
  });
}

function knowsTasks(context: ServerContext): boolean {
  return declaresTasks(context.mcpReq.envelope);
}

function declaresTasks(envelope: Record<string, unknown> | undefined): boolean {
  const capabilities = envelope?.[CLIENT_CAPABILITIES_META_KEY] as
    | { extensions?: Record<string, unknown> }
    | undefined;
  return capabilities?.extensions?.[tasksExtension] !== undefined;
}

type TaskStatus = "working" | "completed" | "failed" | "cancelled";

function statusOf(job: JobView): TaskStatus {
  if (job.status === "cancelled") return "cancelled";
  return job.ended_at === null ? "working" : "completed";
}

function taskOf(job: JobView, extra: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    ...extra,
    taskId: job.job_id,
    status: statusOf(job),
    statusMessage: tellJob(job),
    createdAt: job.created_at,
    lastUpdatedAt: job.ended_at ?? job.started_at ?? job.created_at,
    ttlMs: null,
    pollIntervalMs,
  };
}

/** A job that failed is a tool that ran and says so; `failed` is for calls that broke down. */
async function detailed(deps: McpDeps, job: JobView): Promise<Record<string, unknown>> {
  if (statusOf(job) !== "completed") return taskOf(job);
  return taskOf(job, {
    result:
      job.error === null
        ? await outcomeOf(deps, job, true)
        : refuse(problemOf(job.error), deps.log),
  });
}

async function outcomeOf(deps: McpDeps, job: JobView, finished: boolean): Promise<CallToolResult> {
  const { leads, next_cursor } = await listLeads(deps, job.job_id, { limit: shown });
  return resultOf({
    data: { job, finished, leads, next_cursor, note: untrusted },
    text: [
      tellJob(job),
      ...(finished ? [] : [nextStep(job)]),
      ...leads.map((lead) => `- ${tellLead(lead)}`),
      ...(next_cursor === null ? [] : [`There are more: list_leads with cursor ${next_cursor}`]),
      untrusted,
    ].join("\n"),
    links: [
      { uri: jobUri(job.job_id), name: `Job ${job.job_id}` },
      ...leads.slice(0, 20).map((lead) => ({ uri: leadUri(lead), name: lead.company_name })),
    ],
  });
}

function problemOf(failure: Failure): Problem {
  const code = failure.code === "quota_exhausted" ? "quota_exhausted" : "unavailable";
  return new Problem(code, failure.message, { action: failure.action });
}
