/**
 * A named place where a proof may kill the process: `LEADSTREAM_FAILPOINTS="journal.after-commit=kill@3,…"` ends it
 * with SIGKILL at the third passage. Read once, and only when LEADSTREAM_TEST=1; otherwise a call costs nothing.
 */
const armed: ReadonlyMap<string, { at: number; passed: number }> | undefined = readFailpoints();

export function failpoint(name: string): void {
  if (armed === undefined) return;
  const point = armed.get(name);
  if (point === undefined) return;
  point.passed += 1;
  if (point.passed === point.at) process.kill(process.pid, "SIGKILL");
}

function readFailpoints(): Map<string, { at: number; passed: number }> | undefined {
  if (process.env["LEADSTREAM_TEST"] !== "1") return undefined;
  const points = new Map<string, { at: number; passed: number }>();
  for (const part of (process.env["LEADSTREAM_FAILPOINTS"] ?? "").split(",")) {
    const [, name, at] = /^\s*([\w.-]+)=kill(?:@(\d+))?\s*$/.exec(part) ?? [];
    if (name !== undefined) points.set(name, { at: at === undefined ? 1 : Number(at), passed: 0 });
  }
  return points;
}
