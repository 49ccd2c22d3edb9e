import { readEnvironment } from "./environment.ts";
import { explain } from "./explain.ts";
import { startProduct } from "./product.ts";
import { onStopSignal } from "./until-stopped.ts";

const began = performance.now();
const given = readEnvironment();
try {
  const starting = startProduct(given);
  onStopSignal(async () => {
    process.stdout.write("\nStopping; work in flight resumes at the next start.\n");
    await (await starting).stop();
  });
  const product = await starting;
  if (product.data !== undefined) process.stdout.write(`Data: ${product.data}\n`);
  process.stdout.write(
    `Leadstream is ready after ${((performance.now() - began) / 1000).toFixed(1)} s: ${product.address}\n`,
  );
} catch (error) {
  process.stderr.write(`${explain(error, given)}\n`);
  process.exit(1);
}
