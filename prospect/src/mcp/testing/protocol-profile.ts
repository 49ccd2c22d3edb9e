import { setTimeout as pause } from "node:timers/promises";
import {
  acceptedContent,
  CLIENT_CAPABILITIES_META_KEY,
  createRequestStateCodec,
  inputRequired,
  inputResponse,
  ResourceTemplate,
  type CallToolResult,
  type ElicitRequestFormParams,
  type InputRequiredResult,
  type McpServer,
  type ServerContext,
} from "@modelcontextprotocol/server";
import { z } from "zod";
import type { McpExtension } from "../deps.ts";

/** A red dot and a moment of silence. */
const png =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==";
const wav = "UklGRiYAAABXQVZFZm10IBAAAAABAAEAQB8AAAB9AAACABAAZGF0YQIAAAAAAA==";

const states = createRequestStateCodec<string>({
  key: "only the protocol's own tests use this key",
});

/**
 * The tools, resources and prompts that the protocol's conformance suite expects of a server under test. They stand
 * beside the product's own on the same mount, in tests alone.
 */
export const protocolProfile: McpExtension = {
  options: { requestState: { verify: (state, ctx) => states.verify(state, ctx) } },
  resources: ["static-text", "static-binary", "watched-resource"].map((name) => ({
    uri: `test://${name}`,
    name,
    description: "For the protocol's tests.",
  })),
  register: (server) => {
    registerContent(server);
    registerConversation(server);
    registerInputRequired(server);
    registerResources(server);
    registerPrompts(server);
  },
};

const text = (words: string): CallToolResult => ({ content: [{ type: "text", text: words }] });
const about = (description: string) => ({ description });

function registerContent(server: McpServer): void {
  server.registerTool("test_simple_text", about("Answers text."), () =>
    text("This is a simple text response for testing."),
  );
  server.registerTool("test_image_content", about("Answers an image."), () => ({
    content: [{ type: "image", data: png, mimeType: "image/png" }],
  }));
  server.registerTool("test_audio_content", about("Answers a sound."), () => ({
    content: [{ type: "audio", data: wav, mimeType: "audio/wav" }],
  }));
  const embedded = {
    uri: "test://embedded-resource",
    mimeType: "text/plain",
    text: "This is an embedded resource content.",
  };
  server.registerTool("test_embedded_resource", about("Answers a resource."), () => ({
    content: [{ type: "resource", resource: embedded }],
  }));
  server.registerTool("test_multiple_content_types", about("Answers three kinds."), () => ({
    content: [
      { type: "text", text: "Multiple content types test:" },
      { type: "image", data: png, mimeType: "image/png" },
      {
        type: "resource",
        resource: {
          uri: "test://mixed-content-resource",
          mimeType: "application/json",
          text: JSON.stringify({ test: "data", value: 123 }),
        },
      },
    ],
  }));
  server.registerTool("test_error_handling", about("Always fails."), () => {
    throw new Error("This tool intentionally returns an error for testing");
  });
  const schema = { $schema: "https://json-schema.org/draft/2020-12/schema" };
  server.registerTool(
    "json_schema_2020_12_tool",
    {
      ...about("Has a schema with a dialect."),
      inputSchema: z.object({ name: z.string().optional() }).meta(schema),
    },
    () => text("done"),
  );
}

function registerConversation(server: McpServer): void {
  const say = async (ctx: ServerContext, words: string) => ctx.mcpReq.log("info", words);
  for (const name of ["test_tool_with_logging", "test_logging_tool"])
    server.registerTool(name, about("Logs while it works."), async (ctx) => {
      await say(ctx, "Tool execution started");
      await pause(50);
      await say(ctx, "Tool processing data");
      await pause(50);
      await say(ctx, "Tool execution completed");
      return text("Logged three times.");
    });
  server.registerTool("test_tool_with_progress", about("Reports progress."), async (ctx) => {
    const progressToken = ctx.mcpReq._meta?.progressToken;
    for (const progress of [0, 50, 100]) {
      if (progressToken !== undefined)
        await ctx.mcpReq.notify({
          method: "notifications/progress",
          params: { progressToken, progress, total: 100 },
        });
      await pause(50);
    }
    return text(`Progress was reported to ${String(progressToken)}.`);
  });
  server.registerTool(
    "test_sampling",
    { ...about("Asks the client's model."), inputSchema: z.object({ prompt: z.string() }) },
    async ({ prompt }, ctx) => {
      const { content } = await ctx.mcpReq.requestSampling({
        messages: [{ role: "user", content: { type: "text", text: prompt } }],
        maxTokens: 100,
      });
      return text(`LLM response: ${JSON.stringify(content)}`);
    },
  );
  const elicit = async (ctx: ServerContext, params: ElicitRequestFormParams, said: string) => {
    const { action, content } = await ctx.mcpReq.elicitInput(params);
    return text(`${said}: action=${action}, content=${JSON.stringify(content ?? {})}`);
  };
  server.registerTool(
    "test_elicitation",
    { ...about("Asks the user."), inputSchema: z.object({ message: z.string() }) },
    async ({ message }, ctx) =>
      elicit(
        ctx,
        {
          message,
          requestedSchema: {
            type: "object",
            properties: {
              username: { type: "string", description: "User's response" },
              email: { type: "string", description: "User's email address" },
            },
            required: ["username", "email"],
          },
        },
        "User response",
      ),
  );
  server.registerTool("test_elicitation_sep1034_defaults", about("Offers defaults."), async (ctx) =>
    elicit(
      ctx,
      {
        message: "Please look through the defaults.",
        requestedSchema: {
          type: "object",
          properties: {
            name: { type: "string", default: "John Doe" },
            age: { type: "integer", default: 30 },
            score: { type: "number", default: 95.5 },
            status: { type: "string", enum: ["active", "inactive", "pending"], default: "active" },
            verified: { type: "boolean", default: true },
          },
        },
      },
      "Elicitation completed",
    ),
  );
  const titled = (word: string) =>
    ["First", "Second", "Third"].map((nth, i) => ({
      const: `value${i + 1}`,
      title: `${nth} ${word}`,
    }));
  const options = ["option1", "option2", "option3"];
  server.registerTool("test_elicitation_sep1330_enums", about("Offers choices."), async (ctx) =>
    elicit(
      ctx,
      {
        message: "Please choose.",
        requestedSchema: {
          type: "object",
          properties: {
            untitledSingle: { type: "string", enum: options },
            titledSingle: { type: "string", oneOf: titled("Option") },
            legacyEnum: {
              type: "string",
              enum: ["opt1", "opt2", "opt3"],
              enumNames: ["Option One", "Option Two", "Option Three"],
            },
            untitledMulti: { type: "array", items: { type: "string", enum: options } },
            titledMulti: { type: "array", items: { anyOf: titled("Choice") } },
          },
        },
      },
      "Elicitation completed",
    ),
  );
}

const askFor = (name: string, message: string, type: "string" | "boolean" = "string") =>
  inputRequired.elicit({
    message,
    requestedSchema: {
      type: "object",
      properties: { [name]: type === "string" ? { type: "string" } : { type: "boolean" } },
      required: [name],
    },
  });
const askModel = (words: string, maxTokens: number) =>
  inputRequired.createMessage({
    messages: [{ role: "user", content: { type: "text", text: words } }],
    maxTokens,
  });

function registerInputRequired(server: McpServer): void {
  type Answer = CallToolResult | InputRequiredResult;
  const tool = (name: string, handle: (ctx: ServerContext) => Answer | Promise<Answer>) =>
    server.registerTool(name, about("Needs input from the client."), (ctx) => handle(ctx));
  const given = (ctx: ServerContext, key: string) =>
    inputResponse(ctx.mcpReq.inputResponses, key).kind !== "missing";

  const nameOf = (ctx: ServerContext) =>
    acceptedContent(ctx.mcpReq.inputResponses, "user_name", z.object({ name: z.string() }))?.name;
  const askName = () =>
    inputRequired({ inputRequests: { user_name: askFor("name", "What is your name?") } });
  tool("test_input_required_result_elicitation", (ctx) => {
    const name = nameOf(ctx);
    return name === undefined ? askName() : text(`Hello, ${name}!`);
  });
  tool("test_streaming_elicitation", (ctx) => {
    const name = nameOf(ctx);
    return name === undefined ? askName() : text(`Hello, ${name}!`);
  });
  tool("test_input_required_result_sampling", (ctx) => {
    const answer = inputResponse(ctx.mcpReq.inputResponses, "capital_question");
    return answer.kind === "sampling"
      ? text(JSON.stringify(answer.result.content))
      : inputRequired({
          inputRequests: { capital_question: askModel("What is the capital of France?", 100) },
        });
  });
  tool("test_missing_capability", (ctx) =>
    given(ctx, "question")
      ? text("done")
      : inputRequired({ inputRequests: { question: askModel("Anything.", 10) } }),
  );
  tool("test_input_required_result_list_roots", (ctx) => {
    const answer = inputResponse(ctx.mcpReq.inputResponses, "client_roots");
    return answer.kind === "roots"
      ? text(answer.roots.map(({ uri }) => uri).join(" "))
      : inputRequired({ inputRequests: { client_roots: inputRequired.listRoots() } });
  });
  for (const name of [
    "test_input_required_result_request_state",
    "test_input_required_result_tampered_state",
  ])
    tool(name, async (ctx) =>
      ctx.mcpReq.requestState<string>() === "asked" && given(ctx, "confirm")
        ? text("state-ok")
        : inputRequired({
            inputRequests: { confirm: askFor("ok", "Please confirm", "boolean") },
            requestState: await states.mint("asked", ctx),
          }),
    );
  tool("test_input_required_result_multiple_inputs", async (ctx) =>
    ["user_name", "greeting", "client_roots"].every((key) => given(ctx, key))
      ? text("All three are here.")
      : inputRequired({
          inputRequests: {
            user_name: askFor("name", "What is your name?"),
            greeting: askModel("Generate a greeting", 50),
            client_roots: inputRequired.listRoots(),
          },
          requestState: await states.mint("asked", ctx),
        }),
  );
  tool("test_input_required_result_multi_round", async (ctx) => {
    const round = ctx.mcpReq.requestState<string>();
    if (round === "second" && given(ctx, "step2")) return text("Both steps are done.");
    if (round === "first" && given(ctx, "step1"))
      return inputRequired({
        inputRequests: { step2: askFor("color", "Step 2: What is your favorite color?") },
        requestState: await states.mint("second", ctx),
      });
    return inputRequired({
      inputRequests: { step1: askFor("name", "Step 1: What is your name?") },
      requestState: await states.mint("first", ctx),
    });
  });
  tool("test_input_required_result_capabilities", (ctx) => {
    const envelope = ctx.mcpReq.envelope as Record<string, unknown> | undefined;
    const can = (envelope?.[CLIENT_CAPABILITIES_META_KEY] ?? {}) as Record<string, unknown>;
    return inputRequired({
      inputRequests: {
        ...(can["elicitation"] === undefined ? {} : { name: askFor("name", "Your name?") }),
        ...(can["sampling"] === undefined ? {} : { model: askModel("Say hello.", 20) }),
      },
    });
  });
}

function registerResources(server: McpServer): void {
  const plain = (uri: string, words: string) =>
    server.registerResource(
      uri,
      uri,
      { description: "For the protocol's tests.", mimeType: "text/plain" },
      () => ({ contents: [{ uri, mimeType: "text/plain", text: words }] }),
    );
  plain("test://static-text", "This is the content of the static text resource.");
  plain("test://watched-resource", "This one is watched.");
  server.registerResource(
    "static-binary",
    "test://static-binary",
    { description: "For the protocol's tests.", mimeType: "image/png" },
    ({ href }) => ({ contents: [{ uri: href, mimeType: "image/png", blob: png }] }),
  );
  server.registerResource(
    "template",
    new ResourceTemplate("test://template/{id}/data", { list: undefined }),
    { description: "For the protocol's tests.", mimeType: "application/json" },
    ({ href }, { id }) => ({
      contents: [
        {
          uri: href,
          mimeType: "application/json",
          text: JSON.stringify({ id, templateTest: true, data: `Data for ID: ${String(id)}` }),
        },
      ],
    }),
  );
}

function registerPrompts(server: McpServer): void {
  const said = (words: string) => ({
    role: "user" as const,
    content: { type: "text" as const, text: words },
  });
  server.registerPrompt("test_simple_prompt", about("Simple."), () => ({
    messages: [said("This is a simple prompt for testing.")],
  }));
  server.registerPrompt(
    "test_prompt_with_arguments",
    {
      ...about("With arguments."),
      argsSchema: z.object({ arg1: z.string(), arg2: z.string() }),
    },
    ({ arg1, arg2 }) => ({
      messages: [said(`Prompt with arguments: arg1='${arg1}', arg2='${arg2}'`)],
    }),
  );
  server.registerPrompt(
    "test_prompt_with_embedded_resource",
    { ...about("With a resource."), argsSchema: z.object({ resourceUri: z.string() }) },
    ({ resourceUri }) => ({
      messages: [
        {
          role: "user",
          content: {
            type: "resource",
            resource: {
              uri: resourceUri,
              mimeType: "text/plain",
              text: "Embedded resource content for testing.",
            },
          },
        },
        said("Please process the embedded resource above."),
      ],
    }),
  );
  server.registerPrompt("test_prompt_with_image", about("With an image."), () => ({
    messages: [
      { role: "user", content: { type: "image", data: png, mimeType: "image/png" } },
      said("Please analyze the image above."),
    ],
  }));
  server.registerPrompt(
    "test_input_required_result_prompt",
    about("Needs input from the client."),
    (ctx) => {
      const answer = acceptedContent(
        ctx.mcpReq.inputResponses,
        "user_context",
        z.object({ context: z.string() }),
      );
      return answer === undefined
        ? inputRequired({
            inputRequests: {
              user_context: askFor("context", "What context should the prompt use?"),
            },
          })
        : { messages: [said(`In the context of ${answer.context}.`)] };
    },
  );
}
