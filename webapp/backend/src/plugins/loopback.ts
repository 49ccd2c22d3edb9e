import type { FastifyRequest } from "fastify";

const names = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Whether a person at this very machine asks. A proxy on the machine makes everybody look so, hence its headers
 * exclude; a page that re-binds its own name to 127.0.0.1 shows that name as host, hence the names.
 */
export function isLoopback(request: FastifyRequest): boolean {
  const {
    "x-forwarded-for": forwardedFor,
    forwarded,
    "x-real-ip": realIp,
    host = "",
  } = request.headers;
  if (forwardedFor !== undefined || forwarded !== undefined || realIp !== undefined) return false;
  const address = request.socket.remoteAddress ?? "";
  const local =
    address === "::1" || address.startsWith("127.") || address.startsWith("::ffff:127.");
  return local && names.has(host.replace(/:\d+$/, "").toLowerCase());
}
