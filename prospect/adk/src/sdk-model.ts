import type { BaseLlmConnection, LlmRequest, LlmResponse } from "@google/adk";
import { BaseLlm } from "@google/adk";
import type { JSONSchema7, LanguageModel, ModelMessage, ToolSet } from "ai";
import { generateText, jsonSchema, tool } from "ai";

type Content = LlmRequest["contents"][number];

/** Any provider of the AI SDK as a model of the ADK, so that the harvester speaks to the same one as the agents do. */
export class SdkModel extends BaseLlm {
  readonly #model: LanguageModel;

  constructor(model: LanguageModel) {
    super({ model: typeof model === "string" ? model : model.modelId });
    this.#model = model;
  }

  async *generateContentAsync(
    request: LlmRequest,
    _stream?: boolean,
    abortSignal?: AbortSignal,
  ): AsyncGenerator<LlmResponse, void> {
    const answer = await generateText({
      model: this.#model,
      ...instructionsOf(request),
      messages: request.contents.flatMap(messagesOf),
      tools: toolsOf(request),
      maxRetries: 2,
      ...(abortSignal === undefined ? {} : { abortSignal }),
    });
    const calls = answer.toolCalls.map((call) => ({
      functionCall: {
        id: call.toolCallId,
        name: call.toolName,
        args: call.input as Record<string, unknown>,
      },
    }));
    const parts = [...(answer.text === "" ? [] : [{ text: answer.text }]), ...calls];
    yield {
      content: {
        role: "model",
        parts: parts.length > 0 ? parts : [{ text: "The search is over." }],
      },
      usageMetadata: {
        promptTokenCount: answer.usage.inputTokens ?? 0,
        candidatesTokenCount: answer.usage.outputTokens ?? 0,
      },
    };
  }

  connect(): Promise<BaseLlmConnection> {
    return Promise.reject(new Error("The harvester holds no live conversations"));
  }
}

function instructionsOf({ config }: LlmRequest): { instructions?: string } {
  const said = config?.systemInstruction;
  return typeof said === "string" && said !== "" ? { instructions: said } : {};
}

function messagesOf({ role, parts = [] }: Content): ModelMessage[] {
  const text = parts.flatMap((part) => part.text ?? []).join("\n");
  const calls = parts.flatMap((part) => part.functionCall ?? []);
  const answers = parts.flatMap((part) => part.functionResponse ?? []);
  if (answers.length > 0)
    return [
      {
        role: "tool",
        content: answers.map(({ id, name, response }) => ({
          type: "tool-result",
          toolCallId: id ?? name ?? "",
          toolName: name ?? "",
          output: { type: "text", value: JSON.stringify(response ?? {}) },
        })),
      },
    ];
  if (role !== "model") return text === "" ? [] : [{ role: "user", content: text }];
  return [
    {
      role: "assistant",
      content: [
        ...(text === "" ? [] : [{ type: "text" as const, text }]),
        ...calls.map(({ id, name, args }) => ({
          type: "tool-call" as const,
          toolCallId: id ?? name ?? "",
          toolName: name ?? "",
          input: args ?? {},
        })),
      ],
    },
  ];
}

function toolsOf({ toolsDict }: LlmRequest): ToolSet {
  const tools: ToolSet = {};
  for (const [name, one] of Object.entries(toolsDict)) {
    const declared = one._getDeclaration();
    tools[name] = tool({
      description: one.description,
      inputSchema: jsonSchema(
        asJsonSchema(declared?.parametersJsonSchema ?? declared?.parameters ?? { type: "object" }),
      ),
    });
  }
  return tools;
}

/** The ADK writes types in capitals and bounds as text, in the dialect of one provider. */
function asJsonSchema(schema: unknown): JSONSchema7 {
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) => {
      if (key === "type" && typeof value === "string") return value.toLowerCase();
      if (/^(?:min|max)(?:Length|Items|imum)?$/.test(key) && typeof value === "string")
        return Number(value);
      return value;
    }),
  ) as JSONSchema7;
}
