import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Environment } from "@leadstream/runtime/settings";

const startWithinMs = 120_000;
const lookEveryMs = 100;
const here = new Set(["127.0.0.1", "localhost", "[::1]"]);
let started: ChildProcess | undefined;

/**
 * Sees to it that a service answers at this address: the one that runs, else one that is started here. A client may
 * open several servers at once, as Claude Desktop does; then one of them starts the product and all use it.
 */
export async function ensureRunning(environment: Environment, base: string): Promise<void> {
  const giveUpAt = Date.now() + startWithinMs;
  while (!(await isRunning(base))) {
    if (Date.now() > giveUpAt) throw new Error("Leadstream did not start in time.");
    if (!isOfThisMachine(environment, base))
      throw new Error(
        `No service answers at ${base}. Start it there, or leave MCP_SERVER_URL out to have one started here.`,
      );
    if (takeTurn(environment)) {
      try {
        return await startProduct(environment, base, giveUpAt);
      } finally {
        rmSync(turnOf(environment), { force: true });
      }
    }
    await wait();
  }
}

/** Stops what was started here; a service that ran before goes on. */
export async function stopStarted(): Promise<void> {
  const child = started;
  if (child === undefined || hasEnded(child)) return;
  const ended = new Promise((done) => child.once("exit", done));
  child.kill("SIGTERM");
  await ended;
}

async function startProduct(
  environment: Environment,
  base: string,
  giveUpAt: number,
): Promise<void> {
  process.stderr.write(`No Leadstream answers at ${base}; starting one.\n`);
  const entry = fileURLToPath(new URL("start.ts", import.meta.url));
  const child = spawn(process.execPath, [...process.execArgv, entry], {
    env: { LOG_LEVEL: "warn", ...environment },
    // stdout belongs to the answers.
    stdio: ["ignore", 2, 2],
  });
  started = child;
  while (!(await isRunning(base))) {
    if (hasEnded(child)) throw new Error("Leadstream did not start; its message stands on stderr.");
    if (Date.now() > giveUpAt) throw new Error("Leadstream did not start in time.");
    await wait();
  }
}

/** Whether a product that is started here would answer at this address. */
function isOfThisMachine(environment: Environment, base: string): boolean {
  const { hostname, port } = new URL(base);
  return here.has(hostname) && port === environment["PROSPECT_PORT"];
}

/** True for the one who may start the product now; a turn of a process that is gone is over. */
function takeTurn(environment: Environment): boolean {
  const turn = turnOf(environment);
  mkdirSync(environment["DATA_DIR"] ?? ".data", { recursive: true });
  try {
    writeFileSync(turn, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    if (!isAlive(holderOf(turn))) rmSync(turn, { force: true });
    return false;
  }
}

function turnOf(environment: Environment): string {
  return join(environment["DATA_DIR"] ?? ".data", "mcp-start.pid");
}

/** 0 where the file is just being written, or gone again. */
function holderOf(turn: string): number {
  try {
    return Number(readFileSync(turn, "utf8"));
  } catch {
    return 0;
  }
}

function isAlive(pid: number): boolean {
  if (pid === 0) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
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

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

function wait(): Promise<void> {
  return new Promise((resume) => setTimeout(resume, lookEveryMs));
}
