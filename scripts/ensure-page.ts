/** Builds the page when its sources changed since the last build; `--force` builds it anyway. */
import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const stamp = join(root, "webapp/frontend/dist/.built-from");

const sources = globSync(
  [
    "webapp/frontend/{src,public}/**/*",
    "webapp/frontend/*.{ts,html,json}",
    "contract/src/*.ts",
    "package-lock.json",
  ],
  { cwd: root, withFileTypes: true },
)
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();
const hash = createHash("sha256");
for (const file of sources) hash.update(file.slice(root.length)).update(readFileSync(file));
const wanted = hash.digest("hex");

const fresh = existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;
if (!fresh || process.argv.includes("--force")) {
  process.stderr.write("Building the page …\n");
  const { build } = await import("vite");
  await build({ root: join(root, "webapp/frontend"), logLevel: "warn" });
  writeFileSync(stamp, wanted);
}
