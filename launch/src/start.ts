import { readEnvironment } from "./environment.ts";
import { explain } from "./explain.ts";
import { startProduct, type Product } from "./product.ts";
import { onStopSignal } from "./until-stopped.ts";

const began = performance.now();
const given = readEnvironment();
let stopping = false;
try {
  const starting = startProduct(given);
  onStopSignal(async () => {
    stopping = true;
    process.stdout.write("\nStopping; work in flight resumes at the next start.\n");
    // What a start that fails has begun, it has ended itself.
    const product = await starting.catch(() => undefined);
    await product?.stop();
  });
  const product = await starting;
  if (!stopping) announce(product);
} catch (error) {
  // Ctrl-C reaches initdb too, and who asked for the end needs no word about how the start was cut short.
  if (!stopping) {
    process.stderr.write(`${explain(error, given)}\n`);
    process.exit(1);
  }
}

function announce(product: Product): void {
  if (product.data !== undefined) process.stdout.write(`Data: ${product.data}\n`);
  process.stdout.write(
    `Leadstream is ready after ${((performance.now() - began) / 1000).toFixed(1)} s: ${product.address}\n`,
  );
}
