/**
 * MCP over stdio: `npm run mcp`. Uses the service that runs, else starts the product on its embedded database. The
 * answers own stdout, so everything else goes to stderr.
 */
import { pipe, type Service } from "@leadstream/prospect/mcp/pipe";
import { SettingsError, type Environment } from "@leadstream/runtime/settings";
import { completeEnvironment, readEnvironment } from "./environment.ts";
import { ensureRunning, stopStarted } from "./mcp-start.ts";

try {
  const environment = await completeEnvironment(readEnvironment());
  for (const signal of ["SIGTERM", "SIGINT"])
    process.on(signal, () => stopStarted().then(() => process.exit(0), fail));
  await pipe({ input: process.stdin, output: process.stdout, reach: () => reach(environment) });
  await stopStarted();
} catch (error) {
  fail(error);
}

/** A person's key brings that person's profile, quota and board; without one the service's own token is used. */
async function reach(environment: Environment): Promise<Service> {
  const base = (environment["MCP_SERVER_URL"] ?? "").replace(/\/+$/, "");
  const token =
    environment["LEADSTREAM_API_KEY"] || environment["PROSPECT_API_TOKEN"]?.split(",")[0]?.trim();
  if (!token) throw new SettingsError("LEADSTREAM_API_KEY or PROSPECT_API_TOKEN: is needed.");
  await ensureRunning(environment, base);
  return { endpoint: `${base}/mcp`, token };
}

function fail(error: unknown): never {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
