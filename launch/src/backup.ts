/** A copy of the embedded database and the secrets, while the product runs or not: `npm run backup -- FOLDER`. */
import { cp, mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { PostgresTrouble, startEmbeddedPostgres } from "@leadstream/embedded-postgres";
import { backUpCluster } from "@leadstream/embedded-postgres/back-up";
import { completeEnvironment, readEnvironment } from "./environment.ts";
import { explain } from "./explain.ts";
import { ownDatabase } from "./own-database.ts";
import { stamp } from "./stamp.ts";

const [folder, ...more] = process.argv.slice(2);
if (folder === undefined || more.length > 0) {
  process.stderr.write("Usage: npm run backup -- FOLDER   (a new folder is made in it)\n");
  process.exit(2);
}
const given = readEnvironment();
try {
  const environment = await completeEnvironment(given);
  if (environment["DATABASE_URL"]) throw ownDatabase("backed up", environment["DATA_DIR"] ?? "");
  const dataDir = environment["DATA_DIR"] ?? ".data";
  // npm runs its scripts in the package's folder; a relative path is meant from where the person stands.
  const parent = resolve(process.env["INIT_CWD"] ?? "", folder);
  const target = join(parent, `leadstream-${stamp(new Date())}`);
  await mkdir(parent, { recursive: true });
  const postgres = await startEmbeddedPostgres({ dataDir });
  try {
    const { files, bytes } = await make(postgres, dataDir, target);
    process.stdout.write(
      `${target}: ${files} files, ${Math.ceil(bytes / 1e6)} MB. It holds secrets and personal data: keep it as you keep them.\nPut it back with: npm run restore -- ${target}\n`,
    );
  } finally {
    await postgres.stop();
  }
} catch (error) {
  process.stderr.write(
    `${error instanceof PostgresTrouble ? error.message : explain(error, given)}\n`,
  );
  process.exitCode = 1;
}

/** Under its name only when it is whole. */
async function make(postgres: { url: string; data: string }, dataDir: string, target: string) {
  const draft = `${target}.part`;
  try {
    await mkdir(draft, { mode: 0o700 });
    const copied = await backUpCluster(postgres, join(draft, "postgres"));
    // Those that are settings are their keeper's to keep.
    if (await stat(join(dataDir, "secrets")).catch(() => null))
      await cp(join(dataDir, "secrets"), join(draft, "secrets"), { recursive: true });
    await writeFile(
      join(draft, "backup.json"),
      `${JSON.stringify({ made_at: new Date().toISOString(), ...copied })}\n`,
    );
    if (await stat(target).catch(() => null))
      throw new PostgresTrouble(`${target} exists already.`);
    await rename(draft, target);
    return copied;
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}
