import type { Log } from "@leadstream/runtime/log";
import type { McpServer, McpServerOptions, Resource } from "@modelcontextprotocol/server";
import type { LogStream } from "../journal/stream.ts";
import type { Context } from "../pipeline/context.ts";
import type { Durations } from "../pipeline/durations.ts";
import type { JobWatches } from "./job-watches.ts";
import type { ResourceNews } from "./resource-news.ts";
import type { WebappClient } from "./webapp-client.ts";

/** What an entrance needs of the service it stands in. */
export interface McpOptions {
  ctx: Context;
  stream: LogStream;
  durations: Durations;
  concurrency: number;
  apiTokens: readonly string[];
  webappUrl: string;
  /** Host names, beside those of this machine, under which the endpoint may be asked. */
  allowedHosts: readonly string[];
  log: Log;
  /** Aborts when the service stops. */
  closing: AbortSignal;
  extension?: McpExtension | undefined;
}

/** More on every server: the protocol's own test suite needs tools that no product has. */
export interface McpExtension {
  options?: Partial<McpServerOptions>;
  /** Listed, and may be subscribed, beside jobs and leads. */
  resources?: readonly Resource[];
  register: (server: McpServer) => void;
}

/** What the tools, resources and prompts are given. */
export interface McpDeps extends Pick<
  McpOptions,
  "ctx" | "stream" | "durations" | "concurrency" | "log" | "closing"
> {
  webapp: WebappClient;
  watches: JobWatches;
  news: ResourceNews;
}
