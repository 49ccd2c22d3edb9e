/** Lint, types, format, dead code and the fast tests; or one of them: `types`, `lint`, `format`. Fast enough for each commit. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const bin = (name: string) => join(root, "node_modules/.bin", name);

const checks: Record<string, string[][]> = {
  types: [
    [bin("tsc"), "-p", "tsconfig.json"],
    [bin("tsc"), "-p", "webapp/frontend/tsconfig.json"],
  ],
  lint: [[bin("oxlint"), "--type-aware", "--deny-warnings"]],
  format: [[bin("oxfmt"), "--check"]],
  dead: [[bin("knip")]],
  tests: [[process.execPath, "node_modules/vitest/vitest.mjs", "run"]],
};

const asked = process.argv.slice(2);
let failed = false;
for (const name of asked.length > 0 ? asked : Object.keys(checks)) {
  const commands = checks[name];
  if (commands === undefined) {
    process.stderr.write(`Unknown check ${name}. Known: ${Object.keys(checks).join(", ")}.\n`);
    process.exit(2);
  }
  for (const [file = "", ...args] of commands) {
    process.stdout.write(`\n— ${name}: ${[file.split("/").at(-1), ...args].join(" ")}\n`);
    if (spawnSync(file, args, { cwd: root, stdio: "inherit" }).status !== 0) failed = true;
  }
}
process.exit(failed ? 1 : 0);
