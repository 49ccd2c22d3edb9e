/** metascraper with four rules, which extraction is compared with; installed on demand, no part of the product. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

export type Metascraper = (input: {
  url: string;
  html: string;
}) => Promise<Record<string, unknown>>;

const peers = join(import.meta.dirname, "..", "..", "peers");
const rules = [
  "metascraper-title",
  "metascraper-publisher",
  "metascraper-description",
  "metascraper-lang",
];

/** A sentence when the peer cannot be had. */
export async function installPeer(): Promise<string | null> {
  try {
    if (!existsSync(join(peers, "node_modules", "metascraper")))
      await promisify(execFile)(
        "npm",
        ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--no-package-lock"],
        { cwd: peers, timeout: 180_000 },
      );
    return null;
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "unknown";
  }
}

export async function loadMetascraper(): Promise<Metascraper> {
  const require = createRequire(join(peers, "package.json"));
  const load = async (name: string) =>
    (
      (await import(pathToFileURL(require.resolve(name)).href)) as {
        default: (options?: unknown) => unknown;
      }
    ).default;
  const create = (await load("metascraper")) as unknown as (rules: unknown[]) => Metascraper; // its types live in the peer, which is not installed here
  return create((await Promise.all(rules.map(load))).map((rule) => rule()));
}
