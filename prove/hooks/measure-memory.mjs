// Answers how much the process holds when asked by message, after its garbage was collected: what is left is what is kept.
import { memoryUsage } from "node:process";

process.on("message", (order) => {
  if (order?.kind !== "memory") return;
  globalThis.gc();
  const { heapUsed, external } = memoryUsage();
  process.send?.({ kind: "memory", bytes: heapUsed + external });
});
// Listening must not keep a process alive that wants to end.
process.channel?.unref();
