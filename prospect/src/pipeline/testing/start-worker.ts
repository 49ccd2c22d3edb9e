import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("./worker-process.ts", import.meta.url));

/** A worker in a process of its own, once it works or has died of a failpoint. */
export async function startWorkerProcess(options: {
  databaseUrl: string;
  providerUrl: string;
  leads: number;
  failpoints?: string;
}): Promise<ChildProcess> {
  const { databaseUrl, providerUrl, leads, failpoints = "" } = options;
  const worker = spawn(process.execPath, [script, databaseUrl, providerUrl, String(leads)], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, LEADSTREAM_TEST: "1", LEADSTREAM_FAILPOINTS: failpoints },
  });
  await Promise.race([once(worker.stdout, "data"), once(worker, "exit")]);
  return worker;
}

export async function killProcess(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const gone = once(worker, "exit");
  worker.kill("SIGKILL");
  await gone;
}
