import { Problem } from "@leadstream/contract";
import type { FastifyInstance } from "fastify";

/** One address cannot keep everybody else waiting. Far above what a busy board asks for. */
export function limitRequests(
  app: FastifyInstance,
  { limits }: { limits: { requestsPerTenSeconds: number } },
): void {
  const check = app.createRateLimit({
    max: limits.requestsPerTenSeconds,
    timeWindow: 10_000,
    keyGenerator: (request) => request.ip,
  });
  app.addHook("onRequest", async (request) => {
    if (!request.url.startsWith("/api/")) return;
    const state = await check(request);
    if (state.isAllowed || !state.isExceeded) return;
    throw new Problem("rate_limited", "Too many requests.", {
      action: `Try again in ${state.ttlInSeconds} seconds.`,
      retryAfterSeconds: state.ttlInSeconds,
    });
  });
}
