import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSettings, url, type Environment } from "@leadstream/runtime/settings";
import { startTelemetry } from "@leadstream/runtime/telemetry";
import type { Registry } from "prom-client";
import { z } from "zod";

const Settings = z.object({ OTEL_EXPORTER_OTLP_ENDPOINT: url() });

/** Traces and metrics to the collector that the settings name; without one, nothing is loaded. */
export async function followTelemetry(
  environment: Environment,
  serviceName: string,
  registries: readonly Registry[],
): Promise<() => Promise<void>> {
  const endpoint = parseSettings(Settings, environment).OTEL_EXPORTER_OTLP_ENDPOINT;
  if (endpoint === undefined) return async () => undefined;
  const { version } = JSON.parse(
    readFileSync(join(import.meta.dirname, "../../package.json"), "utf8"),
  ) as { version: string };
  return startTelemetry({ endpoint, serviceName, version, registries });
}
