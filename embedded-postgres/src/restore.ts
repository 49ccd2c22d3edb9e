import { chown, cp, mkdir, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { findBinaries } from "./binaries.ts";
import { choosePlace, type Place } from "./place.ts";
import { livePostmaster } from "./postmaster.ts";
import { startEmbeddedPostgres } from "./start.ts";
import { PostgresTrouble } from "./trouble.ts";

export interface Restored {
  /** Where the data is now. */
  data: string;
  /** Where the data went that was there before; null when there was none. */
  aside: string | null;
}

/**
 * Puts a copy made by `backUpCluster` where the next start looks for its data. What stood there is moved aside and not
 * removed. The server must not run.
 */
export async function restoreCluster(
  dataDir: string,
  copy: string,
  { suffix }: { suffix: string },
): Promise<Restored> {
  const binaries = findBinaries();
  const place = choosePlace(dataDir, binaries?.folder ?? "/");
  const version = await readFile(join(copy, "PG_VERSION"), "utf8").catch(() => null);
  if (version === null) throw new PostgresTrouble(`There is no backup in ${copy}.`);
  if (binaries?.packaged === true && version.trim() !== binaries.version.split(".")[0])
    throw new PostgresTrouble(
      `The backup is of PostgreSQL ${version.trim()}, and this version of Leadstream brings ${binaries.version}. Restore it with the version that made it, then upgrade.`,
    );
  // One that a killed product left behind is nobody's, and ends with us.
  if (livePostmaster(place.data) !== undefined)
    await (await startEmbeddedPostgres({ dataDir })).stop();
  if (livePostmaster(place.data) !== undefined)
    throw new PostgresTrouble(`The database in ${place.data} is in use. Stop the product first.`);
  await mkdir(dirname(place.data), { recursive: true, mode: 0o755 });
  // Whole before it has the name that a start looks for.
  const draft = `${place.data}.restoring`;
  await rm(draft, { recursive: true, force: true });
  await cp(copy, draft, { recursive: true });
  await own(draft, place.runAs);
  const aside = (await exists(place.data)) ? `${place.data}.before-${suffix}` : null;
  if (aside !== null) await rename(place.data, aside);
  await rename(draft, place.data);
  return { data: place.data, aside };
}

async function own(folder: string, runAs: Place["runAs"]): Promise<void> {
  if (runAs === undefined) return;
  await chown(folder, runAs.uid, runAs.gid);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await own(path, runAs);
    else await chown(path, runAs.uid, runAs.gid);
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
