import { Problem } from "@leadstream/contract";
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from "fastify";
import type { AppDeps } from "../deps.ts";
import { headersOf } from "../plugins/headers-of.ts";
import { isLoopback } from "../plugins/loopback.ts";
import { answer } from "../plugins/problem-handler.ts";
import { checkSameOrigin } from "../plugins/same-origin.ts";
import { Attempts } from "./attempts.ts";
import { clientAddressHeader } from "./auth.ts";
import { hasUsers } from "./setup.ts";

/** Members, roles and keys have routes of their own, with our roles and audit; the library's would go around them. */
const ownedElsewhere: Record<string, string> = {
  organization: "/api/v1/workspaces",
  "api-key": "/api/v1/api-keys",
};
/** Where a password may be tried; signing out is not among them. */
const guessesPasswords = /^\/api\/auth\/sign-(in|up)/;
/** What ends sessions: sockets that stand on them are told after the answer. */
const endsSessions = /^\/api\/auth\/(sign-out|revoke-|change-password|delete-user)/;

/** `/api/auth/*`: the library's routes behind our limits, our sign-up policy and our error bodies. */
export function authRoutes(deps: AppDeps): FastifyPluginAsync {
  return async (app: FastifyInstance) => {
    const perAccount = new Attempts({
      max: deps.limits.signInPerMinute,
      windowMs: 60_000,
      now: () => performance.now(),
    });
    const perAddress = app.createRateLimit({
      max: deps.limits.signInPerMinute * 6,
      timeWindow: 60_000,
      keyGenerator: (request) => request.ip,
    });

    app.route({
      method: ["GET", "POST"],
      url: "/api/auth/*",
      schema: { hide: true },
      handler: async (request, reply) => {
        const path = request.url.split("?")[0] ?? "";
        const elsewhere = ownedElsewhere[path.split("/")[3] ?? ""];
        if (elsewhere !== undefined) {
          throw new Problem("not_found", `There is nothing at ${path}.`, {
            action: `Use ${elsewhere} instead.`,
          });
        }
        checkSameOrigin(request, deps.publicUrl);
        const account = `${request.ip} ${emailOf(request)}`;
        const guesses = guessesPasswords.test(path);
        if (guesses) await slowDown(request, account, perAccount, perAddress);
        if (path.startsWith("/api/auth/sign-up")) await checkSignUp(request, deps);
        const response = await deps.auth.handler(asWebRequest(request, deps.baseUrl));
        if (guesses && response.ok) perAccount.giveBack(account);
        if (endsSessions.test(path) && response.ok) deps.onSessionsChanged();
        return send(reply, response);
      },
    });
  };
}

async function checkSignUp(request: FastifyRequest, { db, allowSignup }: AppDeps): Promise<void> {
  if (allowSignup === "true") return;
  const first = !(await hasUsers(db));
  if (isLoopback(request) && (first || allowSignup === "loopback")) return;
  throw new Problem("forbidden", "New accounts cannot be opened from here.", {
    action: first
      ? "Open the page on the machine that runs Leadstream, or set ADMIN_EMAIL and ADMIN_PASSWORD."
      : "Ask an owner of a workspace to add you.",
  });
}

type Limit = ReturnType<FastifyInstance["createRateLimit"]>;

async function slowDown(
  request: FastifyRequest,
  account: string,
  perAccount: Attempts,
  perAddress: Limit,
): Promise<void> {
  const state = await perAddress(request);
  const waits =
    !state.isAllowed && state.isExceeded ? state.ttlInSeconds : perAccount.take(account);
  if (waits === null) return;
  throw new Problem("rate_limited", "Too many attempts to sign in.", {
    action: `Try again in ${waits} seconds.`,
    retryAfterSeconds: waits,
  });
}

function emailOf(request: FastifyRequest): string {
  const { body } = request;
  const email =
    typeof body === "object" && body !== null && "email" in body ? body.email : undefined;
  return typeof email === "string" ? email.toLowerCase().slice(0, 320) : "";
}

function asWebRequest(request: FastifyRequest, baseUrl: string): Request {
  const headers = headersOf(request.headers);
  headers.set(clientAddressHeader, request.ip);
  headers.delete("content-length");
  const withBody = request.method === "POST";
  if (withBody) headers.set("content-type", "application/json");
  return new Request(new URL(request.url, baseUrl), {
    method: request.method,
    headers,
    ...(withBody ? { body: JSON.stringify(request.body ?? {}) } : {}),
  });
}

async function send(reply: FastifyReply, response: Response): Promise<FastifyReply> {
  const text = await response.text();
  for (const cookie of response.headers.getSetCookie()) reply.header("set-cookie", cookie);
  if (response.status >= 400) return answer(reply, refusal(response.status, text));
  for (const [name, value] of response.headers) {
    if (name !== "set-cookie" && name !== "content-length") reply.header(name, value);
  }
  return reply.status(response.status).send(text);
}

function refusal(status: number, text: string): Problem {
  const { code, message } = libraryError(text);
  const details = code === undefined ? {} : { details: { reason: code } };
  const said = message ?? "The request was refused.";
  if (status === 401) return new Problem("unauthenticated", said, details);
  if (status === 403) return new Problem("forbidden", said, details);
  if (status === 404) return new Problem("not_found", message ?? "There is nothing here.", details);
  if (status === 429) return new Problem("rate_limited", said, details);
  if (status >= 500) return new Problem("internal", "Something went wrong on our side.");
  if (code?.startsWith("USER_ALREADY_EXISTS") === true) {
    return new Problem("conflict", "An account with this e-mail exists.", {
      action: "Sign in instead.",
      ...details,
    });
  }
  return new Problem("bad_request", said, details);
}

function libraryError(text: string): { code?: string; message?: string } {
  try {
    const body = JSON.parse(text) as unknown;
    if (typeof body !== "object" || body === null) return {};
    return {
      ...("code" in body && typeof body.code === "string" ? { code: body.code } : {}),
      ...("message" in body && typeof body.message === "string" ? { message: body.message } : {}),
    };
  } catch {
    return {};
  }
}
