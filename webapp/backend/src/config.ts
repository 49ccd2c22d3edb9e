import { Plan } from "@leadstream/contract";
import {
  commaList,
  databaseUrl,
  flag,
  host,
  parseSettings,
  port,
  url,
  wholeNumber,
  type Environment,
} from "@leadstream/runtime/settings";
import { keptSecret } from "@leadstream/runtime/secrets";
import { BlockList, isIP } from "node:net";
import { z } from "zod";

const Settings = z
  .object({
    HOST: host,
    WEBAPP_PORT: port(3001),
    DATA_DIR: z.string().default(".data"),
    DATABASE_URL: databaseUrl("must be the address of a PostgreSQL database"),
    MCP_SERVER_URL: url(),
    PROSPECT_API_TOKEN: commaList,
    WEBHOOK_SECRET: commaList.refine(
      (keys) => keys.every((key) => /^whsec_[A-Za-z0-9+/]{22,}={0,2}$/.test(key)),
      "must be one or more whsec_ secrets in base64, separated by commas",
    ),
    WEBHOOK_ALLOW_UNSIGNED: flag(false),
    AUTH_SECRET: z.string().min(32, "must have 32 characters or more").optional(),
    DEFAULT_PLAN: Plan.default("pro"),
    ADMIN_EMAIL: z.email("must be an e-mail address").optional(),
    ADMIN_PASSWORD: z.string().min(8, "must have 8 characters or more").max(128).optional(),
    ALLOW_SIGNUP: z
      .enum(["loopback", "true", "false"], { error: "must be loopback, true or false" })
      .default("loopback"),
    PUBLIC_URL: url(),
    TRUSTED_PROXIES: commaList.refine(
      (proxies) => proxies.every(isNetwork),
      "must be addresses, networks such as 10.0.0.0/8, or loopback, separated by commas",
    ),
    OUTGOING_ALLOW_HOSTS: commaList.refine(
      (hosts) => hosts.every((one) => /^(?:[\w.-]+|\[[a-f\d:.]+\])(?::\d{1,5})?$/i.test(one)),
      "must be host or host:port, separated by commas",
    ),
    WEBAPP_DATABASE_CONNECTIONS: wholeNumber(10, 2, 100),
    LOG_LEVEL: z
      .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"])
      .default("info"),
  })
  .refine((s) => (s.ADMIN_EMAIL === undefined) === (s.ADMIN_PASSWORD === undefined), {
    path: ["ADMIN_EMAIL"],
    message: "and ADMIN_PASSWORD belong together",
  });

/** What the web app needs to know; secrets that were not given are made once and kept in `dataDir`. */
export interface Config {
  host: string;
  port: number;
  dataDir: string;
  databaseUrl: string;
  databaseConnections: number;
  prospectUrl: string;
  /** The first is ours to send; every one of them is a caller's to have, while one is rotated. */
  prospectTokens: readonly [string, ...string[]];
  webhookSecrets: readonly string[];
  webhookAllowUnsigned: boolean;
  /** Signs cookies; the same on every machine that serves one database. */
  authSecret: string;
  defaultPlan: Plan;
  admin: { email: string; password: string } | null;
  /** Who may open an account of their own once the first exists: a browser on this machine, anyone, nobody. */
  allowSignup: "loopback" | "true" | "false";
  /** Address under which browsers reach the page, when a proxy stands before it. */
  publicUrl: string | null;
  /** Addresses and networks whose word counts for who is behind them; none: a request comes from who is connected. */
  trustedProxies: readonly string[];
  /** `host[:port]` that outgoing webhooks may reach although the address is private. */
  outgoingAllowHosts: readonly string[];
  logLevel: string;
}

export function webappConfig(environment: Environment): Config {
  const s = parseSettings(Settings, environment);
  const secrets =
    s.WEBHOOK_SECRET.length > 0
      ? s.WEBHOOK_SECRET
      : [keptSecret(s.DATA_DIR, "webhook-secret", "whsec_")];
  const [firstToken, ...others] = s.PROSPECT_API_TOKEN;
  return {
    host: s.HOST,
    port: s.WEBAPP_PORT,
    dataDir: s.DATA_DIR,
    databaseUrl: s.DATABASE_URL,
    databaseConnections: s.WEBAPP_DATABASE_CONNECTIONS,
    prospectUrl: s.MCP_SERVER_URL ?? "http://127.0.0.1:5001",
    prospectTokens: [firstToken ?? keptSecret(s.DATA_DIR, "prospect-api-token", "pat_"), ...others],
    webhookSecrets: secrets,
    webhookAllowUnsigned: s.WEBHOOK_ALLOW_UNSIGNED,
    authSecret: s.AUTH_SECRET ?? keptSecret(s.DATA_DIR, "auth-secret", ""),
    defaultPlan: s.DEFAULT_PLAN,
    admin:
      s.ADMIN_EMAIL !== undefined && s.ADMIN_PASSWORD !== undefined
        ? { email: s.ADMIN_EMAIL, password: s.ADMIN_PASSWORD }
        : null,
    allowSignup: s.ALLOW_SIGNUP,
    publicUrl: s.PUBLIC_URL ?? null,
    // A public address means that a proxy stands before us, and mostly on this machine.
    trustedProxies:
      s.TRUSTED_PROXIES.length > 0 || s.PUBLIC_URL === undefined ? s.TRUSTED_PROXIES : ["loopback"],
    outgoingAllowHosts: s.OUTGOING_ALLOW_HOSTS,
    logLevel: s.LOG_LEVEL,
  };
}

/** An address, a network by its prefix, or this machine by name. */
function isNetwork(text: string): boolean {
  if (text === "loopback") return true;
  const [address = "", prefix, ...more] = text.split("/");
  const family = isIP(address);
  if (family === 0 || more.length > 0) return false;
  if (prefix === undefined) return true;
  if (!/^\d{1,3}$/.test(prefix)) return false;
  try {
    new BlockList().addSubnet(address, Number(prefix), family === 4 ? "ipv4" : "ipv6");
    return true;
  } catch {
    return false;
  }
}
