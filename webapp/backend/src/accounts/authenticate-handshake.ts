import { headersOf } from "../plugins/headers-of.ts";
import { isOurs } from "../plugins/same-origin.ts";
import { identify, type Identity, type IdentityDeps } from "./identity.ts";

/** What Socket.IO knows of a client before it lets it in. */
export interface Handshake {
  auth: Record<string, unknown>;
  headers: Record<string, string | string[] | undefined>;
}

/** The same credentials as for a request: `auth: {token}` is the bearer, and a cookie counts only from our own page. */
export async function authenticateHandshake(
  deps: IdentityDeps & { publicUrl: string | null },
  { auth, headers: given }: Handshake,
): Promise<Identity | null> {
  const headers = headersOf(given);
  const { token } = auth;
  if (typeof token === "string" && token !== "") {
    headers.set("authorization", `Bearer ${token}`);
    headers.delete("cookie");
  }
  const identity = await identify(deps, headers);
  const origin = headers.get("origin");
  const foreign = origin !== null && !isOurs(origin, headers.get("host") ?? undefined, deps.publicUrl);
  return identity?.via === "cookie" && foreign ? null : identity;
}
