/** Watch mode: the services start again when a file of theirs changes, the page reloads itself by Vite. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createServer } from "vite";
import { onStopSignal } from "./until-stopped.ts";

const root = join(import.meta.dirname, "../..");
const services = spawn(
  process.execPath,
  [
    "--disable-warning=ExperimentalWarning",
    "--import",
    join(root, "runtime/hooks/drizzle-as-commonjs.mjs"),
    "--watch",
    "--watch-preserve-output",
    join(root, "launch/src/start.ts"),
  ],
  { cwd: root, stdio: "inherit" },
);
const page = await createServer({ root: join(root, "webapp/frontend"), logLevel: "warn" });
await page.listen();
process.stdout.write(`The page with live reload: ${page.resolvedUrls?.local[0] ?? ""}\n`);

onStopSignal(async () => {
  services.kill("SIGTERM");
  await Promise.all([
    page.close(),
    services.exitCode === null ? once(services, "exit") : undefined,
  ]);
});
services.once("exit", (code) => process.exit(code ?? 0));
