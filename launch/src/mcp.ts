/**
 * MCP over stdio: `npm run mcp`. Uses the service that runs, else starts the product on its embedded database. The
 * answers own stdout, so everything else goes to stderr.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import { pipe, type Service } from "@leadstream/prospect/mcp/pipe";
import { SettingsError, type Environment } from "@leadstream/runtime/settings";
import { completeEnvironment, readEnvironment } from "./environment.ts";

const startWithinMs = 120_000;
const lookEveryMs = 100;
let started: ChildProcess | undefined;

try {
  const environment = await completeEnvironment(readEnvironment());
  process.on("SIGTERM", () => stop().then(() => process.exit(0), fail));
  process.on("SIGINT", () => stop().then(() => process.exit(0), fail));
  await pipe({ input: process.stdin, output: process.stdout, reach: () => reach(environment) });
  await stop();
} catch (error) {
  fail(error);
}

/** A person's key brings that person's profile, quota and board; without one the service's own token is used. */
async function reach(environment: Environment): Promise<Service> {
  const base = (environment["MCP_SERVER_URL"] ?? "").replace(/\/+$/, "");
  const token =
    environment["LEADSTREAM_API_KEY"] || environment["PROSPECT_API_TOKEN"]?.split(",")[0]?.trim();
  if (!token) throw new SettingsError("LEADSTREAM_API_KEY or PROSPECT_API_TOKEN: is needed.");
  if (!(await isRunning(base))) await startProduct(environment, base);
  return { endpoint: `${base}/mcp`, token };
}

async function startProduct(environment: Environment, base: string): Promise<void> {
  process.stderr.write(`No Leadstream answers at ${base}; starting one.\n`);
  const entry = fileURLToPath(new URL("start.ts", import.meta.url));
  const child = spawn(process.execPath, [...process.execArgv, entry], {
    env: { LOG_LEVEL: "warn", ...environment },
    stdio: ["ignore", 2, 2],
  });
  started = child;
  const giveUpAt = Date.now() + startWithinMs;
  while (!(await isRunning(base))) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error("Leadstream did not start; its message stands on stderr.");
    if (Date.now() > giveUpAt) throw new Error("Leadstream did not start in time.");
    await new Promise((resume) => setTimeout(resume, lookEveryMs));
  }
}

async function isRunning(base: string): Promise<boolean> {
  try {
    const response = await fetch(`${base}/health`, { signal: AbortSignal.timeout(2000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false; // nobody listens there
  }
}

/** Stops what was started here; a service that ran before goes on. */
async function stop(): Promise<void> {
  const child = started;
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once("exit", done));
  child.kill("SIGTERM");
  await ended;
}

function fail(error: unknown): never {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
