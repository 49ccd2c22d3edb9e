import { SettingsError } from "@leadstream/runtime/settings";
import { readEnvironment } from "./environment.ts";
import { startProduct } from "./product.ts";
import { onStopSignal } from "./until-stopped.ts";

const began = performance.now();
try {
  const starting = startProduct(readEnvironment());
  onStopSignal(async () => {
    process.stdout.write("\nStopping; work in flight resumes at the next start.\n");
    await (await starting).stop();
  });
  const product = await starting;
  if (product.data !== undefined) process.stdout.write(`Data: ${product.data}\n`);
  process.stdout.write(`Leadstream is ready after ${((performance.now() - began) / 1000).toFixed(1)} s: ${product.address}\n`);
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
}

function explain(error: unknown): string {
  if (error instanceof SettingsError) return error.message;
  const code = (error as NodeJS.ErrnoException).code;
  const port = (error as { port?: number }).port;
  if (code === "EADDRINUSE")
    return `Port ${port ?? ""} is taken, perhaps by another Leadstream. Stop that program, or set WEBAPP_PORT and PROSPECT_PORT.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
