import { createHash, timingSafeEqual } from "node:crypto";
import { Problem } from "@leadstream/contract";
import type { Principal } from "./principal.ts";
import type { WebappClient } from "./webapp-client.ts";

const keptMs = 10_000;
const maxKept = 1_000;

/**
 * Who holds a token: the service's own ones are known here, all others are asked of the web app, so that a revoked
 * key or a changed role counts within seconds.
 */
export class TokenVerifier {
  readonly #own: readonly Buffer[];
  readonly #webapp: WebappClient;
  readonly #now: () => Date;
  readonly #kept = new Map<string, { until: number; principal: Promise<Principal> }>();

  constructor(options: { apiTokens: readonly string[]; webapp: WebappClient; now: () => Date }) {
    this.#own = options.apiTokens.map(digest);
    this.#webapp = options.webapp;
    this.#now = options.now;
  }

  async verify(authorization: string | null): Promise<Principal> {
    const token = /^Bearer\s+(\S+)\s*$/i.exec(authorization ?? "")?.[1];
    if (token === undefined) throw unauthenticated("This address needs a bearer token.");
    const presented = digest(token);
    let own = false;
    for (const one of this.#own) if (timingSafeEqual(one, presented)) own = true;
    if (own) return { kind: "service", scopes: ["read", "run"], token };
    return this.#person(token, presented.toString("base64"));
  }

  #person(token: string, key: string): Promise<Principal> {
    const now = this.#now().getTime();
    const kept = this.#kept.get(key);
    if (kept !== undefined && kept.until > now) return kept.principal;
    const principal = this.#ask(token);
    this.#kept.delete(key);
    this.#kept.set(key, { until: now + keptMs, principal });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > maxKept && oldest !== undefined) this.#kept.delete(oldest);
    // A refusal is not kept: the next try may find the web app awake, or the key made.
    principal.catch(() => this.#kept.delete(key));
    return principal;
  }

  async #ask(token: string): Promise<Principal> {
    const me = await this.#webapp.me(token).catch((error: unknown) => {
      if (error instanceof Problem && error.code === "unauthenticated")
        throw unauthenticated("This token is not known here.");
      throw error;
    });
    if (me.workspace === null) throw unauthenticated("This token belongs to no workspace.");
    return {
      kind: "person",
      userId: me.user.id,
      workspaceId: me.workspace.workspace_id,
      scopes: me.role === "viewer" ? ["read"] : ["read", "run"],
      token,
    };
  }
}

function unauthenticated(message: string): Problem {
  return new Problem("unauthenticated", message, {
    action:
      "Send `Authorization: Bearer` with an API key from Settings, or with one of the tokens in PROSPECT_API_TOKEN.",
  });
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
