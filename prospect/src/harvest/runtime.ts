import type { SourceName } from "@leadstream/contract";
import { SettingsError } from "@leadstream/runtime/settings";
import type { LanguageModel } from "ai";
import type { Source } from "./source.ts";

type RuntimeName = "core" | "adk";

/** What the optional package `prospect/adk` exports; its own code is no part of this one. */
interface Adk {
  harvestWithAdk: (
    sources: ReadonlyMap<SourceName, Source>,
    options: { model?: LanguageModel | undefined },
  ) => Map<SourceName, Source>;
}

interface RuntimeOptions {
  /** Undefined where no model is configured: then the agent works by a fixed plan. */
  model?: LanguageModel | undefined;
  load?: () => Promise<unknown>;
}

/** The sources as the job works them, by itself or through an agent of the Agent Development Kit (`AGENT_RUNTIME`). */
export async function harvestRuntime(
  name: RuntimeName,
  sources: Map<SourceName, Source>,
  { model, load = loadAdk }: RuntimeOptions = {},
): Promise<Map<SourceName, Source>> {
  if (name === "core") return sources;
  const { harvestWithAdk } = (await install(load)) as Adk;
  return harvestWithAdk(sources, { model });
}

async function install(load: () => Promise<unknown>): Promise<unknown> {
  try {
    return await load();
  } catch (error) {
    if (!isMissingPackage(error)) throw error;
    throw new SettingsError(
      "Leadstream cannot start: AGENT_RUNTIME=adk needs an optional package that is not installed. Install it with `npm ci --prefix prospect/adk`, or leave the setting out.",
      { cause: error },
    );
  }
}

/** By an address made at run time, so that nothing of the package is needed to build or check this one. */
function loadAdk(): Promise<unknown> {
  return import(new URL("../../adk/src/index.ts", import.meta.url).href);
}

function isMissingPackage(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND";
}
