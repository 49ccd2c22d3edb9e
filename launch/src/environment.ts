import { createServer } from "node:net";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { keptSecret } from "@leadstream/runtime/secrets";
import type { Environment } from "@leadstream/runtime/settings";

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
  const dataDir = resolve(given["DATA_DIR"] || ".data");
  const prospectPort = await choosePort(given["PROSPECT_PORT"], "5001");
  const webappPort = await choosePort(given["WEBAPP_PORT"], "3001");
  return {
    ...given,
    DATA_DIR: dataDir,
    PROSPECT_PORT: prospectPort,
    WEBAPP_PORT: webappPort,
    WEBHOOK_SECRET: given["WEBHOOK_SECRET"] || keptSecret(dataDir, "webhook-secret", "whsec_"),
    PROSPECT_API_TOKEN:
      given["PROSPECT_API_TOKEN"] || keptSecret(dataDir, "prospect-api-token", "pat_"),
    WEBAPP_WEBHOOK_URL: given["WEBAPP_WEBHOOK_URL"] || `http://127.0.0.1:${webappPort}`,
    MCP_SERVER_URL: given["MCP_SERVER_URL"] || `http://127.0.0.1:${prospectPort}`,
  };
}

async function choosePort(given: string | undefined, fallback: string): Promise<string> {
  if (given !== "0") return given || fallback;
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === "string") throw new Error("No free port was found.");
  return String(address.port);
}
