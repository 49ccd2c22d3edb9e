import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const root = join(import.meta.dirname, "../..");
const oneMachine = JSON.parse(readFileSync(join(root, "runtime/one-machine.json"), "utf8")) as {
  flags: string[];
  environment: Record<string, string>;
};

export interface RunningProduct {
  address: string;
  port: number;
  prospectPort: number;
  dataDir: string;
  process: ChildProcess;
  /** Ctrl-C. */
  stop(): Promise<void>;
  /** What a power cut does to the process; the database's server stays and is taken over. */
  kill(): Promise<void>;
}

/** A folder for one product's data, removed by `removeDataDir`. */
export function makeDataDir(): string {
  const folder = mkdtempSync(join(tmpdir(), "leadstream-e2e-"));
  chmodSync(folder, 0o755);
  return folder;
}

export function removeDataDir(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Starts the product as `npm start` does, on free ports of loopback, and waits for its line. */
export async function startProduct(
  dataDir: string,
  settings: Record<string, string> = {},
): Promise<RunningProduct> {
  const child = spawn(
    process.execPath,
    [
      "--disable-warning=ExperimentalWarning",
      ...oneMachine.flags,
      "--import",
      "./runtime/hooks/drizzle-as-commonjs.mjs",
      "launch/src/start.ts",
    ],
    {
      cwd: root,
      env: {
        PATH: process.env["PATH"] ?? "",
        HOME: process.env["HOME"] ?? "",
        NODE_COMPILE_CACHE: join(root, "node_modules/.cache/compile"),
        DATA_DIR: dataDir,
        WEBAPP_PORT: "0",
        PROSPECT_PORT: "0",
        LOG_LEVEL: "warn",
        ...oneMachine.environment,
        CRAWL_DELAY_MS: "0",
        ...settings,
      },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  const said: string[] = [];
  child.stderr?.on("data", (chunk: Buffer) => said.push(chunk.toString()));
  const address = await new Promise<string>((resolve, reject) => {
    if (child.stdout === null) throw new Error("No output to read.");
    createInterface({ input: child.stdout }).on("line", (line) => {
      said.push(line);
      const ready = /is ready.*(http:\/\/\S+)/.exec(line);
      if (ready?.[1] !== undefined) resolve(ready[1]);
    });
    child.once("exit", (code) =>
      reject(
        new Error(`The product ended with ${code ?? "a signal"}: ${said.slice(-20).join("\n")}`),
      ),
    );
  });
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, "exit");
  };
  return {
    address,
    port: Number(new URL(address).port),
    prospectPort: 0,
    dataDir,
    process: child,
    stop: () => end("SIGINT"),
    kill: () => end("SIGKILL"),
  };
}
