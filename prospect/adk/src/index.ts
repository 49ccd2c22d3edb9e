import { randomUUID } from "node:crypto";
import type { SourceName } from "@leadstream/contract";
import { InMemoryRunner, LlmAgent } from "@google/adk";
import type { LanguageModel } from "ai";
import type { SourceFault } from "../../src/harvest/fault.ts";
import { defineSource } from "../../src/harvest/source.ts";
import type { Source, SourceRequest, SourceYield } from "../../src/harvest/source.ts";
import { Channel } from "./channel.ts";
import { PlannedModel } from "./planned-model.ts";
import { SdkModel } from "./sdk-model.ts";
import type { Harvest } from "./search-tool.ts";
import { searchTool } from "./search-tool.ts";

export interface AdkOptions {
  /** Undefined where no model is configured: then the run is planned rather than thought out. */
  model?: LanguageModel | undefined;
}

/** More turns than this are a conversation, not a search. */
const mostTurns = 8;
const open: readonly SourceName[] = ["web_search", "openstreetmap", "wikidata"];

/** The same sources, each worked by an agent of the Agent Development Kit instead of by the job itself. */
export function harvestWithAdk(
  sources: ReadonlyMap<SourceName, Source>,
  { model }: AdkOptions = {},
): Map<SourceName, Source> {
  const worked = new Map<SourceName, Source>();
  for (const [name, source] of sources) {
    const real = open
      .flatMap((one) => sources.get(one) ?? [])
      .filter((one) => one.missing().length === 0);
    worked.set(name, workedByAgent(source, real, model));
  }
  return worked;
}

function workedByAgent(
  source: Source,
  real: readonly Source[],
  model: LanguageModel | undefined,
): Source {
  return defineSource({
    name: source.name,
    description: source.description,
    missing: () => source.missing(),
    async *find(request) {
      // A list is read, not searched: there is nothing in it for a model to decide.
      const thinking =
        model !== undefined &&
        source.name !== "list" &&
        !(source.name === "auto" && (request.list.length > 0 || real.length === 0));
      const tools = thinking && source.name === "auto" ? real : [source];
      yield* runAgent(request, tools, thinking ? model : undefined);
    },
  });
}

async function* runAgent(
  request: SourceRequest,
  tools: readonly Source[],
  model: LanguageModel | undefined,
): AsyncGenerator<SourceYield> {
  request.signal.throwIfAborted();
  const stop = new AbortController();
  const signal = AbortSignal.any([request.signal, stop.signal]);
  const channel = new Channel<SourceYield>();
  let fault: SourceFault | undefined;
  const harvest: Harvest = {
    request: { ...request, signal },
    seen: new Set(),
    give: (item) => channel.give(item),
    fail(one) {
      fault ??= one;
      stop.abort();
    },
  };
  const onAbort = () => channel.end({ error: request.signal.reason });
  request.signal.addEventListener("abort", onAbort, { once: true });
  const work = (mind: PlannedModel | SdkModel) =>
    converse(
      new LlmAgent({
        name: "harvester",
        description: "Finds companies that fit a described customer",
        model: mind,
        instruction: instructionFor(request),
        tools: tools.map((source) => searchTool(source, harvest)),
      }),
      request,
      signal,
    );
  const planned = () =>
    work(new PlannedModel({ query: request.query, limit: Math.min(request.limit, 10_000) }));
  const thought = async (chosen: LanguageModel) => {
    try {
      await work(new SdkModel(chosen));
    } catch {
      if (signal.aborted) return;
      // What the provider said may hold anything; the job's log of model calls is the place for it.
      await channel.give({
        kind: "status",
        message:
          "The model that plans the search did not answer, so the search goes on without it.",
      });
      await planned();
    }
  };
  const running = (model === undefined ? planned() : thought(model)).then(
    () => channel.end(fault === undefined ? {} : { error: fault }),
    (error: unknown) => channel.end({ error: fault ?? error }),
  );
  try {
    yield* channel.values();
  } finally {
    request.signal.removeEventListener("abort", onAbort);
    stop.abort();
    channel.end();
    await running;
  }
}

async function converse(
  agent: LlmAgent,
  request: SourceRequest,
  signal: AbortSignal,
): Promise<void> {
  const runner = new InMemoryRunner({ agent, appName: "leadstream" });
  const userId = "leadstream";
  const session = await runner.sessionService.createSession({
    appName: "leadstream",
    userId,
    sessionId: randomUUID(),
  });
  const newMessage = {
    role: "user",
    parts: [
      {
        text: `Find ${request.limit} companies. The person asked for: ${request.query || "whatever fits the customer described"}.`,
      },
    ],
  };
  let turns = 0;
  for await (const event of runner.runAsync({
    userId,
    sessionId: session.id,
    newMessage,
    abortSignal: signal,
  })) {
    if (event.errorCode !== undefined && !signal.aborted)
      throw new Error(
        `The harvester's model failed: ${event.errorCode} ${event.errorMessage ?? ""}`.trim(),
      );
    if (signal.aborted || (turns += 1) > 2 * mostTurns) break;
  }
}

function instructionFor({ profile }: SourceRequest): string {
  return [
    "You look for companies that fit a described customer, with the search tools and nothing else.",
    "Search with what was asked for. When a search brings less than is wanted, try other words for the same trade or a neighbouring place, in the language spoken there; at most five searches.",
    "Stop when nothing more is wanted or when searches bring nothing new. Say in one sentence that you are done.",
    `The customer: ${oneLine(profile.target_market)}. ${oneLine(profile.ideal_customer ?? "")}`,
    `Industries: ${oneLine(profile.industry_focus.join(", ")) || "not named"}. Places: ${oneLine(profile.geographic_focus.join(", ")) || "not named"}.`,
  ].join("\n");
}

/** Braces are placeholders to the ADK, and a profile may hold any. */
function oneLine(text: string): string {
  return text.replace(/[{}]/g, "").replace(/\s+/g, " ").slice(0, 1000).trim();
}
