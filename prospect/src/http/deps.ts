import type { Log } from "@leadstream/runtime/log";
import type { FastifyPluginAsync } from "fastify";
import type { Registry } from "prom-client";
import type { Shipper } from "../delivery/shipper.ts";
import type { LogStream } from "../journal/stream.ts";
import type { McpOptions } from "../mcp/deps.ts";
import type { Context } from "../pipeline/context.ts";
import type { Durations } from "../pipeline/durations.ts";

/** Each part by name: true, or what is wrong with it. */
export type Readiness = Record<string, true | string>;

/** What the routes are given. */
export interface AppDeps {
  ctx: Context;
  stream: LogStream;
  durations: Durations;
  concurrency: number;
  apiTokens: readonly string[];
  registry: Registry;
  readiness: () => Promise<Readiness>;
  /** Absent where this process does not deliver. */
  shipper: Shipper | undefined;
  log: Log;
  /** Further entrances, behind the same token. */
  plugins?: readonly FastifyPluginAsync[];
  mcp: Pick<McpOptions, "webappUrl" | "allowedHosts" | "extension">;
  /** Aborts when the service stops, so that open streams end. */
  closing: AbortSignal;
}
