import { Problem } from "@leadstream/contract";
import type { FastifyRequest } from "fastify";

const safe = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * A cookie travels with requests that another site starts; a bearer token does not. So a change asked for with a
 * cookie, and every sign-in, must come from our own page or from something that is no browser.
 */
export function checkSameOrigin(request: FastifyRequest, publicUrl: string | null): void {
  if (safe.has(request.method)) return;
  const { origin, "sec-fetch-site": site } = request.headers;
  const foreign = new Problem("forbidden", "This request comes from another site.", {
    action: "Open Leadstream itself and try again; behind a proxy, set PUBLIC_URL.",
  });
  if (origin !== undefined) {
    if (!isOurs(origin, request.headers.host, publicUrl)) throw foreign;
    return;
  }
  if (site !== undefined && site !== "same-origin" && site !== "none") throw foreign;
}

export function isOurs(
  origin: string,
  host: string | undefined,
  publicUrl: string | null,
): boolean {
  const asked = URL.parse(origin);
  if (asked === null) return false;
  return (
    asked.host === host || (publicUrl !== null && asked.origin === URL.parse(publicUrl)?.origin)
  );
}
