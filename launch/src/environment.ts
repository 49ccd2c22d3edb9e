import { createServer } from "node:net";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { keptSecret } from "@leadstream/runtime/secrets";
import {
  host,
  parseSettings,
  port,
  SettingsError,
  type Environment,
} from "@leadstream/runtime/settings";
import { z } from "zod";

/** What the addresses of the services follow from; read here first, so that a refusal names what was set. */
const Places = z.object({ HOST: host, PROSPECT_PORT: port(5001), WEBAPP_PORT: port(3001) });

/** Reads `.env` beside the package when there is one; what the shell sets wins. */
export function readEnvironment(): Environment {
  if (existsSync(".env")) process.loadEnvFile(".env");
  return { ...process.env };
}

/**
 * Fills what a first start lacks: secrets (kept under DATA_DIR, never printed) and the addresses by which the
 * services find each other. A port of 0 becomes a free one here, since both sides must know it before either listens.
 */
export async function completeEnvironment(given: Environment): Promise<Environment> {
  const places = parseSettings(Places, given);
  if (!given["DATABASE_URL"] && !["", "postgres"].includes(given["DATABASE_BACKEND"] ?? ""))
    throw new SettingsError(
      "Leadstream cannot start: DATABASE_BACKEND: needs a DATABASE_URL, since the database that comes along is PostgreSQL.",
    );
  const dataDir = resolve(given["DATA_DIR"] || ".data");
  const prospectPort = String(places.PROSPECT_PORT || (await freePort()));
  const webappPort = String(places.WEBAPP_PORT || (await freePort()));
  const addressOf = (portOf: string) =>
    reachable(`http://${places.HOST.includes(":") ? `[${places.HOST}]` : places.HOST}:${portOf}`);
  return {
    ...given,
    DATA_DIR: dataDir,
    PROSPECT_PORT: prospectPort,
    WEBAPP_PORT: webappPort,
    WEBHOOK_SECRET: given["WEBHOOK_SECRET"] || keptSecret(dataDir, "webhook-secret", "whsec_"),
    PROSPECT_API_TOKEN:
      given["PROSPECT_API_TOKEN"] || keptSecret(dataDir, "prospect-api-token", "pat_"),
    WEBAPP_WEBHOOK_URL: given["WEBAPP_WEBHOOK_URL"] || addressOf(webappPort),
    MCP_SERVER_URL: given["MCP_SERVER_URL"] || addressOf(prospectPort),
  };
}

/** Who listens on every address is asked on this machine's own; the wildcard is no address to go to. */
export function reachable(address: string): string {
  return address.replace(/^http:\/\/(?:0\.0\.0\.0|\[[0:]+\])(?=:)/, "http://127.0.0.1");
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === "string") throw new Error("No free port was found.");
  return address.port;
}
