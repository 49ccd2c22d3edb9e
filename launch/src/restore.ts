/** Puts a backup back: `npm run restore -- FOLDER`, of a folder that `npm run backup` made. The product must not run. */
import { cp, readFile, rename, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { PostgresTrouble, startEmbeddedPostgres } from "@leadstream/embedded-postgres";
import { restoreCluster } from "@leadstream/embedded-postgres/restore";
import { openWebappDatabase } from "@leadstream/webapp-backend/db/client";
import { users } from "@leadstream/webapp-backend/db/accounts-schema";
import { leads } from "@leadstream/webapp-backend/db/schema";
import { readEnvironment } from "./environment.ts";
import { explain } from "./explain.ts";
import { ownDatabase } from "./own-database.ts";
import { stamp } from "./stamp.ts";

const [folder, ...more] = process.argv.slice(2);
if (folder === undefined || more.length > 0) {
  process.stderr.write("Usage: npm run restore -- FOLDER   (one that npm run backup made)\n");
  process.exit(2);
}
const given = readEnvironment();
try {
  const dataDir = resolve(given["DATA_DIR"] || ".data");
  if (given["DATABASE_URL"]) throw ownDatabase("restored", dataDir);
  const source = resolve(process.env["INIT_CWD"] ?? "", folder);
  const suffix = stamp(new Date());
  const { made_at: madeAt } = JSON.parse(
    await readFile(join(source, "backup.json"), "utf8").catch(() => "{}"),
  ) as { made_at?: string };
  const { aside } = await restoreCluster(dataDir, join(source, "postgres"), { suffix });
  const kept = [aside, await restoreSecrets(source, dataDir, suffix)].filter((one) => one !== null);
  // Its first start makes the copy whole; what cannot be read is told now, and not at the next start.
  const postgres = await startEmbeddedPostgres({ dataDir });
  const found = await count(postgres.url).finally(() => postgres.stop());
  process.stdout.write(
    `The backup${madeAt === undefined ? "" : ` of ${madeAt}`} is in place; accounts: ${found.accounts}, leads: ${found.leads}.\n${
      kept.length === 0 ? "" : `What was there before is kept in ${kept.join(" and ")}.\n`
    }`,
  );
} catch (error) {
  process.stderr.write(
    `${error instanceof PostgresTrouble ? error.message : explain(error, given)}\n`,
  );
  process.exitCode = 1;
}

async function restoreSecrets(
  source: string,
  dataDir: string,
  suffix: string,
): Promise<string | null> {
  const secrets = join(dataDir, "secrets");
  const aside = `${secrets}.before-${suffix}`;
  if (!(await isThere(join(source, "secrets")))) return null; // all of them were settings
  const had = await isThere(secrets);
  if (had) await rename(secrets, aside);
  await cp(join(source, "secrets"), secrets, { recursive: true });
  return had ? aside : null;
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function count(url: string): Promise<{ accounts: number; leads: number }> {
  const database = openWebappDatabase({
    url,
    max: 1,
    applicationName: "leadstream-restore",
    onIdleError: () => undefined, // the statement that meets it says so
  });
  try {
    return {
      accounts: await database.db.$count(users),
      leads: await database.db.$count(leads),
    };
  } finally {
    await database.close();
  }
}
