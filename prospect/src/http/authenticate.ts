import { createHash, timingSafeEqual } from "node:crypto";
import { Problem } from "@leadstream/contract";
import type { FastifyRequest } from "fastify";

/** Refuses a request that does not carry one of the tokens. Digests are compared, so that time tells nothing. */
export function requireToken(
  tokens: readonly string[],
): (request: FastifyRequest) => Promise<void> {
  const known = tokens.map(digest);
  return async (request) => {
    const given = /^Bearer\s+(\S+)\s*$/i.exec(request.headers.authorization ?? "")?.[1];
    const presented = digest(given ?? "");
    let matches = false;
    for (const one of known) if (timingSafeEqual(one, presented)) matches = true;
    if (given === undefined || !matches)
      throw new Problem("unauthenticated", "This address needs a bearer token.", {
        action: "Send `Authorization: Bearer` with one of the tokens in PROSPECT_API_TOKEN.",
      });
  };
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
