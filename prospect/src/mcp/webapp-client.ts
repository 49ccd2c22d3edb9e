import { Job, Problem, ProblemBody, ProblemCode, type StartJob } from "@leadstream/contract";
import { request } from "undici";
import { z } from "zod";

const Me = z.object({
  user: z.object({ id: z.string() }),
  workspace: z.object({ workspace_id: z.string() }).nullable(),
  role: z.enum(["owner", "member", "viewer"]),
});
export type Me = z.infer<typeof Me>;

const timeoutMs = 15_000;

/**
 * The web app, asked with the caller's own token: so its rights, quota, plan and board apply to what is done here,
 * exactly as if the person had clicked.
 */
export class WebappClient {
  readonly address: string;

  constructor(address: string) {
    this.address = address.replace(/\/+$/, "");
  }

  me(token: string): Promise<Me> {
    return this.#ask(Me, "GET", "/api/v1/me", token);
  }

  async startJob(token: string, body: StartJob, idempotencyKey?: string): Promise<Job> {
    const headers = idempotencyKey === undefined ? {} : { "idempotency-key": idempotencyKey };
    return (await this.#ask(OneJob, "POST", "/api/v1/jobs", token, body, headers)).job;
  }

  async job(token: string, jobId: string): Promise<Job> {
    return (await this.#ask(OneJob, "GET", `/api/v1/jobs/${encodeURIComponent(jobId)}`, token)).job;
  }

  async cancelJob(token: string, jobId: string): Promise<Job> {
    return (
      await this.#ask(OneJob, "POST", `/api/v1/jobs/${encodeURIComponent(jobId)}/cancel`, token)
    ).job;
  }

  async retryLead(token: string, leadId: string): Promise<{ lead: unknown }> {
    const path = `/api/v1/leads/${encodeURIComponent(leadId)}/retry`;
    return this.#ask(z.object({ lead: z.unknown() }), "POST", path, token);
  }

  async #ask<T extends z.ZodType>(
    schema: T,
    method: "GET" | "POST",
    path: string,
    token: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<z.infer<T>> {
    const answer = await request(this.address + path, {
      method,
      headers: {
        ...headers,
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
    }).catch((cause: unknown) => {
      throw new Problem("unavailable", "The web app does not answer.", {
        action: "Try again in a moment; if it stays away, look whether the web app runs.",
        cause,
      });
    });
    const text = await answer.body.text();
    const json = parseJson(text);
    if (answer.statusCode >= 200 && answer.statusCode < 300) return schema.parse(json);
    throw refusalOf(answer.statusCode, json);
  }
}

const OneJob = z.object({ job: Job });

/** The web app's refusal, word for word. */
function refusalOf(status: number, json: unknown): Problem {
  const parsed = ProblemBody.safeParse(json);
  const error = parsed.success ? parsed.data.error : undefined;
  const code = ProblemCode.safeParse(error?.code);
  if (error === undefined || !code.success || code.data === "internal")
    return new Problem("unavailable", `The web app could not do this (status ${status}).`, {
      action: "Try again in a moment.",
    });
  return new Problem(code.data, error.message, {
    ...(error.action === undefined ? {} : { action: error.action }),
    ...(error.details === undefined ? {} : { details: error.details }),
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // no JSON is no answer of ours
  }
}
