import {
  databaseUrl,
  flag,
  host,
  parseSettings,
  port,
  url,
  wholeNumber,
  type Environment,
} from "@leadstream/runtime/settings";
import { webhookAlias, webhookPath } from "@leadstream/contract";
import { z } from "zod";
import { crawlOf, crawlSettings, hostList } from "./crawl-settings.ts";

const required = (what: string) => z.string({ error: what });

const Settings = z.object({
  HOST: host,
  PROSPECT_PORT: port(5001),
  DATA_DIR: z.string().default(".data"),
  DATABASE_URL: databaseUrl(
    "is needed: the address of a PostgreSQL database (npm start brings its own)",
  ),
  DATABASE_BACKEND: z
    .enum(["postgres", "cockroachdb", "yugabytedb", "citus"], {
      error: "must be postgres, cockroachdb, yugabytedb or citus",
    })
    .default("postgres"),
  WEBAPP_WEBHOOK_URL: url("http://127.0.0.1:3001"),
  WEBAPP_WEBHOOK_ENABLED: flag(true),
  WEBHOOK_SECRET: required("is needed: the whsec_ secret shared with the web app")
    .transform(splitList)
    .refine(areSecrets, {
      error: "must be one or more whsec_ secrets in base64, separated by commas",
    }),
  PROSPECT_API_TOKEN: required("is needed: the bearer token between the services")
    .transform(splitList)
    // What a header can carry: anything else would never be accepted back.
    .refine(
      (tokens) => tokens.length > 0 && tokens.every((token) => /^[\x21-\x7e]+$/.test(token)),
      {
        error: "must be one or more tokens without spaces, separated by commas",
      },
    ),
  MCP_SERVER_URL: url(),
  MCP_ALLOWED_HOSTS: hostList,
  MODEL: z
    .string()
    .regex(/^(?:openai|anthropic|google|openai-compatible):.+$/, {
      error: "must be openai:…, anthropic:…, google:… or openai-compatible:…",
    })
    .optional(),
  MODEL_BASE_URL: url(),
  MODEL_API_KEY: z.string().optional(),
  OPENAI_API_KEY: z.string().optional(),
  ANTHROPIC_API_KEY: z.string().optional(),
  GOOGLE_GENERATIVE_AI_API_KEY: z.string().optional(),
  SEARCH_PROVIDER: z
    .enum(["tavily", "brave", "serper", "searxng"], {
      error: "must be tavily, brave, serper or searxng",
    })
    .optional(),
  TAVILY_API_KEY: z.string().optional(),
  BRAVE_API_KEY: z.string().optional(),
  SERPER_API_KEY: z.string().optional(),
  SEARXNG_URL: url(),
  TAVILY_BASE_URL: url(),
  BRAVE_BASE_URL: url(),
  SERPER_BASE_URL: url(),
  OVERPASS_URL: url(),
  WIKIDATA_URL: url(),
  ...crawlSettings,
  ENRICH_CONCURRENCY: wholeNumber(8, 1, 200),
  AGENT_RUNTIME: z.enum(["core", "adk"], { error: "must be core or adk" }).default("core"),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"], {
      error: "must be a log level such as info or debug",
    })
    .default("info"),
});

export type ProspectConfig = ReturnType<typeof prospectConfig>;

/** Everything this service may be told from outside, read once. */
export function prospectConfig(environment: Environment) {
  const settings = parseSettings(Settings, environment);
  return {
    host: settings.HOST,
    port: settings.PROSPECT_PORT,
    databaseUrl: settings.DATABASE_URL,
    backend: settings.DATABASE_BACKEND,
    webhook: {
      url: webhookAddress(settings.WEBAPP_WEBHOOK_URL ?? ""),
      enabled: settings.WEBAPP_WEBHOOK_ENABLED,
      secrets: settings.WEBHOOK_SECRET,
    },
    apiTokens: settings.PROSPECT_API_TOKEN,
    mcp: {
      webappUrl: baseOf(settings.WEBAPP_WEBHOOK_URL ?? ""),
      allowedHosts: [...settings.MCP_ALLOWED_HOSTS, ...hostsOf(settings.MCP_SERVER_URL)],
    },
    model: settings.MODEL,
    modelBaseUrl: settings.MODEL_BASE_URL,
    modelApiKey: settings.MODEL_API_KEY ?? usualKey(settings),
    search: {
      searchProvider: settings.SEARCH_PROVIDER,
      tavilyApiKey: settings.TAVILY_API_KEY,
      braveApiKey: settings.BRAVE_API_KEY,
      serperApiKey: settings.SERPER_API_KEY,
      searxngUrl: settings.SEARXNG_URL,
      tavilyBaseUrl: settings.TAVILY_BASE_URL,
      braveBaseUrl: settings.BRAVE_BASE_URL,
      serperBaseUrl: settings.SERPER_BASE_URL,
      overpassUrl: settings.OVERPASS_URL,
      wikidataUrl: settings.WIKIDATA_URL,
    },
    crawl: crawlOf(settings),
    concurrency: settings.ENRICH_CONCURRENCY,
    agentRuntime: settings.AGENT_RUNTIME,
    logLevel: settings.LOG_LEVEL,
  };
}

/** The base of the receiver, or its whole address when it ends in one of its paths already. */
export function webhookAddress(base: string): string {
  const trimmed = base.replace(/\/+$/, "");
  return pathOf(trimmed) === "" ? trimmed + webhookPath : trimmed;
}

function pathOf(address: string): string {
  return [webhookPath, webhookAlias].find((path) => address.endsWith(path)) ?? "";
}

function baseOf(address: string): string {
  const trimmed = address.replace(/\/+$/, "");
  return trimmed.slice(0, trimmed.length - pathOf(trimmed).length);
}

/** The name under which the others reach this service is a name it may be asked by. */
function hostsOf(address: string | undefined): string[] {
  return address === undefined ? [] : [new URL(address).hostname];
}

function usualKey(settings: z.infer<typeof Settings>): string | undefined {
  if (settings.MODEL?.startsWith("openai:") === true) return settings.OPENAI_API_KEY;
  if (settings.MODEL?.startsWith("anthropic:") === true) return settings.ANTHROPIC_API_KEY;
  if (settings.MODEL?.startsWith("google:") === true) return settings.GOOGLE_GENERATIVE_AI_API_KEY;
  return undefined;
}

function splitList(value: string): string[] {
  return value
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function areSecrets(secrets: string[]): boolean {
  return (
    secrets.length > 0 && secrets.every((secret) => /^whsec_[A-Za-z0-9+/]{22,}={0,2}$/.test(secret))
  );
}
