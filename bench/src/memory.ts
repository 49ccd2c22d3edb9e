import { readdirSync, readFileSync } from "node:fs";

/**
 * Bytes in memory of a process and all its descendants; what they share counts once (Linux: proportional set size).
 * NaN where there is no /proc.
 */
export function bytesOfTree(root: number): number {
  const children = new Map<number, number[]>();
  let pids: number[];
  try {
    pids = readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return Number.NaN;
  }
  for (const pid of pids) {
    const parent = Number(/^PPid:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);
    children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const bytesOf = (pid: number): number =>
    1024 * Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) +
    (children.get(pid) ?? []).reduce((sum, child) => sum + bytesOf(child), 0);
  return bytesOf(root);
}

/** Empty when the process ended while we looked. */
function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
