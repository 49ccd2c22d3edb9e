import { createMCPClient } from "@ai-sdk/mcp";
import { StdioMCPTransport } from "@ai-sdk/mcp/mcp-stdio";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { Client as OlderClient } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport as OlderStdio } from "@modelcontextprotocol/sdk/client/stdio.js";
import { StreamableHTTPClientTransport as OlderHttp } from "@modelcontextprotocol/sdk/client/streamableHttp.js";

/** Where a server is: an address with a token, or a command. */
export type Place =
  | { url: string; token: string }
  | { command: string; args: string[]; env: Record<string, string>; cwd: string };

export interface Result {
  isError?: boolean | undefined;
  content: { type: string; text?: string }[];
  structuredContent?: Record<string, unknown> | undefined;
}

/** What the stories ask of any client. */
export interface TestClient {
  /** The protocol version that was agreed. */
  version: string;
  tools: () => Promise<string[]>;
  call: (
    name: string,
    args: Record<string, unknown>,
    options?: { signal?: AbortSignal; onProgress?: (progress: ProgressSeen) => void },
  ) => Promise<Result>;
  close: () => Promise<void>;
}

export interface ProgressSeen {
  progress: number;
  total?: number | undefined;
  message?: string | undefined;
}

const info = { name: "stories", version: "1" };
const headersOf = (token: string) => ({ authorization: `Bearer ${token}` });

/** The SDK of today, in one of the two protocol versions. */
export function today(version: "2026-07-28" | "2025-11-25") {
  return async (place: Place): Promise<TestClient> => {
    const mode = version === "2026-07-28" ? { pin: version } : ("legacy" as const);
    const client = new Client(info, { versionNegotiation: { mode } });
    await client.connect(
      "url" in place
        ? new StreamableHTTPClientTransport(new URL(place.url), {
            requestInit: { headers: headersOf(place.token) },
          })
        : new StdioClientTransport({ ...place, stderr: "ignore" }),
    );
    return {
      version: client.getNegotiatedProtocolVersion() ?? "",
      tools: async () => (await client.listTools()).tools.map(({ name }) => name),
      call: async (name, args, { signal, onProgress } = {}) =>
        (await client.callTool(
          { name, arguments: args },
          {
            ...(signal === undefined ? {} : { signal }),
            ...(onProgress === undefined ? {} : { onprogress: onProgress }),
          },
        )) as Result,
      close: () => client.close(),
    };
  };
}

/** The SDK that most clients still carry. */
export async function older(place: Place): Promise<TestClient> {
  const client = new OlderClient(info);
  const transport =
    "url" in place
      ? new OlderHttp(new URL(place.url), { requestInit: { headers: headersOf(place.token) } })
      : new OlderStdio({ ...place, stderr: "ignore" });
  await client.connect(transport);
  return {
    version: "url" in place ? ((transport as OlderHttp).protocolVersion ?? "") : "2025-11-25",
    tools: async () => (await client.listTools()).tools.map(({ name }) => name),
    call: async (name, args, { signal, onProgress } = {}) =>
      (await client.callTool({ name, arguments: args }, undefined, {
        ...(signal === undefined ? {} : { signal }),
        ...(onProgress === undefined ? {} : { onprogress: onProgress }),
      })) as Result,
    close: () => client.close(),
  };
}

/** The AI SDK's client. */
export async function aiSdk(place: Place): Promise<TestClient> {
  const client = await createMCPClient({
    transport:
      "url" in place
        ? { type: "http", url: place.url, headers: headersOf(place.token) }
        : new StdioMCPTransport({ ...place, stderr: "ignore" }),
  });
  return {
    version: client.initializeResult.protocolVersion,
    tools: async () => (await client.listTools()).tools.map(({ name }) => name),
    call: async (name, args, { signal } = {}) =>
      (await client.callTool({
        name,
        arguments: args,
        ...(signal === undefined ? {} : { options: { signal } }),
      })) as Result,
    close: () => client.close(),
  };
}
