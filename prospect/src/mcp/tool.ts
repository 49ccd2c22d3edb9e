import type {
  CallToolResult,
  ContentBlock,
  McpServer,
  ServerContext,
  ToolAnnotations,
  ToolCallback,
} from "@modelcontextprotocol/server";
import type { z } from "zod";
import type { McpDeps } from "./deps.ts";
import type { Progress } from "./job-progress.ts";
import { requireScope, type Principal, type Scope } from "./principal.ts";
import { refuse } from "./refusal.ts";
import { wireSchema } from "./wire-schema.ts";

/** One call of a tool: who asks, and how it hears that somebody has gone or wants to know how far things are. */
export interface Call {
  principal: Principal;
  signal: AbortSignal;
  /** Absent when the caller asked for no progress. */
  progress: ((progress: Progress) => Promise<void>) | undefined;
  context: ServerContext;
}

/** What a client may know of a tool before it calls it: these change nothing and stay in this house. */
export const onlyReads = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
} as const satisfies ToolAnnotations;

/** These make agents read the web; another call makes them do it again. */
export const makesWork = {
  readOnlyHint: false,
  destructiveHint: false,
  idempotentHint: false,
  openWorldHint: true,
} as const satisfies ToolAnnotations;

export interface Answer<T> {
  data: T;
  /** For a person: short, complete sentences. */
  text: string;
  links?: readonly { uri: string; name: string; description?: string }[];
}

export interface Tool<I extends z.ZodObject, O extends z.ZodObject> {
  name: string;
  title: string;
  description: string;
  scope: Scope;
  annotations: ToolAnnotations;
  input: I;
  output: O;
  run: (deps: McpDeps, args: z.infer<I>, call: Call) => Promise<Answer<z.infer<O>>>;
}

export interface RegisteredTool {
  name: string;
  register: (server: McpServer, deps: McpDeps) => void;
}

/** A tool parses, calls one verb and answers; what all of them promise stands here once. */
export function defineTool<I extends z.ZodObject, O extends z.ZodObject>(
  tool: Tool<I, O>,
): RegisteredTool {
  const { name, title, description, annotations, input, output } = tool;
  return {
    name,
    register: (server, deps) => {
      const config = {
        title,
        description,
        annotations,
        inputSchema: wireSchema(input),
        outputSchema: wireSchema(output),
      };
      const handle = async (args: z.infer<I>, context: ServerContext): Promise<CallToolResult> => {
        try {
          const call = callOf(context);
          requireScope(call.principal, tool.scope);
          return resultOf(await tool.run(deps, args, call));
        } catch (error) {
          // Whoever asked has gone: there is nobody to be told, and nothing went wrong.
          if (context.mcpReq.signal.aborted) throw error;
          return refuse(error, deps.log);
        }
      };
      // The SDK infers the arguments from a concrete schema; for a generic one it cannot see that they are the same.
      server.registerTool<O, I>(name, config, handle as unknown as ToolCallback<I>);
    },
  };
}

export function resultOf(answer: Answer<Record<string, unknown>>): CallToolResult {
  const links = (answer.links ?? []).map((link): ContentBlock => ({
    type: "resource_link",
    mimeType: "application/json",
    ...link,
  }));
  return {
    content: [{ type: "text", text: answer.text }, ...links],
    structuredContent: answer.data,
  };
}

export function callOf(context: ServerContext): Call {
  const token = context.mcpReq._meta?.progressToken;
  return {
    principal: principalOf(context),
    signal: context.mcpReq.signal,
    progress:
      token === undefined
        ? undefined
        : async ({ done, total, message }) =>
            context.mcpReq.notify({
              method: "notifications/progress",
              // While nothing was found, nobody knows of how many.
              params: {
                progressToken: token,
                progress: done,
                ...(total === 0 ? {} : { total }),
                message,
              },
            }),
    context,
  };
}

/** Set by the endpoint for every request that it lets in. */
export function principalOf(context: Pick<ServerContext, "http">): Principal {
  const principal = context.http?.authInfo?.extra?.["principal"];
  if (principal === undefined) throw new Error("A request came in without its principal.");
  return principal as Principal;
}
